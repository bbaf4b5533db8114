import { csvParseRows } from 'd3';
import { CHAINS, LINKS } from '#story/csv-columns.ts';
import type { Source, Status, Story } from '#story/types.ts';
import { readEdtf } from '#time/edtf-read.ts';
import { parseLocal } from '#time/local.ts';
import { GRANULARITIES, type Granularity } from '#time/types.ts';
import { importError } from './error.ts';
import { storyOfEvents, type ImportedEvent, type ImportedSource } from './events.ts';
import type { ImportOptions } from './timelinejs.ts';

/** Other names that people give the columns, English and Polish, in small letters. */
const NAMES: Readonly<Record<'start' | 'end' | 'label' | 'text' | 'sources', readonly string[]>> = {
  start: ['edtf', 'start', 'date', 'when', 'start date', 'data', 'początek', 'kiedy'],
  end: ['end', 'end date', 'koniec', 'do'],
  label: ['label', 'event', 'headline', 'title', 'zdarzenie', 'tytuł', 'nagłówek'],
  text: ['quote', 'full', 'text', 'description', 'tekst', 'opis'],
  sources: ['sources', 'source', 'group', 'źródło', 'źródła'],
};

const KINDS: ReadonlySet<string> = new Set<Source['kind']>([
  'outlet',
  'agency',
  'official',
  'person',
  'witness',
  'group',
  'document',
  'post',
]);
const STATUSES: ReadonlySet<string> = new Set<Status>(['asserted', 'hedged', 'planned', 'negated']);

const isKind = (text: string): text is Source['kind'] => KINDS.has(text);
const isStatus = (text: string): text is Status => STATUSES.has(text);
const isGranularity = (text: string): text is Granularity =>
  (GRANULARITIES as readonly string[]).includes(text);

/** A row with its columns by their names in small letters. */
type Row = ReadonlyMap<string, string>;

/** Takes back the apostrophe that keeps spreadsheets from reading a formula. */
const cell = (text: string) => text.trim().replace(/^'(?=[=+\-@])/, '');

const rowOf = (columns: readonly string[], row: readonly string[]): Row =>
  new Map(columns.map((name, i) => [name.trim().toLowerCase(), cell(row[i] ?? '')]));

const cellOf = (row: Row, name: string) => row.get(name) ?? '';

function field(row: Row, kind: keyof typeof NAMES): string {
  for (const name of NAMES[kind]) {
    const text = row.get(name);
    if (text !== undefined && text !== '') return text;
  }
  return '';
}

/** Our own file tells each bound; null where a row is not of that kind. */
function toldBounds(row: Row, line: string): ImportedEvent['when'] | null {
  const [from, to, granularity] = [
    cellOf(row, 'start'),
    cellOf(row, 'end'),
    cellOf(row, 'granularity'),
  ];
  const [start, end] = [parseLocal(from), parseLocal(to)];
  if (start?.precision !== 'minute' || end?.precision !== 'minute') return null;
  if (!isGranularity(granularity)) return null;
  if (end.at <= start.at) throw importError(`${line}: it ends before it starts: ${from}, ${to}`);
  return {
    interval: { start: start.at, end: end.at },
    granularity,
    openStart: row.get('earliest') === '',
    openEnd: row.get('latest') === '',
    approximate: row.get('approximate') === 'yes',
  };
}

/** A table by other hands has a date and perhaps an end. */
function whenOf(row: Row, line: string): ImportedEvent['when'] {
  const told = toldBounds(row, line);
  if (told) return told;
  const [date, last] = [field(row, 'start'), field(row, 'end')];
  const isRange = last !== '' && !date.includes('/');
  const reading = readEdtf(isRange ? `${date}/${last}` : date);
  if (reading) return reading;
  const what =
    date === '' ? 'it has no date' : `not a date: ${isRange ? `${date} to ${last}` : date}`;
  throw importError(`${line}: ${what} (write 2022-01-06, 2022-01-06T18:40, 2022-01 or 2022)`);
}

function sourcesOf(row: Row): ImportedSource[][] {
  const kinds = cellOf(row, 'kinds')
    .split(CHAINS)
    .map((chain) => chain.split(LINKS));
  const chains = field(row, 'sources')
    .split(CHAINS)
    .filter((chain) => chain !== '');
  return chains.map((chain, c) =>
    chain.split(LINKS).map((name, link) => {
      const kind = kinds[c]?.[link] ?? '';
      return { name: name.trim(), kind: isKind(kind) ? kind : 'person' };
    }),
  );
}

function eventOf(row: Row, line: string): ImportedEvent {
  const label = field(row, 'label');
  const text = field(row, 'text');
  if (label === '' && text === '')
    throw importError(`${line}: it says nothing (a column label or headline is needed)`);
  const status = cellOf(row, 'status');
  return {
    label: label || text,
    text,
    when: whenOf(row, line),
    status: isStatus(status) ? status : 'asserted',
    sources: sourcesOf(row),
    language: row.get('language') || null,
  };
}

/**
 * Reads a table of events into a story: our own CSV, or any with a column for the date (EDTF: a year, a
 * month, a day, a time, a range) and one for what happened; end, description and source may be there.
 *
 * @param text CSV with a header line, comma-separated
 * @throws ImportError with the row of what is wrong, counted as a spreadsheet does
 */
export function readCsv(text: string, { language, timeZone }: ImportOptions): Story {
  // Not csvParse: it compiles code for the columns, which a page with a strict policy forbids.
  const [columns = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const names = new Set(columns.map((name) => name.trim().toLowerCase()));
  const has = (kind: keyof typeof NAMES) => NAMES[kind].some((name) => names.has(name));
  if (!has('start') || !(has('label') || has('text')))
    throw importError(
      `not a table of events: it needs a column start or date and a column label or headline, and has ${columns.join(', ') || 'none'}`,
    );
  const events = rows
    .map((row, i) => [rowOf(columns, row), `row ${String(i + 2)}`] as const)
    .filter(([row]) => [...row.values()].some((value) => value !== ''))
    .map(([row, line]) => eventOf(row, line));
  return storyOfEvents({ title: '', language, timeZone, events });
}
