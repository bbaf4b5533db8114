import type { BlockScan, RawAttribution } from './block-scan.ts';
import { withoutFinalMark } from './block-scan.ts';
import type { Range, SourceMention, SourceReading } from './types.ts';
import { isWord, norm } from './words.ts';

/** How many tokens a speaker's label may have ("Minister: ceny spadną", "Jan Kowalski: Tak."). */
const LABEL = 7;

/**
 * A block that opens with its speaker and a colon: a headline ("Policja: dwie osoby ranne") or an
 * answer in an interview. A person's label covers the whole block, any other its first sentence. Null
 * where a colon follows anything but a known kind of source.
 */
export function readLabel(scan: BlockScan): RawAttribution | null {
  const colon = colonAfterLabel(scan);
  const sentence = scan.sentences[0];
  if (colon === null || sentence === undefined) return null;
  const phrase = scan.grammar.source(scan, { first: 0, last: colon }, 'nom');
  const speaker = phrase?.links[0];
  if (!phrase || phrase.last !== colon || !speaker || !isSpeaker(speaker)) return null;
  const last = speaker.person ? scan.tokens.length : sentence.last;
  const content = withoutFinalMark(scan, { first: colon + 1, last });
  if (content.first >= content.last) return null;
  const frame: Range = { first: 0, last: colon + 1 };
  const shape = speaker.person ? 'speech' : 'forward';
  return {
    links: phrase.links,
    cue: null,
    content: [content],
    frame: [frame],
    hedged: false,
    shape,
  };
}

function colonAfterLabel(scan: BlockScan): number | null {
  const last = Math.min(LABEL, scan.sentences[0]?.last ?? 0);
  for (let at = 0; at < last; at += 1) {
    if (norm(scan, at) === ':') return at > 0 && scan.tokens[at + 1]?.spaceBefore ? at : null;
    if (!isWord(scan, at) && norm(scan, at) !== '.' && norm(scan, at) !== '-') return null;
  }
  return null;
}

/** No lone capital of an official kind: "Poland:", "Kraków:" say where. */
function isSpeaker({ kind, name, person }: SourceReading): boolean {
  if (kind === 'document') return false;
  const place = kind === 'official' && /^\p{Lu}\S*$/u.test(name);
  return person || (kind !== 'group' && !place);
}

/** Whether a label that may be a surname has turned out to be nobody the text names in full. */
export function isUnknownLabel({ person }: SourceReading, { name }: SourceMention): boolean {
  return person && !name.includes(' ');
}
