import { tokensOf, type Part } from './parts.ts';
import type { TextLanguage, Token } from './types.ts';

/** In fewer words a language's own letters may be missing by chance: of ten Polish words three have one. */
const LEAST_WORDS = 20;
/** Of so many words one has a letter of the language's own, and still the text is one that was typed without: a name. */
const WORDS_PER_SLIP = 50;

/**
 * The languages whose parts of a document were typed without the letters that only they have, as mail,
 * teleprinters and old archives have them.
 *
 * @param language of parts that do not tell theirs
 */
export function typedBare(
  languages: readonly TextLanguage[],
  parts: readonly Part[],
  language: string,
): ReadonlySet<string> {
  const bare = languages.filter(({ code, letters, withLetters }) => {
    if (withLetters === null) return false;
    const own = parts.filter(({ evidence }) => (evidence ?? language) === code);
    return isBare(own.flatMap(tokensOf), new Set(letters));
  });
  return new Set(bare.map(({ code }) => code));
}

function isBare(tokens: readonly Token[], letters: ReadonlySet<string>): boolean {
  let words = 0;
  let own = 0;
  for (const { kind, norm } of tokens) {
    if (kind !== 'word') continue;
    words += 1;
    if (hasLetter(norm, letters)) own += 1;
  }
  return words >= LEAST_WORDS && own * WORDS_PER_SLIP <= words;
}

function hasLetter(word: string, letters: ReadonlySet<string>): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) > 0x7f && letters.has(word.charAt(at))) return true;
  return false;
}

/** Lines of tokens whose norms have the letters that their writer left out; places stay as they are. */
export function withLetters(
  lines: readonly (readonly Token[])[],
  { withLetters: spell }: TextLanguage,
): readonly (readonly Token[])[] {
  if (spell === null) return lines;
  return lines.map((line) =>
    line.map((token, at) =>
      token.kind === 'word'
        ? { ...token, norm: spell(token.norm, line[at - 1]?.norm ?? '') }
        : token,
    ),
  );
}
