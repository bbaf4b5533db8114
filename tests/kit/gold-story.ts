import type {
  Mention,
  Source,
  Status,
  Story,
  StoryEvent,
  TimeExpression,
  TimeSpan,
} from '#story/types.ts';
import type { Granularity } from '#time/types.ts';

interface GoldPlace {
  readonly nth?: number;
}

/** A gold story as its file has it; `tests/gold/GUIDE.md` explains it. */
export interface Gold {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly created: string | null;
  readonly timeZone: string;
  readonly expect: {
    readonly created: string | null;
    readonly expressions: readonly (GoldPlace & {
      readonly text: string;
      readonly type: TimeExpression['type'];
      readonly value: string;
      readonly mod?: NonNullable<TimeExpression['mod']>;
      readonly from: string | null;
      readonly to: string | null;
    })[];
    readonly events: readonly (GoldPlace & {
      readonly head: string;
      readonly from: string;
      readonly to: string;
      readonly sources: readonly string[];
      readonly status: Status;
    })[];
  };
}

/**
 * The story a perfect parser would make of a gold text, as far as its file tells: labels are cut
 * from the clause around the head, a time that no expression gives is taken as bounded by the report.
 */
export function storyFromGold(gold: Gold): Story {
  const { text } = gold;
  const sources = sourcesOf(gold);
  const expressions = expressionsOf(gold);
  const created = gold.created ?? gold.expect.created;
  return {
    version: 1,
    title: text.split(/\n|(?<=[.!?])\s/u)[0] ?? gold.id,
    language: gold.lang,
    timeZone: gold.timeZone,
    calendar: created === null ? 'relative' : 'dated',
    documents: [
      {
        id: 'd1',
        text,
        blocks: [{ start: 0, end: text.length, kind: 'paragraph', language: gold.lang }],
        language: gold.lang,
        created: {
          value: created,
          basis: gold.created === null ? 'post' : 'given',
          evidence: [],
          confidence: 1,
          why: [],
        },
      },
    ],
    expressions,
    sources: [...sources.values()],
    events: gold.expect.events.map((event, i) => eventOf(gold, event, i, expressions, sources)),
    conflicts: [],
    problems: [],
    edits: [],
  };
}

function placeOf(text: string, part: string, nth = 1): number {
  let at = -1;
  for (let i = 0; i < nth; i++) at = text.indexOf(part, at + 1);
  return Math.max(0, at);
}

function sourcesOf(gold: Gold): Map<string, Source> {
  const names = new Set(gold.expect.events.flatMap((event) => event.sources));
  return new Map(
    [...names].map((name, i) => [
      name,
      { id: `s${String(i + 1)}`, name, kind: 'group' as const, mentions: [] },
    ]),
  );
}

function granularityOf(from: string, to: string): Granularity {
  const length = Date.parse(`${to}Z`) - Date.parse(`${from}Z`);
  if (length <= 60_000) return 'minute';
  if (length < 86_400_000) return 'dayPart';
  if (length < 2 * 86_400_000) return 'day';
  return length < 300 * 86_400_000 ? 'month' : 'year';
}

function spanOf(from: string, to: string, approximate: boolean): TimeSpan {
  return {
    earliest: from,
    start: from,
    end: to,
    latest: to,
    granularity: granularityOf(from, to),
    approximate,
    edtf: `${from}/${to}`,
  };
}

function expressionsOf(gold: Gold): TimeExpression[] {
  return gold.expect.expressions.map((found, i) => {
    const start = placeOf(gold.text, found.text, found.nth);
    return {
      id: `t${String(i + 1)}`,
      document: 'd1',
      start,
      end: start + found.text.length,
      text: found.text,
      type: found.type,
      value: found.value,
      ...(found.mod && { mod: found.mod }),
      when:
        found.from === null || found.to === null
          ? null
          : spanOf(found.from, found.to, found.mod === 'APPROX'),
      anchorTimeID: 'created',
      why: [
        {
          code: 'gold',
          text: {
            pl: `„${found.text}” to ${found.value}`,
            en: `“${found.text}” is ${found.value}`,
          },
        },
      ],
    };
  });
}

function eventOf(
  gold: Gold,
  event: Gold['expect']['events'][number],
  index: number,
  expressions: readonly TimeExpression[],
  sources: ReadonlyMap<string, Source>,
): StoryEvent {
  const at = placeOf(gold.text, event.head, event.nth);
  const mention = clauseAround(gold.text, at, at + event.head.length);
  const same = expressions.filter((e) => e.when?.start === event.from && e.when.end === event.to);
  const near = same.filter((e) => Math.abs(e.start - at) < 200);
  const bounded = same.length === 0 && isBounded(gold, event);
  const words = gold.text.slice(mention.start, mention.end).replaceAll(/\s+/gu, ' ').trim();
  const span = spanOf(
    event.from,
    event.to,
    same.some((e) => e.when?.approximate),
  );
  return {
    id: `e${String(index + 1)}`,
    label: shortened(words),
    full: words,
    language: gold.lang,
    when: bounded ? { ...span, earliest: null } : span,
    basis: bounded
      ? 'bounded'
      : near.length > 0
        ? 'stated'
        : same.length > 0
          ? 'carried'
          : 'relative',
    status: event.status,
    expressions: (near.length > 0 ? near : same).slice(0, 1).map(({ id }) => id),
    attributions:
      event.sources.length === 0
        ? []
        : [
            {
              document: 'd1',
              chain: event.sources.map((name) => sources.get(name)?.id ?? name),
              cue: null,
              hedged: event.status === 'hedged',
            },
          ],
    mentions: [mention],
    quantities: [],
    why: [],
  };
}

/** The convention for news without a time: from the day before the report's day to the end of it. */
function isBounded(gold: Gold, { from, to }: { from: string; to: string }): boolean {
  const created = gold.expect.created?.slice(0, 10);
  if (created === undefined) return false;
  const day = Date.parse(`${created}T00:00Z`);
  const length = Date.parse(`${to}Z`) - Date.parse(`${from}Z`);
  return Date.parse(`${to}Z`) === day + 86_400_000 && length === 2 * 86_400_000;
}

function clauseAround(text: string, start: number, end: number): Mention {
  const before = text.slice(0, start);
  const cut = Math.max(
    ...['. ', '\n', '? ', '! ', '” – ', ', że ', ', a '].map((mark) => {
      const found = before.lastIndexOf(mark);
      return found === -1 ? 0 : found + mark.length;
    }),
  );
  const after = /[.!?\n]/u.exec(text.slice(end));
  return { document: 'd1', start: cut, end: after ? end + after.index : text.length };
}

function shortened(words: string): string {
  if (words.length <= 90) return words;
  return words.slice(0, words.lastIndexOf(' ', 86)).replace(/[\s,;:–-]+$/u, '');
}
