import { forms } from '#lang/forms.ts';
import { lex, type Item } from '#timex/pattern.ts';
import type { Pick } from '#timex/types.ts';

/** Endings of adjectives of the hard group ("минул-ий"). */
export const HARD_ENDINGS = 'ий а е і ого ої ому ій у им ою их ими'.split(' ');
/** Endings of adjectives of the soft group ("останн-ій"). */
export const SOFT_ENDINGS = 'ій я є і ього ьої ьому ю ім ьою іх іми'.split(' ');

/** All forms of adjectives, given as stems. */
export function adjectives<T>(
  endings: readonly string[],
  ...rows: readonly (readonly [value: T, stems: string])[]
): Map<string, T> {
  const inflected = (stem: string) => endings.map((ending) => stem + ending);
  return forms(
    ...rows.map(
      ([value, stems]) => [value, stems.split(' ').flatMap(inflected).join(' ')] as const,
    ),
  );
}

/** "минулий", "наступний", "цей": which one of many. */
export const pick: Item<Pick> = lex(
  new Map<string, Pick>([
    ...adjectives<Pick>(HARD_ENDINGS, ['last', 'минул'], ['next', 'наступн']),
    ...adjectives<Pick>(SOFT_ENDINGS, ['last', 'останн попередн'], ['next', 'майбутн']),
    ...forms<Pick>(['this', 'цей ця це цього цієї цьому цій цю цим цією ці цих']),
  ]),
);

/** "наступного", "попереднього" of a story: the one after, the one before. */
export const following: Item<number> = lex(
  new Map<string, number>([
    ...adjectives<number>(HARD_ENDINGS, [1, 'наступн']),
    ...adjectives<number>(SOFT_ENDINGS, [-1, 'попередн']),
  ]),
);
