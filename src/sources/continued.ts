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
 * with what they say. Null for any other sentence.
 */
export function readContinued(
  scan: BlockScan,
  voice: Range,
  before: OpenAttribution | null,
): OpenAttribution | null {
  const opens =
    scan.starts.has(voice.first) && scan.grammar.connectives.has(norm(scan, voice.first));
  if (before === null || !opens) return null;
  const links = before.links.map((link) => ({ ...link, span: null }));
  const content = spansOf(scan, [withoutFinalMark(scan, voice)]);
  return { links, cue: null, content, frame: [], hedged: before.hedged, shape: 'around' };
}
