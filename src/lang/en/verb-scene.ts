import { tokenAt } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import type { Tense, VerbReading } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { formAt } from './auxiliaries.ts';
import { isStative } from './group-reading.ts';
import type { Form } from './verb-forms.ts';
import { wordClass, words, type WordClass } from './words.ts';

/** A sentence with what is known of its verbs so far. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Groups with an auxiliary, by the token they begin at. */
  readonly groups: ReadonlyMap<number, VerbReading>;
  /** True for tokens inside a verb group with an auxiliary, or an infinitive. */
  readonly taken: readonly boolean[];
}

/** A word that may be a verb, with what stands around it. */
export interface Candidate {
  readonly scene: Scene;
  readonly at: number;
  readonly form: Form;
  readonly left: Left;
  /** The finite verb after it in the same stretch. */
  readonly later: VerbReading | null;
  /** True when a group with an auxiliary follows right behind a comma further on. */
  readonly beyond: boolean;
}

/** The word before, adverbs skipped. */
export interface Left {
  readonly norm: string;
  /** 'start' at the beginning of a stretch, 'noun' after an open-class word. */
  readonly kind: WordClass | 'start' | 'comma' | 'verb' | 'noun';
  readonly at: number;
}

/** Marks inside a phrase: they end no stretch. */
const QUIET = new Set(['$', '%', '£', '€', '#', '@', '-', '&', "'", '.']);
const BORDER_WORDS = new Set(
  words(`and but or who which that when where while because although though if whom whose whether so as after before
  until since how why what`),
);

/** Marks and conjunctions past which a verb has no say over the one before. */
export function isBorder(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!token) return true;
  return token.kind === 'mark' ? !QUIET.has(token.norm) : BORDER_WORDS.has(token.norm);
}

/** What stands to the left decides what a word can be. */
export function leftOf(scene: Scene, at: number): Left {
  let index = at - 1;
  while (index >= 0 && isSkipped(scene.tokens, index)) index -= 1;
  const token = tokenAt(scene.tokens, index);
  if (!token) return { norm: '', kind: 'start', at: index };
  const kind = token.kind === 'mark' ? kindOfMark(token.norm) : kindOfWord(scene, token, index);
  return { norm: token.norm, kind, at: index };
}

function isSkipped(tokens: readonly Token[], at: number): boolean {
  const norm = normAt(tokens, at);
  return wordClass(norm) === 'adverb' && norm !== 'not';
}

function kindOfMark(norm: string): Left['kind'] {
  if (norm === ',') return 'comma';
  return QUIET.has(norm) || norm === ')' ? 'noun' : 'start';
}

const POSSESSIVE = /(?:'s|s')$/;

function kindOfWord(scene: Scene, token: Token, at: number): Left['kind'] {
  if (scene.taken[at]) return 'verb';
  if (token.kind === 'number') return 'number';
  if (POSSESSIVE.test(token.norm)) return 'determiner';
  const kind = wordClass(token.norm);
  return kind === 'particle' ? 'preposition' : (kind ?? 'noun');
}

/** "who", "which", "that", "there": what they follow doesn't matter, a verb comes next. */
export function isRelative({ norm }: Left): boolean {
  return norm === 'who' || norm === 'which' || norm === 'that' || norm === 'there';
}

/** A capital inside a sentence makes a name, unless a quotation or a dash goes before. */
export function isName({ text, tokens }: Scene, at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const first = text.charAt(tokens[at]?.start ?? 0);
  if (!before || first === first.toLowerCase()) return false;
  return before.kind !== 'mark' || NAMING_MARKS.has(before.norm);
}

const NAMING_MARKS = new Set([',', '-', "'"]);

/** True after a plural, or a name: a base form may be its verb. */
export function isPluralOrName(scene: Scene, { norm, at }: Left): boolean {
  return isPlural(norm) || isName(scene, at);
}

/** A noun in the plural, by its ending: "bus", "crisis" and "glass" are none. */
export const isPlural = (norm: string): boolean => /[^s'ui]s$/.test(norm) || PLURALS.has(norm);

const PLURALS = new Set(words('people police men women children officials data media it he she'));
const PHRASE_STARTS = new Set<WordClass>(['determiner', 'number', 'object', 'pronoun']);

/** True where a noun phrase begins: a determiner, a number, a pronoun, or an open-class word. */
export function startsNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!token) return false;
  if (token.kind === 'number' || '$£€"“„'.includes(token.norm)) return true;
  if (token.kind === 'mark') return false;
  const kind = wordClass(token.norm);
  return kind === null ? !formAt(tokens, at)?.gerund : PHRASE_STARTS.has(kind);
}

/** True where a number or a word of a closed class stands. */
export function startsPhrase(tokens: readonly Token[], at: number): boolean {
  return wordClass(normAt(tokens, at)) !== null || tokens[at]?.kind === 'number';
}

/** The reading of a verb that stands alone. */
export function plainReading(
  { scene: { tokens }, at, form }: Candidate,
  tense: Tense,
  sure: boolean,
): VerbReading {
  const before = normAt(tokens, at - 1);
  const number = form.base ? 'pl' : form.third ? 'sg' : null;
  return {
    first: at,
    last: at + 1,
    at,
    form: normAt(tokens, at),
    lemma: form.lemma,
    tense,
    negated: before === 'never' || before === 'not',
    modality: null,
    passive: false,
    perfect: false,
    reflexive: false,
    ongoing: false,
    // "grew up in Bisbee" tells where somebody comes from.
    stative: isStative(form.lemma) || (form.lemma === 'grow' && normAt(tokens, at + 1) === 'up'),
    agreement: number && { number },
    finite: true,
    sure,
  };
}

/** How long what stands between two commas after the subject may be, in tokens. */
const APPOSITION = 10;

/** Whether a comma ends what another one opened after a noun, with nothing but words between. */
export function closesApposition({ tokens }: Scene, closing: number): boolean {
  let comma = closing - 1;
  while (comma > closing - APPOSITION && isInside(tokens[comma])) comma -= 1;
  if (comma === closing - 1 || normAt(tokens, comma) !== ',') return false;
  return tokenAt(tokens, comma - 1)?.kind === 'word';
}

/** What may stand in an apposition: "11-year-old Ira". */
const isInside = (token: Token | undefined): boolean =>
  token?.kind === 'word' || token?.kind === 'number' || token?.norm === '-';
