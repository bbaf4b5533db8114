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
import { adjectives, HARD_ENDINGS, SOFT_ENDINGS } from './adjectives.ts';

const UNITS = forms<number>(
  [1, 'один одна одне одну одного одної одному одній одним однією'],
  [2, 'два дві двох двом двома двоє'],
  [3, 'три трьох трьом трьома троє'],
  [4, 'чотири чотирьох чотирьом чотирма четверо'],
  [5, "п'ять п'яти п'ятьох п'ятьом п'ятьма"],
  [6, 'шість шести шістьох шістьом шістьма'],
  [7, 'сім семи сімох сімом сімома'],
  [8, 'вісім восьми вісьмох вісьмом вісьмома'],
  [9, "дев'ять дев'яти дев'ятьох дев'ятьом дев'ятьма"],
);

/** "-ть" in the nominative, "-ти" in most other cases. */
const onT = (stems: string) => stems.split(' ').flatMap((stem) => [`${stem}ь`, `${stem}и`]);

const TEENS = forms<number>(
  ...onT(
    "десят одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят",
  ).map((form, index) => [10 + Math.floor(index / 2), form] as const),
);

const TENS = forms<number>(
  [20, 'двадцять двадцяти'],
  [30, 'тридцять тридцяти'],
  [40, 'сорок сорока'],
  [50, "п'ятдесят п'ятдесяти"],
  [60, 'шістдесят шістдесяти'],
  [70, 'сімдесят сімдесяти'],
  [80, 'вісімдесят вісімдесяти'],
  [90, "дев'яносто дев'яноста"],
  [100, 'сто ста'],
);

/** A vague number of units: "кілька" and a bare plural are 3 to 7, as in the gold guide. */
export const FEW: Amount = { value: null, min: 3, max: 7 };

const VAGUE = forms<Amount>(
  [FEW, 'кілька кількох кільком кількома декілька декількох'],
  [{ value: null, min: 11, max: 19 }, 'кільканадцять кільканадцяти'],
  [{ value: null, min: 20, max: 99 }, 'кількадесят кількадесяти'],
);

export const exactly = (n: number): Amount => ({ value: n, min: n, max: n });

const written = oneOf<number>(
  lex(UNITS),
  lex(TEENS),
  lex(TENS),
  seq([lex(TENS), lex(UNITS)], ([tens, units]) => tens + units),
);

/** Digits, "2,5" included. */
const figure = oneOf<number>(
  digits(0, 9999),
  seq([digits(0, 999), tight(word(',')), tight(digits(0, 99))], ([whole, , part]) =>
    Number(`${whole}.${part}`),
  ),
);

/** How exact the number is: "близько десяти", "понад сто", "майже два". */
const precision = oneOf<NonNullable<Amount['mod']>>(
  seq([word('близько', 'приблизно', 'орієнтовно')], () => 'APPROX' as const),
  seq([word('понад', 'щонайменше')], () => 'MORE_THAN' as const),
  seq([word('більше', 'більш'), word('ніж', 'як')], () => 'MORE_THAN' as const),
  seq([word('майже')], () => 'LESS_THAN' as const),
  seq([phrase('менше ніж')], () => 'LESS_THAN' as const),
);

const bare = oneOf<Amount>(
  seq([oneOf(figure, written)], ([n]) => exactly(n)),
  lex(VAGUE),
  seq([word('пів')], () => exactly(0.5)),
  seq([word('півтора', 'півтори')], () => exactly(1.5)),
);

/** "два", "3", "кілька", "близько десяти". */
export const amount: Item<Amount> = shared(
  seq([opt(precision), bare], ([mod, value]) => (mod ? { ...value, mod } : value)),
);

/** "понад" and the like before a unit that counts as one: "понад годину". */
export const soleAmount: Item<Amount> = seq([opt(precision)], ([mod]) =>
  mod ? { ...exactly(1), mod } : exactly(1),
);

const ORDINALS = new Map<string, number>([
  ...adjectives<number>(
    HARD_ENDINGS,
    ...(
      "перш друг - четверт п'ят шост сьом восьм дев'ят десят одинадцят дванадцят тринадцят " +
      "чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят двадцят"
    )
      .split(' ')
      .flatMap((stem, index) => (stem === '-' ? [] : [[index + 1, stem] as const])),
    [30, 'тридцят'],
  ),
  ...adjectives<number>(SOFT_ENDINGS, [3, 'трет']),
]);

const ORDINAL_TENS = forms<number>([20, 'двадцять'], [30, 'тридцять']);

/** "третього", "двадцять першого": only the last word is inflected. */
export const ordinal: Item<number> = shared(
  oneOf<number>(
    lex(ORDINALS),
    seq([lex(ORDINAL_TENS), lex(ORDINALS)], ([tens, units]) => (units < 10 ? tens + units : null)),
  ),
);

/** Roman numerals to XXI, in Latin letters or in the Cyrillic ones that look like them. */
export const roman: Item<number> = lex(
  new Map(
    'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
      .split(' ')
      .flatMap((numeral, index) => {
        const cyrillic = numeral.replaceAll('i', 'і').replaceAll('x', 'х');
        return [numeral, cyrillic].map((form) => [form, index + 1] as const);
      }),
  ),
);
