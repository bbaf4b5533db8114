import { normAt } from '#clauses/norm.ts';
import type { Token } from '#text/types.ts';

type Words = readonly string[];

const known = new WeakMap<Words, readonly Words[]>();

/** The words of each phrase of a grammar's list ("at least"), taken apart once. */
export function wordsOfAll(phrases: Words): readonly Words[] {
  let words = known.get(phrases);
  if (!words) {
    words = phrases.map((phrase) => phrase.split(' '));
    known.set(phrases, words);
  }
  return words;
}

const tables = new WeakMap<Words, ReadonlyMap<string, readonly Words[]>>();

/** The first phrase of a grammar's list that stands at a token, as words; null when none does. */
export function phraseAt(phrases: Words, tokens: readonly Token[], at: number): Words | null {
  const opening = tableOf(phrases).get(normAt(tokens, at));
  const stands = (words: Words) => words.every((word, i) => normAt(tokens, at + i) === word);
  return opening?.find(stands) ?? null;
}

/** The phrases of a list by their first words. */
function tableOf(phrases: Words): ReadonlyMap<string, readonly Words[]> {
  const made = tables.get(phrases);
  if (made) return made;
  const table = new Map<string, Words[]>();
  for (const words of wordsOfAll(phrases)) {
    const [first = ''] = words;
    table.set(first, [...(table.get(first) ?? []), words]);
  }
  tables.set(phrases, table);
  return table;
}
