import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Status, Story } from '#story/types.ts';
import { DAY } from '#time/calendar.ts';
import { parseLocal } from '#time/local.ts';
import type { Instant } from '#time/types.ts';
import { wallToInstant } from '#time/zones.ts';
import { lossesOf, OF_EVENTS_ALONE } from './losses.ts';
import { hasFourDigitYears, tellStory, type ToldEvent } from './telling.ts';
import { assertDated, type Writer } from './types.ts';

const STATUSES: Readonly<Record<Status, ICalEventStatus>> = {
  asserted: ICalEventStatus.CONFIRMED,
  hedged: ICalEventStatus.TENTATIVE,
  planned: ICalEventStatus.TENTATIVE,
  negated: ICalEventStatus.CANCELLED,
};

/**
 * When an entry was made: an entry must say so (RFC 5545, DTSTAMP), and the same story must give the
 * same file, so it is the day the first document was written.
 */
function stampOf({ documents }: Story): Date {
  const created = documents[0]?.created.value ?? null;
  return new Date(created === null ? 0 : (parseLocal(created)?.at ?? 0));
}

/** Ids of entries must be unique in the world: a story's own ids with a number made of its text. */
function worldWide({ title, documents }: Story): string {
  let hash = 0;
  for (const text of [title, ...documents.map((document) => document.text)])
    for (let at = 0; at < text.length; at += 1)
      hash = (Math.imul(hash, 31) + text.charCodeAt(at)) >>> 0;
  return `${hash.toString(36)}.dateline`;
}

function timeOf({ timeZone }: Story, { extent }: ToldEvent) {
  const { start, end } = extent;
  if (start % DAY === 0 && end % DAY === 0 && end > start)
    return { allDay: true, start: new Date(start), end: new Date(end) };
  // 'UTC' stands for a zone that nobody told: the clocks of wherever the reader is.
  const floating = timeZone === 'UTC';
  const real = (t: Instant) => new Date(floating ? t : wallToInstant(t, timeZone));
  return { floating, start: real(start), end: real(Math.max(end, start)) };
}

/** Writes a story's events as an iCalendar file (RFC 5545): days as all-day entries, times as instants. */
export const writeIcs: Writer = (story, { language }) => {
  assertDated(story, 'iCalendar');
  const { words, events } = tellStory(story, language);
  const known = events.filter(hasFourDigitYears);
  const calendar = ical({
    name: story.title,
    prodId: { company: 'Dateline', product: 'timeline', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const stamp = stampOf(story);
  const domain = worldWide(story);
  for (const told of known) {
    const { event, when, sources, status, quote } = told;
    const lines = [event.full, when, `${words.messages.source}: ${sources.join('; ')}`, status];
    calendar.createEvent({
      ...timeOf(story, told),
      id: `${event.id}@${domain}`,
      stamp,
      summary: event.label,
      description: [...lines, words.messages.quoted(quote)].filter(Boolean).join('\n'),
      status: STATUSES[event.status],
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  const lost = lossesOf(story, OF_EVENTS_ALONE);
  return {
    text: `${calendar.toString()}\r\n`,
    lost: known.length < events.length ? [...lost, 'far-events'] : lost,
  };
};
