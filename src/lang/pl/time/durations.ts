import { forms } from '#lang/forms.ts';
import {
  digits,
  lex,
  notAhead,
  oneOf,
  seq,
  tight,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { DurationLead, Meaning } from '#timex/types.ts';
import type { Granularity } from '#time/types.ts';
import { durationValue } from '#time/timex-value.ts';
import { exactly, ordinal } from './numbers.ts';
import { adjectives, HARD_ENDINGS, SOFT_ENDINGS } from './adjectives.ts';
import { WEEKDAYS } from './weekdays.ts';
import { counted, several, single, unit, type Length } from './units.ts';

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
  if (one === 'hour') COMPOUNDS.set(`pół${form}`, { amount: exactly(30), unit: 'minute' });
}

/** Nouns that last, before which "-letni" tells a length and not an age. */
const LASTING =
  /^(okres\w*|umow\w+|kontrakt\w*|kadencj\w+|wyrok\w*|program\w*|plan\w*|wojn\w+|wojen\w*|konflikt\w*|współprac\w+|proces\w*|sp[oó]r\w*|badani\w*|śledztw\w+|rząd\w*|okupacj\w+|niewol\w+|przerw\w+|zakaz\w*|więzieni\w+|kar\w+|gwarancj\w+|studi\w+|prac\w+|starani\w+|historii|tradycj\w+)$/;

const lasts = (norm: string | undefined) => norm !== undefined && LASTING.test(norm);

const YEAR_COMPOUNDS = new Map<string, Length>();
for (const [form, one] of YEARLY) {
  for (const [n, prefix] of PREFIXES)
    YEAR_COMPOUNDS.set(prefix + form, { amount: exactly(n), unit: one });
  YEAR_COMPOUNDS.set(`kilku${form}`, { amount: { value: null, min: 3, max: 7 }, unit: one });
  YEAR_COMPOUNDS.set(`wielo${form}`, { amount: { value: null, min: 3, max: 50 }, unit: one });
}

const adjective: Item<Length> = oneOf<Length>(
  lex(COMPOUNDS),
  seq([digits(1, 999, 3), tight(word('-', '‑')), tight(lex(SUFFIXES))], ([n, , one]) => ({
    amount: exactly(n),
    unit: one,
  })),
  seq([lex(YEAR_COMPOUNDS)], ([value], { cursor, next }) =>
    lasts(cursor.tokens[next]?.norm) ? value : null,
  ),
  seq(
    [digits(1, 99, 2), tight(word('-', '‑')), tight(lex(YEARLY))],
    ([n, , one], { cursor, next }) =>
      lasts(cursor.tokens[next]?.norm) ? { amount: exactly(n), unit: one } : null,
  ),
);

/** "ma 58 lat", "w wieku 12 lat", "lat 40": ages are no times. */
const AGE_BEFORE =
  /^(wieku|ma|mam|miał|miała|mieli|mają|mieć|skończył|skończyła|ukończył|ukończyła|ukończone|powyżej|poniżej|lat)$/;

/** The word before a number, or before both numbers of "6-7 lat", "12 i 13 lat". */
function wordBefore({ tokens }: Cursor, from: number): string {
  const joined = /^(-|–|do|i|lub)$/.test(tokens[from - 1]?.norm ?? '');
  const pair = joined && tokens[from - 2]?.kind === 'number';
  return tokens[pair ? from - 3 : from - 1]?.norm ?? '';
}

const plain: Item<Length> = seq([counted], ([value], { cursor, from }) =>
  value.unit === 'year' && AGE_BEFORE.test(wordBefore(cursor, from)) ? null : value,
);

/** Accusatives that only a length of time takes ("dano im godzinę"). */
const ACCUSATIVE = /^(godzinę|minutę|sekundę|dobę|dekadę|kwadrans|kwadransa)$/;
const MEASURE_BEFORE =
  /^(przez|na|za|o|już|prawie|trwał|trwała|trwało|trwa|trwają|potrwa|zajęło|zajmie|minął|minie|mija|upłynął|cały|całą|co|ciągu|upływie|od|około|blisko)$/;
const MEASURE_AFTER = /^(przed|po|temu|później|wcześniej|potem|od)$/;

function isMeasured({ tokens }: Cursor, from: number, next: number): boolean {
  const norm = (at: number) => tokens[at]?.norm ?? '';
  // "w 14. minucie" is an ordinal.
  if (norm(from - 1) === '.') return false;
  if (ACCUSATIVE.test(norm(next - 1))) return true;
  return MEASURE_BEFORE.test(norm(from - 1)) || MEASURE_AFTER.test(norm(next));
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
for (const [form, side] of adjectives<'last' | 'next'>(SOFT_ENDINGS, ['last', 'ostatn']))
  LAST.set(form, side);
for (const [form, side] of forms<'last' | 'next'>(['next', 'kolejne kolejnych kolejny']))
  LAST.set(form, side);

/** "ostatnie 24 godziny", "ostatniej doby", "najbliższych dniach". */
const recent: Item<Meaning> = oneOf<Meaning>(
  seq([lex(LAST), oneOf(counted, several)], ([span, value]) => duration(value, span)),
  seq([lex(LAST), word('doby', 'dobę', 'dobie', 'doba')], ([span]) =>
    duration({ amount: exactly(24), unit: 'hour' }, span),
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

export const durations: Item<Meaning> = oneOf<Meaning>(
  seq([oneOf(plain, alone), notAhead(word('temu'))], ([value]) => duration(value)),
  seq([adjective], ([value]) => duration(value)),
  seq(
    [lex(new Map([...forms<true>([true, 'cały całą całe całego całej'])])), oneOf(single, counted)],
    ([, value]) => duration(value),
  ),
  recent,
);

/** "od kilku dni" and "w ciągu roku" reach back from now; "przez", "na" and "w" say only how long. */
export const durationLeads: Item<DurationLead> = oneOf<DurationLead>(
  seq([word('od')], () => 'since' as const),
  seq([word('w'), word('ciągu', 'ciagu')], () => 'within' as const),
  seq([word('na', 'o'), lex(new Map([['przestrzeni', true]]))], () => 'within' as const),
  seq([word('do')], () => 'up-to' as const),
);

const each = (value: string): Meaning => ({ kind: 'set', value, quant: 'EVERY' });

const SET_WORDS = forms<string>(
  [
    'P1D',
    'codziennie codzienny codziennego codzienna codziennej codzienną codzienne codziennych co-dzień',
  ],
  ['P1W', 'cotygodniowy cotygodniowe cotygodniowa cotygodniowej cotygodniową cotygodniowego'],
  ['P1M', 'miesięcznie comiesięczny comiesięczne comiesięczna comiesięcznej'],
  ['P1Y', 'rocznie corocznie coroczny coroczna coroczne corocznej corocznego corocznym'],
  ['PT1H', 'cogodzinny cogodzinne'],
  ['XXXX-XX-XXTNI', 'conocnie conocny conocne'],
);

const WEEKDAY_PLURALS = forms<number>(
  [1, 'poniedziałki'],
  [2, 'wtorki'],
  [3, 'środy'],
  [4, 'czwartki'],
  [5, 'piątki'],
  [6, 'soboty'],
  [7, 'niedziele'],
);

const EACH = word(
  'każdy',
  'każda',
  'każde',
  'każdą',
  'każdego',
  'każdej',
  'każdym',
  'kazdy',
  'kazda',
  'kazdego',
  'kazdej',
);

const cap = (n: number) => `XXXX-WXX-${String(n)}`;

/** Repeated times: "codziennie", "w każdy piątek", "co dwa tygodnie", "w soboty". */
export const sets: Item<Meaning> = oneOf<Meaning>(
  seq([lex(SET_WORDS)], ([value]) => each(value)),
  seq([EACH, lex(WEEKDAYS)], ([, n]) => each(cap(n))),
  seq([EACH, single], ([, { unit: one }]) => each(durationValue(1, one))),
  seq([EACH, word('nocy', 'noc')], () => each('XXXX-XX-XXTNI')),
  seq([word('co'), oneOf(counted, single)], ([, { amount, unit: one }]) =>
    each(durationValue(amount.value, one)),
  ),
  seq([word('co'), oneOf(ordinal), single], ([, n, { unit: one }]) => each(durationValue(n, one))),
  seq([word('co'), lex(WEEKDAYS)], ([, n]) => each(cap(n))),
  seq([lex(WEEKDAY_PLURALS)], ([n], { cursor, from }) =>
    /^(w|we|i|oraz)$/.test(cursor.tokens[from - 1]?.norm ?? '') &&
    cursor.tokens[from]?.norm !== 'środy' &&
    cursor.tokens[from]?.norm !== 'soboty'
      ? each(cap(n))
      : null,
  ),
  seq([word('w', 'we'), lex(forms<number>([3, 'środy'], [6, 'soboty']))], ([, n]) => each(cap(n))),
);
