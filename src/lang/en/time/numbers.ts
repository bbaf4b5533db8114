import { forms } from '#lang/forms.ts';
import {
  digits,
  lex,
  oneOf,
  opt,
  phrase,
  seq,
  shared,
  tight,
  word,
  type Item,
} from '#timex/pattern.ts';
import type { Amount } from '#timex/types.ts';
import { normAt, wordSet } from './context.ts';

const NAMES = (first: number, step: number, words: string) =>
  forms(...words.split(' ').map((name, index) => [first + step * index, name] as const));

const ONES = NAMES(1, 1, 'one two three four five six seven eight nine');
const TEENS = NAMES(
  10,
  1,
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = NAMES(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety');

export const exactly = (n: number): Amount => ({ value: n, min: n, max: n });

/** A hyphen that touches the word before it. */
export const hyphen = tight(word('-', '‑', '‐'));

const small: Item<number> = shared(
  oneOf<number>(
    lex(ONES),
    lex(TEENS),
    lex(TENS),
    seq([lex(TENS), opt(hyphen), lex(ONES)], ([tens, , ones]) => tens + ones),
  ),
);

const hundreds: Item<number> = seq(
  [
    oneOf<number | string>(lex(ONES), word('a')),
    word('hundred'),
    opt(seq([opt(word('and')), small], ([, n]) => n)),
  ],
  ([count, , rest]) => (typeof count === 'number' ? count : 1) * 100 + (rest ?? 0),
);

const written = oneOf<number>(
  small,
  hundreds,
  seq(
    [oneOf<number | string>(small, word('a')), word('thousand')],
    ([n]) => (typeof n === 'number' ? n : 1) * 1000,
  ),
);

/** Digits, with a decimal point or a comma between thousands where they have one. */
const figure = oneOf<number>(
  digits(0, 9999),
  seq([digits(0, 999), tight(word('.')), tight(digits(0, 99, 2))], ([whole, , part]) =>
    Number(`${String(whole)}.${String(part)}`),
  ),
  seq(
    [digits(1, 999), tight(word(',')), tight(digits(0, 999, 3, 3))],
    ([thousands, , rest]) => thousands * 1000 + rest,
  ),
);

const HALF = oneOf<unknown>(
  phrase('and a half'),
  phrase('and half'),
  seq([hyphen, word('and'), hyphen, word('a'), hyphen, word('half')], () => true),
  seq([digits(1, 1), tight(word('/')), tight(digits(2, 2))], () => true),
  word('½'),
);

/** A number, in figures or words. */
export const plainNumber: Item<number> = shared(
  oneOf<number>(
    figure,
    written,
    seq([oneOf(figure, written), HALF], ([n]) => n + 0.5),
  ),
);

const FEW: Amount = { value: null, min: 3, max: 7 };
const COUPLE: Amount = { value: 2, min: 2, max: 2, mod: 'APPROX' };
const DOZEN: Amount = exactly(12);

/** Numbers that the words leave open. */
const vague = oneOf<Amount>(
  seq([opt(word('a', 'the')), opt(word('last', 'past')), word('few')], () => FEW),
  seq([word('several', 'many', 'numerous')], () => FEW),
  seq([phrase('a number of')], () => FEW),
  seq([opt(word('a')), word('couple'), opt(word('of'))], () => COUPLE),
  seq([opt(word('a')), word('dozen')], () => DOZEN),
  seq([word('dozens'), word('of')], () => ({ value: null, min: 20, max: 99 })),
  seq([word('hundreds'), word('of')], () => ({ value: null, min: 100, max: 999 })),
);

type Precision = NonNullable<Amount['mod']>;

const PRECISION = forms<Precision>(
  ['APPROX', 'about around roughly approximately some'],
  ['LESS_THAN', 'nearly almost under barely'],
  ['MORE_THAN', 'over'],
);

/** "over a week" is more than one after these; elsewhere "over" is a preposition. */
const BEFORE_OVER = wordSet(
  'for after in of just well slightly is was were are been took takes take lasted last lasts by to has have had spent',
);

/** How exact the number is: "about 10", "more than a", "just under". */
export const precision: Item<Precision> = oneOf<Precision>(
  seq([lex(PRECISION)], ([mod], { cursor, from }) =>
    normAt(cursor, from) === 'over' && !BEFORE_OVER.has(normAt(cursor, from - 1)) ? null : mod,
  ),
  seq([word('just', 'well', 'slightly'), lex(PRECISION)], ([, mod]) => mod),
  seq([opt(word('no')), word('more'), word('than')], ([no]) => (no ? 'LESS_THAN' : 'MORE_THAN')),
  seq([opt(word('no')), word('less', 'fewer'), word('than')], ([no]) =>
    no ? 'MORE_THAN' : 'LESS_THAN',
  ),
  seq([word('at'), word('least', 'most')], ([, side]) =>
    side === 'least' ? 'MORE_THAN' : 'LESS_THAN',
  ),
  seq([phrase('up to')], () => 'LESS_THAN' as const),
  seq([phrase('as many as')], () => 'LESS_THAN' as const),
);

const span: Item<Amount> = seq(
  [plainNumber, oneOf<unknown>(word('to', 'or', '–'), hyphen), plainNumber],
  ([min, , max]) => (min < max ? { value: null, min, max } : null),
);

const bare = oneOf<Amount>(
  seq([plainNumber], ([n]) => exactly(n)),
  span,
  vague,
);

/** "two", "3", "several", "about ten", "two to three". */
export const amount: Item<Amount> = shared(
  seq([opt(precision), opt(word('another')), bare], ([mod, , value]) =>
    mod ? { ...value, mod } : value,
  ),
);

/** The article before a unit that counts as one: "a", "more than an", "another". */
export const soleAmount: Item<Amount> = seq(
  [opt(precision), word('a', 'an', 'another')],
  ([mod]) => (mod ? { ...exactly(1), mod } : exactly(1)),
);

const ORDINAL_ONES = NAMES(1, 1, 'first second third fourth fifth sixth seventh eighth ninth');
const ORDINAL_TEENS = NAMES(
  10,
  1,
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
const ORDINAL_TENS = NAMES(
  20,
  10,
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
);

/** "5th", "21st": figures with their ending. */
export const figureOrdinal: Item<number> = seq(
  [digits(1, 99, 2), tight(word('st', 'nd', 'rd', 'th'))],
  ([n]) => n,
);

/** "third", "twenty-first". */
const writtenOrdinal: Item<number> = oneOf<number>(
  lex(ORDINAL_ONES),
  lex(ORDINAL_TEENS),
  lex(ORDINAL_TENS),
  seq([lex(TENS), opt(hyphen), lex(ORDINAL_ONES)], ([tens, , ones]) => tens + ones),
);

export const ordinal: Item<number> = shared(oneOf<number>(figureOrdinal, writtenOrdinal));

/** A year in words: "nineteen ninety-six", "twenty twenty-two", "two thousand and ten". */
export const writtenYear: Item<number> = oneOf<number>(
  seq([word('eighteen', 'nineteen', 'twenty'), small], ([century, rest]) =>
    rest >= 10
      ? (century === 'eighteen' ? 1800 : century === 'nineteen' ? 1900 : 2000) + rest
      : null,
  ),
  seq([phrase('two thousand'), opt(word('and')), opt(small)], ([, , rest]) => 2000 + (rest ?? 0)),
);
