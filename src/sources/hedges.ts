import type { BlockScan, RawAttribution } from './block-scan.ts';
import { withoutFinalMark } from './block-scan.ts';
import { hasWords } from './cue.ts';
import type { Range } from './types.ts';
import { HEDGE, hasRole } from './word-roles.ts';
import { norm } from './words.ts';

/** How far a hedge reaches to either side, in tokens. */
const REACH = 60;

const NONE: readonly RawAttribution[] = [];

/** Words like "reportedly" that no attribution's frame has taken: their clause is hearsay. */
export function readHedges(
  scan: BlockScan,
  voice: Range,
  found: readonly RawAttribution[],
): readonly RawAttribution[] {
  if (!hasRole(scan.roles, voice.first, voice.last, HEDGE)) return NONE;
  const hedges: RawAttribution[] = [];
  const range = withoutFinalMark(scan, voice);
  for (let at = range.first; at < range.last; at += 1) {
    if (!hasRole(scan.roles, at, at + 1, HEDGE)) continue;
    if (found.some((raw) => raw.frame.some((frame) => frame.first <= at && at < frame.last)))
      continue;
    const clause = clauseAround(scan, range, at);
    const content = [
      { first: clause.first, last: at },
      { first: at + 1, last: clause.last },
    ].filter((part) => hasWords(scan, part));
    const cue = { first: at, last: at + 1 };
    hedges.push({ links: [], cue, content, frame: [cue], hedged: true, shape: 'hedge' });
  }
  return hedges;
}

/** From the comma or conjunction before to the comma after. */
function clauseAround(scan: BlockScan, voice: Range, at: number): Range {
  const { conjunctions, complementizers } = scan.grammar;
  const ends = (index: number): boolean => norm(scan, index) === ',';
  const opens = (index: number): boolean =>
    ends(index) || conjunctions.has(norm(scan, index)) || complementizers.has(norm(scan, index));
  let first = at;
  while (first > Math.max(voice.first, at - REACH) && !opens(first - 1)) first -= 1;
  let last = at + 1;
  while (last < Math.min(voice.last, at + REACH) && !ends(last)) last += 1;
  return { first, last };
}
