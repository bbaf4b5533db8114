import { PACKS } from '#lang/packs.ts';
import { attribute } from '#sources/attribute.ts';
import type { AttributionMention } from '#sources/types.ts';
import { readDocument } from '#text/blocks.ts';

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

/**
 * Who vouches for the clauses that hold these words: "words: nearest source → next link", several who
 * say so parted by "&". "–" is the text itself, "?" somebody it doesn't name.
 */
export function saidBy(text: string, words: readonly string[], language = 'pl'): string[] {
  const attributions = attributionsOf(text, language);
  return words.map((word) => {
    const start = text.indexOf(word);
    if (start < 0) throw new Error(`not in the text: ${word}`);
    const chains = attributions
      .filter(({ content }) =>
        content.some((span) => span.start <= start && start + word.length <= span.end),
      )
      .map(({ chain }) => chain.map(({ name }) => name));
    const fullest = chains.filter((chain, index) =>
      chains.every(
        (other, at) =>
          at === index ||
          !chain.every((name) => other.includes(name)) ||
          (other.length === chain.length && at > index),
      ),
    );
    const said = fullest.map((chain) => chain.join(' → ') || '?');
    return `${word}: ${said.join(' & ') || '–'}`;
  });
}
