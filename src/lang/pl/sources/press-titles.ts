import { adjectiveBase, agreesWithNoun, type Concord } from './base-form.ts';
import { PRESS_NOUNS } from '#lang/pl/data/press-nouns.ts';
import type { Range, Words } from '#sources/types.ts';
import { isQuoteMark, isWord, norm, phraseText, surface } from '#sources/words.ts';
import { capitalised } from '#text/characters.ts';

interface PressNoun {
  readonly base: string;
  readonly concord: Concord;
}

const CONCORDS: Readonly<Record<string, Concord>> = { m: 'm', f: 'f', n: 'n', o: 'other' };

const NOUNS: ReadonlyMap<string, PressNoun> = new Map(
  PRESS_NOUNS.trim()
    .split('\n')
    .flatMap((row) => {
      const [base = '', gender = '', forms = ''] = row.split(' | ');
      const noun = { base, concord: CONCORDS[gender] ?? 'm' };
      return forms.split(' ').map((form) => [form, noun] as const);
    }),
);

/**
 * The title of a newspaper in the nominative, from one in an oblique case ("„Nowej Trybunie Opolskiej”" →
 * "Nowa Trybuna Opolska"); null where it has no noun that titles are known to have.
 */
export function titleBase(words: Words, title: Range): string | null {
  for (let at = title.first; at < title.last; at += 1) {
    const noun = NOUNS.get(norm(words, at));
    if (noun) return nominativeTitle(words, title, at, noun);
  }
  return null;
}

/** The noun, and the adjectives right beside it that agree with it; other words stay as they are. */
function nominativeTitle(words: Words, title: Range, head: number, noun: PressNoun): string {
  let agreeing = true;
  return phraseText(words, title, (at) => {
    if (isQuoteMark(words, at)) return '';
    const word = surface(words, at);
    if (at === head) return withCaseOf(word, noun.base);
    if (at > head && !(isWord(words, at) && agreesWithNoun(word, noun.concord))) agreeing = false;
    return agreeing ? adjectiveBase(word, noun.concord) : null;
  });
}

/** A base form with the capital of the word it stands for. */
const withCaseOf = (word: string, base: string): string =>
  /^\p{Lu}/u.test(word) ? capitalised(base) : base;
