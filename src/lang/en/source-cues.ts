import { NOUN_FORMS } from './source-nouns.ts';
import { outletAtWords, phraseEnd, readPerson, readPhrase, capitalRun } from './source-phrases.ts';
import { CUE_VERBS } from './source-verbs.ts';
import type { VerbForm } from './source-verbs.ts';
import {
  ADVERBS,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE,
  MODALS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBORDINATORS,
  wordSet,
} from './source-words.ts';
import type {
  CueTail,
  CueVerb,
  Range,
  SourcePhrase,
  SourceReading,
  Words,
} from '#sources/types.ts';
import { isCapital, isWord, norm, surface } from '#sources/words.ts';

const BE = wordSet('is are was were be been being');
const IMPERSONAL = { form: 'impersonal' } as const;

/** The cue verb at a token. Nouns, infinitives, modal and passive forms aren't cues of a speaker. */
export function cueAt(words: Words, at: number): CueVerb | null {
  const form = CUE_VERBS.get(norm(words, at));
  if (form === undefined || isName(words, at)) return null;
  const before = lastContentWord(words, at);
  if (MODALS.has(before) || NEGATIONS.has(before)) return null;
  if (isNoun(words, at, form)) return null;
  const passive = BE.has(before) && (form.tense === 'past' || form.tense === 'participle');
  if (passive)
    return form.verb.addressee || form.verb.kind !== 'speech'
      ? null
      : { ...form.verb, ...IMPERSONAL };
  if (form.tense === 'participle' && !/^(?:has|have|had|having)$/.test(before)) return null;
  return form.verb;
}

function isName(words: Words, at: number): boolean {
  return isCapital(words, at) && at > 0 && isWord(words, at - 1);
}

function lastContentWord(words: Words, at: number): string {
  let before = at - 1;
  while (before >= 0 && ADVERBS.has(norm(words, before))) before -= 1;
  return norm(words, before);
}

/** "the reports", "its claims", "reported incidents". */
function isNoun(words: Words, at: number, form: VerbForm): boolean {
  const before = norm(words, at - 1);
  if (DETERMINERS.has(before) || POSSESSIVES.has(before) || before === 'its' || before === 'their')
    return before !== 'that' && !/^(?:some|several|many|most|other|others)$/.test(before);
  if (PREPOSITIONS.has(before)) return form.tense !== 'ing' || before !== 'as';
  if (!form.nounLike || form.tense === 'past' || form.tense === 'ing') return false;
  if (before.endsWith("'s") || before === 'and') return true;
  return (
    form.tense === 'base' &&
    !/s$|^(?:they|we|who|people|police|others|i|you|some|many)$/.test(before)
  );
}

/** Who is told, right behind the cue: "told the court", "told Reuters", "warned them". */
export function addresseeAfter(words: Words, range: Range): SourcePhrase | null {
  const { first, last } = range;
  if (first >= last || !isWord(words, first)) return null;
  const word = norm(words, first);
  if (OBJECT_PRONOUNS.has(word)) return { first, last: first + 1, links: [] };
  if (word === 'that' || PREPOSITIONS.has(word) || ADVERBS.has(word)) return null;
  const outlet = outletAtWords(words, range) ?? outletAtWords(words, { first: first + 1, last });
  if (outlet) return { first, last: outlet.last, links: [outlet] };
  const end = isCapital(words, first)
    ? capitalRun(words, first, last).last
    : objectEnd(words, range);
  return end > first ? { first, last: end, links: [] } : null;
}

/** A determiner or plural, its nouns, up to the next noun phrase or clause. */
function objectEnd(words: Words, range: Range): number {
  const limit = phraseEnd(words, range.first, range.last);
  for (let at = range.first + 1; at < limit; at += 1)
    if (
      DETERMINERS.has(norm(words, at)) ||
      POSSESSIVES.has(norm(words, at)) ||
      isCapital(words, at)
    )
      return at;
  return limit;
}

/** What stands after a cue: past its adverbials a clause, an object, or nothing. */
export function afterCue(words: Words, range: Range): CueTail {
  let at = range.first;
  while (at < range.last) {
    const word = norm(words, at);
    if (PREPOSITIONS.has(word)) at = afterAdverbial(words, { first: at, last: range.last });
    else if (ADVERBS.has(word) && !isCapital(words, at + 1)) at += 1;
    else break;
  }
  const word = norm(words, at);
  const ends = at >= range.last || CONJUNCTIONS.has(word) || SUBORDINATORS.has(word);
  const opens = isWord(words, at) || words.tokens[at]?.kind === 'number' || /^[$£€“"]$/.test(word);
  if (ends || !opens) return { kind: 'adverbials', at };
  return { kind: holdsVerb(words, { first: at, last: range.last }) ? 'clause' : 'object', at };
}

/** "on Thursday", "at a news conference in Paris": up to the next noun phrase that opens a clause. */
function afterAdverbial(words: Words, range: Range): number {
  let at = range.first + 1;
  while (DETERMINERS.has(norm(words, at))) at += 1;
  for (at += 1; at < range.last; at += 1) {
    const word = norm(words, at);
    if (!isWord(words, at) || PREPOSITIONS.has(word) || ADVERBS.has(word)) return at;
    if (DETERMINERS.has(word) || OBJECT_PRONOUNS.has(word) || FINITE.has(word)) return at;
    if (/^(?:he|she|they|we|i|his|their|its)$/.test(word)) return at;
    if (isCapital(words, at) && !isCapital(words, at - 1)) return at;
  }
  return at;
}

function holdsVerb(words: Words, range: Range): boolean {
  for (let at = range.first; at < range.last; at += 1)
    if (words.verbAt(at)?.finite === true) return true;
  return false;
}

/** People and outlets named in a stretch, with the titles and role nouns before the name. */
export function peopleIn(words: Words, range: Range): SourceReading[] {
  const found: SourceReading[] = [];
  for (let at = range.first; at < range.last; at += 1) {
    if (!isCapital(words, at)) continue;
    const run = capitalRun(words, at, range.last);
    const role = NOUN_FORMS.get(norm(words, at - 1));
    const first = role?.role === 'person' ? at - 1 : at;
    const person = readPerson(words, { first, last: run.last }, null);
    const outlet = outletAtWords(words, { first: at, last: range.last });
    if (outlet) found.push(outlet);
    else if (person && isSure(words, run, role !== undefined)) found.push(person);
    at = run.last - 1;
  }
  return found;
}

/** Capitals alone may be any name: a given name, a title or a role must tell. */
function isSure(words: Words, run: Range, role: boolean): boolean {
  const phrase = readPhrase(words, run)?.links[0];
  const known = phrase?.agreement.gender === 'm' || phrase?.agreement.gender === 'f';
  return role || known || (phrase?.person === true && phrase.name !== surfaceOf(words, run));
}

function surfaceOf(words: Words, run: Range): string {
  return Array.from({ length: run.last - run.first }, (_, index) =>
    surface(words, run.first + index),
  ).join(' ');
}
