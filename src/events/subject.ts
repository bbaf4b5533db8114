import { tokenAt } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import type { VerbGroup } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { contentOf } from './content.ts';
import { hasVerb, type ClauseView, type VerbView } from './scene.ts';
import { namesOwnSubject } from './nominative.ts';
import { wordsOfAll } from './phrases.ts';
import { timeWords } from './time-words.ts';

/**
 * The tokens that name the subject of a clause that leaves it out: those before the verb of the clause
 * it goes on from ("… took over the airport and damaged a jet"), or the noun phrase that its relative
 * pronoun stands for. Empty when the clause has a subject or none can be told.
 */
export function supplySubject(view: VerbView): number[] {
  if (view.clause.kind === 'relative' && !view.clause.coordinated) return antecedent(view);
  if (!view.clause.coordinated || hasSubject(view) || hasPronoun(view)) return [];
  const before = goesOnFrom(view);
  if (!before?.verb) return [];
  const next = view.tokens[view.verb.at + 1];
  if (!view.grammar.label.sharesSubject(view.verb, before.verb, next)) return [];
  if (bringsSubject(view) || namesOwnSubject(view)) return [];
  return [...subjectOf(before as VerbView), ...sharedAuxiliary(view)];
}

/** "will close in March and stay shut": "will" goes with the subject. */
function sharedAuxiliary({ verb: { auxiliary } }: VerbView): number[] {
  if (!auxiliary) return [];
  const { first, last } = auxiliary;
  return Array.from({ length: last - first }, (_, index) => first + index);
}

/** ", a z placu dobiegają wybuchy": where nouns have cases, a place before the verb puts the subject after it. */
function bringsSubject(view: VerbView): boolean {
  const { clause, verb, tokens, grammar } = view;
  const next = tokens[verb.last];
  if (clause.opener !== 'a' || !grammar.label.cases || next?.kind !== 'word') return false;
  const timed = timeWords(view);
  const placed = contentOf(view).some(
    (at) => at < verb.first && isWord(view, at) && !timed.has(at),
  );
  return placed && grammar.label.beginsSubject(next.norm);
}

/** The clause that one goes on from: not the one between commas that says who tells both (", she said, and left"). */
export function goesOnFrom({ elder, attributions }: ClauseView): ClauseView | null {
  const told = elder?.framed === true ? elder.elder : null;
  return told?.attributions.some((index) => attributions.includes(index)) ? told : elder;
}

/** How many coordinated clauses back a subject may stand. */
const FARTHEST = 3;

/** The tokens that name the subject of a clause, or of the one it goes on from. */
export function subjectOf(view: VerbView, depth = 0): readonly number[] {
  const subject = beforeVerb(view);
  if (subject.length > 0) return subject;
  if (view.clause.kind === 'relative') return antecedent(view);
  const before = view.clause.coordinated && depth < FARTHEST ? goesOnFrom(view) : null;
  if (!before?.verb || (view.grammar.label.cases && !agree(view.verb, before.verb))) return [];
  return subjectOf(before as VerbView, depth + 1);
}

/** "lekarz dał mi lek, odwołałam trening": two verbs whose forms differ have two subjects. */
function agree({ agreement: one }: VerbGroup, { agreement: other }: VerbGroup): boolean {
  if (!one || !other || one.number === undefined || other.number === undefined) return true;
  if (one.number !== other.number || one.person !== other.person) return false;
  return one.gender === undefined || other.gender === undefined || one.gender === other.gender;
}

/** Whether a clause names a subject of its own before its verb. */
export function hasSubject(view: VerbView): boolean {
  return beforeVerb(view).length > 0;
}

/** "and for more than a century they took in": a place or a length stands before its own subject. */
function hasPronoun({ own, verb, tokens, grammar }: VerbView): boolean {
  return own.some((at) => at < verb.first && grammar.label.pronoun(normAt(tokens, at)) !== null);
}

/** What stands before the verb, without its time, if it can be a subject. */
function beforeVerb(view: VerbView): readonly number[] {
  return (view.memo.beforeVerb ??= readBeforeVerb(view));
}

function readBeforeVerb(view: VerbView): number[] {
  const { tokens, verb, grammar } = view;
  const times = timeWords(view);
  const kept = contentOf(view).filter((at) => at < verb.first && !times.has(at));
  const first = kept.find((at) => isWord(view, at));
  if (first === undefined) return [];
  const begins = grammar.label.beginsSubject(tokens[first]?.norm ?? '');
  if (!begins && !opensNumber(view, first)) return [];
  const subject = kept.slice(kept.indexOf(first));
  const named = subject.some(
    (at) => isWord(view, at) && !grammar.label.isAdverb(normAt(tokens, at)),
  );
  return named ? subject : [];
}

const BOUNDING = ['atLeast', 'atMost', 'roughly'] as const;

/** "at least 14 of them": a bound before a number is no preposition. */
function opensNumber({ tokens, grammar }: VerbView, at: number): boolean {
  const opens = (words: readonly string[]) => {
    if (words.some((word, i) => normAt(tokens, at + i) !== word)) return false;
    const number = tokens[at + words.length];
    return number?.kind === 'number' || grammar.numbers.has(number?.norm ?? '');
  };
  return BOUNDING.some((bound) => wordsOfAll(grammar[bound]).some(opens));
}

function isWord({ tokens, grammar }: VerbView, at: number): boolean {
  const token = tokens[at];
  if (!token || (token.kind === 'mark' && token.norm !== '$' && token.norm !== '£')) return false;
  return !grammar.label.particles.has(token.norm);
}

/** "The worst storm was the one that hit Dover": named by the subject of the main clause. */
function isStandIn({ parent, tokens, grammar }: VerbView, phrase: readonly number[]): boolean {
  if (phrase.length > 2 || normAt(tokens, phrase.at(-1) ?? -1) !== grammar.label.standIn)
    return false;
  return parent?.verb?.lemma === grammar.copula;
}

/** "The fire, which broke out …": the noun phrase that a subject pronoun stands for. */
function antecedent(view: VerbView): number[] {
  const { clause, grammar, tokens, parent } = view;
  if (!parent || !grammar.label.subjectPronouns.has(clause.opener ?? '')) return [];
  const phrase = nounPhrase(view);
  const first = phrase[0];
  if (first === undefined) return [];
  if (isStandIn(view, phrase)) return [...subjectOf(parent as VerbView)];
  const governed = grammar.label.prepositions.has(tokenAt(tokens, first - 1)?.norm ?? '');
  if (grammar.label.cases && (governed || isObject(parent, first))) return [];
  const named = phrase.slice(0, 2).map((at) => tokens[at]?.norm ?? '');
  return named.every((word) => grammar.label.beginsSubject(word)) ? phrase : [];
}

/** "Policjanci ujęli złodzieja, który …": after the verb of a clause that has its subject before it. */
function isObject(parent: ClauseView, first: number): boolean {
  if (!hasVerb(parent) || first < parent.verb.last) return false;
  // "– mówi Jan Lis, który …" is who speaks.
  const speaks = DASHES.has(normAt(parent.tokens, parent.verb.first - 1));
  return !speaks && hasSubject(parent);
}

const DASHES = new Set(['–', '—', '-']);

/** The noun phrase right before a relative clause, back to a preposition, a mark or the verb. */
export function nounPhrase({ parent, clause, grammar, tokens }: ClauseView): number[] {
  if (!parent) return [];
  const from = phraseFloor(parent, clause.first);
  const timed = hasVerb(parent) ? timeWords(parent) : null;
  const phrase: number[] = [];
  for (let at = lastWord(tokens, clause.first - 1); at >= from; at -= 1) {
    const token = tokens[at];
    const inside = phrase.length > 0;
    // "at noon the guard, who": the time before a noun is none of its words.
    if (!token || (inside && timed?.has(at)) || endsNoun(grammar, token, inside)) break;
    phrase.unshift(at);
    // "to reopen the baths, which": nothing of the noun stands before its article.
    if (grammar.label.articles.has(token.norm) && !grammar.label.tying.has(normAt(tokens, at - 1)))
      break;
  }
  return phrase;
}

/** Back to a mark or a preposition, but for "a dividend of 18 cents, which". */
function endsNoun(
  { label, anything }: ClauseView['grammar'],
  token: Token,
  inside: boolean,
): boolean {
  if (token.kind === 'mark') return !INNER.has(token.norm);
  if (anything.has(token.norm)) return true;
  return !(inside && label.tying.has(token.norm)) && stopsPhrase({ label }, token.norm);
}

/** Where a noun phrase before `end` may begin at the earliest: past the opener, and the verb if it is before. */
function phraseFloor({ verb, clause }: ClauseView, end: number): number {
  const verbEnd = verb && verb.at < end ? verb.last : 0;
  return Math.max(verbEnd, clause.first + (clause.opener?.split(' ').length ?? 0));
}

function stopsPhrase({ label }: Pick<ClauseView['grammar'], 'label'>, word: string): boolean {
  return label.prepositions.has(word) || label.connectors.has(word);
}

/** The noun phrase before a relative clause with the preposition before it, and the noun before that. */
export function widePhrase(view: ClauseView): number[] {
  const phrase = nounPhrase(view);
  const { grammar, tokens, parent } = view;
  const first = phrase[0];
  const floor = parent?.verb && parent.verb.at < view.clause.first ? parent.verb.last : 0;
  const governed = (at: number) =>
    at > floor && grammar.label.prepositions.has(normAt(tokens, at - 1));
  if (first === undefined || !governed(first)) return phrase;
  let from = first;
  // Back over "hala przy ul. 11 Listopada w Skawinie", never into the middle of a name.
  while (governed(from)) {
    from -= 1;
    while (from - 1 >= floor && isNamePart(view, from - 1)) from -= 1;
  }
  return [...Array.from({ length: first - from }, (_, i) => from + i), ...phrase];
}

function isNamePart({ grammar, tokens }: ClauseView, at: number): boolean {
  const token = tokens[at];
  if (!token || (token.kind === 'mark' && token.norm !== '.')) return false;
  return !stopsPhrase(grammar, token.norm) && !grammar.label.stopWords.has(token.norm);
}

/** Marks inside a name. */
const INNER = new Set(['-', '.', '&']);

function lastWord(tokens: ClauseView['tokens'], at: number): number {
  return tokens[at]?.norm === ',' ? at - 1 : at;
}
