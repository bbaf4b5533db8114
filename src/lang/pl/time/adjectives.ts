import { forms } from '#lang/forms.ts';
import { lex, type Item } from '#timex/pattern.ts';
import type { Pick } from '#timex/types.ts';

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
    ['next', 'przyszł następn najbliższ'],
  ),
  ...adjectives<Pick>(SOFT_ENDINGS, ['last', 'ostatn poprzedn']),
  ...forms<Pick>(
    [
      'next',
      'nadchodzący nadchodząca nadchodzące nadchodzącego nadchodzącej nadchodzącym nadchodzącą nadchodzących',
    ],
    [
      'this',
      'ten ta to tego tej tę tą tym bieżący bieżąca bieżącego bieżącej bieżącym bieżącą obecny obecnego obecnym',
    ],
  ),
]);

export const pick: Item<Pick> = lex(PICKS);
