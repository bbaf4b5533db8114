import type { Token } from '#text/types.ts';

/** Lower-case form of the token at an index; empty before and after the sentence. */
export function normAt(tokens: readonly Token[], at: number): string {
  // Below 0 an engine looks for a property of that name, ten times as long.
  return at < 0 ? '' : (tokens[at]?.norm ?? '');
}
