import { forms } from '#lang/forms.ts';
import { lex, seq, type Item } from '#timex/pattern.ts';
import type { Pick } from '#timex/types.ts';
import { anyOf } from './word-lists.ts';

/** Endings of hard-stem adjectives ("środow-y"). */
export const HARD_ENDINGS = 'y a e ego ej emu ą ym ych ymi'.split(' ');
/** Endings of soft-stem adjectives ("ostatn-i"). */
export const SOFT_ENDINGS = 'i ia ie iego iej iemu ią im ich imi'.split(' ');

/** All forms of adjectives, given as stems of the hard ("środow-") or soft ("wczorajsz-") kind. */
export function adjectives<T>(
  endings: readonly string[],
  ...rows: readonly (readonly [value: T, stems: string])[]
): Map<string, T> {
  return forms(
    ...rows.map(
      ([value, stems]) =>
        [
          value,
          stems
            .split(' ')
            .flatMap((stem) => endings.map((ending) => stem + ending))
            .join(' '),
        ] as const,
    ),
  );
}

/** "ubiegły", "przyszły", "ten": which one of many. */
const PICKS = new Map<string, Pick>([
  ...adjectives<Pick>(
    HARD_ENDINGS,
    ['last', 'ubiegł zeszł minion przeszł'],
    ['next', 'przyszł najbliższ'],
  ),
  ...adjectives<Pick>(SOFT_ENDINGS, ['last', 'ostatn']),
  ...forms<Pick>(
    [
      'next',
      'nadchodzący nadchodząca nadchodzące nadchodzącego nadchodzącej nadchodzącym nadchodzącą nadchodzących',
    ],
    [
      'this',
      'ten ta tego tej tę tą tym bieżący bieżąca bieżącego bieżącej bieżącym bieżącą obecny obecna obecnego obecnej obecnym obecną',
    ],
  ),
]);

export const pick: Item<Pick> = lex(PICKS);

/** How many units from the one around the creation time. */
export const SHIFTS: Readonly<Record<Pick, number>> = { last: -1, this: 0, next: 1, tense: 0 };

/** "następny", "poprzedni": counted from the time that the text named last. */
export const following: Item<number> = lex(
  new Map([
    ...adjectives<number>(HARD_ENDINGS, [1, 'następn kolejn']),
    ...adjectives<number>(SOFT_ENDINGS, [-1, 'poprzedn']),
  ]),
);

/** "ten sam", "tego samego", "tej samej": the one that the text named last. */
export const same: Item<unknown> = seq(
  [anyOf('ten ta to tego tej tę te tą tym'), anyOf('sam sama samo samego samej samą samym')],
  () => true,
);
