import { forms } from '#lang/forms.ts';
import { lex, notAhead, oneOf, opt, phrase, seq, word, type Item } from '#timex/pattern.ts';
import { composeRules } from '#timex/compose.ts';
import { rule, timexGrammar, type TimexGrammar } from '#timex/recognize.ts';
import type { BoundKind, CalendarFields, Meaning } from '#timex/types.ts';
import {
  around,
  briefClock,
  clock,
  entryClock,
  gluedClock,
  hours,
  lastHour,
  near,
} from './clock.ts';
import { dayNumber, MONTHS, yearPart } from './dates.ts';
import { day } from './days.ts';
import { durationLeads, durations, sets } from './durations.ts';
import { edgeUnit, period } from './periods.ts';
import { part } from './parts.ts';
import { relativeOffset } from './relative.ts';
import { examples } from './examples.ts';
import { exactly } from './numbers.ts';
import { length, type Length } from './units.ts';

const EDGES = forms<'START' | 'MID' | 'END'>(
  ['START', 'początku początek początkiem'],
  ['MID', 'połowie połowa połowę połowy środku środek'],
  ['END', 'końca koniec końcu końcówce końcówkę schyłku'],
);

const edge: Item<'START' | 'MID' | 'END'> = oneOf<'START' | 'MID' | 'END'>(
  lex(EDGES),
  seq([word('pod'), word('koniec')], () => 'END' as const),
  seq([word('z'), word('początkiem', 'końcem')], ([, noun]) =>
    noun === 'końcem' ? ('END' as const) : ('START' as const),
  ),
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

/** Matches nowhere. */
const NOTHING: Item<Meaning> = lex(new Map<string, Meaning>());

const dash = word('–', '—', '-', '‑');
const month = lex(MONTHS);

const calendar = (fields: CalendarFields): Meaning => ({ kind: 'calendar', fields, pick: 'tense' });

/** "7–9 lutego", "od 7 do 9 lutego", "między 7 a 9 lutego": one month for two days. */
const dayRange: Item<Meaning> = seq(
  [
    opt(word('od', 'między', 'pomiędzy')),
    dayNumber,
    oneOf(dash, word('do', 'a')),
    dayNumber,
    month,
    opt(yearPart),
  ],
  ([, first, , last, which, rest]): Meaning => ({
    kind: 'range',
    from: calendar({ day: first, month: which, ...rest }),
    to: calendar({ day: last, month: which, ...rest }),
  }),
);

const shortDay: Item<CalendarFields> = seq([dayNumber], ([n]) => ({ day: n }));
const anyDay: Item<Meaning> = oneOf<Meaning>(
  day,
  seq([shortDay], ([fields]) => calendar(fields)),
);

/** "w nocy z soboty na niedzielę", "z 3 na 4 marca": the night between two days. */
const night: Item<Meaning> = seq(
  [word('noc', 'nocy', 'nocą'), word('z', 'ze'), anyDay, word('na'), day],
  ([, , first, , second]): Meaning => ({ kind: 'night', from: first, to: second }),
);

const nightAndClock: Item<Meaning> = seq(
  [night, opt(word(',')), opt(word('o', 'około')), oneOf(clock, briefClock)],
  ([of, , , time]): Meaning | null => within(time, of),
);

function within(time: Meaning, of: Meaning): Meaning | null {
  if (time.kind === 'clock') return { ...time, day: of };
  if (time.kind !== 'around' && time.kind !== 'near') return null;
  const inner = within(time.of, of);
  return inner && { ...time, of: inner };
}

/** "na przełomie lipca i sierpnia": from the end of one to the beginning of the next. */
const turn: Item<Meaning> = seq(
  [word('przełomie', 'przełom', 'przełomu'), month, word('i'), month, opt(yearPart)],
  ([, first, , second, rest]): Meaning => ({
    kind: 'range',
    from: { kind: 'edge', edge: 'END', of: calendar({ month: first, ...rest }) },
    to: { kind: 'edge', edge: 'START', of: calendar({ month: second, ...rest }) },
  }),
);

/** "dziś od świtu": since a part of a day that is named. */
const since: Item<Meaning> = seq(
  [day, word('od'), oneOf(part, clock, briefClock)],
  ([of, , time]): Meaning | null =>
    time.kind === 'part' || time.kind === 'clock'
      ? { kind: 'bound', bound: 'since', of: { ...time, day: of } }
      : null,
);

/** "dziś do 18". */
const untilHour: Item<Meaning> = seq([day, word('do'), lastHour], ([of, , time]): Meaning | null =>
  time.kind === 'clock' ? { kind: 'bound', bound: 'until', of: { ...time, day: of } } : null,
);

const AFTER_OR_BEFORE = forms<1 | -1>([1, 'po'], [-1, 'przed']);

/** "nazajutrz po Wielkanocy", "dwa dni przed Wigilią": counted from a day that is named. */
const fromDay: Item<Meaning> = oneOf<Meaning>(
  seq([word('nazajutrz'), word('po'), day], ([, , from]): Meaning => dayFrom(1, from)),
  seq(
    [oneOf<Length>(length), lex(AFTER_OR_BEFORE), day],
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

/** "najpóźniej w kwietniu". */
const atLatest: Item<Meaning> = seq(
  [word('najpóźniej'), opt(word('w', 'we', 'do', 'o')), oneOf(day, period, clock)],
  ([, , of]): Meaning => ({ kind: 'bound', bound: 'by', atLatest: true, of }),
);

const glue = oneOf<unknown>(
  word(',', 'o', 'w', 'we'),
  seq([word(','), word('o', 'w', 'we')], () => true),
);

/** Rules of Polish over the shared grammar. */
export const plTime: TimexGrammar = timexGrammar(
  composeRules({
    code: 'pl',
    day,
    part,
    clock,
    briefClock,
    gluedClock,
    period: oneOf(period, edgeUnitAfterEdge()),
    offset: relativeOffset,
    duration: durations,
    set: sets,
    // "niedawno" and "obecnie" name no time that a calendar could show.
    vague: NOTHING,
    glue,
    edge,
    around,
    near,
    ranges: [
      { opener: word('od', 'począwszy'), joiner: oneOf(word('do'), phrase('aż do')) },
      { opener: word('między', 'pomiędzy', 'miedzy', 'pomiedzy'), joiner: word('a', 'i') },
      { opener: notAhead(word(',')), joiner: dash },
    ],
    hours,
    bounds,
    durationLeads,
    special: oneOf<Meaning>(
      dayRange,
      night,
      nightAndClock,
      turn,
      since,
      untilHour,
      fromDay,
      atLatest,
    ),
    examples,
  }),
  {
    opening: rule({
      name: 'pl/entry',
      pattern: entryClock,
      examples: { '19.40': '2024-03-12T19:40' },
    }),
    capitalsAreNames: true,
  },
);

/** Bare units stand only under an edge: "na początku tygodnia", "pod koniec roku". */
function edgeUnitAfterEdge(): Item<Meaning> {
  return seq([edgeUnit], ([meaning], { cursor, from }) => {
    const before = cursor.tokens[from - 1]?.norm ?? '';
    return EDGES.has(before) ? meaning : null;
  });
}
