import type { Story } from '#story/types.ts';
import { DAY, HOUR, MINUTE, offset, realDay } from '#time/calendar.ts';
import type { Granularity, Interval } from '#time/types.ts';
import { importError } from './error.ts';
import { storyOfEvents, type ImportedEvent } from './events.ts';
import { plainText } from './plain-text.ts';

export interface ImportOptions {
  /** Language of the events' words. */
  readonly language: string;
  /** IANA name; 'UTC' when unknown. */
  readonly timeZone: string;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that is a whole number, written as one or as text; null when it is not there. */
function numberOf(fields: Fields, name: string, path: string): number | null {
  const value = fields[name];
  if (value === undefined || value === null || value === '') return null;
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number === 'number' && Number.isInteger(number)) return number;
  throw importError(
    `not TimelineJS: ${path}.${name} is not a whole number: ${JSON.stringify(value)}`,
  );
}

interface ReadDate {
  readonly interval: Interval;
  readonly granularity: Granularity;
}

/** TimelineJS counts 1 BC as −1; the calendar has a year 0 there. */
const astronomical = (year: number) => (year < 0 ? year + 1 : year);

/** The fields of a date object, from the year on; those after the first that is missing are left out. */
function dateFields(value: Fields, path: string): readonly number[] {
  const all = ['year', 'month', 'day', 'hour', 'minute'].map((name) => numberOf(value, name, path));
  const known = all.findIndex((field) => field === null);
  return (known < 0 ? all : all.slice(0, known)).filter((field) => field !== null);
}

const GRANULARITY: readonly Granularity[] = ['year', 'month', 'day', 'minute', 'minute'];

function readDate(value: unknown, path: string): ReadDate {
  if (!isObject(value)) throw importError(`not TimelineJS: ${path} is missing or not an object`);
  const fields = dateFields(value, path);
  const [year, month = 1, day = 1, hour = 0, minute = 0] = fields;
  const granularity = GRANULARITY[fields.length - 1];
  if (year === undefined || granularity === undefined)
    throw importError(`not TimelineJS: ${path}.year is missing`);
  const start = realDay(astronomical(year), month, day);
  const clock = hour * HOUR + minute * MINUTE;
  const at = (start ?? NaN) + clock;
  const end = offset(at, 1, granularity);
  if (clock < 0 || clock >= DAY || !Number.isFinite(end))
    throw importError(`not TimelineJS: ${path} is no real date: ${JSON.stringify(value)}`);
  return { interval: { start: at, end }, granularity };
}

function whenOf(slide: Fields, path: string): ImportedEvent['when'] {
  const first = readDate(slide['start_date'], `${path}.start_date`);
  const given = slide['end_date'];
  const last = given === undefined || given === null ? null : readDate(given, `${path}.end_date`);
  const end = last?.granularity === 'minute' ? last.interval.start : last?.interval.end;
  const interval = { start: first.interval.start, end: end ?? first.interval.end };
  if (interval.end <= interval.start)
    throw importError(`not TimelineJS: ${path} ends before it starts`);
  return { ...first, interval, openStart: false, openEnd: false, approximate: false };
}

const textOf = (value: unknown) => (typeof value === 'string' ? plainText(value) : '');

function eventOf(slide: unknown, path: string): ImportedEvent {
  if (!isObject(slide)) throw importError(`not TimelineJS: ${path} is not an object`);
  const words = isObject(slide['text']) ? slide['text'] : {};
  const [headline, text] = [textOf(words['headline']), textOf(words['text'])];
  const group = textOf(slide['group']);
  return {
    label: headline || text || group || '…',
    text: [headline, text].filter(Boolean).join('. '),
    when: whenOf(slide, path),
    status: 'asserted',
    sources: group === '' ? [] : [[{ name: group, kind: 'person' }]],
    language: null,
  };
}

/** Whether parsed JSON looks like TimelineJS 3: a list of slides. */
export const isTimelineJs = (json: unknown): boolean =>
  isObject(json) && !('version' in json) && Array.isArray(json['events']);

/**
 * Reads TimelineJS 3 JSON into a story: its slides as events, groups as sources, HTML as words. Media,
 * backgrounds and eras have no place in a story.
 *
 * @throws ImportError with the path of what is wrong
 */
export function readTimelineJs(json: unknown, { language, timeZone }: ImportOptions): Story {
  if (!isObject(json) || !Array.isArray(json['events']))
    throw importError('not TimelineJS: it has no list of events');
  const events = json['events'].map((slide, i) => eventOf(slide, `events[${String(i)}]`));
  const title =
    isObject(json['title']) && isObject(json['title']['text']) ? json['title']['text'] : {};
  return storyOfEvents({ title: textOf(title['headline']), language, timeZone, events });
}
