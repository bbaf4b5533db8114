const known = new WeakMap<readonly string[], readonly (readonly string[])[]>();

/** The words of each phrase of a grammar's list ("at least"), taken apart once. */
export function wordsOfAll(phrases: readonly string[]): readonly (readonly string[])[] {
  let words = known.get(phrases);
  if (!words) {
    words = phrases.map((phrase) => phrase.split(' '));
    known.set(phrases, words);
  }
  return words;
}
