import type { Token } from '#text/types.ts';
import type { Clause, ClauseGrammar, Tense } from './types.ts';

/**
 * For each token of a sentence, the index of the innermost clause that holds it, or -1. `clauses` are
 * those of the sentence, as `splitClauses` gives them. Takes time in proportion to the tokens, times
 * how deep clauses lie in each other.
 */
export function innermostClauses(clauses: readonly Clause[], tokenCount: number): Int32Array {
  const known = innermost.get(clauses);
  if (known?.length === tokenCount) return known;
  const owners = findInnermost(clauses, tokenCount);
  innermost.set(clauses, owners);
  return owners;
}

/** Several stages ask for the same sentence; kept as long as its clauses. */
const innermost = new WeakMap<readonly Clause[], Int32Array>();

function findInnermost(clauses: readonly Clause[], tokenCount: number): Int32Array {
  const size = ({ first, last }: Clause) => last - first;
  const outerFirst = clauses
    .map((clause, index) => ({ clause, index }))
    .toSorted((a, b) => size(b.clause) - size(a.clause));
  const owners = new Int32Array(tokenCount).fill(-1);
  for (const { clause, index } of outerFirst) owners.fill(index, clause.first, clause.last);
  return owners;
}

/** No clause of the news hangs on so many others; an endless list without a verb may. */
const DEEPEST = 50;

/**
 * Tense of a clause: of its own verb, or, where it has none or only a participle, of the clause it
 * hangs on. Null when there is no finite verb near, or no clause (-1).
 */
export function tenseOf(clauses: readonly Clause[], index: number): Tense | null {
  let clause = clauses[index];
  for (let depth = 0; clause && depth < DEEPEST; depth += 1) {
    if (clause.verb && clause.kind !== 'participle') return clause.verb.tense;
    clause = clause.parent === null ? undefined : clauses[clause.parent];
  }
  return null;
}

/** A time expression in its sentence. */
export interface TimePlace {
  readonly clauses: readonly Clause[];
  readonly tokens: readonly Token[];
  /** Index of its first token. */
  readonly at: number;
  /** Index of the innermost clause around it, or -1. */
  readonly index: number;
}

interface TimeTenseOptions {
  readonly grammar: ClauseGrammar | undefined;
  /** Whether it stands in the frame of an attribution ("said Friday it would …"). */
  readonly framed: boolean;
}

/**
 * Tense that tells on which side of the writing a time lies. What stands in a frame belongs to the
 * verb of saying; a present tense beside it looks ahead where the grammar knows the verb for one of
 * timetables.
 */
export function timeTense(place: TimePlace, { grammar, framed }: TimeTenseOptions): Tense | null {
  const { clauses, index } = place;
  const told = grammar ? ofParticiple(place, grammar) : null;
  if (told !== null) return told;
  const outer = framed ? sayingClause(place) : null;
  if (outer !== null) return tenseOf(clauses, outer);
  const tense = tenseOf(clauses, index) ?? gapped(place);
  if (tense !== 'present' || framed || !grammar) return tense;
  return isOpen(place) || isTimetabled(place, grammar) ? 'future' : tense;
}

/** The tense that a participle right before a time tells, whatever that of its clause. */
function ofParticiple({ tokens, at }: TimePlace, grammar: ClauseGrammar): Tense | null {
  if (grammar.isToCome?.(tokens, at)) return 'future';
  return grammar.isDone?.(tokens, at) ? 'past' : null;
}

/** "may rain on Friday", "must be paid by May": what may or must be is to come; "could not sleep" was. */
function isOpen({ clauses, index }: TimePlace): boolean {
  const verb = clauses[index]?.verb;
  // "could" and "might" are also past forms.
  if (!verb || verb.perfect || verb.negated || /^(could|might)$/.test(verb.form)) return false;
  return verb.modality === 'possible' || verb.modality === 'duty';
}

/**
 * "It will rain on Monday and snow flurries on Tuesday", "drugi mecz – w niedzielę": the verb left out is
 * that of the clause before.
 */
function gapped({ clauses, tokens, index }: TimePlace): Tense | null {
  const clause = clauses[index];
  if (!clause || clause.verb) return null;
  const goesOn = clause.coordinated || /^[–—-]$/.test(tokens[clause.first - 1]?.norm ?? '');
  return goesOn ? tenseOf(clauses, index - 1) : null;
}

/** The clause of a verb of saying that a time follows at once ("said on Friday it would …"), else null. */
function sayingClause({ clauses, tokens, at, index }: TimePlace): number | null {
  const clause = clauses[index];
  const outer = clause?.kind === 'content' ? clause.parent : null;
  const said = outer === null ? null : clauses[outer]?.verb;
  if (!said) return null;
  const before = tokens[at - 1];
  const follows = before?.end === said.end || tokens[at - 2]?.end === said.end;
  return follows ? outer : null;
}

/** How far behind its verb the time of a timetable is looked at, in tokens. */
const TIMETABLE_REACH = 60;

/** What stands between a verb and a time behind it, as far as the time reaches back; null before the verb. */
function wordsBetween(tokens: readonly Token[], verbEnd: number, at: number): string[] | null {
  if (at < verbEnd) return null;
  return tokens.slice(Math.max(verbEnd, at - TIMETABLE_REACH), at).map(({ norm }) => norm);
}

/** "Friday's report starts a debate": only what "starts at noon" starts on the day that describes it. */
function describesOther(tokens: readonly Token[], at: number, verbEnd: number): boolean {
  const isPossessive = /['’]s?$/.test(tokens[at]?.norm ?? '');
  return isPossessive && !(at < verbEnd && tokens[verbEnd]?.norm === 'at');
}

function isTimetabled({ clauses, tokens, at, index }: TimePlace, grammar: ClauseGrammar): boolean {
  const clause = clauses[index];
  const verb = clause?.kind === 'participle' ? null : clause?.verb;
  const known = verb && verb.modality === null && !verb.perfect;
  if (!known || describesOther(tokens, at, verb.last)) return false;
  return grammar.isTimetabled?.(verb.lemma, wordsBetween(tokens, verb.last, at)) === true;
}
