import { collect } from '#text/lists.ts';
import type { Span } from '#text/types.ts';
import type { BlockScan } from './block-scan.ts';
import type { OpenAttribution } from './chains.ts';
import { spanOf } from './spans.ts';

/**
 * Direct speech with no cue of its own: a quotation that goes on after its frame, or in the next
 * paragraph, belongs to who spoke last. `speaker` is who spoke last before this block. Quoted words
 * inside a clause stay the clause's own.
 */
export function runningSpeech(
  scan: BlockScan,
  found: readonly OpenAttribution[],
  speaker: OpenAttribution | null,
): OpenAttribution[] {
  const running: OpenAttribution[] = [];
  const claimed = new Claims(collect(found, (one) => one.content));
  const speakers = found.filter((one) => one.shape === 'speech');
  let next = 0;
  // Somebody from an earlier paragraph speaks on only where this one opens with speech.
  let last = scan.speeches[0]?.outer.first === 0 ? speaker : null;
  for (const speech of scan.speeches) {
    const span = spanOf(scan, speech);
    if (!speech.direct || span === null) continue;
    for (let one = speakers[next]; one && startOf(one) < span.start; one = speakers[next]) {
      last = one;
      next += 1;
    }
    const opens = scan.starts.has(speech.outer.first);
    if (last && opens && !claimed.has(span)) running.push(takenUp(last, span));
  }
  return running;
}

function takenUp(speaker: OpenAttribution, span: Span): OpenAttribution {
  const links = speaker.links.map((link) => ({ ...link, span: null }));
  return { links, cue: null, content: [span], frame: [], hedged: false, shape: 'speech' };
}

const startOf = (one: OpenAttribution): number => one.cue?.start ?? one.content[0]?.start ?? 0;

/** Spans that are asked about in text order: each is passed once. */
class Claims {
  readonly #spans: readonly Span[];
  #at = 0;

  constructor(spans: readonly Span[]) {
    this.#spans = spans.toSorted((a, b) => a.start - b.start);
  }

  has(span: Span): boolean {
    const spans = this.#spans;
    while ((spans[this.#at]?.end ?? Infinity) <= span.start) this.#at += 1;
    const claim = spans[this.#at];
    return claim !== undefined && claim.start < span.end;
  }
}
