import { forms } from '#lang/forms.ts';
import { isCapitalised, lex, oneOf, opt, phrase, seq, word, type Item } from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { normAt } from './context.ts';
import { hyphen } from './numbers.ts';

type Ref = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

const ref = (value: Ref): Meaning => ({ kind: 'vague', ref: value });

const WORDS = forms<Ref>(
  ['PRESENT_REF', 'now currently nowadays'],
  ['PAST_REF', 'recently lately formerly'],
);

/** Words and phrases that point at a time without placing it. */
export const vague: Item<Meaning> = oneOf<Meaning>(
  seq([lex(WORDS)], ([value], { cursor, from, next }) =>
    // "now that", "now, now", "until now"
    normAt(cursor, from) === 'now' && /^(that|\))$/.test(normAt(cursor, next)) ? null : ref(value),
  ),
  seq([opt(word('right', 'just')), word('now')], () => ref('PRESENT_REF')),
  seq([phrase('at present')], () => ref('PRESENT_REF')),
  seq([phrase('at the moment')], () => ref('PRESENT_REF')),
  seq([word('present'), opt(hyphen), word('day')], () => ref('PRESENT_REF')),
  seq([phrase('these days')], () => ref('PRESENT_REF')),
  seq(
    [
      opt(word('the', 'these')),
      opt(word('most')),
      word('recent'),
      word('days', 'weeks', 'months', 'years', 'decades', 'hours', 'times', 'quarters'),
    ],
    () => ref('PAST_REF'),
  ),
  seq([word('more', 'most'), word('recently')], () => ref('PAST_REF')),
  seq([phrase('the near future')], () => ref('FUTURE_REF')),
  seq([phrase('the future')], (_, { cursor, from, next }) =>
    normAt(cursor, from - 1) === 'in' && normAt(cursor, next) !== 'of' ? ref('FUTURE_REF') : null,
  ),
  seq([phrase('the past')], (_, { cursor, from, next }) =>
    normAt(cursor, from - 1) === 'in' &&
    !isCapitalised(cursor, from + 1) &&
    /^$|^[.,;:)]$/.test(normAt(cursor, next))
      ? ref('PAST_REF')
      : null,
  ),
);
