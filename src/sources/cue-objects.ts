import { withoutFinalMark } from './block-scan.ts';
import type { RawAttribution } from './block-scan.ts';
import {
  CONJUNCTION_REACH,
  besidesOf,
  chunkEnd,
  complementizerAfter,
  hasWords,
  isHedged,
  isOutlet,
  linksOf,
  subjectOf,
} from './cue.ts';
import { readParenthesis } from './cue-content.ts';
import { around, forward } from './cue-frames.ts';
import type { Cue } from './cue.ts';
import type { SourcePhrase, SourceReading } from './types.ts';
import { matches, norm } from './words.ts';

/** "Policja potwierdza pierwszą ofiarę", "Poinformował o tym rzecznik". */
export function readObject(cue: Cue): RawAttribution | null {
  const { scan, voice } = cue;
  const subject = subjectOf(cue, voice.last, cue.at === voice.first);
  if (subject === null) return null;
  if (speaksOfBefore(cue)) return aboutBefore(cue, subject);
  if (!cue.verb.object) return null;
  if (subject.first > cue.at) return objectFirst(cue, subject);
  const end = chunkEnd(scan, voice, cue.at + 1);
  if (!isObject(cue, end)) return null;
  const raw = forward(
    { ...cue, voice: { first: voice.first, last: end } },
    subject,
    cue.at + 1,
    end,
  );
  return raw && withVerb(cue, raw);
}

/** What a noun phrase names is told by the verb: "reporters heard explosions", "police confirmed the death". */
function withVerb({ first }: Cue, raw: RawAttribution): RawAttribution {
  const content = raw.content.map((range, index) => (index === 0 ? { ...range, first } : range));
  return { ...raw, content };
}

/** "potwierdza śmierć", "poinformowała w środę o śmierci"; not "podał do Nowaka". */
function isObject({ scan, at }: Cue, end: number): boolean {
  const { adverbs, prepositions, objectPrepositions } = scan.grammar;
  let next = at + 1;
  while (next < end && adverbs.has(norm(scan, next))) next += 1;
  if (!prepositions.has(norm(scan, next))) return true;
  for (; next < end; next += 1) if (objectPrepositions.has(norm(scan, next))) return true;
  return false;
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

function speaksOfBefore(cue: Cue): boolean {
  const { scan, voice } = cue;
  const last = Math.min(voice.last, cue.at + CONJUNCTION_REACH);
  for (let at = Math.max(voice.first, cue.at - CONJUNCTION_REACH); at < last; at += 1)
    if (scan.grammar.anaphors.some((phrase) => matches(scan, at, phrase))) return true;
  return false;
}

/** What is said is the sentence before. */
function aboutBefore(cue: Cue, subject: SourcePhrase): RawAttribution | null {
  const { scan, voice } = cue;
  const sentence = scan.sentences[(scan.sentenceOf[voice.first] ?? 0) - 1];
  return {
    links: linksOf(cue, subject, voice.last),
    besides: besidesOf(cue, subject, voice.last),
    cue: { first: cue.first, last: cue.at + 1 },
    // With no sentence before, who has spoken is still remembered.
    content: sentence ? [withoutFinalMark(scan, sentence)] : [],
    frame: [voice],
    hedged: isHedged(scan, voice),
    shape: 'about',
  };
}

/** What an outlet's own people or witnesses saw and heard; in Polish it may stand before the verb. */
export function readPerception(cue: Cue): RawAttribution | null {
  const inRelative = cue.scan.grammar.relatives.has(norm(cue.scan, cue.chunk));
  if (inRelative || cue.verb.form !== 'finite') return null;
  const parenthesis = readParenthesis(cue);
  if (parenthesis) return parenthesis.links.some(perceives) ? parenthesis : null;
  // "Premier przyleci – dowiedziało się Radio Sudety": behind a mark the subject follows the verb.
  const inverted = cue.chunk === cue.first && cue.chunk > cue.voice.first;
  const subject = perceiver(subjectOf(cue, cue.voice.last, inverted));
  if (subject === null) return null;
  if (subject.first > cue.at) {
    const { voice, at } = cue;
    const content = [
      { first: voice.first, last: at + 1 },
      { first: subject.last, last: voice.last },
    ].filter((range) => hasWords(cue.scan, range));
    const raw = forward(cue, subject, voice.first, voice.last);
    return raw && { ...raw, content, frame: [{ first: at + 1, last: subject.last }] };
  }
  const conjunction = complementizerAfter(cue);
  if (conjunction !== null) return forward(cue, subject, conjunction + 1, conjunction + 1);
  const raw = forward(cue, subject, cue.at + 1, cue.at + 1);
  return raw && withVerb(cue, raw);
}

function perceiver(subject: SourcePhrase | null): SourcePhrase | null {
  if (subject === null || subject.shared === true) return null;
  return subject.links.some(perceives) ? subject : null;
}

const perceives = (link: SourceReading): boolean => isOutlet(link) || link.kind === 'witness';
