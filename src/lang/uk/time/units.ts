import { forms } from '#lang/forms.ts';
import { lex, oneOf, seq, word, type Item } from '#timex/pattern.ts';
import type { Amount } from '#timex/types.ts';
import type { Granularity } from '#time/types.ts';
import { amount, exactly, FEW, soleAmount } from './numbers.ts';

/** Each unit: forms of its singular, forms of its plural. */
const NOUNS: readonly (readonly [Granularity, singular: string, plural: string])[] = [
  ['second', 'секунда секунду секунді секундою', 'секунди секунд секундах'],
  ['minute', 'хвилина хвилину хвилині хвилиною', 'хвилини хвилин хвилинах хв'],
  ['hour', 'година годину годині годиною', 'години годин годинах год'],
  ['day', 'день дня дню днем доба добу добі добою', 'дні днів днях доби діб добах'],
  ['week', 'тиждень тижня тижню тижнем', 'тижні тижнів тижнях'],
  ['month', 'місяць місяця місяцю місяцем', 'місяці місяців місяцях'],
  ['quarter', 'квартал кварталу кварталі кварталом', 'квартали кварталів кварталах'],
  ['halfYear', 'півріччя півріччі півріччям', 'півріч'],
  ['year', 'рік року році роком', 'роки років роках'],
  ['decade', 'десятиліття десятиріччя десятилітті', 'десятиліть десятиріч десятиліттях'],
  ['century', 'століття сторіччя столітті сторіччі', 'століть сторіч століттях'],
];

const SINGULAR = forms<Granularity>(...NOUNS.map(([unit, one]) => [unit, one] as const));
const PLURAL = forms<Granularity>(...NOUNS.map(([unit, , many]) => [unit, many] as const));
const ANY = new Map([...SINGULAR, ...PLURAL]);

/** One of these nouns in the singular, as "цього тижня" has it. */
export const singularUnit: Item<Granularity> = lex(SINGULAR);
export const pluralUnit: Item<Granularity> = lex(PLURAL);

/** A number of units, as "два тижні", "пів години" say. */
export interface Length {
  readonly amount: Amount;
  readonly unit: Granularity;
}

/** Halves written in one word. */
const HALVES = forms<Length>(
  [{ amount: exactly(0.5), unit: 'hour' }, 'півгодини'],
  [{ amount: exactly(0.5), unit: 'day' }, 'півдня півдоби'],
  [{ amount: exactly(0.5), unit: 'year' }, 'півроку'],
  [{ amount: exactly(50), unit: 'year' }, 'півстоліття'],
);

/** "три дні", "кілька годин", "півроку": a number is told. */
export const counted: Item<Length> = oneOf<Length>(
  seq([amount, lex(ANY)], ([count, unit]) => ({ amount: count, unit })),
  lex(HALVES),
);

/** One unit without a number: "тиждень", "понад годину". */
const single: Item<Length> = seq([soleAmount, singularUnit], ([count, unit]) => ({
  amount: count,
  unit,
}));

export const length: Item<Length> = oneOf<Length>(counted, single);

/** A bare plural means a few: "годинами", "роки тому". */
export const several: Item<Length> = seq([pluralUnit], ([unit]) => ({ amount: FEW, unit }));

/** "чверть години". */
export const quarterHour: Item<Length> = seq([word('чверть'), word('години')], () => ({
  amount: exactly(15),
  unit: 'minute' as const,
}));
