import { polish } from '#lang/pl/index.ts';
import { english } from '#lang/en/index.ts';
import { attribute } from '#sources/attribute.ts';
import type { AttributionMention } from '#sources/types.ts';
import { readDocument } from '#text/blocks.ts';

const PACKS = [polish, english];

/** The attributions of a text, read with both packs; a text too short to tell is in `language`. */
export function attributionsOf(text: string, language = 'pl'): AttributionMention[] {
  const languages = PACKS.map((pack) => pack.text);
  return attribute({
    text,
    blocks: readDocument(text, languages, { language }).blocks,
    cuesFor: (code) => PACKS.find((pack) => pack.code === code)?.attribution ?? null,
  });
}

/**
 * One line per attribution: chain, "?" when hedged, content. "mieszkanka → PAP: pożar wybuchł | nocą".
 * A chain without sources is "nobody".
 */
export function drawn(text: string, language = 'pl'): string[] {
  return attributionsOf(text, language).map(({ chain, content, hedged }) => {
    const names = chain.map((source) => source.name).join(' → ') || 'nobody';
    const parts = content.map((span) => text.slice(span.start, span.end));
    return `${names}${hedged ? '?' : ''}: ${parts.join(' | ')}`;
  });
}
