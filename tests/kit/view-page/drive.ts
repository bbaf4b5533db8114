import '@fontsource-variable/source-sans-3/wght.css';
import { flushSync, mount } from 'svelte';
import Timeline from '#view/Timeline.svelte';
import { storyOfPlain } from './events.ts';
import type { PlainEvent } from './events.ts';

/** What a page needs of a mounted timeline. */
interface Driven {
  readonly panBy: (dx: number) => void;
  readonly zoomBy: (factor: number) => void;
  readonly show: (interval: { start: number; end: number }) => void;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Page {
  mount: (events: readonly PlainEvent[], options?: { domain?: [number, number] }) => void;
  pan: (dx: number) => void;
  zoom: (factor: number) => void;
  /** Shows a part of the time. */
  look: (domain: readonly [number, number]) => void;
  labels: () => Label[];
}

/**
 * Lets a benchmark drive this page: `mount(events, { domain })` draws plain events with the project's
 * view, `pan` and `zoom` move it at once, `labels` tells which headlines stand where.
 */
export async function drive(target: HTMLElement): Promise<void> {
  const page = window as unknown as Page;
  await Promise.all(
    [400, 600, 700].map((weight) =>
      document.fonts.load(`${String(weight)} 16px 'Source Sans 3 Variable'`, 'aą'),
    ),
  );
  page.labels = labelsOnScreen;
  page.mount = (events, options) => {
    const { story, data } = storyOfPlain(events);
    const props = { story, data, language: 'en' as const, maxHeight: innerHeight };
    const timeline = mount(Timeline, { target, props }) as unknown as Driven;
    flushSync();
    page.look = ([start, end]) => {
      timeline.show({ start, end });
      flushSync();
    };
    if (options?.domain) page.look(options.domain);
    page.pan = (dx) => {
      timeline.panBy(dx);
      flushSync();
    };
    page.zoom = (factor) => {
      timeline.zoomBy(factor);
      flushSync();
    };
  };
}

/** Headlines as they stand on the screen; one that is set in several lines is one label. */
function labelsOnScreen(): Label[] {
  return [...document.querySelectorAll<SVGElement>('[data-label]')].map((group) => {
    const { left, top, width, height } = group.getBoundingClientRect();
    return { text: group.dataset.label ?? '', x: left, y: top, w: width, h: height };
  });
}
