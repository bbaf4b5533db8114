import { csvFormat } from 'd3';
import { CHAINS, CSV_COLUMNS, LINKS } from '#story/csv-columns.ts';
import type { Id, Source, Story, StoryEvent } from '#story/types.ts';
import { lossesOf } from './losses.ts';
import { oneLine, tellStory, type ToldEvent } from './telling.ts';
import type { Writer } from './types.ts';

type Row = Record<(typeof CSV_COLUMNS)[number], string>;

/**
 * Spreadsheets take a cell that begins so for a formula, which may send data away or run programs
 * (OWASP, "CSV Injection"); an apostrophe before it makes it text.
 */
const FORMULA = /^[=+\-@\t\r]/;

const safe = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

/** The chains of an event in one cell: 'eyewitnesses > TASS | Reuters'. */
function chainsOf(
  { attributions }: StoryEvent,
  sources: ReadonlyMap<Id, Source>,
  say: (source: Source) => string,
): string {
  const chains = attributions.map(({ chain }) =>
    chain
      .flatMap((id) => sources.get(id) ?? [])
      .map(say)
      .join(LINKS),
  );
  return chains.join(CHAINS);
}

/** Separators inside a name would make two of one. */
const plainName = ({ name }: Source) => oneLine(name).replaceAll(/[|>]/g, '/');

function rowOf(story: Story, told: ToldEvent, sources: ReadonlyMap<Id, Source>): Row {
  const { event, when, quote } = told;
  const dated = story.calendar === 'dated';
  const time = event.when;
  const date = (local: string | null) => (dated && local !== null ? local : '');
  return {
    id: event.id,
    start: date(time.start),
    end: date(time.end),
    earliest: date(time.earliest),
    latest: date(time.latest),
    granularity: time.granularity,
    approximate: time.approximate ? 'yes' : '',
    edtf: dated ? safe(time.edtf) : '',
    when: safe(when),
    label: safe(event.label),
    full: safe(event.full),
    status: event.status,
    basis: event.basis,
    sources: safe(chainsOf(event, sources, plainName)),
    kinds: chainsOf(event, sources, ({ kind }) => kind),
    quote: safe(quote),
    document: event.mentions[0]?.document ?? '',
    language: event.language,
  };
}

/**
 * Writes a story's events as CSV (RFC 4180, comma, UTF-8 without byte order mark), a row each in order
 * of time. Times are local; `end` is exclusive; a side left empty is open. A story without dates has
 * its days in words only.
 */
export const writeCsv: Writer = (story, { language }) => {
  const { events } = tellStory(story, language);
  const sources = new Map(story.sources.map((source) => [source.id, source]));
  const rows = events.map((told) => rowOf(story, told, sources));
  const lost = ['texts', 'reasons', 'quantities', 'conflicts', 'expressions', 'problems'] as const;
  return {
    text: `${csvFormat(rows, CSV_COLUMNS)}\n`,
    lost: lossesOf(story, [...lost, 'edits']),
  };
};
