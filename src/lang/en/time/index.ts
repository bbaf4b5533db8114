import {
  digits,
  lex,
  notAhead,
  oneOf,
  opt,
  phrase,
  seq,
  spoken,
  tight,
  where,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import { composeRules } from '#timex/compose.ts';
import { timexGrammar, type TimexGrammar } from '#timex/recognize.ts';
import type { BoundKind, Meaning } from '#timex/types.ts';
import { around, briefClock, clock, near } from './clock.ts';
import { dayNumber } from './dates.ts';
import { day, WEEKDAYS } from './days.ts';
import { durationLeads, durations } from './durations.ts';
import { examples } from './examples.ts';
import { month, MONTHS } from './months.ts';
import { normAt } from './context.ts';
import { hyphen } from './numbers.ts';
import { figureOrdinal } from './numbers.ts';
import { edgedDay, part } from './parts.ts';
import { period } from './periods.ts';
import { relativeOffset } from './relative.ts';
import { sets } from './sets.ts';
import { vague } from './vague.ts';
import { calendar, yearPart } from './years.ts';

type Edge = 'START' | 'MID' | 'END';

const THE = opt(word('the'));
const PORTION = word('part', 'half', 'days', 'weeks', 'months', 'years', 'hours');

const NEXT_TO = opt(oneOf<unknown>(word('on', 'in', 'at'), phrase('in the course of')));

/** "early", "late", "mid-", "the end of". */
const edge: Item<Edge> = oneOf<Edge>(
  seq([opt(word('very')), word('early'), opt(hyphen), NEXT_TO], () => 'START' as const),
  seq([opt(word('very')), word('late'), opt(hyphen), NEXT_TO], () => 'END' as const),
  seq([word('mid'), opt(hyphen)], () => 'MID' as const),
  seq([THE, word('early', 'mid', 'late'), opt(hyphen)], ([, side]) =>
    side === 'early' ? 'START' : side === 'mid' ? 'MID' : 'END',
  ),
  seq(
    [THE, opt(word('very')), word('beginning', 'start', 'outset', 'dawn'), word('of')],
    () => 'START' as const,
  ),
  seq([THE, word('middle', 'midpoint', 'midst'), word('of')], () => 'MID' as const),
  seq(
    [THE, opt(word('very')), word('end', 'close', 'conclusion'), word('of')],
    () => 'END' as const,
  ),
  seq([THE, word('early', 'first', 'opening'), PORTION, word('of')], () => 'START' as const),
  seq(
    [THE, word('latter', 'later', 'last', 'second', 'final', 'closing'), PORTION, word('of')],
    () => 'END' as const,
  ),
);

/** "earlier this month", "later today": the time up to, or from, the moment of writing. */
const fromNow: Item<Meaning> = seq(
  [
    lex(
      new Map<string, Edge>([
        ['earlier', 'START'],
        ['later', 'END'],
      ]),
    ),
    opt(word('on', 'in')),
    spoken(oneOf<Meaning>(day, part, period)),
  ],
  ([side, , of]): Meaning => ({ kind: 'edge', edge: side, fromNow: true, of }),
);

/** "ten years ago this Tuesday": the count starts from the day that is named. */
const agoFromDay: Item<Meaning> = seq(
  [relativeOffset, spoken(day)],
  ([offset, from]): Meaning | null =>
    offset.kind === 'offset' && offset.from === 'created' && offset.direction < 0
      ? { ...offset, from }
      : null,
);

/** "the 15th of next month": a day of a period that is named. */
const dayOfPeriod: Item<Meaning> = seq(
  [opt(word('the')), figureOrdinal, word('of'), spoken(period)],
  ([, nth, , of]): Meaning | null =>
    of.kind === 'unit' && of.unit === 'month' && nth <= 31
      ? { kind: 'nth', nth, unit: 'day', of }
      : null,
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

/** Times of one kind that a bare "to" may join: two weekdays, two months, two clocks. */
function isAlike(cursor: Cursor, to: number): boolean {
  const before = normAt(cursor, to - 1);
  const after = normAt(cursor, to + 1);
  if (WEEKDAYS.has(before)) return WEEKDAYS.has(after);
  if (MONTHS.has(before)) return MONTHS.has(after);
  return /^(am|pm|noon|midnight|\.|m|morning|dawn|dusk)$/.test(before) || /\d/.test(before);
}

const joiner = oneOf<unknown>(
  dash,
  word('through'),
  seq([where(isAlike), word('to', 'until', 'till')], () => true),
);

const glue = oneOf<unknown>(
  word(',', '·', '•', 'at', 'on', 'of', 'in'),
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
      { opener: notAhead(word(',', 'this', 'last', 'next')), joiner },
    ],
    bounds,
    durationLeads,
    special: oneOf<Meaning>(dayRange, yearRange, night, fromNow, edgedDay, agoFromDay, dayOfPeriod),
    examples,
  }),
  { possessive: "'s" },
);
