import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Place {
  readonly head: string;
  readonly nth: number;
}
interface Extent {
  readonly from: string | null;
  readonly to: string | null;
}
interface GoldExpression extends Extent {
  readonly text: string;
  readonly nth: number;
  readonly type: string;
  readonly value: string;
  readonly mod?: string;
}
interface GoldEvent extends Place, Extent {
  readonly sources: readonly string[];
  readonly status: string;
  readonly also?: readonly Place[];
}
interface GoldStory {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly created: string | null;
  readonly timeZone: string;
  readonly expect: {
    readonly created: string;
    readonly expressions: readonly GoldExpression[];
    readonly events: readonly GoldEvent[];
    readonly notEvents: readonly string[];
  };
}

const SEEDS = join(import.meta.dirname, '../../seeds');
const LOCAL_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;
const LOCAL_DAY_OR_TIME = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/;
const MODS = [
  'START MID END APPROX BEFORE AFTER LESS_THAN MORE_THAN EQUAL_OR_LESS EQUAL_OR_MORE',
  'ON_OR_BEFORE ON_OR_AFTER',
].flatMap((line) => line.split(' '));

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'));

function readGold(file: string): GoldStory {
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as GoldStory;
}

/** Offset of the nth occurrence, overlapping ones counted; -1 when there are fewer. */
function offsetOf(text: string, needle: string, nth: number): number {
  let at = -1;
  for (let k = 0; k < nth; k++) {
    at = text.indexOf(needle, at + 1);
    if (at < 0) return -1;
  }
  return needle === '' ? -1 : at;
}

/** True for a date and time of the calendar: 2024-02-30 is none. */
function isLocalTime(value: string | null): boolean {
  if (value === null || !LOCAL_TIME.test(value)) return false;
  const t = new Date(`${value}Z`);
  return !Number.isNaN(t.getTime()) && t.toISOString().startsWith(value);
}

function extentFaults(what: string, { from, to }: Extent): string[] {
  if (!isLocalTime(from) || !isLocalTime(to)) return [`${what}: no local time in ${from}..${to}`];
  return String(from) < String(to) ? [] : [`${what}: ${from} is not before ${to}`];
}

function expressionFaults(text: string, x: GoldExpression): string[] {
  const what = `expression "${x.text}" ${x.nth}`;
  const faults: string[] = [];
  if (offsetOf(text, x.text, x.nth) < 0) faults.push(`${what}: not in the text`);
  if (!['DATE', 'TIME', 'DURATION', 'SET'].includes(x.type)) faults.push(`${what}: ${x.type}`);
  if (x.value === '') faults.push(`${what}: no value`);
  if (x.mod !== undefined && !MODS.includes(x.mod)) faults.push(`${what}: ${x.mod}`);
  const placeless = x.from === null && x.to === null;
  return placeless ? faults : [...faults, ...extentFaults(what, x)];
}

function overlapFaults({ text, expect: { expressions } }: GoldStory): string[] {
  const spans = expressions
    .map((x) => ({ start: offsetOf(text, x.text, x.nth), length: x.text.length, text: x.text }))
    .toSorted((a, b) => a.start - b.start);
  return spans.flatMap((span, i) => {
    const next = spans[i + 1];
    const overlaps = next !== undefined && next.start < span.start + span.length;
    return overlaps ? [`"${span.text}" and "${next.text}" overlap`] : [];
  });
}

function eventFaults(text: string, event: GoldEvent): string[] {
  const what = `event "${event.head}" ${event.nth}`;
  const lost = [event, ...(event.also ?? [])].filter((p) => offsetOf(text, p.head, p.nth) < 0);
  const faults = lost.map((place) => `${what}: "${place.head}" ${place.nth} not in the text`);
  if (!['asserted', 'hedged', 'planned', 'negated'].includes(event.status))
    faults.push(`${what}: ${event.status}`);
  if (event.sources.some((source) => source.trim() === '')) faults.push(`${what}: empty source`);
  return [...faults, ...extentFaults(what, event)];
}

function storyFaults(file: string, gold: GoldStory): string[] {
  const faults: string[] = [];
  if (`${gold.id}.json` !== file) faults.push(`id: ${gold.id}`);
  if (gold.lang !== 'pl' && gold.lang !== 'en') faults.push(`lang: ${gold.lang}`);
  if (!Intl.supportedValuesOf('timeZone').includes(gold.timeZone))
    faults.push(`timeZone: ${gold.timeZone}`);
  if (gold.created !== null && !LOCAL_DAY_OR_TIME.test(gold.created))
    faults.push(`created: ${gold.created}`);
  if (!isLocalTime(`${gold.expect.created}T00:00`))
    faults.push(`expect.created: ${gold.expect.created}`);
  return faults;
}

function goldFaults(file: string, gold: GoldStory): string[] {
  const { expressions, events, notEvents } = gold.expect;
  return [
    ...storyFaults(file, gold),
    ...expressions.flatMap((x) => expressionFaults(gold.text, x)),
    ...overlapFaults(gold),
    ...events.flatMap((event) => eventFaults(gold.text, event)),
    ...notEvents
      .filter((text) => offsetOf(gold.text, text, 1) < 0)
      .map((text) => `not an event "${text}": not in the text`),
  ];
}

test.each(files)('%s is well-formed', (file) => {
  expect(goldFaults(file, readGold(file))).toEqual([]);
});

/** A seed's front matter, one `key: value` a line, and the article below it. */
function readSeed(file: string): { meta: Record<string, string>; body: string } {
  const [, head = '', body = ''] = readFileSync(join(SEEDS, file), 'utf8').split(/^---\n/m);
  const lines = head.split('\n').filter((line) => line !== '');
  const meta = lines.map((line) => {
    const colon = line.indexOf(': ');
    return [line.slice(0, colon), line.slice(colon + 2)] as const;
  });
  return { meta: Object.fromEntries(meta), body: body.trim() };
}

describe('the gold of a seed story', () => {
  test.each([
    ['own-almaty.json', '01-almaty.pl.md'],
    ['own-harbour-fire.json', '02-harbour-fire.en.md'],
    ['own-kronika.json', '03-kronika.pl.md'],
    ['own-river.json', '04-river.en.md'],
  ])('%s is handed what %s holds', (file, seed) => {
    const { text, lang, created, timeZone } = readGold(file);
    const { meta, body } = readSeed(seed);
    expect({ text, lang, created, timeZone }).toEqual({
      text: body,
      lang: meta.language,
      created: meta.created ?? null,
      timeZone: meta.timeZone,
    });
  });
});
