import { itemAt } from '#text/search.ts';
import type { Token } from '#text/types.ts';

/** Lower-case form of the token at an index; empty before and after the sentence. */
export function normAt(tokens: readonly Token[], at: number): string {
  return itemAt(tokens, at)?.norm ?? '';
}
