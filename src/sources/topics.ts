import type { BlockScan } from './block-scan.ts';
import type { Range, SourceReading } from './types.ts';

/** How long the noun phrase that opens a sentence may be, in tokens. */
const TOPIC = 8;

/**
 * Whom or what a sentence begins with, when it is a known sort of speaker: "The company blamed a bug.
 * It said …".
 */
export function topicOf(scan: BlockScan, voice: Range): SourceReading | null {
  if (!scan.starts.has(voice.first)) return null;
  const last = Math.min(voice.last, voice.first + TOPIC);
  const phrase = scan.grammar.source(scan, { first: voice.first, last }, 'nom');
  const link = phrase?.links[0];
  const strange = link?.kind === 'document' || (link?.kind === 'group' && link.person);
  const known = link && !strange && link.agreement.number !== undefined;
  return known && (link.reference === 'name' || link.reference === 'description') ? link : null;
}
