import { withoutFinalMark } from './block-scan.ts';
import type { BlockScan, RawAttribution } from './block-scan.ts';
import type { CueVerb, Range, SourceMarker, SourcePhrase, SourceReading } from './types.ts';
import { isDash, isWord, matches, norm } from './words.ts';

/** How far from a cue its parts may stand, in tokens: keeps reading linear in any text. */
const REACH = 80;

/** How far after its cue a conjunction may stand ("powiedział w środę w rozmowie z PAP, że"). */
const CONJUNCTION_REACH = 25;

/** A cue verb with what stands around it. */
interface Cue {
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

/** All attributions in one voice that a verb makes, in text order. */
export function readCueClauses(scan: BlockScan, voice: Range): RawAttribution[] {
  const found: RawAttribution[] = [];
  const range = withoutFinalMark(scan, voice);
  let opening = true;
  for (let at = range.first; at < range.last; at += 1) {
    const marker = markerAt(scan, at);
    if (marker) at += marker.words.length;
    const verb = scan.grammar.cue(scan, at);
    if (verb === null) continue;
    const cue = cueAt(scan, range, at, verb, opening);
    const raw = cue && readCue(cue);
    if (cue === null || raw === null) continue;
    opening = false;
    cutBefore(found, cue, raw);
    found.push(raw);
  }
  return found;
}

/** The phrase before a source that starts at a token; of two, the longer one. */
export function markerAt(scan: BlockScan, at: number): SourceMarker | null {
  const markers = scan.grammar.markers.get(norm(scan, at));
  return markers?.find((marker) => matches(scan, at, marker.words)) ?? null;
}

/** Null for a cue that is negated: what was not said is nobody's word. */
function cueAt(
  scan: BlockScan,
  voice: Range,
  at: number,
  verb: CueVerb,
  opening: boolean,
): Cue | null {
  const { auxiliaries, adverbs, negations } = scan.grammar;
  let first = at;
  while (first > voice.first) {
    const word = norm(scan, first - 1);
    if (negations.has(word)) return null;
    if (!auxiliaries.has(word) && !adverbs.has(word)) break;
    first -= 1;
  }
  if (negations.has(norm(scan, at + 1)) && verb.form === 'finite' && auxiliaries.has('not'))
    return null;
  const chunk = chunkStart(scan, voice, first);
  return { scan, voice, verb, at, first, chunk, opening };
}

function isEdge(scan: BlockScan, at: number): boolean {
  return /^[,:()[\]]$/.test(norm(scan, at)) || isDash(scan, at);
}

function chunkStart(scan: BlockScan, voice: Range, at: number): number {
  let first = at;
  const stop = Math.max(voice.first, at - REACH);
  while (first > stop && !isEdge(scan, first - 1)) first -= 1;
  return first;
}

function chunkEnd(scan: BlockScan, voice: Range, at: number): number {
  let last = at;
  const stop = Math.min(voice.last, at + REACH);
  while (last < stop && !isEdge(scan, last)) last += 1;
  return last;
}

function readCue(cue: Cue): RawAttribution | null {
  if (cue.verb.kind === 'perception')
    return cue.verb.form === 'finite' ? readPerception(cue) : null;
  return (
    readParenthesis(cue) ??
    readSpeechCue(cue) ??
    (cue.verb.kind === 'speech'
      ? (readConjunction(cue) ??
        readColon(cue) ??
        readTrailing(cue) ??
        readBare(cue) ??
        readObject(cue))
      : null)
  );
}

function subjectOf(
  cue: Cue,
  last: number,
  inverted: boolean,
  first = cue.voice.first,
): SourcePhrase | null {
  return cue.scan.grammar.subject(cue.scan, {
    first: Math.max(first, cue.at - REACH),
    last: Math.min(last, cue.at + REACH),
    cue: cue.at,
    verb: cue.verb,
    cueFirst: cue.first,
    inverted,
  });
}

/** Who speaks, and after them the outlet that was told. */
function linksOf(cue: Cue, subject: SourcePhrase | null, last: number): SourceReading[] {
  const told = toldPhrase(cue, last);
  const outlets = told ? told.links.filter(isOutlet).filter((link) => !covers(subject, link)) : [];
  if (subject) return [...subject.links, ...outlets];
  if (cue.verb.form === 'impersonal' || isQuoted(cue)) return outlets;
  return [elided(cue), ...outlets];
}

const isOutlet = (link: SourceReading): boolean => link.kind === 'agency' || link.kind === 'outlet';

const covers = (phrase: SourcePhrase | null, link: Range): boolean =>
  phrase !== null && link.first < phrase.last && phrase.first < link.last;

/** Inside direct speech nobody knows whom a verb without subject means. */
const isQuoted = (cue: Cue): boolean => (cue.scan.speechOf[cue.at] ?? -1) >= 0;

function toldPhrase(cue: Cue, last: number): SourcePhrase | null {
  if (!cue.verb.addressee) return null;
  return cue.scan.grammar.addressee(cue.scan, { first: cue.at + 1, last });
}

function elided(cue: Cue): SourceReading {
  return {
    first: cue.at,
    last: cue.at,
    name: '',
    kind: 'person',
    reference: 'elided',
    agreement: cue.verb.agreement,
    person: false,
    roles: [],
  };
}

/** "jak podaje PAP", "as police said": what is said stands around it. */
function readParenthesis(cue: Cue): RawAttribution | null {
  const { scan, chunk, voice } = cue;
  if (!scan.grammar.parenthesizers.has(norm(scan, chunk)) || chunk >= cue.at) return null;
  const subject = subjectOf(cue, voice.last, true, chunk + 1);
  const end = chunkEnd(scan, voice, Math.max(cue.at + 1, subject?.last ?? 0));
  return around(cue, subject, { first: chunk, last: end });
}

function around(cue: Cue, subject: SourcePhrase | null, clause: Range): RawAttribution | null {
  const { scan, voice } = cue;
  const frame = withMarks(scan, voice, clause);
  const content = [
    { first: voice.first, last: frame.first },
    { first: frame.last, last: voice.last },
  ].filter((range) => hasWords(scan, range));
  if (content.length === 0) return null;
  return {
    links: linksOf(cue, subject, clause.last),
    cue: { first: cue.first, last: cue.at + 1 },
    content,
    frame: [frame],
    hedged: isHedged(scan, clause),
    shape: 'around',
  };
}

/** A parenthesis with the commas or dashes that part it from the rest. */
export function withMarks(scan: BlockScan, voice: Range, clause: Range): Range {
  let { first, last } = clause;
  if (last < voice.last && isEdge(scan, last)) last += 1;
  if (first > voice.first && isEdge(scan, first - 1)) first -= 1;
  return { first, last };
}

export function hasWords(scan: BlockScan, range: Range): boolean {
  for (let at = range.first; at < range.last; at += 1)
    if (isWord(scan, at) || scan.tokens[at]?.kind === 'number') return true;
  return false;
}

function isHedged(scan: BlockScan, range: Range): boolean {
  for (let at = range.first; at < range.last; at += 1)
    if (scan.grammar.hedges.has(norm(scan, at))) return true;
  return false;
}

/** Direct speech right before or after the cue's clause. */
function readSpeechCue(cue: Cue): RawAttribution | null {
  const { scan, voice } = cue;
  const before = cue.opening ? speechBefore(cue) : null;
  const after = speechAfter(cue);
  if (before === null && after === null) return null;
  if (before === null && complementizerAfter(cue) !== null) return null;
  const subject = subjectOf(cue, voice.last, before !== null);
  const end = frameEnd(cue, subject);
  if (before === null && after !== null && end < voice.last - 1 && !isLightTail(cue, end))
    return null;
  return {
    links: linksOf(cue, subject, end),
    cue: { first: cue.first, last: cue.at + 1 },
    content: [before, end >= voice.last - 1 ? after : null].filter((range) => range !== null),
    frame: [{ first: before ? voice.first : frameStart(cue, subject), last: end }],
    hedged: false,
    shape: 'speech',
  };
}

function speechBefore(cue: Cue): Range | null {
  const { scan, voice } = cue;
  const speech = scan.speeches[scan.speechOf[voice.first - 1] ?? -1];
  if (speech?.outer.last !== voice.first || cue.at - voice.first > CONJUNCTION_REACH) return null;
  return { first: speech.first, last: speech.last };
}

function speechAfter(cue: Cue): Range | null {
  const { scan, voice } = cue;
  const speech = scan.speeches[scan.speechOf[voice.last] ?? -1];
  return speech?.outer.first === voice.last ? { first: speech.first, last: speech.last } : null;
}

/** Only adverbials stand between the clause and the speech after it. */
function isLightTail(cue: Cue, end: number): boolean {
  return cue.voice.last - end <= 12;
}

/** Where the clause of a cue by direct speech ends: after its subject, at the next comma. */
function frameEnd(cue: Cue, subject: SourcePhrase | null): number {
  return chunkEnd(cue.scan, cue.voice, Math.max(cue.at + 1, subject?.last ?? 0));
}

function frameStart(cue: Cue, subject: SourcePhrase | null): number {
  // ", adding that": its subject is the sentence's, which isn't part of the frame.
  if (cue.verb.form === 'participle') return cue.chunk;
  const first = Math.min(cue.first, subject?.first ?? cue.first);
  return chunkStart(cue.scan, cue.voice, first);
}

/** "powiedział, że …", "said that …". */
function readConjunction(cue: Cue): RawAttribution | null {
  const at = complementizerAfter(cue);
  if (at === null) return null;
  const comma = norm(cue.scan, at - 1) === ',' ? at - 1 : at;
  const subject = subjectOf(cue, comma, false);
  return forward(cue, subject, at + 1, comma);
}

function complementizerAfter(cue: Cue): number | null {
  const { scan, voice } = cue;
  const { complementizers, relatives } = scan.grammar;
  const stop = Math.min(voice.last, cue.at + CONJUNCTION_REACH);
  for (let at = cue.at + 1; at < stop; at += 1) {
    const word = norm(scan, at);
    if (complementizers.has(word)) return at;
    if (relatives.has(word) || word === ':') return null;
    if (at > cue.at + 1 && scan.grammar.cue(scan, at)?.form === 'finite') return null;
    if (word === ',' && scan.grammar.conjunctions.has(norm(scan, at + 1))) return null;
  }
  return null;
}

function forward(
  cue: Cue,
  subject: SourcePhrase | null,
  contentFirst: number,
  toldLast: number,
): RawAttribution | null {
  const content = { first: contentFirst, last: contentEnd(cue, contentFirst) };
  if (!hasWords(cue.scan, content)) return null;
  const frame = { first: frameStart(cue, subject), last: contentFirst };
  return {
    links: linksOf(cue, subject, toldLast),
    cue: { first: cue.first, last: cue.at + 1 },
    content: [content],
    frame: [frame],
    hedged: isHedged(cue.scan, frame),
    shape: 'forward',
  };
}

/** To the end of the voice; a contrast after a comma ends it ("…, tymczasem …"), so does a bracket. */
function contentEnd(cue: Cue, first: number): number {
  const { scan, voice } = cue;
  let open = 0;
  for (let at = first; at < voice.last; at += 1) {
    const word = norm(scan, at);
    if (word === '(') open += 1;
    if (word === ')') open -= 1;
    if (open < 0) return at;
    if (word === ',' && scan.grammar.contrasts.has(norm(scan, at + 1))) return at;
  }
  return voice.last;
}

/** "Świadkowie relacjonują: autobus stał pusty." */
function readColon(cue: Cue): RawAttribution | null {
  const { scan, voice } = cue;
  const end = chunkEnd(scan, voice, cue.at + 1);
  if (norm(scan, end) !== ':') return null;
  return forward(cue, subjectOf(cue, end, false), end + 1, end);
}

/** "…, police said on Thursday.", "… – podało ministerstwo." */
function readTrailing(cue: Cue): RawAttribution | null {
  const { scan, voice, chunk } = cue;
  if (chunk === voice.first || norm(scan, chunk - 1) === ':') return null;
  const verbFirst = chunk === cue.first;
  const subject = subjectOf(cue, voice.last, verbFirst);
  const first =
    subject && !verbFirst ? Math.min(chunk, chunkStart(scan, voice, subject.first)) : chunk;
  if (!hasWords(scan, { first: voice.first, last: first })) return null;
  const end = chunkEnd(scan, voice, Math.max(cue.at + 1, verbFirst ? (subject?.last ?? 0) : 0));
  const told = toldPhrase(cue, end);
  const rest = {
    first: Math.max(told?.last ?? cue.at + 1, verbFirst ? (subject?.last ?? 0) : 0),
    last: end,
  };
  if (scan.grammar.afterCue(scan, rest).kind !== 'adverbials') return null;
  if (subject === null && !mayElide(cue, end)) return null;
  if (scan.grammar.conjunctions.has(norm(scan, first))) return null;
  return around(cue, subject, { first, last: end });
}

/** "…, dodał.", "…, she added": the verb is all of the clause. */
function mayElide(cue: Cue, end: number): boolean {
  return cue.verb.form === 'finite' && end - cue.first <= 4;
}

/** "said 40 people had been hurt". */
function readBare(cue: Cue): RawAttribution | null {
  const { scan, voice } = cue;
  if (cue.verb.conjunction) return null;
  const told = toldPhrase(cue, voice.last);
  const rest = scan.grammar.afterCue(scan, { first: told?.last ?? cue.at + 1, last: voice.last });
  if (rest.kind !== 'clause') return null;
  const first = rest.at;
  return forward(cue, subjectOf(cue, first, false), first, first);
}

/** "Policja potwierdza pierwszą ofiarę", "Poinformował o tym rzecznik". */
function readObject(cue: Cue): RawAttribution | null {
  const { scan, voice } = cue;
  const anaphor = anaphorAt(cue);
  const subject = subjectOf(cue, voice.last, cue.at === voice.first);
  if (subject === null) return null;
  if (anaphor !== null) return aboutBefore(cue, subject);
  if (!cue.verb.object) return null;
  if (subject.first > cue.at) return objectFirst(cue, subject);
  const end = chunkEnd(scan, voice, cue.at + 1);
  return forward({ ...cue, voice: { first: voice.first, last: end } }, subject, cue.at + 1, end);
}

/** "O śmierci reżysera poinformowała rodzina": what is said stands before the verb. */
function objectFirst(cue: Cue, subject: SourcePhrase): RawAttribution | null {
  const { scan, voice, chunk } = cue;
  const content = { first: chunk, last: cue.first };
  if (!hasWords(scan, content)) return null;
  const clause = { first: cue.first, last: chunkEnd(scan, voice, subject.last) };
  const raw = around({ ...cue, voice: { first: chunk, last: clause.last } }, subject, clause);
  return raw && { ...raw, content: [content] };
}

function anaphorAt(cue: Cue): number | null {
  const { scan, voice } = cue;
  for (
    let at = Math.max(voice.first, cue.at - CONJUNCTION_REACH);
    at < Math.min(voice.last, cue.at + CONJUNCTION_REACH);
    at += 1
  )
    for (const phrase of scan.grammar.anaphors)
      if (phrase.every((word, offset) => norm(scan, at + offset) === word)) return at;
  return null;
}

/** What is said is the sentence before. */
function aboutBefore(cue: Cue, subject: SourcePhrase): RawAttribution | null {
  const { scan, voice } = cue;
  const sentence = scan.sentences.findLast((range) => range.last <= voice.first);
  if (sentence === undefined) return null;
  return {
    links: linksOf(cue, subject, voice.last),
    cue: { first: cue.first, last: cue.at + 1 },
    content: [withoutFinalMark(scan, sentence)],
    frame: [voice],
    hedged: isHedged(scan, voice),
    shape: 'around',
  };
}

/** What an outlet's own people or witnesses saw and heard. */
function readPerception(cue: Cue): RawAttribution | null {
  const { scan, voice } = cue;
  const subject = subjectOf(cue, cue.at, false);
  const perceiver = subject?.links[0];
  if (!subject || !perceiver || subject.first > cue.at) return null;
  if (!isOutlet(perceiver) && perceiver.kind !== 'witness') return null;
  const conjunction = complementizerAfter(cue);
  const first = conjunction === null ? cue.at + 1 : conjunction + 1;
  return forward({ ...cue, voice }, subject, first, first);
}

/** A coordinate clause with its own cue ends what the clauses before it say (", a inni zauważyli, że"). */
function cutBefore(found: RawAttribution[], cue: Cue, raw: RawAttribution): void {
  if (raw.shape !== 'forward') return;
  const { scan } = cue;
  const start = raw.frame[0]?.first ?? cue.first;
  const joined = scan.grammar.conjunctions.has(norm(scan, start)) || conjunctionBefore(cue);
  const follows =
    cue.verb.form === 'participle' ||
    (raw.links[0]?.reference === 'elided' && start > cue.voice.first);
  if (!joined && !follows) return;
  const cut =
    norm(scan, start - 1) === ',' ? start - 1 : joined ? conjunctionStart(cue, start) : start;
  for (const [index, earlier] of found.entries()) {
    const content = earlier.content
      .filter((range) => range.first < cut)
      .map((range) => ({ first: range.first, last: Math.min(range.last, cut) }));
    found[index] = { ...earlier, content };
  }
}

function conjunctionBefore(cue: Cue): boolean {
  return cue.scan.grammar.conjunctions.has(norm(cue.scan, cue.first - 1));
}

function conjunctionStart(cue: Cue, start: number): number {
  return conjunctionBefore(cue) ? cue.first - 1 : start;
}
