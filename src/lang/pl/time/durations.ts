import { forms } from '#lang/forms.ts';
import {
  digits,
  lex,
  notAhead,
  oneOf,
  opt,
  seq,
  tight,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { DurationLead, Meaning } from '#timex/types.ts';
import type { Granularity } from '#time/types.ts';
import { amount, exactly, plainNumber } from './numbers.ts';
import { adjectives, HARD_ENDINGS, SOFT_ENDINGS } from './adjectives.ts';
import { isAge, isAgeOfBaby, OLDEST } from './ages.ts';
import { away } from './relative.ts';
import { partOfPeriod } from './period-lengths.ts';
import { isQualifying } from './surroundings.ts';
import { counted, exact, several, single, unit, type Length } from './units.ts';
import { anyOf, WHOLE } from './word-lists.ts';

const duration = ({ amount, unit: one }: Length, span: 'last' | 'next' | null = null): Meaning => ({
  kind: 'duration',
  amount,
  unit: one,
  span,
});

/** "-dniowy", "-minutowy": a length as an adjective. "-letni" is an age unless its noun lasts. */
const SUFFIXES = adjectives<Granularity>(
  HARD_ENDINGS,
  ['second', 'sekundow'],
  ['minute', 'minutow'],
  ['hour', 'godzinn'],
  ['day', 'dniow dobow'],
  ['week', 'tygodniow'],
  ['month', 'miesięczn'],
);
const YEARLY = adjectives<Granularity>(SOFT_ENDINGS, ['year', 'letn']);

const PREFIXES: readonly (readonly [number, string])[] = [
  [1, 'jedno'],
  [2, 'dwu'],
  [3, 'trzy'],
  [4, 'cztero'],
  [5, 'pięcio'],
  [6, 'sześcio'],
  [7, 'siedmio'],
  [8, 'ośmio'],
  [9, 'dziewięcio'],
  [10, 'dziesięcio'],
  [12, 'dwunasto'],
  [14, 'czternasto'],
  [15, 'piętnasto'],
  [20, 'dwudziesto'],
  [24, 'dwudziestocztero'],
  [30, 'trzydziesto'],
  [0.5, 'pół'],
];

/** "dwudniowy", "piętnastominutowe", "kilkugodzinna", "wielomiesięczny". */
const COMPOUNDS = new Map<string, Length>();
for (const [form, one] of SUFFIXES) {
  for (const [n, prefix] of PREFIXES)
    if (Number.isInteger(n)) COMPOUNDS.set(prefix + form, { amount: exactly(n), unit: one });
  COMPOUNDS.set(`kilku${form}`, { amount: { value: null, min: 3, max: 7 }, unit: one });
  COMPOUNDS.set(`kilkunasto${form}`, { amount: { value: null, min: 11, max: 19 }, unit: one });
  COMPOUNDS.set(`wielo${form}`, { amount: { value: null, min: 3, max: 30 }, unit: one });
  COMPOUNDS.set(`kilkudziesięcio${form}`, { amount: { value: null, min: 20, max: 99 }, unit: one });
  if (one === 'hour') COMPOUNDS.set(`pół${form}`, { amount: exactly(30), unit: 'minute' });
}

for (const [form] of adjectives<true>(HARD_ENDINGS, [true, 'półroczn']))
  COMPOUNDS.set(form, { amount: exactly(6), unit: 'month' });

/** Nouns that last, before which "-letni" tells a length and not an age. */
const LASTING =
  /^(okres|umow|kontrakt|kadencj|wyrok|program|plan|wojn|wojen|konflikt|współprac|proces|sp[oó]r|badani|śledztw|rząd|okupacj|niewol|przerw|zakaz|więzieni|kar[aąyęze]|gwarancj|studi|prac|starani|historii|tradycj|remont|budow|negocja|rozm[oó]w|znajomo|związ|małżeń|kredyt|pobyt|areszt|dzierżaw|najem|najm|stypend|służb|karier|walk|zmaga|przygotowa|rejs|urlop|protest|strajk|blokad|cykl|termin|odsiadk|oblęż|misj|kurs|szkole|podróż|wypraw|nieobecno|dorob|doświadcz|leczeni|rehabilit|żałob|kwarantann|obserwacj|stan|odpraw)/;

const lasts = (norm: string | undefined) => norm !== undefined && LASTING.test(norm);

const YEAR_COMPOUNDS = new Map<string, Length>();
for (const [form, one] of YEARLY) {
  for (const [n, prefix] of PREFIXES)
    YEAR_COMPOUNDS.set(prefix + form, { amount: exactly(n), unit: one });
  YEAR_COMPOUNDS.set(`kilku${form}`, { amount: { value: null, min: 3, max: 7 }, unit: one });
  YEAR_COMPOUNDS.set(`wielo${form}`, { amount: { value: null, min: 3, max: 50 }, unit: one });
}

/** One unit as an adjective: "tygodniowy protest". */
const SINGLE = adjectives<Granularity>(
  HARD_ENDINGS,
  ['week', 'tygodniow'],
  ['month', 'miesięczn'],
  ['year', 'roczn'],
  ['day', 'dobow'],
);

const HYPHEN = word('-', '‑', '–', '—');
/** "15-to", against the rules of spelling. */
const ORDINAL_ENDING = seq(
  [tight(word('-')), tight(word('to', 'o', 'sto', 'cio', 'mio'))],
  () => true,
);

const adjective: Item<Length> = oneOf<Length>(
  lex(COMPOUNDS),
  seq([digits(1, 999, 3), opt(ORDINAL_ENDING), opt(HYPHEN), lex(SUFFIXES)], ([n, , , one]) => ({
    amount: exactly(n),
    unit: one,
  })),
  seq([plainNumber, lex(SUFFIXES)], ([n, one]) => ({ amount: exactly(n), unit: one })),
  seq([lex(SINGLE)], ([one], { cursor, from, next }) =>
    isQualifying(cursor, from, next) && lasts(cursor.tokens[next]?.norm)
      ? { amount: exactly(1), unit: one }
      : null,
  ),
  // "wieloletni" is never an age.
  seq([lex(adjectives(SOFT_ENDINGS, [true, 'wieloletn']))], () => ({
    amount: { value: null, min: 3, max: 50 },
    unit: 'year',
  })),
  seq(
    [digits(2, 999, 3), tight(word('-', '‑')), tight(anyOf('lecie lecia leciu leciem'))],
    ([n]) => ({
      amount: exactly(n),
      unit: 'year',
    }),
  ),
  seq([lex(YEAR_COMPOUNDS)], ([value], { cursor, next }) =>
    lasts(cursor.tokens[next]?.norm) ? value : null,
  ),
  seq([digits(1, 99, 2), opt(tight(HYPHEN)), lex(YEARLY)], ([n, , one], { cursor, next }) =>
    lasts(cursor.tokens[next]?.norm) ? { amount: exactly(n), unit: one } : null,
  ),
);

/** "od dwóch do trzech godzin"; "dzieci od 6 do 12 lat" tells an age. */
const fromTo: Item<Length> = seq(
  [word('od'), plainNumber, word('do'), counted],
  ([, min, , { amount: most, unit: one }], { cursor, from, next }) => {
    if (most.value === null || most.value <= min) return null;
    if (one === 'year' && isAge(cursor, from + 1, next)) return null;
    return { amount: { value: null, min, max: most.value }, unit: one };
  },
);

const BABY_UNITS = new Set<Granularity>(['day', 'week', 'month']);

const plain: Item<Length> = seq([exact], ([value], { cursor, from, next }) => {
  if (BABY_UNITS.has(value.unit) && isAgeOfBaby(cursor, from, next)) return null;
  const isYears = value.unit === 'year' && value.amount.max <= OLDEST;
  return isYears && isAge(cursor, from, next) ? null : value;
});

/** Accusatives that only a length of time takes ("dano im godzinę"). */
const ACCUSATIVE = /^(godzinę|minutę|sekundę|dobę|dekadę|kwadrans|kwadransa)$/;
const MEASURE_BEFORE =
  /^(przez|na|za|o|już|prawie|trwał|trwała|trwało|trwa|trwają|potrwa|zajęło|zajmie|minął|minie|mija|upłynął|cały|całą|co|ciągu|przeciągu|upływie|od|około|blisko)$/;
const MEASURE_AFTER = /^(przed|po|temu|później|wcześniej|potem|od)$/;

function isMeasured(cursor: Cursor, from: number, next: number): boolean {
  const norm = (at: number) => cursor.tokens[at]?.norm ?? '';
  // "na wiek kierowcy": an age.
  if (/^(wiek|wieku|wiekiem)$/.test(norm(from)) && norm(from - 1) !== 'przez') return false;
  // "w 14. minucie" is an ordinal.
  if (norm(from - 1) === '.') return false;
  // "120 km na godzinę" is a speed, "z roku na rok" and "na co dzień" are idioms.
  if (norm(from - 1) === 'na' && isRate(cursor, from)) return false;
  if (norm(from - 1) === 'co' && norm(from - 2) === 'na') return false;
  if (ACCUSATIVE.test(norm(next - 1))) return true;
  return MEASURE_BEFORE.test(norm(from - 1)) || MEASURE_AFTER.test(norm(next));
}

/** What speeds are measured in. */
const DISTANCE = /^(km|kilometr\w*|metr\w*|mil|mile|węzł\w*|m)$/;

function isRate(cursor: Cursor, from: number): boolean {
  const norm = (at: number) => cursor.tokens[at]?.norm ?? '';
  const repeats = /^(z|ze)$/.test(norm(from - 3)) && unit.match(cursor, from - 2).length > 0;
  return DISTANCE.test(norm(from - 2)) || repeats;
}

/** "tydzień", "rok": a bare unit is a length only where something measures by it. */
const alone: Item<Length> = seq([single], ([value], { cursor, from, next }) =>
  value.amount.mod !== undefined || isMeasured(cursor, from, next) ? value : null,
);

const LAST = adjectives<'last' | 'next'>(
  HARD_ENDINGS,
  ['last', 'minion ubiegł'],
  ['next', 'najbliższ'],
);
for (const [form, side] of adjectives<'last' | 'next'>(SOFT_ENDINGS, ['last', 'ostatn poprzedn']))
  LAST.set(form, side);
for (const [form, side] of forms<'last' | 'next'>([
  'next',
  'kolejne kolejnych kolejny nadchodzące nadchodzących nadchodzącym nadchodzący nadchodzącej',
]))
  LAST.set(form, side);

/** "ostatnie 24 godziny", "ostatniej doby", "najbliższych dniach". */
const recent: Item<Meaning> = oneOf<Meaning>(
  seq([lex(LAST), oneOf(counted, several)], ([span, value]) => duration(value, span)),
  // "trzech ostatnich dni", "dwa kolejne tygodnie"
  seq([amount, lex(LAST), unit], ([count, span, one]) =>
    duration({ amount: count, unit: one }, span),
  ),
  seq([lex(LAST), word('doby', 'dobę', 'dobie', 'doba')], ([span]) =>
    duration({ amount: exactly(24), unit: 'hour' }, span),
  ),
  // "przez ostatni tydzień", "w ciągu ostatniego roku"
  seq([lex(LAST), single], ([span, value], { cursor, from }) =>
    /^(przez|ciągu|ciagu|przestrzeni)$/.test(cursor.tokens[from - 1]?.norm ?? '')
      ? duration(value, span)
      : null,
  ),
  seq(
    [
      lex(LAST),
      word(
        'godzin',
        'godziny',
        'godzinach',
        'dni',
        'dniach',
        'tygodni',
        'tygodniach',
        'tygodnie',
        'miesięcy',
        'miesiącach',
        'miesiące',
        'lat',
        'latach',
        'lata',
      ),
    ],
    ([span, plural], { cursor, next }) => {
      const [one] = unit.match(cursor, next - 1);
      return one && plural
        ? duration({ amount: { value: null, min: 3, max: 7 }, unit: one.value }, span)
        : null;
    },
  ),
);

const FEW = { value: null, min: 3, max: 7 };

/** Plurals that mean some units, many or few. */
const MANY = forms<Granularity>(
  ['minute', 'minut minuty'],
  ['hour', 'godzin godziny godzinami'],
  ['day', 'dni dniami'],
  ['week', 'tygodni tygodnie tygodniami'],
  ['month', 'miesięcy miesiące miesiącami'],
  ['year', 'lat lata latami'],
  ['decade', 'dekad dekady'],
  ['century', 'wieków wieki stuleci'],
);

export const durations: Item<Meaning> = oneOf<Meaning>(
  seq([oneOf(plain, alone, fromTo), notAhead(away)], ([value]) => duration(value)),
  seq([adjective], ([value]) => duration(value)),
  // "cały dzień" is that day, "cały tydzień" a length.
  seq([WHOLE, oneOf(single, counted)], ([, value]) =>
    value.unit === 'day' && value.amount.value === 1 ? null : duration(value),
  ),
  seq([anyOf('całe całymi długie dziesiątki setki tysiące'), lex(MANY)], ([, one]) =>
    duration({ amount: FEW, unit: one }),
  ),
  // "od lat", "od miesięcy", where no decade follows
  seq([lex(MANY)], ([one], { cursor, from, next }) =>
    cursor.tokens[from - 1]?.norm === 'od' && cursor.tokens[next]?.kind !== 'number'
      ? duration({ amount: FEW, unit: one })
      : null,
  ),
  partOfPeriod,
  recent,
);

/** "od kilku dni" and "w ciągu roku" reach back from now; "przez", "na" and "w" say only how long. */
export const durationLeads: Item<DurationLead> = oneOf<DurationLead>(
  seq([word('od')], () => 'since' as const),
  seq([word('w'), anyOf('ciągu przeciągu')], () => 'within' as const),
  seq([word('na', 'o'), lex(new Map([['przestrzeni', true]]))], () => 'within' as const),
  seq([word('do')], () => 'up-to' as const),
);
