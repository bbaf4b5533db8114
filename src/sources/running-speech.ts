import type { BlockScan } from './block-scan.ts';
import type { OpenAttribution } from './chains.ts';

/**
 * Direct speech with no cue of its own: a quotation that goes on after its frame, or in the next
 * paragraph, belongs to who spoke last. `speaker` is who spoke last before this block.
 */
export function runningSpeech(
  scan: BlockScan,
  found: readonly OpenAttribution[],
  speaker: OpenAttribution | null,
): OpenAttribution[] {
  const running: OpenAttribution[] = [];
  for (const speech of scan.speeches) {
    const first = scan.tokens[speech.first];
    const last = scan.tokens[speech.last - 1];
    if (!speech.direct || !first || !last) continue;
    const span = { start: first.start, end: last.end };
    const claims = (one: OpenAttribution): boolean =>
      one.content.some((content) => content.start < span.end && span.start < content.end);
    if (found.some(claims)) continue;
    const last_ = lastBefore(found, span.start) ?? (speech.outer.first === 0 ? speaker : null);
    if (last_ === null || !follows(scan, speech.outer.first)) continue;
    const links = last_.links.map((link) => ({ ...link, span: null }));
    running.push({ ...last_, links, cue: null, content: [span], frame: [], shape: 'speech' });
  }
  return running;
}

function lastBefore(found: readonly OpenAttribution[], start: number): OpenAttribution | null {
  return (
    found.findLast((one) => one.shape === 'speech' && (one.cue?.start ?? start) < start) ?? null
  );
}

/** It opens a sentence: quoted words inside a clause are the clause's own. */
function follows(scan: BlockScan, first: number): boolean {
  return first === 0 || scan.sentences.some((sentence) => sentence.first === first);
}
