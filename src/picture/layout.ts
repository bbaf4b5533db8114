import { MOST_MARKS } from '#layout/options.ts';
import type { Story, StoryEvent } from '#story/types.ts';
import { THEMES } from '#view/theme.ts';
import { altText } from './alt-text.ts';
import { contentOf, type Content } from './content.ts';
import {
  FOOT_GAP,
  HEAD_GAP,
  INSETS,
  MARGIN,
  MARK,
  sheetOf,
  type Attempt,
  type Sheet,
} from './sheet.ts';
import { placed } from './text.ts';
import type { PictureLayout, PictureOptions } from './types.ts';

/** From this ratio of width to height on, time runs from left to right. */
const WIDE = 1.2;

/**
 * Widths of the drawing to try, in its units, that of the largest type first. On a phone of 390
 * pixels the last ones still show headlines of seven pixels in a wide picture, nine in a high one.
 */
const WIDTHS = {
  horizontal: [500, 560, 620, 700],
  vertical: [400, 440, 480, 520, 560],
} as const;

/** Lower frames would have no room below the title: their drawing becomes wider. */
const LEAST_HEIGHT = 380;

/** A picture as high as its story: its width in units is that of a page, within these. */
const FREE_WIDTHS = { least: 360, most: 600 };

/** More events are not named in a picture of fixed size, and none is higher than so many widths. */
const MOST_EVENTS = 60;
const HIGHEST = 6;

/** Headlines alone must show so many times the events to be worth the names of their sources. */
const MORE = 1.25;

/** So many events in a row that find no room end the search for one that does. */
const PATIENCE = 12;

/** What the attempts at one picture share. */
interface Search {
  readonly content: Content;
  readonly sheet: (attempt: Attempt) => Sheet;
  readonly fits: (sheet: Sheet) => boolean;
}

/**
 * Lays a story out as a picture. A frame that is too small for all events shows the most important
 * ones that it has room for and says how many more there are; nothing in it is cut or covered.
 *
 * @throws RangeError for a story without events
 */
export function layoutPicture(story: Story, options: PictureOptions): PictureLayout {
  const content = contentOf(story, options.language);
  if (content.data.events.length === 0) throw new RangeError(content.words.messages.empty);
  const { width, height } = options;
  const ratio = height === null ? 1 / HIGHEST : width / height;
  const search: Search = {
    content,
    sheet: (attempt) => sheetOf(attempt, content, options.language),
    fits: (sheet) => sheet.height <= sheet.width / ratio,
  };
  const sheet = height === null ? freeSheet(search, width) : framedSheet(search, ratio);
  return assembled(sheet, content, options);
}

/** As high as it needs to be, up to a limit that only very long stories reach. */
function freeSheet(search: Search, wanted: number): Sheet {
  const width = Math.min(FREE_WIDTHS.most, Math.max(FREE_WIDTHS.least, wanted));
  return (
    mostThatFit(search, { width, shape: 'vertical', detail: 'whole' }) ?? smallest(search, width)
  );
}

function framedSheet(search: Search, ratio: number): Sheet {
  const shape = ratio >= WIDE ? 'horizontal' : 'vertical';
  const least = LEAST_HEIGHT * ratio;
  const widths = WIDTHS[shape].map((width) => Math.max(width, least));
  const whole = allEvents(search, shape, widths);
  if (whole) return whole;
  const width = widths.at(-1) ?? least;
  const find = shape === 'horizontal' ? allThatFindRoom : mostThatFit;
  const told = find(search, { width, shape, detail: 'sources' });
  const bare = find(search, { width, shape, detail: 'headlines' });
  if (told && !(bare && bare.events.length > told.events.length * MORE)) return told;
  return bare ?? smallest(search, width);
}

/** All events in the largest type that has room for them, with as much of each as it has room for. */
function allEvents(
  { content, sheet, fits }: Search,
  shape: Attempt['shape'],
  widths: readonly number[],
): Sheet | null {
  const events = content.ranked;
  if (events.length > MOST_EVENTS) return null;
  for (const details of [['whole', 'sources'], ['headlines']] as const)
    for (const width of widths)
      for (const detail of details) {
        const tried = sheet({ width, shape, events, detail });
        if (fits(tried)) return tried;
      }
  return null;
}

type Style = Omit<Attempt, 'events'>;

/** A list with as many of the most important events as it has room for; null without room for any. */
function mostThatFit({ content, sheet, fits }: Search, style: Style): Sheet | null {
  let best: Sheet | null = null;
  let [low, high] = [1, Math.min(content.ranked.length, MOST_MARKS)];
  while (low <= high) {
    const count = Math.ceil((low + high) / 2);
    const tried = sheet({ ...style, events: content.ranked.slice(0, count) });
    if (fits(tried)) {
      best = tried;
      low = count + 1;
    } else {
      high = count - 1;
    }
  }
  return best;
}

/** An axis with each event, from the most important one on, that still finds room on it. */
function allThatFindRoom({ content, sheet, fits }: Search, style: Style): Sheet | null {
  let best: Sheet | null = null;
  let refused = 0;
  for (const event of content.ranked) {
    const events: readonly StoryEvent[] = [...(best?.events ?? []), event];
    const tried = sheet({ ...style, events });
    if (fits(tried)) {
      best = tried;
      refused = 0;
    } else if (++refused === PATIENCE) break;
  }
  return best;
}

/** The most important event in ever smaller type: for frames that are narrow strips. */
function smallest({ content, sheet, fits }: Search, from: number): Sheet {
  for (let width = from; ; width *= 1.25) {
    const events = content.ranked.slice(0, 1);
    const tried = sheet({ width, shape: 'vertical', events, detail: 'headlines' });
    if (fits(tried)) return tried;
  }
}

/** Puts the parts where they stand: the head at the top, the foot at the bottom. */
function assembled(sheet: Sheet, content: Content, options: PictureOptions): PictureLayout {
  const { layout, head, legend, more, source, width, events } = sheet;
  const stretched = options.width / width;
  const height = options.height === null ? sheet.height : options.height / stretched;
  const right = width - MARGIN;
  const sourceTop = height - MARGIN - Math.max(MARK.height, source.height);
  const ruleY = sourceTop - FOOT_GAP;
  const legendTop = ruleY - FOOT_GAP / 2 - legend.height;
  const top = MARGIN + head.height + HEAD_GAP;
  const moreX = right - (more.runs[0]?.width ?? 0);
  return {
    width: options.width,
    height: options.height ?? Math.round(height * stretched),
    view: { width, height },
    theme: THEMES[options.theme],
    texts: [
      ...placed(head, MARGIN, MARGIN),
      ...placed(more, legend.lastRow.width === 0 ? MARGIN : moreX, legendTop + legend.lastRow.y),
      ...placed(source, MARGIN, sourceTop),
      ...placed(MARK, right - (MARK.runs[0]?.width ?? 0), sourceTop),
    ],
    timeline: { x: MARGIN - INSETS[layout.shape].left, y: top, layout },
    legend: legend.items.map((item) => ({
      ...item,
      x: item.x + MARGIN,
      y: item.y + legendTop,
      run: { ...item.run, x: item.run.x + MARGIN, y: item.run.y + legendTop },
    })),
    rule: { x: MARGIN, y: ruleY, width: right - MARGIN, height: 1 },
    name: content.story.title,
    description: altText(content, events.length, options.language),
  };
}
