import type { ActPhrase } from '#events/grammar.ts';

/** Polish and other Latin letters that NFD does not take apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss' };

/** The word without diacritics, as people type it in a hurry ("środę" → "srode"). */
export function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łđøß]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}

/**
 * A lexicon: each row is a value and its forms, separated by blanks, lower case. Forms with
 * diacritics are also entered without them; where two rows then collide, the first one keeps the word.
 */
export function forms<T>(...rows: readonly (readonly [value: T, words: string])[]): Map<string, T> {
  const table = new Map<string, T>();
  for (const [value, words] of rows) for (const form of words.split(' ')) table.set(form, value);
  for (const [value, words] of rows)
    for (const form of words.split(' ')) {
      const plain = folded(form);
      if (!table.has(plain)) table.set(plain, value);
    }
  return table;
}

/** A table of rows `act | nouns | verbs`, by verb; "put+out" is a verb with a word that stands by it. */
export function actPhrases(lines: string): ReadonlyMap<string, readonly ActPhrase[]> {
  const table = new Map<string, ActPhrase[]>();
  for (const line of lines.trim().split('\n')) {
    const [act = '', nouns = '', verbs = ''] = line.split(' | ');
    for (const word of verbs.split(' ')) {
      const [verb = '', beside = ''] = word.split('+');
      table.set(verb, [...(table.get(verb) ?? []), { act, nouns: nouns.split(' '), beside }]);
    }
  }
  return table;
}

/** A table of acts: each line the name of an act and the words that do it; word to name. */
export function actTable(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [act = '', ...words] = line.trim().split(/\s+/);
        return words.map((word) => [word, act] as const);
      }),
  );
}

/** Lists of words, parted by blanks, as sets. */
export function wordSets<Key extends string>(
  lists: Readonly<Record<Key, string>>,
): Record<Key, ReadonlySet<string>> {
  const sets = Object.entries<string>(lists).map(([key, list]) => [key, new Set(list.split(' '))]);
  return Object.fromEntries(sets) as Record<Key, ReadonlySet<string>>;
}
