import { normAt } from '#clauses/norm.ts';
import type { Token } from '#text/types.ts';
import { isIntransitive, readForm } from './verb-forms.ts';
import { wordClass, words } from './words.ts';

/** How far back the participle may stand, in tokens. */
const REACH = 8;

const SET_FOR = new Set(words('set scheduled planned slated due'));

const saysWhich = (tokens: readonly Token[], at: number): boolean =>
  isSetFor(tokens, at) || isSinceDoing(tokens, at) || isValid(tokens, at) || isDueTo(tokens, at);

/** "a warning, valid from 9 p.m. until 11 a.m.": of what it is valid, not of who issued it. */
const isValid = (tokens: readonly Token[], at: number): boolean =>
  normAt(tokens, at) === 'valid' && !/^(?:is|are|was|were|be|been)$/.test(normAt(tokens, at - 1));

/** "Since taking office in 2019, she has cut taxes": when she took it. */
const isSinceDoing = (tokens: readonly Token[], at: number): boolean =>
  normAt(tokens, at) === 'since' && readForm(normAt(tokens, at + 1))?.gerund === true;

/** "A strike set for 9 January was called off the day before": the time says which one. */
const isSetFor = (tokens: readonly Token[], at: number): boolean =>
  SET_FOR.has(normAt(tokens, at)) && /^(?:for|on|in|at|by)$/.test(normAt(tokens, at + 1));

/** "The trial, due to start on Monday, was put off". */
const isDueTo = (tokens: readonly Token[], at: number): boolean =>
  SET_FOR.has(normAt(tokens, at)) &&
  normAt(tokens, at - 1) === ',' &&
  normAt(tokens, at + 1) === 'to';

const OPENS = new Set(words('first originally initially once newly last recently'));

/** What is still to come, though a participle tells it: ", expected on Friday". */
const AHEAD = new Set(words('set scheduled planned slated due expected forecast valid'));

const startsClause = (word: string): boolean =>
  wordClass(word) === 'subject' || wordClass(word) === 'pronoun' || AUXILIARIES.has(word);

const AUXILIARIES = new Set(
  words('will would is are was were has have had may might can could to'),
);

/** "Work on the tunnel, halted in May, will resume": a participle of the past tells what has been. */
export function isDone(tokens: readonly Token[], at: number): boolean {
  const participle = participleBefore(tokens, at);
  const word = normAt(tokens, participle);
  if (participle < 1 || AHEAD.has(word) || OPENS.has(word)) return false;
  if (normAt(tokens, participle - 1) !== ',' || readForm(word)?.participle !== true) return false;
  // ", said he would appeal by Dec. 11": a clause of its own stands between.
  return tokens.slice(participle + 1, at).every(({ norm }) => !startsClause(norm));
}

/** "The probe, launched in 2011, …", "Born in 1933, …": the time belongs to the participle. */
export function participleBefore(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= 0 && at > first - REACH; at -= 1) {
    const word = normAt(tokens, at);
    if (word === ',') return -1;
    if (saysWhich(tokens, at)) return at;
    if (at > 0 && normAt(tokens, at - 1) !== ',') continue;
    // "First held in 1974, it …"
    const form = readForm(normAt(tokens, OPENS.has(word) ? at + 1 : at));
    return form !== null && form.participle && !form.base && !isIntransitive(form.lemma) ? at : -1;
  }
  return -1;
}
