import { withoutFinalMark } from './block-scan.ts';
import type { BlockScan, RawAttribution } from './block-scan.ts';
import type { Range, SourceMention, SourcePhrase, SourceReading } from './types.ts';
import { isDash, isWord, norm } from './words.ts';

/** How many tokens a speaker's label may have ("Minister: ceny spadną", "Jan Kowalski on Twitter:"). */
const LABEL = 10;

/** How many tokens the clock of an entry may have before it ("21.12", "10:15 –"). */
const STAMP = 5;

/**
 * A block that opens with its speaker and a colon: a headline ("Policja: dwie osoby ranne"), an
 * answer in an interview, an entry of a live blog ("10:15 Minister: …"). A person's label covers the
 * whole block, any other its first sentence. Null where a colon follows anything but a known kind of
 * source.
 */
export function readLabel(scan: BlockScan): RawAttribution | null {
  const first = afterStamp(scan);
  const colon = colonAfterLabel(scan, first);
  const sentence = scan.sentences[scan.sentenceOf[first] ?? 0];
  if (colon === null || sentence === undefined) return null;
  const phrase = scan.grammar.source(scan, { first, last: colon }, 'nom');
  if (!phrase || !isSpeakers(scan, phrase, colon)) return null;
  const person = phrase.links[0]?.person === true;
  const last = person ? scan.tokens.length : sentence.last;
  const content = withoutFinalMark(scan, { first: colon + 1, last });
  return content.first < content.last
    ? labelled(phrase, [content], { first, last: colon + 1 })
    : null;
}

/** A headline that ends with its speaker behind a colon: "Two dead after crash: police". */
export function readHeadlineTail(scan: BlockScan): RawAttribution | null {
  const range = withoutFinalMark(scan, { first: 0, last: scan.tokens.length });
  let colon = range.last - 1;
  while (colon > 0 && range.last - colon <= LABEL && norm(scan, colon) !== ':') colon -= 1;
  if (colon <= 0 || norm(scan, colon) !== ':') return null;
  const phrase = scan.grammar.source(scan, { first: colon + 1, last: range.last }, 'nom');
  if (!phrase || phrase.last < range.last || !isSpeakers(scan, phrase, range.last)) return null;
  return labelled(phrase, [{ first: 0, last: colon }], { first: colon, last: range.last });
}

/** Direct speech that a name signs without a verb: "„To był cud” – Jan Nowak, strażak." */
export function readSigned(scan: BlockScan, voice: Range): RawAttribution | null {
  const speech = scan.speeches[scan.speechOf[voice.first - 1] ?? -1];
  if (speech?.outer.last !== voice.first) return null;
  const { last } = withoutFinalMark(scan, voice);
  const first = isDash(scan, voice.first) ? voice.first + 1 : voice.first;
  if (first === voice.first && !isDash(scan, first - 1)) return null;
  const phrase = scan.grammar.source(scan, { first, last }, 'nom');
  if (phrase?.last !== last || phrase.links[0]?.person !== true) return null;
  return labelled(phrase, [{ first: speech.first, last: speech.last }], {
    first: voice.first,
    last,
  });
}

function labelled(phrase: SourcePhrase, content: readonly Range[], frame: Range): RawAttribution {
  const shape = phrase.links[0]?.person === true ? 'speech' : 'forward';
  return { links: phrase.links, cue: null, content, frame: [frame], hedged: false, shape };
}

/** The first word after a clock that opens the block; the block's beginning when none does. */
function afterStamp(scan: BlockScan): number {
  if (scan.tokens[0]?.kind !== 'number') return 0;
  for (let at = 1; at <= STAMP; at += 1) if (isWord(scan, at)) return at;
  return 0;
}

function colonAfterLabel(scan: BlockScan, first: number): number | null {
  const last = Math.min(first + LABEL, scan.tokens.length);
  for (let at = first; at < last; at += 1) {
    if (norm(scan, at) === ':') return at > first && scan.tokens[at + 1]?.spaceBefore ? at : null;
    if (!isWord(scan, at) && norm(scan, at) !== '.' && norm(scan, at) !== '-') return null;
  }
  return null;
}

/** Behind the speaker only the place of saying may stand ("Tusk na platformie X:"). */
function isSpeakers(scan: BlockScan, phrase: SourcePhrase, end: number): boolean {
  const speaker = phrase.links[0];
  const place = phrase.last === end || scan.grammar.prepositions.has(norm(scan, phrase.last));
  return place && speaker !== undefined && isSpeaker(speaker);
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
