import type { BlockScan, RawAttribution } from './block-scan.ts';
import { withoutFinalMark } from './block-scan.ts';
import type { OpenAttribution } from './chains.ts';
import { spansOf } from './spans.ts';
import type { Range } from './types.ts';
import { norm } from './words.ts';

/** Whether an attribution stands at the end of its sentence (", powiedziała Nowak."): the report may go on. */
export function mayGoOn(scan: BlockScan, voice: Range, raw: RawAttribution): boolean {
  const frame = raw.frame[0];
  const { last } = withoutFinalMark(scan, voice);
  return raw.shape === 'around' && frame !== undefined && frame.last >= last;
}

/**
 * The sentence that a connective ("Jednak …") ties to a report which ended with its speaker: it goes on
 * with what they say. None for any other sentence.
 */
export function readContinued(
  scan: BlockScan,
  voice: Range,
  before: OpenAttribution | null,
): OpenAttribution[] {
  const opens =
    scan.starts.has(voice.first) && scan.grammar.connectives.has(norm(scan, voice.first));
  return before !== null && opens ? [takenUp(scan, voice, before)] : [];
}

/** Whether what is said reaches to the end of its voice, so that it may go on behind a semicolon. */
export function reachesEnd(
  scan: BlockScan,
  voice: Range,
  { shape, content }: RawAttribution,
): boolean {
  if (shape !== 'forward' && shape !== 'around') return false;
  return (content.at(-1)?.last ?? 0) >= withoutFinalMark(scan, voice).last;
}

/**
 * What stands behind a semicolon and has no source of its own is said by who said the stretch before
 * ("Jak podaje operator, prąd wrócił o szóstej; ostatnią linię naprawi wieczorem"), unless it contrasts.
 */
export function readBehindSemicolon(
  scan: BlockScan,
  voice: Range,
  before: OpenAttribution | null,
): OpenAttribution[] {
  const { contrasts, conjunctions } = scan.grammar;
  const opener = norm(scan, voice.first);
  const contrasting = contrasts.has(opener) || conjunctions.has(opener);
  if (before === null || norm(scan, voice.first - 1) !== ';' || contrasting) return [];
  return [takenUp(scan, voice, before)];
}

function takenUp(scan: BlockScan, voice: Range, before: OpenAttribution): OpenAttribution {
  const links = before.links.map((link) => ({ ...link, span: null }));
  const content = spansOf(scan, [withoutFinalMark(scan, voice)]);
  return { links, cue: null, content, frame: [], hedged: before.hedged, shape: 'around' };
}
