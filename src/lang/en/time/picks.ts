import { lex, oneOf, opt, phrase, seq, word, type Item } from '#timex/pattern.ts';
import type { Pick } from '#timex/types.ts';

const PICKS = new Map<string, Pick>([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
]);

/** "last", "this past", "the coming": which one of many, counted from the document. */
export const pick: Item<Pick> = oneOf<Pick>(
  lex(PICKS),
  seq([word('this', 'the'), word('coming', 'upcoming')], () => 'next' as const),
  seq([word('this', 'the'), word('past')], () => 'last' as const),
);

/** "the following", "the previous", "that": counted from the time the text speaks of. */
export const narrativePick: Item<Pick> = oneOf<Pick>(
  seq([opt(word('the')), word('following')], () => 'next' as const),
  seq([word('the'), word('next')], () => 'next' as const),
  seq([opt(word('the')), word('previous', 'preceding')], () => 'last' as const),
  seq([opt(word('the')), word('same')], () => 'this' as const),
  seq([word('that'), opt(word('same'))], () => 'this' as const),
  seq([phrase('that very')], () => 'this' as const),
);

/** How many units away the picked one lies. */
export const SHIFTS: Readonly<Record<Pick, number>> = { last: -1, this: 0, next: 1, tense: 0 };
