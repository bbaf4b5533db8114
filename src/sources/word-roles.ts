import type { Token } from '#text/types.ts';
import type { AttributionGrammar } from './types.ts';

/** What a word can do in an attribution, one bit each; most words can do nothing. */
export const MARKER = 1;
export const CUE = 2;
export const HEDGE = 4;

/** By grammar, the roles of words met before. */
const tables = new WeakMap<AttributionGrammar, Map<string, number>>();
/** Keeps the memory of a long run bounded. */
const MOST_KNOWN = 50_000;

/** What each token can do, by its word alone: looked up once, so that readers ask no table again. */
export function rolesOfWords(tokens: readonly Token[], grammar: AttributionGrammar): Uint8Array {
  const table = tables.get(grammar) ?? new Map<string, number>();
  tables.set(grammar, table);
  if (table.size > MOST_KNOWN) table.clear();
  const roles = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    const norm = tokens[at]?.norm ?? '';
    let known = table.get(norm);
    if (known === undefined) table.set(norm, (known = rolesOf(norm, grammar)));
    roles[at] = known;
  }
  return roles;
}

function rolesOf(word: string, { markers, hedges, mayCue }: AttributionGrammar): number {
  return (
    (markers.has(word) ? MARKER : 0) | (mayCue(word) ? CUE : 0) | (hedges.has(word) ? HEDGE : 0)
  );
}

/** Whether a token from `first` to `last` can do one of these. */
export function hasRole(roles: Uint8Array, first: number, last: number, wanted: number): boolean {
  for (let at = first; at < last; at += 1) if (((roles[at] ?? 0) & wanted) !== 0) return true;
  return false;
}
