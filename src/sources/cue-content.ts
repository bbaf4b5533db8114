import { withoutFinalMark } from './block-scan.ts';
import type { BlockScan, RawAttribution } from './block-scan.ts';
import {
  chunkEnd,
  chunkStart,
  complementizerAfter,
  hasWords,
  subjectOf,
  toldPhrase,
} from './cue.ts';
import { around, forward } from './cue-frames.ts';
import type { Cue } from './cue.ts';
import type { Range, SourcePhrase } from './types.ts';
import { isDash, matches, norm } from './words.ts';

/** "jak podaje PAP", "as police said": what is said stands around it. */
export function readParenthesis(cue: Cue): RawAttribution | null {
  const { scan, chunk, voice } = cue;
  if (!scan.grammar.parenthesizers.has(norm(scan, chunk)) || chunk >= cue.at) return null;
  const subject = subjectOf(cue, voice.last, true, chunk + 1);
  const end = chunkEnd(scan, voice, Math.max(cue.at + 1, subject?.last ?? 0));
  return around(cue, subject, { first: chunk, last: end });
}

/** "…, o czym poinformował rzecznik": what is said is the sentence before the comma. */
export function readSentential(cue: Cue): RawAttribution | null {
  const { scan, chunk, voice } = cue;
  const opens = scan.grammar.sententials.some((phrase) => matches(scan, chunk, phrase));
  const said = { first: voice.first, last: chunk - 1 };
  if (!opens || norm(scan, chunk - 1) !== ',' || !holdsVerb(scan, said)) return null;
  const subject = subjectOf(cue, voice.last, true, chunk + 1);
  const end = chunkEnd(scan, voice, Math.max(cue.at + 1, subject?.last ?? 0));
  return around(cue, subject, { first: chunk, last: end });
}

/** A whole clause can be spoken of so; "to, co mówi" speaks of a word. */
function holdsVerb(scan: BlockScan, range: Range): boolean {
  if (scan.grammar.demonstratives.has(norm(scan, range.last - 1))) return false;
  for (let at = range.first; at < range.last; at += 1) if (scan.verbAt(at) !== null) return true;
  return false;
}

/** "powiedział, że …", "said that …". */
export function readConjunction(cue: Cue): RawAttribution | null {
  const at = complementizerAfter(cue);
  if (at === null) return null;
  const comma = norm(cue.scan, at - 1) === ',' ? at - 1 : at;
  const subject = subjectOf(cue, comma, false);
  return forward(cue, subject, at + 1, comma);
}

/** "was said to have frozen", "was first reported by The Times": what is said is the clause around the passive. */
export function readPassive(cue: Cue): RawAttribution | null {
  const { scan, verb, voice, at, first } = cue;
  if (verb.form !== 'impersonal' || (verb.conjunction && !verb.object)) return null;
  const agent = subjectOf(cue, voice.last, true);
  const hearsay = scan.grammar.infinitives.has(norm(scan, at + 1));
  if (!hearsay && agent === null) return null;
  const raw = around(cue, agent, { first, last: agent?.last ?? at + 1 });
  return raw && { ...raw, hedged: raw.hedged || hearsay };
}

/** "Świadkowie relacjonują: autobus stał pusty." */
export function readColon(cue: Cue): RawAttribution | null {
  const { scan, voice } = cue;
  const end = chunkEnd(scan, voice, cue.at + 1);
  if (norm(scan, end) !== ':') return null;
  const raw = forward(cue, subjectOf(cue, end, false), end + 1, end);
  const dialogue = scan.grammar.dialogueDash && isDash(scan, end + 1);
  return raw && dialogue ? { ...raw, content: [dialogueAfter(cue, end + 2)] } : raw;
}

/** Dialogue that a colon introduces runs to the end of its paragraph ("wspomina: – Usłyszałem huk. …"). */
function dialogueAfter({ scan }: Cue, first: number): Range {
  return withoutFinalMark(scan, { first, last: scan.tokens.length });
}

/** "…, police said on Thursday.", "… – podało ministerstwo." */
export function readTrailing(cue: Cue): RawAttribution | null {
  const { scan, voice, chunk } = cue;
  if (chunk === voice.first || norm(scan, chunk - 1) === ':') return null;
  const inverted = chunk === cue.first;
  const subject = subjectOf(cue, voice.last, inverted);
  if (hasObjectBefore(cue, subject)) return null;
  // "…, the site manager, Ravi Sethi, said": between commas the subject stands before the verb all the same.
  const before = !inverted || (subject !== null && subject.first < chunk);
  const first = before ? clauseFirst(cue, subject) : chunk;
  const opensClause = scan.grammar.conjunctions.has(norm(scan, first));
  if (opensClause || !hasWords(scan, { first: voice.first, last: first })) return null;
  const end = trailingEnd(cue, subject, inverted);
  const raw = end === null ? null : around(cue, subject, { first, last: end });
  return raw && end === voice.last ? withWholeSentence(cue, raw) : raw;
}

/** "…, płomienie zauważył kierowca": with its subject behind it, what stands before the verb is its object. */
function hasObjectBefore({ scan, at, first, chunk }: Cue, subject: SourcePhrase | null): boolean {
  if (subject === null || chunk === first || subject.first < at) return false;
  const { prepositions, adverbs, conjunctions, relatives } = scan.grammar;
  const word = norm(scan, chunk);
  return ![prepositions, adverbs, conjunctions, relatives].some((leads) => leads.has(word));
}

/** A cue at the end of a sentence covers it from its beginning, semicolons or not. */
function withWholeSentence({ scan, voice }: Cue, raw: RawAttribution): RawAttribution {
  const sentence = scan.sentences[scan.sentenceOf[voice.first] ?? 0];
  let { first } = voice;
  while (
    sentence &&
    first > sentence.first &&
    scan.speechOf[first - 1] === scan.speechOf[voice.first]
  )
    first -= 1;
  const content = raw.content.map((range) =>
    range.first === voice.first ? { first, last: range.last } : range,
  );
  return { ...raw, content };
}

function clauseFirst({ scan, voice, chunk }: Cue, subject: SourcePhrase | null): number {
  return subject ? Math.min(chunk, chunkStart(scan, voice, subject.first)) : chunk;
}

/** End of a clause that has nothing but adverbials after its cue and subject; null for any other. */
function trailingEnd(cue: Cue, subject: SourcePhrase | null, inverted: boolean): number | null {
  const tail = Math.max(cue.at + 1, inverted && subject ? subject.last : 0);
  const end = asideEnd(cue, chunkEnd(cue.scan, cue.voice, tail), inverted);
  const names = subject !== null || mayElide(cue, end);
  return names && onlyAdverbials(cue, tail, end) ? end : null;
}

/** "said Omar Ali, a shopkeeper whose …": what is said of the speaker belongs to the frame. */
function asideEnd({ scan, voice }: Cue, end: number, inverted: boolean): number {
  if (!inverted || norm(scan, end) !== ',') return end;
  const word = norm(scan, end + 1);
  return scan.grammar.relatives.has(word) || scan.grammar.asides.has(word) ? voice.last : end;
}

function onlyAdverbials(cue: Cue, tail: number, end: number): boolean {
  const first = Math.max(tail, toldPhrase(cue, end)?.last ?? tail);
  return cue.scan.grammar.afterCue(cue.scan, { first, last: end }).kind === 'adverbials';
}

/** "…, dodał.", "…, she added": the verb is all of the clause. */
function mayElide(cue: Cue, end: number): boolean {
  return cue.verb.form === 'finite' && end - cue.first <= 4;
}

/** "said 40 people had been hurt". */
export function readBare(cue: Cue): RawAttribution | null {
  const { scan, voice } = cue;
  // "A video showed the truck had hit a wall": what a document shows needs no conjunction.
  if (cue.verb.conjunction && subjectOf(cue, cue.at, false)?.links[0]?.kind !== 'document')
    return null;
  const told = toldPhrase(cue, voice.last);
  const rest = scan.grammar.afterCue(scan, { first: told?.last ?? cue.at + 1, last: voice.last });
  if (rest.kind !== 'clause') return null;
  const first = rest.at;
  return forward(cue, subjectOf(cue, first, false), first, first);
}
