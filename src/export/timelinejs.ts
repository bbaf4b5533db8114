import { DAY, fieldsOf, MINUTE } from '#time/calendar.ts';
import type { Instant } from '#time/types.ts';
import { escapeMarkup } from './markup.ts';
import { lossesOf, OF_EVENTS_ALONE } from './losses.ts';
import { tellStory, type Telling, type ToldEvent } from './telling.ts';
import { assertDated, type Writer } from './types.ts';

/** A date as TimelineJS 3 takes it; fields that are not known are left out. */
interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly display_date?: string;
}

/** What is written of an event; TimelineJS shows `headline` and `text` as HTML. */
interface TimelineJsSlide {
  readonly start_date: TimelineJsDate;
  readonly end_date?: TimelineJsDate;
  readonly display_date: string;
  readonly text: { readonly headline: string; readonly text: string };
  readonly group: string;
  readonly unique_id: string;
}

/** Fields of a time down to `parts` of them: 1 the year alone, 5 the minute. */
function dateOf(t: Instant, parts: number): TimelineJsDate {
  const { year, month, day } = fieldsOf(t);
  const minutes = Math.floor((((t % DAY) + DAY) % DAY) / MINUTE);
  return {
    // Years before Christ have no year 0 there: 1 BC is −1.
    year: year > 0 ? year : year - 1,
    ...(parts > 1 && { month }),
    ...(parts > 2 && { day }),
    ...(parts > 3 && { hour: Math.floor(minutes / 60), minute: minutes % 60 }),
  };
}

/** How many fields both ends of a half-open interval need. */
function partsOf(start: Instant, end: Instant): number {
  if (start % DAY !== 0 || end % DAY !== 0) return 5;
  const [from, to] = [fieldsOf(start), fieldsOf(end)];
  if (from.day !== 1 || to.day !== 1) return 3;
  return from.month === 1 && to.month === 1 ? 1 : 2;
}

/** The last unit inside the interval, as TimelineJS counts its end in; null when it is the first one. */
function lastOf(start: Instant, end: Instant, parts: number): TimelineJsDate | null {
  const step = parts === 5 ? MINUTE : DAY;
  if (end - start <= step) return null;
  const last = dateOf(parts === 5 ? end : end - DAY, parts);
  return JSON.stringify(last) === JSON.stringify(dateOf(start, parts)) ? null : last;
}

/**
 * TimelineJS takes back the escaping of a group's name and then puts it into the page as HTML, so that
 * a name must not have angle brackets, nor what would turn into them, in the first place.
 */
const groupName = (name: string) =>
  escapeMarkup(
    name
      .replaceAll('<', '‹')
      .replaceAll('>', '›')
      .replaceAll(/&(?=[a-z#])/gi, '＆'),
  );

function slideOf(
  { event, extent, when, sources, status, quote }: ToldEvent,
  { words }: Telling,
): TimelineJsSlide {
  const parts = partsOf(extent.start, extent.end);
  const last = lastOf(extent.start, extent.end, parts);
  const who = `${words.messages.source}: ${sources.join('; ')}`;
  const lines = [event.full, status, who, words.messages.quoted(quote)].filter((line) => line);
  return {
    start_date: dateOf(extent.start, parts),
    ...(last && { end_date: last }),
    display_date: escapeMarkup(when),
    text: {
      headline: escapeMarkup(event.label),
      text: lines.map((line) => `<p>${escapeMarkup(line ?? '')}</p>`).join(''),
    },
    group: groupName(sources[0] ?? ''),
    unique_id: event.id,
  };
}

/**
 * Writes a story as TimelineJS 3 JSON: a slide for each event, grouped by source. What the article
 * says is escaped, because TimelineJS puts headline and text into the page as HTML.
 */
export const writeTimelineJs: Writer = (story, { language }) => {
  assertDated(story, 'TimelineJS');
  const telling = tellStory(story, language);
  const zone = telling.words.messages.localTime(story.timeZone);
  const file = {
    title: {
      text: { headline: escapeMarkup(story.title), text: `<p>${escapeMarkup(zone)}</p>` },
    },
    events: telling.events.map((told) => slideOf(told, telling)),
  };
  return {
    text: `${JSON.stringify(file, null, 2)}\n`,
    lost: lossesOf(story, OF_EVENTS_ALONE),
  };
};
