import { forms } from '#lang/forms.ts';
import { lex, notAhead, oneOf, opt, seq, word, type Item } from '#timex/pattern.ts';
import type { DurationLead, Meaning } from '#timex/types.ts';
import { durationValue } from '#time/timex-value.ts';
import { adjectives, HARD_ENDINGS, SOFT_ENDINGS } from './adjectives.ts';
import { WEEKDAYS } from './days.ts';
import { exactly, FEW } from './numbers.ts';
import { counted, length, pluralUnit, quarterHour, singularUnit, type Length } from './units.ts';

const duration = ({ amount, unit }: Length, span: 'last' | 'next' | null = null): Meaning => ({
  kind: 'duration',
  amount,
  unit,
  span,
});

/** "має 58 років", "віком 12 років", "у віці 40 років": ages are no times. */
const AGE_BEFORE = /^(має|мав|мала|віком|віці|виповнилося|виповнилось|виповниться)$/;

const plain: Item<Length> = seq([oneOf(counted, quarterHour)], ([value], { cursor, from }) =>
  value.unit === 'year' && AGE_BEFORE.test(cursor.tokens[from - 1]?.norm ?? '') ? null : value,
);

/** "тиждень", "годину": a bare unit is a length only where something measures by it. */
const MEASURE_BEFORE =
  /^(протягом|упродовж|впродовж|на|весь|всю|цілий|цілу|тривав|тривала|тривало|триватиме|триває|майже|понад)$/;

const alone: Item<Length> = seq([length], ([value], { cursor, from }) =>
  value.amount.mod !== undefined || MEASURE_BEFORE.test(cursor.tokens[from - 1]?.norm ?? '')
    ? value
    : null,
);

const SIDES = new Map<string, 'last' | 'next'>([
  ...adjectives<'last' | 'next'>(HARD_ENDINGS, ['last', 'минул'], ['next', 'наступн']),
  ...adjectives<'last' | 'next'>(SOFT_ENDINGS, ['last', 'останн'], ['next', 'найближч']),
  ...adjectives<'last' | 'next'>(HARD_ENDINGS, ['next', 'найближч']),
]);

/** "останні 24 години", "найближчими днями", "минулої доби". */
const recent: Item<Meaning> = oneOf<Meaning>(
  seq([lex(SIDES), counted], ([span, value]) => duration(value, span)),
  seq([lex(SIDES), pluralUnit], ([span, unit]) => duration({ amount: FEW, unit }, span)),
  seq([lex(SIDES), word('днями', 'тижнями', 'місяцями', 'роками')], ([span, noun]) => {
    const unit = ({ днями: 'day', тижнями: 'week', місяцями: 'month' } as const)[noun] ?? 'year';
    return duration({ amount: FEW, unit }, span);
  }),
  seq([lex(SIDES), word('доби', 'добу', 'добі')], ([span]) =>
    duration({ amount: exactly(24), unit: 'hour' }, span),
  ),
);

export const durations: Item<Meaning> = oneOf<Meaning>(
  seq([oneOf(plain, alone), notAhead(word('тому'))], ([value]) => duration(value)),
  recent,
);

export const durationLeads: Item<DurationLead> = oneOf<DurationLead>(
  seq([word('вже', 'уже')], () => 'since' as const),
  seq([opt(word('вже', 'уже')), word('протягом', 'упродовж', 'впродовж')], () => 'within' as const),
);

const each = (value: string): Meaning => ({ kind: 'set', value, quant: 'EVERY' });

const SET_WORDS = forms<string>(
  ['P1D', 'щодня щоденно щоденний щоденна щоденне щоденні щоденного щоденних'],
  ['P1W', 'щотижня щотижневий щотижнева щотижневе щотижневі щотижневого'],
  ['P1M', 'щомісяця щомісячно щомісячний щомісячна щомісячні'],
  ['P1Y', 'щороку щорічно щорічний щорічна щорічне щорічні щорічного'],
  ['PT1H', 'щогодини'],
  ['XXXX-XX-XXTNI', 'щоночі'],
  ['XXXX-XX-XXTMO', 'щоранку'],
  ['XXXX-XX-XXTEV', 'щовечора'],
  ...[
    'щопонеділка',
    'щовівторка',
    'щосереди',
    'щочетверга',
    "щоп'ятниці",
    'щосуботи',
    'щонеділі',
  ].map((form, index) => [`XXXX-WXX-${index + 1}`, form] as const),
);

const EVERY = word('кожен', 'кожна', 'кожне', 'кожного', 'кожної', 'кожну', 'кожні', 'кожних');

/** "щодня", "кожної п'ятниці", "кожні два тижні", "раз на рік". */
export const sets: Item<Meaning> = oneOf<Meaning>(
  seq([lex(SET_WORDS)], ([value]) => each(value)),
  seq([EVERY, lex(WEEKDAYS)], ([, weekday]) => each(`XXXX-WXX-${weekday}`)),
  seq([EVERY, singularUnit], ([, unit]) => each(durationValue(1, unit))),
  seq([EVERY, counted], ([, { amount, unit }]) => each(durationValue(amount.value, unit))),
  seq([word('раз', 'двічі'), word('на'), singularUnit], ([, , unit]) =>
    each(durationValue(1, unit)),
  ),
);
