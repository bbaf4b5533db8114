import type { Span } from '#text/types.ts';
import type { RawAttribution } from './block-scan.ts';
import type { AttributionMention, SourceMention } from './types.ts';

/** An attribution with its sources looked up, not yet joined to the ones around it. */
export interface OpenAttribution {
  readonly links: readonly SourceMention[];
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly frame: readonly Span[];
  readonly hedged: boolean;
  readonly shape: RawAttribution['shape'] | 'post';
}

/** How many attributions around one are looked at; nesting in prose is never deeper. */
const DEPTH = 40;

/**
 * Gives each attribution the links of those it stands in: what X says that Y says has the chain
 * Y, X. Of two that contain each other, the preposition phrase and the earlier one are inside.
 */
export function joinChains(found: readonly OpenAttribution[]): AttributionMention[] {
  const chains = new Map<OpenAttribution, readonly SourceMention[]>();
  const chainOf = (
    one: OpenAttribution,
    index: number,
    depth: number,
  ): readonly SourceMention[] => {
    const known = chains.get(one);
    if (known) return known;
    const outer = depth < DEPTH ? enclosing(found, one, index) : null;
    const rest = outer ? chainOf(outer.one, outer.index, depth + 1) : [];
    const chain = [
      ...one.links,
      ...rest.filter((link) => !one.links.some((own) => own.name === link.name)),
    ];
    chains.set(one, chain);
    return chain;
  };
  return found.map((one, index) => ({
    chain: chainOf(one, index, 0),
    cue: one.cue,
    content: one.content,
    frame: one.frame,
    hedged: one.hedged,
  }));
}

/** The tightest attribution around this one. */
function enclosing(
  found: readonly OpenAttribution[],
  one: OpenAttribution,
  index: number,
): { readonly one: OpenAttribution; readonly index: number } | null {
  let best: { one: OpenAttribution; index: number } | null = null;
  for (let at = Math.max(0, index - DEPTH); at < Math.min(found.length, index + DEPTH); at += 1) {
    const other = found[at];
    if (other === undefined || at === index || other.shape === 'hedge' || other.shape === 'about')
      continue;
    if (!contains(other, one) || (contains(one, other) && isInside(other, at, one, index)))
      continue;
    if (best === null || sizeOf(other) < sizeOf(best.one)) best = { one: other, index: at };
  }
  return best;
}

function contains(outer: OpenAttribution, inner: OpenAttribution): boolean {
  const place = inner.cue ?? inner.content[0];
  if (place === undefined) return false;
  return outer.content.some((span) => span.start <= place.start && place.end <= span.end);
}

/** Whether `one` is the inner one of two parentheses in the same sentence. */
function isInside(
  one: OpenAttribution,
  at: number,
  other: OpenAttribution,
  index: number,
): boolean {
  return at === index
    ? false
    : one.frame[0] && other.frame[0]
      ? one.frame[0].start < other.frame[0].start
      : at < index;
}

function sizeOf(one: OpenAttribution): number {
  return one.content.reduce((sum, span) => sum + span.end - span.start, 0);
}
