import { tokenAt } from '#text/lists.ts';
import type { Token } from '#text/types.ts';
import type { Clause, ClauseKind, VerbGroup, VerbReading } from './types.ts';

/** A clause while its pieces are being gathered; `first` is -1 while it has none. */
export interface Draft {
  first: number;
  last: number;
  readonly kind: ClauseKind;
  readonly opener: string | null;
  readonly coordinated: boolean;
  verb: VerbReading | null;
  readonly parent: Draft | null;
}

const EDGES = new Set(',;:–—-…()[]{}.!?„”“"«»•|/'.split(''));

/** Trims the marks at the edges of each clause, drops those without a word, and numbers the parents. */
export function finishClauses(drafts: readonly Draft[], tokens: readonly Token[]): Clause[] {
  const trimmed = drafts.map((draft) => ({ draft, ...trim(draft, tokens) }));
  const kept = trimmed.filter(({ first, last }) => last > first);
  const index = kept.length > 1 ? new Map(kept.map(({ draft }, at) => [draft, at])) : ALONE;
  return kept.map(({ draft, first, last }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokenAt(tokens, last - 1)?.end ?? 0,
    first,
    last,
    kind: draft.kind,
    opener: draft.opener,
    coordinated: draft.coordinated,
    verb: draft.verb && verbGroup(draft.verb, tokens),
    parent: parentOf(draft, index),
  }));
}

/** A clause by itself hangs on none. */
const ALONE: ReadonlyMap<Draft, number> = new Map();

function trim(draft: Draft, tokens: readonly Token[]): { first: number; last: number } {
  let { first, last } = draft;
  if (first < 0) return { first: 0, last: 0 };
  while (first < last && EDGES.has(tokens[first]?.norm ?? '')) first += 1;
  while (last > first && isLoose(tokens, last - 1) && !closes(tokens, first, last - 1)) last -= 1;
  if (tokens[last]?.norm === '”' && closes(tokens, first, last)) last += 1;
  return { first, last };
}

/** A full stop inside the sentence, or after a single letter, belongs to an abbreviation ("ub.r."). */
function isLoose(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !EDGES.has(token.norm)) return false;
  if (token.norm !== '.' || token.spaceBefore) return true;
  if (at < tokens.length - 1) return false;
  return tokenAt(tokens, at - 1)?.norm.length !== 1 || tokenAt(tokens, at - 1)?.kind !== 'word';
}

/** What closes a bracket or a quotation, by what opens it. */
const OPENED_BY: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['”', '„“'],
]);

/** A bracket or a quotation that was opened inside stays. */
function closes(tokens: readonly Token[], first: number, at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  const opening = OPENED_BY.get(norm);
  if (opening === undefined) return false;
  for (let i = at - 1; i >= first; i -= 1) {
    const mark = tokens[i]?.norm ?? '';
    if (mark === norm) return false;
    if (mark !== '' && opening.includes(mark)) return true;
  }
  return false;
}

/** A parent that was dropped for want of words gives way to its own. */
function parentOf(draft: Draft, index: ReadonlyMap<Draft, number>): number | null {
  for (let up = draft.parent; up; up = up.parent) {
    const at = index.get(up);
    if (at !== undefined) return at;
  }
  return null;
}

function verbGroup(reading: VerbReading, tokens: readonly Token[]): VerbGroup {
  const { first, last, at, form, lemma, tense, negated, modality, passive } = reading;
  const { perfect, reflexive, ongoing, stative, agreement, auxiliary } = reading;
  const start = tokens[first]?.start ?? 0;
  const end = tokenAt(tokens, last - 1)?.end ?? 0;
  return {
    start,
    end,
    first,
    last,
    at,
    form,
    lemma,
    tense,
    negated,
    modality,
    passive,
    perfect,
    reflexive,
    ongoing,
    stative,
    agreement,
    ...(auxiliary && { auxiliary }),
  };
}
