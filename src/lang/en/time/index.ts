import {
  isCapitalised,
  lex,
  notAhead,
  oneOf,
  opt,
  phrase,
  seq,
  spoken,
  where,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import { composeRules } from '#timex/compose.ts';
import { timexGrammar, type TimexGrammar } from '#timex/recognize.ts';
import type { BoundKind, Meaning } from '#timex/types.ts';
import { KIN, MEN, OF_DAYS, TITLES, WOMEN } from '#lang/en/data/given-names.ts';
import { besideDay } from './beside.ts';
import { around, briefClock, clock, near } from './clock.ts';
import { date } from './dates.ts';
import { day, WEEKDAYS } from './days.ts';
import { durationLeads, durations } from './durations.ts';
import { examples } from './examples.ts';
import { MONTHS } from './months.ts';
import { normAt, notMeasured, wordSet } from './context.ts';
import { hyphen, ordinal, plainNumber } from './numbers.ts';
import { edgedDay, part } from './parts.ts';
import { period } from './periods.ts';
import { dash, dayRange, night, yearRange } from './ranges.ts';
import { relativeOffset } from './relative.ts';
import { sets } from './sets.ts';
import { vague } from './vague.ts';

const GIVEN_NAMES = wordSet(`${MEN} ${WOMEN}`.toLowerCase());

type Edge = 'START' | 'MID' | 'END';

const THE = opt(word('the'));
const PORTION = word('part', 'half', 'days', 'weeks', 'months', 'years', 'hours');

const NEXT_TO = opt(oneOf<unknown>(word('on', 'in', 'at'), phrase('in the course of')));

/** "early", "late", "mid-", "the end of". */
const edge: Item<Edge> = oneOf<Edge>(
  seq(
    [notMeasured, opt(word('very')), word('early'), opt(hyphen), NEXT_TO],
    () => 'START' as const,
  ),
  seq([notMeasured, opt(word('very')), word('late'), opt(hyphen), NEXT_TO], () => 'END' as const),
  seq([word('mid'), opt(hyphen)], () => 'MID' as const),
  seq([notMeasured, THE, word('early', 'mid', 'late'), opt(hyphen)], ([, , side]) =>
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

const BARE_EDGES = new Map<string, Edge>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
]);
const BARE_UNITS = new Map<string, 'year' | 'month' | 'week' | 'quarter'>([
  ['year', 'year'],
  ['month', 'month'],
  ['week', 'week'],
  ['quarter', 'quarter'],
]);

const PLAIN_NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** "by end of year", "at the end of month": the unit without its article. */
const edgeOfUnit: Item<Meaning> = seq(
  [opt(word('the')), lex(BARE_EDGES), word('of'), lex(BARE_UNITS)],
  ([, side, , unit], { cursor, next }): Meaning | null =>
    // "the end of week one"
    cursor.tokens[next]?.kind === 'number' || PLAIN_NUMBERS.test(normAt(cursor, next))
      ? null
      : { kind: 'edge', edge: side, of: { kind: 'unit', unit, shift: 0, from: 'reference' } },
);

/** "the rest of the year": what of it is still to come. */
const restOf: Item<Meaning> = seq(
  [THE, word('rest', 'remainder'), word('of'), spoken(oneOf<Meaning>(day, part, period))],
  ([, , , of]): Meaning => ({ kind: 'edge', edge: 'END', fromNow: true, of }),
);

/** "two days later" is a day, on which a clock can be told; a new sentence ("… a.m. Two days later") none. */
const countedDay: Item<Meaning> = seq(
  [where((cursor, at) => at === 0 || !isCapitalised(cursor, at)), relativeOffset],
  ([, offset]) =>
    offset.kind === 'offset' && offset.unit === 'day' && Number.isInteger(offset.amount.value)
      ? offset
      : null,
);

const TODAY: Meaning = { kind: 'unit', unit: 'day', shift: 0, from: 'created' };

/** "this month", "this week" behind a count of years. */
const thisUnit: Item<Meaning> = seq([word('this'), lex(BARE_UNITS)], ([, unit]): Meaning => ({
  kind: 'unit',
  unit,
  shift: 0,
  from: 'created',
}));

/** "ten years ago this Tuesday": the count starts from the day that is named. */
const agoFromDay: Item<Meaning> = seq(
  [relativeOffset, spoken(oneOf<Meaning>(day, thisUnit))],
  ([offset, from]): Meaning | null => {
    if (offset.kind !== 'offset' || offset.from !== 'created' || offset.direction > 0) return null;
    return { ...offset, from, ...(from.kind === 'unit' && { arrives: from.unit }) };
  },
);

/** "exactly a year ago": the same day of that year. */
const exactlyAgo: Item<Meaning> = seq(
  [where((cursor, at) => /^(exactly|precisely)$/.test(normAt(cursor, at - 1))), relativeOffset],
  ([, offset]): Meaning | null =>
    offset.kind === 'offset' && offset.from === 'created' && /^(week|month|year)$/.test(offset.unit)
      ? { ...offset, from: TODAY, arrives: 'day' }
      : null,
);

/** "the 15th of next month": a day of a period that is named. */
const dayOfPeriod: Item<Meaning> = seq(
  [opt(word('the')), ordinal, word('of'), spoken(period)],
  ([, nth, , of]): Meaning | null =>
    of.kind === 'unit' && of.unit === 'month' && nth <= 31
      ? { kind: 'nth', nth, unit: 'day', of }
      : null,
);

/** How far back in the clause a negation may stand. */
const NEGATION_REACH = 9;

/** "did not resume until 9:36" tells when it resumed (GUIDE, "Open ends"). */
function isNegated(cursor: Cursor, at: number): boolean {
  for (let before = at - 1; before >= at - NEGATION_REACH; before -= 1) {
    const norm = normAt(cursor, before);
    if (norm === '' || /^[;:.]$/.test(norm)) return false;
    if (/^(not|never|no|nobody|nothing|none|nor)$|n['’]t$/.test(norm)) return true;
  }
  return false;
}

const SETTING = wordSet(
  'set scheduled planned due slated timetabled adjourned postponed moved delayed deferred rescheduled shifted',
);
const PUSHED = /^(put|pushed) (off|back)$/;

/** Whether the words before a preposition say that something is set or put off. */
function isSetting(cursor: Cursor, at: number): boolean {
  const [verb, before] = [normAt(cursor, at - 1), normAt(cursor, at - 2)];
  return SETTING.has(verb) || PUSHED.test(`${before} ${verb}`);
}

/** "set for Friday", "adjourned until the 27th": what is set is still to come; dates tell by themselves. */
const target: Item<unknown> = seq(
  [where(isSetting), word('for', 'to', 'until', 'till'), notAhead(date)],
  () => true,
);

const score = seq([plainNumber, word('to', 'votes'), plainNumber], () => true);

/** Words that stay outside and say which side of the time is meant. */
const bounds: Item<BoundKind> = oneOf<BoundKind>(
  seq([opt(word('ever')), word('since')], () => 'since' as const),
  seq([phrase('dating back to')], () => 'since' as const),
  seq(
    [opt(word('up', 'not')), word('until', 'till', 'til', 'through'), opt(phrase('at least'))],
    ([opener], { cursor, from }) => {
      if (isSetting(cursor, from)) return null;
      return opener === 'not' || isNegated(cursor, from) ? ('at' as const) : ('until' as const);
    },
  ),
  seq([phrase('up to')], () => 'until' as const),
  // "voted by eight to five" tells a score.
  seq([word('by'), opt(phrase('at least')), notAhead(score)], () => 'by' as const),
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
  seq([where(isAlike), word('to', 'until', 'till', 'untill', '-')], () => true),
);

const glue = oneOf<unknown>(
  word(',', '·', '•', '@', 'at', 'on', 'of', 'in'),
  seq([word(','), word('at', 'on', 'in')], () => true),
);

/** Rules of English over the shared grammar. */
export const enTime: TimexGrammar = timexGrammar(
  composeRules({
    code: 'en',
    day: oneOf(day, countedDay),
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
    target,
    targetsEdges: true,
    hoursOfDays: true,
    durationLeads,
    special: oneOf<Meaning>(
      dayRange,
      yearRange,
      night,
      fromNow,
      restOf,
      edgedDay,
      edgeOfUnit,
      agoFromDay,
      besideDay,
      exactlyAgo,
      dayOfPeriod,
    ),
    examples,
  }),
  {
    possessive: "'s",
    persons: {
      given: GIVEN_NAMES,
      titles: wordSet(TITLES),
      addresses: wordSet('mr mrs ms miss mx'),
      ofDays: wordSet(OF_DAYS),
      kin: wordSet(KIN),
    },
  },
);
