import { forms } from '#lang/forms.ts';
import {
  isCapitalised,
  lex,
  notAhead,
  oneOf,
  opt,
  phrase,
  seq,
  shared,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { From, Meaning } from '#timex/types.ts';
import type { Granularity } from '#time/types.ts';
import { continued, isNameLike, normAt } from './context.ts';
import { aDate } from './dates.ts';
import { aMonth } from './months.ts';
import { hyphen, ordinal } from './numbers.ts';
import { narrativePick, pick, SHIFTS } from './picks.ts';
import { season, yearParts } from './seasons.ts';
import { CALENDAR_UNITS } from './units.ts';
import { aYear, calendar, years } from './years.ts';

const ofUnit = (unit: Granularity, shift: number, from: From): Meaning => ({
  kind: 'unit',
  unit,
  shift,
  from,
});

const UNIT = lex(CALENDAR_UNITS);

/** "Player of the Year", "song of the week": a prize, not a time. */
function isPrize(cursor: Cursor, the: number): boolean {
  return (
    isCapitalised(cursor, the + 1) ||
    (normAt(cursor, the - 1) === 'of' &&
      !/^(end|beginning|start|rest|half|part|middle|close|course|quarter|remainder|months|days|time|first|month|day|weeks|most|all)$/.test(
        normAt(cursor, the - 2),
      ))
  );
}

/** What makes a unit after "the" another thing: "the week of talks", "the year 2000". */
const goesOn = (cursor: Cursor, next: number) =>
  /^(of|that|when|in|to|-)$/.test(normAt(cursor, next)) || cursor.tokens[next]?.kind === 'number';

const theUnit: Item<Meaning> = oneOf<Meaning>(
  seq([word('the'), UNIT], ([, unit], { cursor, from, next }) => {
    if (unit === 'decade' || unit === 'century') return null;
    if (unit === 'weekend') return ofUnit('weekend', 0, 'created');
    if (isPrize(cursor, from) || goesOn(cursor, next)) return null;
    if (unit === 'year' && /^end(ed|ing)$/.test(normAt(cursor, next))) return null;
    // The quarter that a report is about has ended; "the end of the quarter" is still to come.
    if (unit === 'quarter')
      return ofUnit('quarter', normAt(cursor, from - 1) === 'of' ? 0 : -1, 'created');
    return ofUnit(unit, 0, 'reference');
  }),
  seq([word('the'), UNIT, word('before', 'after', 'following')], ([, unit, side]) =>
    ofUnit(unit, side === 'before' ? -1 : 1, 'reference'),
  ),
  seq([word('the'), UNIT, word('before'), word('last')], ([, unit]) => ofUnit(unit, -2, 'created')),
  seq([word('the'), UNIT, word('after'), word('next')], ([, unit]) => ofUnit(unit, 2, 'created')),
  seq([word('the'), word('whole', 'entire', 'full', 'same'), UNIT], ([, , unit]) =>
    ofUnit(unit, 0, 'reference'),
  ),
  // Edges of long units stand alone: "the end of the century".
  seq([word('the'), word('decade', 'century')], ([, noun], { cursor, from }) =>
    normAt(cursor, from - 1) === 'of' &&
    /^(end|start|beginning|middle|turn)$/.test(normAt(cursor, from - 2))
      ? ofUnit(noun === 'decade' ? 'decade' : 'century', 0, 'created')
      : null,
  ),
);

/** "all week", "all weekend": the whole of the one that the report stands in; "year-round" repeats. */
const allOf: Item<Meaning> = seq(
  [
    word('all'),
    word('week', 'weekend', 'month', 'year'),
    notAhead(word('round', 'around', '-')),
    opt(word('long')),
  ],
  ([, unit], { cursor, from }): Meaning | null =>
    normAt(cursor, from - 1) === 'of'
      ? null
      : {
          kind: 'unit',
          unit: unit === 'week' || unit === 'weekend' || unit === 'month' ? unit : 'year',
          shift: 0,
          from: 'reference',
          whole: true,
        },
);

/** "last week", "the following month", "the current quarter", "the fiscal year". */
const pickedUnit: Item<Meaning> = oneOf<Meaning>(
  seq([pick, UNIT], ([which, unit], { cursor, next }) =>
    // "This Week" is a programme; "the past week" is a length.
    isNameLike(cursor, next - 1) || (normAt(cursor, next - 2) === 'past' && unit !== 'weekend')
      ? null
      : ofUnit(unit, SHIFTS[which], 'created'),
  ),
  seq([narrativePick, UNIT], ([which, unit]) => ofUnit(unit, SHIFTS[which], 'reference')),
  seq([opt(word('the')), word('current'), opt(word('fiscal')), UNIT], ([, , , unit]) =>
    ofUnit(unit, 0, 'created'),
  ),
  seq([opt(word('the')), word('latest'), opt(word('fiscal')), UNIT], ([, , , unit]) =>
    ofUnit(unit, -1, 'created'),
  ),
  seq([opt(word('the')), word('latest'), word('period')], () => ofUnit('quarter', -1, 'created')),
  seq([opt(word('the')), word('fiscal', 'financial'), word('year')], () =>
    ofUnit('year', 0, 'reference'),
  ),
  seq([pick, word('fiscal', 'financial'), word('year')], ([which]) =>
    ofUnit('year', SHIFTS[which], 'created'),
  ),
);

const NTH_UNITS = forms<Granularity>(['day', 'day'], ['week', 'week'], ['weekend', 'weekend']);
const WEEKDAYS = forms<number>(
  ...'monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map((name, index) => [index + 1, name] as const),
);
const which: Item<number> = oneOf<number>(
  ordinal,
  seq([word('last')], () => -1),
);

/** "second to last", "penultimate": counted from the end. */
const fromEnd: Item<number> = oneOf<number>(
  seq([word('penultimate')], () => -2),
  seq([ordinal, opt(hyphen), opt(word('to')), opt(hyphen), word('last')], ([n]) => -n),
  seq([phrase('next to last')], () => -2),
  seq([phrase('last but one')], () => -2),
);

/** Whole of which something is the nth: "the first Monday of May", "the last day of the month". */
const whole: Item<Meaning> = oneOf<Meaning>(
  aMonth,
  aYear,
  season,
  yearParts,
  pickedUnit,
  seq([word('the'), UNIT], ([, unit]) => ofUnit(unit, 0, 'reference')),
);

type Finish = (n: number) => Meaning | null;

/** "the first Monday in May", "the last week of August 2019"; "of" makes the article needless. */
const nth: Item<Meaning> = continued<number, Meaning>(
  seq([opt(word('the')), oneOf(which, fromEnd)], ([, n]) => n),
  seq([lex(WEEKDAYS), word('of', 'in'), whole], ([weekday, , of]): Finish => (n) => ({
    kind: 'nth',
    nth: n,
    unit: 'day',
    weekday,
    of,
  })),
  seq(
    [lex(NTH_UNITS), word('of', 'in'), whole],
    ([unit, , of], { cursor, from }): Finish =>
      (n) =>
        // "the first day in the week" but not "first day in June" of a job
        unit === 'day' && normAt(cursor, from + 1) === 'in' && of.kind !== 'calendar'
          ? null
          : { kind: 'nth', nth: n, unit, of },
  ),
);

/** "the week of March 4", "the weekend of 2 March": the one with that day in it. */
const unitOfDay: Item<Meaning> = seq(
  [
    word('the'),
    word('week', 'weekend', 'month'),
    oneOf<unknown>(
      word('of', 'beginning', 'starting', 'commencing', 'ending', 'ended'),
      phrase('that began'),
    ),
    opt(word('on')),
    aDate,
  ],
  ([, unit, , , from]): Meaning => ({
    kind: 'unit',
    unit: unit === 'week' || unit === 'weekend' ? unit : 'month',
    shift: 0,
    from,
  }),
);

const edgeOf = (edge: 'MID' | 'END', of: Meaning): Meaning => ({ kind: 'edge', edge, of });

const MIDDLES = forms<Meaning>(
  [ofUnit('week', 0, 'created'), 'midweek'],
  [ofUnit('year', 0, 'created'), 'midyear'],
  [calendar({ season: 2 }), 'midsummer'],
  [calendar({ season: 0 }), 'midwinter'],
);

/** "year-end", "the year's end", "midweek". */
const ends: Item<Meaning> = oneOf<Meaning>(
  seq([opt(word('the')), UNIT, opt(hyphen), word('end')], ([, unit], { cursor, from, next }) =>
    unit === 'weekend' || (next - from === 2 && normAt(cursor, from) === 'week')
      ? null
      : edgeOf('END', ofUnit(unit, 0, 'created')),
  ),
  seq([lex(MIDDLES)], ([of]) => edgeOf('MID', of)),
);

/** "the turn of the century": around the year it began in. */
const turn: Item<Meaning> = seq(
  [opt(word('the')), phrase('turn of the'), word('century', 'millennium')],
  (): Meaning => ({ kind: 'around', of: calendar({ year: 2000 }) }),
);

/** Weeks, months, seasons, years and longer. */
export const period: Item<Meaning> = shared(
  oneOf<Meaning>(
    aMonth,
    years,
    season,
    yearParts,
    theUnit,
    allOf,
    pickedUnit,
    nth,
    unitOfDay,
    ends,
    turn,
  ),
);
