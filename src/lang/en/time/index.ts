import {
  digits,
  notAhead,
  oneOf,
  opt,
  phrase,
  seq,
  tight,
  word,
  type Item,
} from '#timex/pattern.ts';
import { composeRules } from '#timex/compose.ts';
import { timexGrammar, type TimexGrammar } from '#timex/recognize.ts';
import type { BoundKind, CalendarFields, Meaning } from '#timex/types.ts';
import { around, briefClock, clock, near } from './clock.ts';
import { day, dayNumber, month, yearPart } from './days.ts';
import { durationLeads, durations } from './durations.ts';
import { examples } from './examples.ts';
import { hyphen } from './numbers.ts';
import { part } from './parts.ts';
import { period } from './periods.ts';
import { relativeOffset } from './relative.ts';
import { sets } from './sets.ts';
import { vague } from './vague.ts';

type Edge = 'START' | 'MID' | 'END';

const THE = opt(word('the'));

/** "early", "late", "mid-", "the end of". */
const edge: Item<Edge> = oneOf<Edge>(
  seq([THE, word('very'), word('early', 'late')], ([, , side]) =>
    side === 'early' ? 'START' : 'END',
  ),
  seq([THE, word('early', 'earlier'), opt(hyphen), opt(word('on', 'in'))], () => 'START' as const),
  seq([THE, word('late', 'later'), opt(hyphen), opt(word('on', 'in', 'at'))], () => 'END' as const),
  seq([THE, word('mid', 'middle'), opt(hyphen)], ([, noun]) => (noun === 'mid' ? 'MID' : null)),
  seq(
    [THE, opt(word('very')), word('beginning', 'start', 'opening', 'outset', 'dawn'), word('of')],
    () => 'START' as const,
  ),
  seq([THE, word('middle', 'midpoint', 'midst'), word('of')], () => 'MID' as const),
  seq(
    [THE, opt(word('very')), word('end', 'close', 'conclusion'), word('of')],
    () => 'END' as const,
  ),
  seq(
    [
      THE,
      word('early', 'first'),
      word('part', 'half', 'days', 'weeks', 'months', 'years'),
      word('of'),
    ],
    () => 'START' as const,
  ),
  seq(
    [
      THE,
      word('latter', 'later', 'last', 'second', 'final'),
      word('part', 'half', 'days', 'weeks', 'months'),
      word('of'),
    ],
    () => 'END' as const,
  ),
);

/** Words that stay outside and say which side of the time is meant. */
const bounds: Item<BoundKind> = oneOf<BoundKind>(
  seq([opt(word('ever')), word('since')], () => 'since' as const),
  seq([phrase('dating back to')], () => 'since' as const),
  seq(
    [opt(word('up', 'not')), word('until', 'till', 'til', 'through'), opt(phrase('at least'))],
    () => 'until' as const,
  ),
  seq([phrase('up to')], () => 'until' as const),
  seq([word('by'), opt(phrase('at least'))], () => 'by' as const),
  seq([phrase('no later than')], () => 'by' as const),
  seq(
    [
      oneOf(word('before'), phrase('prior to'), phrase('ahead of')),
      notAhead(word('dawn', 'daybreak', 'sunrise')),
    ],
    () => 'before' as const,
  ),
  seq([word('after')], () => 'after' as const),
);

const dash = oneOf<unknown>(word('–', '—'), hyphen);
const calendar = (fields: CalendarFields): Meaning => ({ kind: 'calendar', fields, pick: 'tense' });

const range = (from: Meaning, to: Meaning): Meaning => ({ kind: 'range', from, to });

/** "May 5-7", "5 to 7 May 2020": one month for two days. */
const dayRange: Item<Meaning> = oneOf<Meaning>(
  seq(
    [
      opt(word('from', 'between')),
      month,
      dayNumber,
      oneOf<unknown>(dash, word('to', 'through', 'until', 'and')),
      dayNumber,
      opt(yearPart),
    ],
    ([opener, value, first, joiner, last, rest]) =>
      first < last && (joiner !== 'and' || opener === 'between')
        ? range(
            calendar({ month: value, day: first, ...rest }),
            calendar({ month: value, day: last, ...rest }),
          )
        : null,
  ),
  seq(
    [
      opt(word('from', 'between')),
      dayNumber,
      oneOf<unknown>(dash, word('to', 'until', 'and', 'through')),
      dayNumber,
      opt(word('of')),
      month,
      opt(yearPart),
    ],
    ([opener, first, joiner, last, , value, rest]) =>
      first < last && (joiner !== 'and' || opener === 'between')
        ? range(
            calendar({ month: value, day: first, ...rest }),
            calendar({ month: value, day: last, ...rest }),
          )
        : null,
  ),
);

const fullYear = digits(1000, 2999, 4, 4);
const noNumber = notAhead(
  oneOf<unknown>(tight(word('-', '.', ',', '/', ':')), tight(digits(0, 9999))),
);

/** "1939–45", "2019-2021". */
const yearRange: Item<Meaning> = oneOf<Meaning>(
  seq(
    [opt(word('from', 'between')), fullYear, dash, tight(digits(1, 99, 2, 2)), noNumber],
    ([, from, , to]) => {
      const end = Math.floor(from / 100) * 100 + to;
      return from >= 1500 && from < 2100 && end > from && (to > 12 || end === from + 1)
        ? range(calendar({ year: from }), calendar({ year: end }))
        : null;
    },
  ),
  seq([fullYear, tight(word('/')), tight(digits(1, 99, 2, 2)), noNumber], ([from, , to]) =>
    (from + 1) % 100 === to ? range(calendar({ year: from }), calendar({ year: from + 1 })) : null,
  ),
  seq([fullYear, dash, fullYear], ([from, , to]) =>
    from < to && from >= 1500 && to < 2100
      ? range(calendar({ year: from }), calendar({ year: to }))
      : null,
  ),
);

const nightOf = (from: Meaning, to: Meaning): Meaning => ({ kind: 'night', from, to });

/** "overnight Tuesday into Wednesday", "the night from Tuesday to Wednesday". */
const night: Item<Meaning> = oneOf<Meaning>(
  seq(
    [
      oneOf<unknown>(word('overnight'), phrase('the night')),
      opt(word('from', 'between')),
      day,
      word('to', 'into', 'and'),
      day,
    ],
    ([, , from, , to]) => nightOf(from, to),
  ),
  seq([day, word('night'), word('into'), day], ([from, , , to]) => nightOf(from, to)),
);

const year = (offset: number): Meaning => calendar({ year: offset });

/** "the turn of the century", from the year before it to the year it began in. */
const turn: Item<Meaning> = oneOf<Meaning>(
  seq(
    [opt(word('the')), word('turn'), phrase('of the'), word('century', 'millennium')],
    (): Meaning => ({
      kind: 'around',
      of: year(2000),
    }),
  ),
);

const glue = oneOf<unknown>(
  word(',', 'at', 'on', 'of', 'in'),
  seq([word(','), word('at', 'on', 'in')], () => true),
);

/** Rules of English over the shared grammar. */
export const enTime: TimexGrammar = timexGrammar(
  composeRules({
    code: 'en',
    day,
    part,
    clock,
    briefClock,
    period,
    offset: relativeOffset,
    duration: durations,
    set: sets,
    vague,
    glue,
    edge,
    around,
    near,
    ranges: [
      { opener: word('from'), joiner: word('to', 'until', 'till', 'through') },
      { opener: word('between'), joiner: word('and') },
      { opener: notAhead(word(',')), joiner: oneOf<unknown>(dash, word('through', 'to', 'until')) },
    ],
    bounds,
    durationLeads,
    special: oneOf<Meaning>(dayRange, yearRange, night, turn),
    examples,
  }),
);
