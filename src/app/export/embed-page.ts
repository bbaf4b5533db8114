import type { HeightFrom } from '#export/reserve.ts';
import type { Story } from '#story/types.ts';
import { EMBED_FILES } from './embed-code.ts';
import { COLUMNS, steps } from './heights.ts';

/** Address of a file of the embed among the explorer's own. */
export const embedAddress = (name: string) => new URL(`embed/${name}`, document.baseURI).href;

/** The page of the component in which timelines are tried and measured. */
export const EMBED_PAGE = embedAddress(EMBED_FILES.page);

/** The element of the component in a frame that has loaded; null when the embed is not there. */
export const timelineIn = (frame: HTMLIFrameElement): HTMLElement | null =>
  frame.contentDocument?.querySelector<HTMLElement>('dateline-timeline') ?? null;

const ATTRIBUTES = ['lang', 'theme', 'shape', 'max-height'];

/** Has the component in a frame show a story with these attributes and no others. */
export function showIn(
  timeline: HTMLElement,
  story: Story,
  attributes: Readonly<Record<string, string>>,
): void {
  for (const name of ATTRIBUTES) {
    const value = attributes[name];
    if (value === undefined) timeline.removeAttribute(name);
    else timeline.setAttribute(name, value);
  }
  if ((timeline as HTMLElement & { story: Story | null }).story !== story)
    Object.assign(timeline, { story });
}

/** Roundings of other screens, CSS pixels. */
const SPARE = 2;

const nextFrame = (view: Window) =>
  new Promise((done) => {
    view.requestAnimationFrame(done);
  });

/** Timelines that are measured at one time; more would hold the page up for too long. */
const AT_ONCE = 8;

async function heightsIn(
  view: Window,
  columns: readonly number[],
  story: Story,
  attributes: Readonly<Record<string, string>>,
): Promise<readonly HeightFrom[]> {
  const drawn = columns.map((from) => {
    const timeline = view.document.createElement('dateline-timeline');
    timeline.style.width = `${String(from)}px`;
    view.document.body.append(timeline);
    showIn(timeline, story, attributes);
    return { from, timeline };
  });
  // A component hears of its width in one frame and draws in the next.
  for (let i = 0; i < 3; i += 1) await nextFrame(view);
  return drawn.map(({ from, timeline }) => {
    const { height } = timeline.getBoundingClientRect();
    timeline.remove();
    return { from, height: Math.ceil(height) + SPARE };
  });
}

/**
 * How high the component is by the width of its column, measured in a frame that nobody sees.
 *
 * @returns for each column the greatest height up to the next one; empty when the embed is not there
 */
export async function measuredHeights(
  story: Story,
  attributes: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<readonly HeightFrom[]> {
  const frame = document.createElement('iframe');
  frame.inert = true;
  frame.title = 'Dateline';
  frame.src = EMBED_PAGE;
  frame.style.cssText =
    'position:fixed;inset-block-start:0;inset-inline-start:0;width:100px;height:100px;border:0;visibility:hidden';
  try {
    const loaded = new Promise((done) => {
      frame.addEventListener('load', done, { once: true });
    });
    document.body.append(frame);
    await loaded;
    const [timeline, view] = [timelineIn(frame), frame.contentWindow];
    if (!timeline || !view) return [];
    timeline.remove();
    const measured: HeightFrom[] = [];
    for (let i = 0; i < COLUMNS.length && !signal.aborted; i += AT_ONCE)
      measured.push(...(await heightsIn(view, COLUMNS.slice(i, i + AT_ONCE), story, attributes)));
    return signal.aborted ? [] : steps(measured);
  } finally {
    frame.remove();
  }
}
