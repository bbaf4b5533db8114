import type { BlockScan } from './block-scan.ts';
import { reading } from './reading.ts';
import type { CueVerb, Range, SourceMarker, SourcePhrase, SourceReading } from './types.ts';
import { CUE, HEDGE, hasRole, MARKER } from './word-roles.ts';
import { isDash, isQuoteMark, isTight, isWord, matches, norm, REACH } from './words.ts';

/** How far after its cue a conjunction may stand ("powiedział w środę w rozmowie z PAP, że"). */
export const CONJUNCTION_REACH = 25;

/** A cue verb with what stands around it. */
export interface Cue {
  readonly scan: BlockScan;
  readonly voice: Range;
  readonly verb: CueVerb;
  readonly at: number;
  /** With its auxiliaries and adverbs. */
  readonly first: number;
  /** First token of the stretch between commas or dashes that the cue stands in. */
  readonly chunk: number;
  /** No cue stands before it in its voice. */
  readonly opening: boolean;
}

/** The phrase before a source that starts at a token; of two, the longer one. */
export function markerAt(scan: BlockScan, at: number): SourceMarker | null {
  if (((scan.roles[at] ?? 0) & MARKER) === 0) return null;
  const markers = scan.grammar.markers.get(norm(scan, at));
  return (
    markers?.find((marker) => matches(scan, at, marker.words) && isBehind(scan, at, marker)) ?? null
  );
}

/** How far before a marker the word that it needs may stand, in tokens. */
const BEHIND_REACH = 6;

function isBehind(scan: BlockScan, marker: number, { behind }: SourceMarker): boolean {
  if (behind === undefined) return true;
  for (let at = marker - 1; at >= Math.max(0, marker - BEHIND_REACH); at -= 1) {
    if (behind.test(norm(scan, at))) return true;
    if (norm(scan, at) === ',') return false;
  }
  return false;
}

const cueVerbAt = (scan: BlockScan, at: number): CueVerb | null =>
  ((scan.roles[at] ?? 0) & CUE) === 0 ? null : scan.grammar.cue(scan, at);

/** The cue at a token; null for one that is negated, since what was not said is nobody's word. */
export function cueAt(scan: BlockScan, voice: Range, at: number, opening: boolean): Cue | null {
  const verb = cueVerbAt(scan, at);
  if (verb === null) return null;
  const { auxiliaries, adverbs, isName, negations } = scan.grammar;
  let first = at;
  let negated = false;
  while (first > voice.first) {
    const word = norm(scan, first - 1);
    const negates = negations.has(word);
    if (negates && verb.negated !== true) return null;
    if (negates) negated = true;
    const light = auxiliaries.has(word) || (adverbs.has(word) && !isName(scan, first - 1));
    if (!negates && !light) break;
    first -= 1;
  }
  if (verb.negated === true && !negated) return null;
  const chunk = chunkStart(scan, voice, first);
  return { scan, voice, verb, at, first, chunk, opening };
}

const EDGES: ReadonlySet<string> = new Set(',:()[]');

/** A comma, dash or bracket; also the mark that closes quoted words after their comma. */
function isEdge(scan: BlockScan, at: number): boolean {
  // "7:10": a colon inside a clock parts nothing.
  if (isWord(scan, at)) return false;
  if (norm(scan, at) === ':' && scan.tokens[at + 1]?.kind === 'number' && isTight(scan, at + 1))
    return false;
  if (EDGES.has(norm(scan, at)) || isDash(scan, at)) return true;
  return isQuoteMark(scan, at) && norm(scan, at - 1) === ',';
}

export function chunkStart(scan: BlockScan, voice: Range, at: number): number {
  let first = at;
  const stop = Math.max(voice.first, at - REACH);
  while (first > stop && !isEdge(scan, first - 1)) first -= 1;
  return first;
}

export function chunkEnd(scan: BlockScan, voice: Range, at: number): number {
  let last = at;
  const stop = Math.min(voice.last, at + REACH);
  while (last < stop && !isEdge(scan, last)) last += 1;
  return last;
}

export function subjectOf(
  cue: Cue,
  last: number,
  inverted: boolean,
  first = cue.voice.first,
): SourcePhrase | null {
  return cue.scan.grammar.subject(cue.scan, {
    first: Math.max(first, cue.at - REACH),
    last: Math.min(last, cue.at + REACH),
    voice: cue.voice,
    cue: cue.at,
    verb: cue.verb,
    cueFirst: cue.first,
    inverted,
  });
}

/** Who speaks, and after them the outlet that was told. */
export function linksOf(cue: Cue, subject: SourcePhrase | null, last: number): SourceReading[] {
  const told = toldPhrase(cue, last);
  const links = told ? told.links.filter((link) => isOutlet(link) || link.told === true) : [];
  const outlets = links.filter((link) => !covers(subject, link));
  if (subject) return [...subject.links, ...outlets];
  if (cue.verb.form === 'impersonal' || isQuoted(cue)) return outlets;
  return [elided(cue), ...outlets];
}

/** Who else says so, with the outlet that was told. */
export function besidesOf(
  cue: Cue,
  subject: SourcePhrase | null,
  last: number,
): readonly (readonly SourceReading[])[] {
  if (!subject?.besides) return [];
  const told = linksOf(cue, subject, last).slice(subject.links.length);
  return subject.besides.map((links) => [...links, ...told]);
}

export const isOutlet = (link: SourceReading): boolean =>
  link.kind === 'agency' || link.kind === 'outlet';

const covers = (phrase: SourcePhrase | null, link: Range): boolean =>
  phrase !== null && link.first < phrase.last && phrase.first < link.last;

/** Inside direct speech nobody knows whom a verb without subject means. */
const isQuoted = (cue: Cue): boolean => (cue.scan.speechOf[cue.at] ?? -1) >= 0;

export function toldPhrase(cue: Cue, last: number): SourcePhrase | null {
  if (!cue.verb.addressee) return null;
  return cue.scan.grammar.addressee(cue.scan, { first: cue.at + 1, last });
}

function elided(cue: Cue): SourceReading {
  const nowhere = { first: cue.at, last: cue.at };
  const { agreement } = cue.verb;
  return reading(nowhere, '', 'person', { reference: 'elided', agreement });
}

export function complementizerAfter(cue: Cue): number | null {
  const { scan, voice } = cue;
  const { complementizers, wishComplementizers, relatives } = scan.grammar;
  const stop = Math.min(voice.last, cue.at + CONJUNCTION_REACH);
  for (let at = cue.at + 1; at < stop; at += 1) {
    const word = norm(scan, at);
    if (complementizers.has(word)) return at;
    if (cue.verb.wish && wishComplementizers.has(word)) return at;
    if (relatives.has(word) || word === ':') return null;
    if (at > cue.at + 1 && hasContentOfItsOwn(scan, at)) return null;
    if (word === ',' && scan.grammar.conjunctions.has(norm(scan, at + 1))) return null;
  }
  return null;
}

/** "said A, adding that B": the conjunction is that of the verb right before it. */
function hasContentOfItsOwn(scan: BlockScan, at: number): boolean {
  const form = cueVerbAt(scan, at)?.form;
  return form === 'finite' || (form === 'participle' && markerAt(scan, at) === null);
}

/** A parenthesis with the commas or dashes that part it from the rest. */
export function withMarks(scan: BlockScan, voice: Range, clause: Range): Range {
  let { first, last } = clause;
  if (last < voice.last && isEdge(scan, last)) last += 1;
  if (first > voice.first && isEdge(scan, first - 1)) first -= 1;
  return { first, last };
}

/** Whether anything but marks stands in a range. */
export function hasWords(scan: BlockScan, range: Range): boolean {
  for (let at = range.first; at < range.last; at += 1)
    if (isWord(scan, at) || scan.tokens[at]?.kind === 'number') return true;
  return false;
}

export function isHedged(scan: BlockScan, range: Range): boolean {
  return hasRole(scan.roles, range.first, range.last, HEDGE);
}
