import type { RawAttribution } from './block-scan.ts';
import { besidesOf, chunkEnd, chunkStart, hasWords, isHedged, linksOf, withMarks } from './cue.ts';
import type { Cue } from './cue.ts';
import type { Range, SourcePhrase } from './types.ts';
import { norm, without } from './words.ts';

export function around(
  cue: Cue,
  subject: SourcePhrase | null,
  clause: Range,
): RawAttribution | null {
  const { scan, voice } = cue;
  const frame = withMarks(scan, voice, clause);
  const content = [
    { first: voice.first, last: frame.first },
    { first: frame.last, last: voice.last },
  ].filter((range) => hasWords(scan, range));
  if (content.length === 0) return null;
  return {
    links: linksOf(cue, subject, clause.last),
    besides: besidesOf(cue, subject, clause.last),
    cue: { first: cue.first, last: cue.at + 1 },
    content,
    frame: [frame],
    hedged: isHedged(scan, clause),
    shape: 'around',
  };
}

export function forward(
  cue: Cue,
  subject: SourcePhrase | null,
  contentFirst: number,
  toldLast: number,
): RawAttribution | null {
  const content = { first: contentFirst, last: contentEnd(cue, contentFirst) };
  if (!hasWords(cue.scan, content)) return null;
  const frame = { first: frameStart(cue, subject), last: contentFirst };
  const deeds = ownDeeds(cue, subject);
  return {
    links: linksOf(cue, subject, toldLast),
    besides: besidesOf(cue, subject, toldLast),
    cue: { first: cue.first, last: cue.at + 1 },
    content: deeds ? [deeds, content] : [content],
    frame: deeds ? without(frame, deeds) : [frame],
    hedged: isHedged(cue.scan, frame),
    shared: subject === null ? standsBeside(cue) : subject.shared === true,
    shape: 'forward',
  };
}

/** "Ludzie, którzy uciekli z placu, mówią, że": what a crowd did is known from its people alone. */
function ownDeeds({ scan, first }: Cue, subject: SourcePhrase | null): Range | null {
  const link = subject?.links[0];
  if (!subject || link?.agreement.number !== 'pl') return null;
  if (link.kind !== 'witness' && link.kind !== 'person') return null;
  for (let at = subject.first; at < first; at += 1) {
    if (!scan.grammar.subjectRelatives.has(norm(scan, at))) continue;
    return { first: at, last: norm(scan, first - 1) === ',' ? first - 1 : first };
  }
  return null;
}

/** To the end of the voice; a contrast after a comma ends it ("…, tymczasem …"), so does a bracket. */
function contentEnd(cue: Cue, first: number): number {
  const { scan, voice, chunk } = cue;
  // "The suspect, who police say is 34, was arrested": the clause ends with its commas.
  if (scan.grammar.relatives.has(norm(scan, chunk))) return chunkEnd(scan, voice, first);
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

/** Where the clause of a cue by direct speech ends: after its subject, at the next comma. */
export function frameEnd(cue: Cue, subject: SourcePhrase | null): number {
  return chunkEnd(cue.scan, cue.voice, Math.max(cue.at + 1, subject?.last ?? 0));
}

export function frameStart(cue: Cue, subject: SourcePhrase | null): number {
  // ", adding that": its subject is the sentence's, which isn't part of the frame.
  if (cue.verb.form === 'participle') return cue.chunk;
  if (subject?.shared === true) return joinedFirst(cue);
  const first = Math.min(cue.first, subject?.first ?? cue.first);
  const start = chunkStart(cue.scan, cue.voice, first);
  // "Shares fell after Reuters reported": a clause of its own stands before the subject.
  for (let at = start; at < first; at += 1) if (cue.scan.verbAt(at)?.finite === true) return first;
  return start;
}

/** A verb without a subject stands beside the one before, unless a conjunction makes it content. */
function standsBeside({ scan, voice, first }: Cue): boolean {
  return first > voice.first && !scan.grammar.complementizers.has(norm(scan, first - 1));
}

/** With the conjunction before it ("and said", "i dodał"). */
function joinedFirst({ scan, first, chunk }: Cue): number {
  const joined = first > chunk && scan.grammar.conjunctions.has(norm(scan, first - 1));
  return joined ? first - 1 : first;
}
