import { forms } from '#lang/forms.ts';
import {
  followedBy,
  isCapitalised,
  lex,
  notAhead,
  oneOf,
  opt,
  phrase,
  seq,
  spoken,
  tight,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import { composeRules } from '#timex/compose.ts';
import { rule, ruleWithLead, timexGrammar, type TimexGrammar } from '#timex/recognize.ts';
import type { BoundKind, CalendarFields, Meaning } from '#timex/types.ts';
import { briefClock, clock, entryClock, gluedClock, hours } from './clock.ts';
import { adjectives, HARD_ENDINGS, SOFT_ENDINGS } from './adjectives.ts';
import { calendar, date, dayNumber, MONTHS, yearPart } from './dates.ts';
import { day } from './days.ts';
import {
  afterDusk,
  alert,
  dayUntilHour,
  postStamp,
  since,
  untilHour,
  within,
} from './day-and-hour.ts';
import { besideDay } from './beside.ts';
import { durationLeads, durations } from './durations.ts';
import { atLimit } from './limits.ts';
import { dayOfFeastNight } from './holidays.ts';
import { edgeUnit, period } from './periods.ts';
import { NIGHT, part } from './parts.ts';
import { dash, ranges } from './ranges.ts';
import { relativeOffset } from './relative.ts';
import { examples } from './examples.ts';
import { around, near } from './nearness.ts';
import { exactly } from './numbers.ts';
import { sets } from './sets.ts';
import { length, type Length } from './units.ts';
import { vague } from './vague.ts';
import { locativeWeekday, weekdayName } from './weekdays.ts';
import { anyOf } from './word-lists.ts';

const EDGES = forms<'START' | 'MID' | 'END'>(
  ['START', 'początku początek początkiem'],
  ['MID', 'połowie połowa połowę połowy środku środek'],
  ['END', 'końca koniec końcu końcem końcówce końcówkę schyłku schyłek'],
);

const OUTER = new Map([
  ...adjectives<'START' | 'END'>(HARD_ENDINGS, ['START', 'pierwsz']),
  ...adjectives<'START' | 'END'>(SOFT_ENDINGS, ['END', 'ostatn']),
]);

const edge: Item<'START' | 'MID' | 'END'> = oneOf<'START' | 'MID' | 'END'>(
  lex(EDGES),
  seq([word('pod'), word('koniec')], () => 'END' as const),
  // "w pierwszych dniach stycznia"
  seq([lex(OUTER), anyOf('dni dniach dniami tygodnie tygodniach')], ([side]) => side),
);

const bounds: Item<BoundKind> = oneOf<BoundKind>(
  seq([word('o')], () => 'at' as const),
  seq([oneOf(phrase('począwszy od'), phrase('już od'), word('od'))], () => 'since' as const),
  seq(
    [oneOf(phrase('aż do'), phrase('co najmniej do'), phrase('najpóźniej do'), word('do'))],
    () => 'until' as const,
  ),
  seq([word('przed')], () => 'before' as const),
  seq([word('po')], () => 'after' as const),
);

const shortDay: Item<CalendarFields> = seq([dayNumber], ([n]) => ({ day: n }));
const anyDay: Item<Meaning> = oneOf<Meaning>(
  day,
  seq([shortDay], ([fields]) => calendar(fields)),
);

/** "o północy z piątku na sobotę": the moment at which the second day begins. */
const midnightBetween: Item<Meaning> = seq(
  [anyOf('północ północy północą'), word('z', 'ze'), anyDay, word('na'), day],
  ([, , , , second]) => ({
    kind: 'clock',
    minutes: 0,
    twelveHour: false,
    name: 'midnight',
    day: second,
  }),
);

const between = (from: Meaning, to: Meaning): Meaning => ({ kind: 'night', from, to });

/** "2/3 marca" behind a night that has told its weekdays. */
const dayPair: Item<Meaning> = seq(
  [
    opt(word(',')),
    opt(word('z')),
    dayNumber,
    oneOf<unknown>(word('/', 'na'), dash),
    dayNumber,
    lex(MONTHS),
    opt(yearPart),
  ],
  ([, , first, , second, month, rest]) =>
    between(calendar({ day: first, month, ...rest }), calendar({ day: second, month, ...rest })),
);

/** What is put off "z 3 na 4 marca" does not happen in the night between. */
const MOVED = /^(przełoż|przeloz|przenies|przenosz|przesun|przesuw|przekład|odroczy|zmien|zmian)/;
const isMoved = ({ tokens }: Cursor) => tokens.some(({ norm }) => MOVED.test(norm));

type Weekday = Extract<Meaning, { kind: 'weekday' }>;
const bareWeekday: Item<Weekday> = seq([weekdayName], ([weekday]) => ({
  kind: 'weekday',
  weekday,
  pick: 'tense',
}));

/** "w nocy z soboty na niedzielę", "z 3 na 4 marca": the night between two days. */
const night: Item<Meaning> = oneOf<Meaning>(
  seq(
    [word('noc', 'nocy', 'nocą'), word('z', 'ze'), anyDay, word('na'), day, opt(dayPair)],
    ([, , first, , second, dated]) => dated ?? between(first, second),
  ),
  // "w nocy 3/4 marca", "w nocy z 3 - 4 marca"
  seq(
    [
      word('noc', 'nocy', 'nocą'),
      opt(word('z', 'ze')),
      dayNumber,
      oneOf<unknown>(word('/'), dash),
      date,
    ],
    ([, , first, , second]) => between(calendar({ day: first }), calendar(second)),
  ),
  seq([word('z', 'ze'), dayNumber, word('na'), date], ([, first, , second], { cursor }) =>
    isMoved(cursor) ? null : between(calendar({ day: first }), calendar(second)),
  ),
  // "z poniedziałku na wtorek": two days that follow each other have one night between them.
  seq([word('z', 'ze'), bareWeekday, word('na'), bareWeekday], ([, first, , second], { cursor }) =>
    first.weekday % 7 === second.weekday - 1 && !isMoved(cursor) ? between(first, second) : null,
  ),
  seq([dayOfFeastNight], ([of]): Meaning => ({ kind: 'part', part: NIGHT, day: of })),
);

/** "w nocy z 3 na 4 marca około 2", "tuż po pierwszej w nocy z soboty na niedzielę". */
const nightAndClock: Item<Meaning> = oneOf<Meaning>(
  seq(
    [night, opt(word(',')), opt(word('o')), oneOf(clock, briefClock)],
    ([of, , , time]): Meaning | null => within(time, of),
  ),
  seq(
    [oneOf(clock, briefClock), opt(word(',')), opt(word('w')), night],
    ([time, , , of]): Meaning | null => within(time, of),
  ),
);

const AFTER_OR_BEFORE = forms<1 | -1>([1, 'po'], [-1, 'przed']);

/** "nazajutrz po Wielkanocy", "dwa dni przed Wigilią": counted from a day that is named. */
const fromDay: Item<Meaning> = oneOf<Meaning>(
  seq([word('nazajutrz'), word('po'), spoken(day)], ([, , from]): Meaning => dayFrom(1, from)),
  seq(
    [oneOf<Length>(length), lex(AFTER_OR_BEFORE), spoken(day)],
    ([{ amount, unit }, direction, from]): Meaning => ({
      kind: 'offset',
      amount,
      unit,
      direction,
      from,
    }),
  ),
);

function dayFrom(direction: 1 | -1, from: Meaning): Meaning {
  return { kind: 'offset', amount: exactly(1), unit: 'day', direction, from };
}

/** A capital opens the next sentence: "11.40 We wtorek …". */
const glue: Item<unknown> = oneOf<unknown>(
  seq([word(',', 'o', 'w', 'we')], (_, { cursor, from }) =>
    isCapitalised(cursor, from) ? null : true,
  ),
  seq([word(','), word('o', 'w', 'we')], () => true),
  // "jutro z samego rana"
  seq([word('z'), followedBy(word('samego'))], () => true),
);

/** "do 29 października do godz. 16": one bound, told in two steps. */
const untilDayAndHour = ruleWithLead(
  {
    name: 'pl/until-day-and-hour',
    lead: oneOf(word('do'), phrase('aż do')),
    pattern: dayUntilHour,
    examples: {},
  },
  (_, of): Meaning => ({ kind: 'bound', bound: 'until', of }),
);

/** Rules of Polish over the shared grammar. */
export const plTime: TimexGrammar = timexGrammar(
  [
    untilDayAndHour,
    ...composeRules({
      code: 'pl',
      day,
      part,
      clock: oneOf(clock, midnightBetween),
      briefClock,
      gluedClock,
      period: oneOf(period, edgeUnitAfterEdge()),
      offset: relativeOffset,
      duration: durations,
      set: sets,
      vague,
      glue,
      edge,
      around,
      near,
      ranges: [
        {
          opener: word('od', 'począwszy'),
          // "od 9.30 – 11" stands in many a timetable.
          joiner: oneOf<unknown>(
            seq([opt(word(',')), opt(word('aż')), word('do')], () => true),
            dash,
          ),
        },
        { opener: word('między', 'pomiędzy', 'miedzy', 'pomiedzy'), joiner: word('a', 'i') },
        {
          opener: notAhead(word(',')),
          // "18-tego" is an ordinal.
          joiner: seq([dash, notAhead(tight(word('tego', 'go', 'ego', 'ty')))], () => true),
        },
      ],
      hours,
      target: seq([word('na'), notAhead(locativeWeekday)], () => true),
      bounds,
      durationLeads,
      special: oneOf<Meaning>(
        ranges,
        alert,
        postStamp,
        night,
        nightAndClock,
        since,
        afterDusk,
        untilHour,
        fromDay,
        besideDay,
        atLimit,
      ),
      examples,
    }),
  ],
  {
    adjectives: /(?:ow|tn|eln)(?:[yi]|[ai]a?|i?e|i?ego|i?emu|[yi]m|i?ej|i?ą|[yi]ch|[yi]mi)$/,
    opening: rule({
      name: 'pl/entry',
      pattern: entryClock,
      examples: { '19.40': '2024-03-12T19:40' },
    }),
    capitalsAreNames: true,
    dayAdverbs: ['dziś', 'dzisiaj', 'wczoraj', 'przedwczoraj', 'jutro', 'pojutrze'],
  },
);

/** Bare units stand only under an edge: "na początku tygodnia", "pod koniec roku". */
function edgeUnitAfterEdge(): Item<Meaning> {
  return seq([edgeUnit], ([meaning], { cursor, from }) => {
    const before = cursor.tokens[from - 1]?.norm ?? '';
    return EDGES.has(before) ? meaning : null;
  });
}
