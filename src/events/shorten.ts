import type { Token } from '#text/types.ts';
import type { VerbView } from './scene.ts';
import { written } from './written.ts';

/** A label has room for about this many characters (DESIGN.md: one line). */
export const LONGEST = 90;

/**
 * Writes the tokens as a line of at most about 90 characters: the whole, or up to the last border of
 * a phrase that leaves the verb in. Never ends inside a name or on a word that wants another one.
 */
export function shorten(text: string, view: VerbView, indexes: readonly number[]): string {
  const whole = written(text, view.tokens, indexes);
  if (whole.length <= LONGEST) return whole;
  const plain = withoutBrackets(view.tokens, indexes);
  const line = written(text, view.tokens, plain);
  if (line.length <= LONGEST) return line;
  return cutAtBorder(text, view, plain) ?? line;
}

function withoutBrackets(tokens: readonly Token[], indexes: readonly number[]): number[] {
  let depth = 0;
  return indexes.filter((at) => {
    const norm = tokens[at]?.norm ?? '';
    if (norm === '(' || norm === '[') depth += 1;
    const inside = depth > 0;
    if (norm === ')' || norm === ']') depth = Math.max(0, depth - 1);
    return !inside;
  });
}

/** The longest beginning that ends before a preposition, a comma or a conjunction, after the verb. */
function cutAtBorder(text: string, view: VerbView, indexes: readonly number[]): string | null {
  const { tokens, verb } = view;
  const last = Math.max(verb.at, verb.last - 1);
  let best: string | null = null;
  for (let count = 1; count < indexes.length; count += 1) {
    const at = indexes[count] ?? -1;
    const before = indexes[count - 1] ?? -1;
    if (before < last || !isBorder(view, at) || !canEnd(view, before)) continue;
    const line = written(text, tokens, indexes.slice(0, count));
    if (line.length > LONGEST) return best ?? line;
    best = line;
  }
  return best;
}

function isBorder({ tokens, grammar }: VerbView, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'mark') return [',', '–', '—', ';', ':', '('].includes(token.norm);
  return grammar.label.prepositions.has(token.norm) || grammar.label.joints.has(token.norm);
}

/** A line must not end on a preposition, a conjunction, a number or an opening mark. */
function canEnd({ tokens, grammar }: VerbView, at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'number') return false;
  if (token.kind === 'mark') return [')', '”', '"', '%'].includes(token.norm);
  return !grammar.label.prepositions.has(token.norm) && !grammar.label.joints.has(token.norm);
}
