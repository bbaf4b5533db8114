import type { VerbReading } from '#clauses/types.ts';
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
  if (known) return isNamed(link) ? link : null;
  return phrase === null ? invertedTopic(scan, voice) : null;
}

const isNamed = ({ reference }: SourceReading): boolean =>
  reference === 'name' || reference === 'description';

/** "W piątek skargę oddalił Sąd Okręgowy": an institution right behind the verb that agrees with it. */
function invertedTopic(scan: BlockScan, voice: Range): SourceReading | null {
  const stop = Math.min(voice.last - 1, voice.first + FRONT);
  for (let at = voice.first + 1; at < stop; at += 1) {
    const verb = scan.verbAt(at);
    if (verb?.finite !== true) continue;
    const range = { first: at + 1, last: Math.min(voice.last, at + 1 + TOPIC) };
    const link = scan.grammar.source(scan, range, 'nom')?.links[0];
    const body = link?.head !== undefined && isNamed(link) ? link : null;
    return body && agrees(body, verb.agreement) ? body : null;
  }
  return null;
}

/** Gender tells a subject from an object; an office has none of its own and goes with the masculine. */
function agrees({ agreement }: SourceReading, verb: VerbReading['agreement']): boolean {
  return verb?.gender !== undefined && (agreement.gender ?? 'm') === verb.gender;
}

/** How far into its sentence the verb is looked for, in tokens. */
const FRONT = 16;
