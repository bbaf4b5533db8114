import { tokenAt } from '#text/lists.ts';
import type { Token } from '#text/types.ts';
import { readForm, type Form } from './verb-forms.ts';
import { wordClass, words } from './words.ts';

/** Auxiliaries by form; contracted ones hang on the word before them ("they've", "isn't"). */
type Auxiliary = 'be' | 'have' | 'do' | 'modal' | 'subjunctive';

export interface AuxiliaryForm {
  readonly kind: Auxiliary;
  readonly past: boolean;
  readonly negated: boolean;
  /** "will", "would", "may" … of a modal. */
  readonly modal: string;
  readonly number?: 'sg' | 'pl';
}

const BE: Readonly<Record<string, readonly [boolean, ('sg' | 'pl')?]>> = {
  am: [false, 'sg'],
  is: [false, 'sg'],
  are: [false, 'pl'],
  was: [true, 'sg'],
  were: [true, 'pl'],
};
const HAVE: Readonly<Record<string, readonly [boolean, ('sg' | 'pl')?]>> = {
  have: [false, 'pl'],
  has: [false, 'sg'],
  had: [true],
};
const DO: Readonly<Record<string, readonly [boolean, ('sg' | 'pl')?]>> = {
  do: [false, 'pl'],
  does: [false, 'sg'],
  did: [true],
};
const MODALS = new Set(words('will would can could may might must shall should cannot'));
const CONTRACTED: Readonly<Record<string, string>> = {
  "won't": 'will',
  "can't": 'can',
  "shan't": 'shall',
  "wouldn't": 'would',
  "couldn't": 'could',
  "shouldn't": 'should',
  "mustn't": 'must',
  "mightn't": 'might',
};
const PRONOUNS = new Set(words('i he she it we you they that there who what this'));

const table = new Map<string, AuxiliaryForm>();
for (const [kind, forms] of [
  ['be', BE],
  ['have', HAVE],
  ['do', DO],
] as const) {
  for (const [word, [past, number]] of Object.entries(forms)) {
    const form = { kind, past, modal: '', ...(number && { number }) };
    table.set(word, { ...form, negated: false });
    table.set(`${word}n't`, { ...form, negated: true });
  }
}
table.set('be', { kind: 'subjunctive', past: false, negated: false, modal: '' });
for (const modal of MODALS) {
  table.set(modal, { kind: 'modal', past: false, negated: modal === 'cannot', modal });
}
for (const [word, modal] of Object.entries(CONTRACTED)) {
  table.set(word, { kind: 'modal', past: false, negated: true, modal });
}

/** Reads the token at `at` as an auxiliary, contracted or whole; null when it is none. */
export function auxiliaryAt(tokens: readonly Token[], at: number): AuxiliaryForm | null {
  const word = tokens[at]?.norm ?? '';
  const known = table.get(word);
  if (known) return word === 'am' && tokens[at - 1]?.kind === 'number' ? null : known;
  const apostrophe = word.lastIndexOf("'");
  if (apostrophe < 1) return null;
  const pronoun = PRONOUNS.has(word.slice(0, apostrophe));
  return contracted(word.slice(apostrophe + 1), pronoun, tokens, at);
}

function contracted(
  ending: string,
  pronoun: boolean,
  tokens: readonly Token[],
  at: number,
): AuxiliaryForm | null {
  const plain = { past: false, negated: false, modal: '' };
  switch (ending) {
    case 'll':
      return { ...plain, kind: 'modal', modal: 'will' };
    case 've':
      return { ...plain, kind: 'have' };
    case 're':
      return { ...plain, kind: 'be', number: 'pl' };
    case 'm':
      return { ...plain, kind: 'be', number: 'sg' };
    case 'd':
      return followedByParticiple(tokens, at)
        ? { ...plain, kind: 'have', past: true }
        : { ...plain, kind: 'modal', modal: 'would' };
    case 's':
      return pronoun ? { ...plain, kind: 'be', number: 'sg' } : null;
    default:
      return null;
  }
}

function followedByParticiple(tokens: readonly Token[], at: number): boolean {
  const next = skipAdverbs(tokens, at + 1);
  const word = tokens[next]?.norm ?? '';
  return word === 'been' || (readForm(word)?.participle ?? false);
}

/** Index of the first token from `at` that is no adverb; at most four are skipped, and "re-" before a verb. */
export function skipAdverbs(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 4 && isAdverb(tokens[next]?.norm ?? '')) next += 1;
  return isPrefix(tokens, next) ? next + 2 : next;
}

/** "re-elected", "co-founded". */
function isPrefix(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:re|co|pre)$/.test(tokens[at]?.norm ?? '')) return false;
  return tokens[at + 1]?.norm === '-' && tokens[at + 2]?.spaceBefore === false;
}

/** Adverbs and words that may stand between an auxiliary and its verb. */
function isAdverb(word: string): boolean {
  const kind = wordClass(word);
  return kind === 'adverb' || BETWEEN.has(word);
}

const BETWEEN = new Set(words('both all since each last'));

/** The form of the word at `at`, unless it belongs to a closed class. */
export function formAt(tokens: readonly Token[], at: number): Form | null {
  const token = tokenAt(tokens, at);
  if (token?.kind !== 'word' || wordClass(token.norm) !== null) return null;
  return readForm(token.norm);
}
