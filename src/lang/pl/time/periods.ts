import { forms } from '#lang/forms.ts';
import {
  digits,
  lex,
  oneOf,
  opt,
  seq,
  tight,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { From, Meaning } from '#timex/types.ts';
import type { Granularity } from '#time/types.ts';
import { adjectives, following, HARD_ENDINGS, pick, same, SHIFTS } from './adjectives.ts';
import { calendar, yearPart } from './dates.ts';
import { fiscalYear } from './fiscal.ts';
import { month } from './months.ts';
import { ordinal, ordinalTens, roman } from './numbers.ts';
import { season } from './seasons.ts';
import { isQualifying } from './surroundings.ts';
import { anyOf } from './word-lists.ts';
import { BEFORE_OUR_ERA, OUR_ERA, plainYear } from './years.ts';

const QUARTER = word('kwartał', 'kwartału', 'kwartale', 'kwartałem', 'kw');
const HALF = word(
  'półrocze',
  'półrocza',
  'półroczu',
  'polroczu',
  'połowa',
  'połowie',
  'połowy',
  'połowę',
);

/** "4. kwartał", "4 kwartał" */
const dottedNumber: Item<number> = seq([digits(1, 4, 1), opt(tight(word('.', 'ty')))], ([n]) => n);

const partOfYear: Item<Meaning> = oneOf<Meaning>(
  seq(
    [oneOf(ordinal, roman, dottedNumber), QUARTER, opt(tight(word('.'))), opt(yearPart)],
    ([n, , , rest]) => (n <= 4 ? calendar({ quarter: n, ...rest }) : null),
  ),
  seq([word('q'), tight(digits(1, 4, 1)), yearPart], ([, n, rest]) =>
    calendar({ quarter: n, ...rest }),
  ),
  seq([oneOf(ordinal, roman), HALF, word('roku')], ([n]) =>
    n <= 2 ? calendar({ halfYear: n }) : null,
  ),
  seq([oneOf(ordinal, roman), HALF, yearPart], ([n, , rest]) =>
    n <= 2 ? calendar({ halfYear: n, ...rest }) : null,
  ),
  seq([oneOf(ordinal, roman), word('półrocze', 'półrocza', 'półroczu')], ([n]) =>
    n <= 2 ? calendar({ halfYear: n }) : null,
  ),
);

const YEARS = word('lata', 'lat', 'latach', 'latami');
const decadeNumber: Item<number> = oneOf<number>(
  seq([digits(0, 90, 2, 2), tight(word('.'))], ([n]) => (n % 10 === 0 ? n : null)),
  // "Jan, lat 40," is an age.
  seq([digits(0, 90, 2, 2)], ([n], { cursor, from }) =>
    n % 10 === 0 && cursor.tokens[from - 2]?.norm !== ',' ? n : null,
  ),
  seq([digits(10, 90, 2, 2), tight(word('-')), tight(word('tych', 'te', 'ych'))], ([n]) =>
    n % 10 === 0 ? n : null,
  ),
  ordinalTens,
);

const centuryNumber: Item<number> = oneOf<number>(roman, ordinal);
const CENTURY = oneOf<unknown>(
  word('wiek', 'wieku', 'wiekiem', 'stulecie', 'stulecia', 'stuleciu'),
  seq([word('w'), tight(word('.'))], () => true),
);
/** Centuries count from 1; those before our era from −1 backwards. */
const century: Item<number> = oneOf<number>(
  seq([centuryNumber, CENTURY, opt(OUR_ERA)], ([n]) => n),
  seq([centuryNumber, CENTURY, BEFORE_OUR_ERA], ([n]) => -n),
);
/** "lata 70. ubiegłego wieku", "ub. wieku": the one in which decades are when none is told. */
const lastCentury: Item<number> = seq(
  [
    oneOf<unknown>(
      word('ubiegłego', 'zeszłego', 'minionego'),
      seq([word('ub'), tight(word('.'))], () => true),
    ),
    word('wieku', 'stulecia'),
  ],
  () => LAST_CENTURY,
);
const LAST_CENTURY = 20;
const asHundreds = (n: number) => (n > 0 ? n - 1 : n);

/** Whether the decade is told as a time, not as what something is of. */
const follows = ({ tokens }: Cursor, from: number) =>
  /^(w|do|od|na|po|przed|lata)$/.test(tokens[from - 1]?.norm ?? '');

/** "lata 90.", "latach siedemdziesiątych", "lat 80. XIX wieku": of the last century where none is told. */
const decade: Item<Meaning> = seq(
  [YEARS, decadeNumber, opt(oneOf<number>(century, lastCentury))],
  ([, tens, which], { cursor, from }) =>
    calendar({
      decade: ((which ?? LAST_CENTURY) - 1) * 10 + tens / 10,
      // "moda lat 30.": what is of a decade is of one that was.
      ...(which === null && follows(cursor, from) && { anyCentury: true }),
    }),
);

const DECADE = anyOf('dekada dekady dekadzie dekadę');

/** "dziewiętnastowieczny", "osiemnastowiecznej": ordinals as they open a compound. */
const CENTURY_ADJECTIVES = adjectives<number>(
  HARD_ENDINGS,
  [10, 'dziesięciowieczn'],
  [11, 'jedenastowieczn'],
  [12, 'dwunastowieczn'],
  [13, 'trzynastowieczn'],
  [14, 'czternastowieczn'],
  [15, 'piętnastowieczn'],
  [16, 'szesnastowieczn'],
  [17, 'siedemnastowieczn'],
  [18, 'osiemnastowieczn'],
  [19, 'dziewiętnastowieczn'],
  [20, 'dwudziestowieczn'],
);
const ofCentury = (n: number): Meaning => ({
  kind: 'calendar',
  fields: { century: asHundreds(n) },
  pick: 'tense',
  attributive: true,
});

/** "XIX-wieczna kamienica": of which century something is. */
const centuryAdjective: Item<Meaning> = oneOf<Meaning>(
  seq([lex(CENTURY_ADJECTIVES)], ([n]) => ofCentury(n)),
  seq(
    [
      oneOf<number>(roman, digits(10, 20, 2, 2)),
      tight(word('-', '‑')),
      tight(lex(adjectives<true>(HARD_ENDINGS, [true, 'wieczn']))),
    ],
    ([n]) => ofCentury(n),
  ),
);

const longPeriod: Item<Meaning> = oneOf<Meaning>(
  decade,
  centuryAdjective,
  seq([ordinal, DECADE, century], ([n, , which]) =>
    n <= 10 ? calendar({ decade: (which - 1) * 10 + n - 1 }) : null,
  ),
  seq([century], ([n]) => calendar({ century: asHundreds(n) })),
);

const UNITS = forms<Granularity>(
  ['week', 'tydzień tygodnia tygodniu tygodniem'],
  ['weekend', 'weekend weekendu weekendzie weekendem'],
  ['month', 'miesiąc miesiąca miesiącu miesiącem'],
  ['quarter', 'kwartał kwartału kwartale kwartałem'],
  ['year', 'rok roku rokiem'],
  ['decade', 'dekada dekady dekadzie dekadę'],
  ['century', 'stulecie stulecia stuleciu wieku wiek'],
);

const YEAR_ADJECTIVES = adjectives<number>(
  HARD_ENDINGS,
  [0, 'tegoroczn'],
  [-1, 'ubiegłoroczn zeszłoroczn'],
  [1, 'przyszłoroczn'],
);

const picked = (unit: Granularity, shift: number, from: From = 'created'): Meaning => ({
  kind: 'unit',
  unit,
  shift,
  from,
});

/** "przez ostatni rok" is a length that ends now, "w ostatnim roku" the year before. */
const isLength = ({ tokens }: Cursor, from: number) =>
  (tokens[from]?.norm ?? '').startsWith('ostatn') &&
  /^(przez|ciągu|ciagu|przestrzeni)$/.test(tokens[from - 1]?.norm ?? '');

const WEEKEND = anyOf('weekend weekendu weekendzie');

/** "ubiegły tydzień", "w przyszłym roku", "ten weekend", "tegoroczny". */
const pickedUnit: Item<Meaning> = oneOf<Meaning>(
  seq([lex(YEAR_ADJECTIVES)], ([shift]) => picked('year', shift)),
  seq([pick, lex(UNITS)], ([which, unit], { cursor, from }) =>
    isLength(cursor, from) ? null : picked(unit, SHIFTS[which]),
  ),
  // "w roku ubiegłym"
  seq([word('rok', 'roku', 'rokiem'), pick], ([, which], { cursor, from }) =>
    which === 'this' && /^(ten|tego|tym|to)$/.test(cursor.tokens[from + 1]?.norm ?? '')
      ? null
      : picked('year', SHIFTS[which]),
  ),
  seq([following, lex(UNITS)], ([shift, unit]) => picked(unit, shift, 'reference')),
  seq([same, lex(UNITS)], ([, unit]) => picked(unit, 0, 'reference')),
  // A long weekend has days of its own.
  seq([WEEKEND], (_, { cursor, from }) =>
    (cursor.tokens[from - 1]?.norm ?? '').startsWith('dług') ? null : picked('weekend', 0),
  ),
  seq([lex(adjectives(HARD_ENDINGS, [true, 'weekendow']))], (_, { cursor, from, next }) =>
    isQualifying(cursor, from, next) ? picked('weekend', 0) : null,
  ),
);

const EDGE_OF = forms<Granularity>(
  ['week', 'tygodnia'],
  ['month', 'miesiąca'],
  ['year', 'roku'],
  ['decade', 'dekady'],
  ['century', 'wieku stulecia'],
  ['weekend', 'weekendu'],
);

/** "tygodnia" in "na początku tygodnia": the one around the creation time. */
export const edgeUnit: Item<Meaning> = seq([lex(EDGE_OF)], ([unit]) => picked(unit, 0));

/** "pierwsza połowa stycznia", "druga połowa XX wieku". */
const halfOf: Item<Meaning> = seq(
  [
    oneOf(ordinal, roman),
    anyOf('połowa połowie połowy połowę'),
    oneOf<Meaning>(
      month,
      longPeriod,
      edgeUnit,
      seq([word('dnia')], () => picked('day', 0, 'reference')),
    ),
  ],
  ([n, , of]): Meaning | null =>
    n > 2 || (of.kind === 'unit' && of.unit === 'year')
      ? null
      : { kind: 'edge', edge: n === 1 ? 'START' : 'END', half: true, of },
);

/** The summer holidays of schools, July and August (Regulation on the school year of 11 August 2017, § 2). */
const summerHolidays: Item<Meaning> = seq(
  [anyOf('wakacje wakacji wakacjach wakacjami')],
  (_, { cursor, from, next }): Meaning | null =>
    /^(w|we|po|przed|od|do|podczas|czasie|trakcie)$/.test(cursor.tokens[from - 1]?.norm ?? '') &&
    !/^(kredytow|składkow|podatkow|zusow|nad|na|w|we|z|ze|od)/.test(cursor.tokens[next]?.norm ?? '')
      ? { kind: 'range', from: calendar({ month: 7 }), to: calendar({ month: 8 }) }
      : null,
);

export const period: Item<Meaning> = oneOf<Meaning>(
  summerHolidays,
  month,
  plainYear,
  fiscalYear,
  season,
  partOfYear,
  longPeriod,
  pickedUnit,
  halfOf,
);
