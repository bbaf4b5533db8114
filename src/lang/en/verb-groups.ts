import { tokenAt } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import type { Modality, VerbReading } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { auxiliaryAt, formAt, skipAdverbs } from './auxiliaries.ts';
import { plannedBefore, readBeing } from './being.ts';
import { groupReading, infinitiveFrom, isParticiple, type Place } from './group-reading.ts';
import { readLexical } from './lexical-verbs.ts';
import { readForm } from './verb-forms.ts';
import { isTimeAt, wordClass, words } from './words.ts';

/**
 * Reads the verb groups of an English sentence: auxiliaries with their verb, then finite verbs that
 * stand alone, then the participles that head a clause of their own after a comma.
 */
export function readVerbs(text: string, tokens: readonly Token[]): VerbReading[] {
  const groups = new Map<number, VerbReading>();
  let at = 0;
  while (at < tokens.length) {
    const group = groupAt(text, tokens, at);
    if (group) groups.set(group.at, group);
    at = group ? Math.max(group.last, at + 1) : at + 1;
  }
  return readLexical(text, tokens, groups);
}

function groupAt(text: string, tokens: readonly Token[], at: number): VerbReading | null {
  const auxiliary = tokens[at]?.kind === 'word' ? auxiliaryAt(tokens, at) : null;
  if (!auxiliary || isInfinitive(tokens, at)) return null;
  const place = { tokens, at, auxiliary, next: skipAdverbs(tokens, at + 1) };
  switch (auxiliary.kind) {
    case 'be':
      return readBeing(place);
    case 'have':
      return having(place);
    case 'do':
      return doing(place);
    case 'subjunctive':
      return subjunctive(place);
    case 'modal':
      return isModal(text, tokens, at) ? modal(place) : null;
  }
}

/** "to have", "to do" are no finite forms. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (wordClass(normAt(tokens, before)) === 'adverb') before -= 1;
  return normAt(tokens, before) === 'to';
}

/** "May" with a capital inside a sentence is the month, "a will" a testament. */
function isModal(text: string, tokens: readonly Token[], at: number): boolean {
  const first = text.charAt(tokens[at]?.start ?? 0);
  const capital = first !== first.toLowerCase();
  if (capital && (at > 0 || tokens[at + 1]?.kind === 'number')) return false;
  const before = normAt(tokens, at - 1);
  return !BEFORE_NOUN.has(before) && wordClass(before) !== 'preposition';
}

/** Before these "will" and "may" are nouns; "another", "this" and "both" may be subjects. */
const BEFORE_NOUN = new Set(words('the a an his her its their our my your no every'));

/** "asked that the crisis be solved": what ought to be. */
function subjunctive(place: Place): VerbReading {
  const { verb, lemma, passive } = infinitiveFrom(place.tokens, place.at);
  return groupReading(place, { verb, lemma, passive, tense: 'present', modality: 'duty' });
}

function having(place: Place): VerbReading {
  const { tokens, at, next, auxiliary } = place;
  const tense = auxiliary.past ? 'past' : 'present';
  if (normAt(tokens, next) === 'to') {
    return groupReading(place, { ...infinitiveFrom(tokens, next + 1), tense, modality: 'duty' });
  }
  if (!isParticiple(tokens, next)) {
    const caused = causedBy(tokens, next);
    if (caused !== null && auxiliary.past) {
      const lemma = readForm(normAt(tokens, caused))?.lemma ?? '';
      return groupReading(place, { verb: caused, lemma, tense, stative: false });
    }
    return groupReading(place, { verb: at, lemma: 'have', tense, stative: true });
  }
  return perfect(place);
}

const OWNED = new Set(words('the his her its their our my'));
/** How long the noun phrase between "had" and its participle may be, in tokens. */
const OBJECT = 5;

/** "had the trees cut down": the participle right after an object; null for none. */
function causedBy(tokens: readonly Token[], object: number): number | null {
  if (!OWNED.has(normAt(tokens, object))) return null;
  for (let at = object + 2; at <= object + OBJECT; at += 1) {
    const before = wordClass(normAt(tokens, at - 1));
    if (tokens[at]?.kind !== 'word' || before !== null) return null;
    if (isParticiple(tokens, at))
      return formAt(tokens, at + 1) === null || isTimeAt(tokens, at + 1) ? at : null;
  }
  return null;
}

/** "has sold", "had been injured", "has been slow". */
function perfect(place: Place): VerbReading {
  const { tokens, next } = place;
  const tense = 'past';
  const word = normAt(tokens, next);
  if (word !== 'been') {
    const lemma = readForm(word)?.lemma ?? word;
    return groupReading(place, { verb: next, lemma, tense, perfect: true });
  }
  const verb = skipAdverbs(tokens, next + 1);
  const planned = plannedBefore(place, verb);
  if (planned) return planned;
  const form = formAt(tokens, verb);
  if (!form || !(form.participle || form.gerund)) {
    return groupReading(place, { verb: next, lemma: 'be', tense, perfect: true, stative: true });
  }
  const { lemma, participle: passive } = form;
  return groupReading(place, { verb, lemma, tense, passive, perfect: true, ongoing: !passive });
}

/** "did not arrive", "do believe"; alone it is the verb "do" itself ("did so"). */
function doing(place: Place): VerbReading {
  const { tokens, at, next, auxiliary } = place;
  const tense = auxiliary.past ? 'past' : 'present';
  const form = formAt(tokens, next);
  if (!form?.base) return groupReading(place, { verb: at, lemma: 'do', tense, stative: false });
  const opens =
    tokenAt(tokens, at - 1)?.kind !== 'word' && tokenAt(tokens, at - 1)?.kind !== 'number';
  const modality = opens && normAt(tokens, at) === 'do' ? 'imperative' : null;
  return groupReading(place, { verb: next, lemma: form.lemma, tense, modality });
}

const MODALITY = new Map<string, Modality>([
  ['would', 'conditional'],
  ['can', 'possible'],
  ['cannot', 'possible'],
  ['could', 'possible'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['must', 'duty'],
  ['should', 'duty'],
]);
const FUTURE = new Set(['will', 'shall', 'would']);

const REACHED = new Set(words('reach peak subside'));
const COMPLETED = new Set(words('complete finish restore deliver repair publish rebuild'));

/** "should reach Earth in 2027", "should be completed by May": what is expected, no duty. */
function isForecast({ lemma, passive, perfect }: ReturnType<typeof infinitiveFrom>): boolean {
  return !perfect && (passive ? COMPLETED : REACHED).has(lemma);
}

function modal(place: Place): VerbReading {
  const { tokens, at, auxiliary } = place;
  const content = infinitiveFrom(tokens, at + 1);
  const later = content.perfect ? 'past' : 'present';
  if (auxiliary.modal === 'should' && isForecast(content))
    return groupReading(place, { ...content, tense: 'future', modality: 'plan' });
  return groupReading(place, {
    verb: content.verb,
    lemma: content.lemma,
    passive: content.passive,
    perfect: content.perfect,
    tense: FUTURE.has(auxiliary.modal) && !content.perfect ? 'future' : later,
    modality: MODALITY.get(auxiliary.modal) ?? null,
    ongoing: normAt(tokens, content.verb - 1) === 'be' && !content.passive,
  });
}
