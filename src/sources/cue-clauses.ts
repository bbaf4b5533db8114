import { withoutFinalMark } from './block-scan.ts';
import type { BlockScan, RawAttribution } from './block-scan.ts';
import { cueAt, markerAt } from './cue.ts';
import type { Cue } from './cue.ts';
import {
  readBare,
  readColon,
  readConjunction,
  readParenthesis,
  readPassive,
  readSentential,
  readTrailing,
} from './cue-content.ts';
import { readObject, readPerception } from './cue-objects.ts';
import { readSpeechCue } from './cue-speech.ts';
import type { Range } from './types.ts';
import { CUE, hasRole } from './word-roles.ts';
import { norm, without } from './words.ts';

/** All attributions in one voice that a verb makes, in text order. */
export function readCueClauses(scan: BlockScan, voice: Range): RawAttribution[] {
  return hasRole(scan.roles, voice.first, voice.last, CUE) ? cueClausesIn(scan, voice) : [];
}

function cueClausesIn(scan: BlockScan, voice: Range): RawAttribution[] {
  const found: RawAttribution[] = [];
  const range = withoutFinalMark(scan, voice);
  let opening = true;
  for (let at = range.first; at < range.last; at += 1) {
    // "cytuje szefa" is cue and marker in one; "citing two bankers" only tells whom the cue before has from.
    const verb = cueAt(scan, range, at, opening);
    const marks = verb === null || verb.verb.form === 'participle' ? markerAt(scan, at) : null;
    const own = marks ? null : verb;
    const marker = own ? null : marks;
    if (marker) at += marker.words.length;
    const cue = marker ? cueAt(scan, range, at, opening) : own;
    const raw = cue && readCue(cue);
    if (cue === null || raw === null || namesNobody(cue, raw)) continue;
    opening = false;
    cutBefore(found, cue, raw);
    found.push(raw);
  }
  return found;
}

/** "Those who say", "I think": the subject is nobody the text could name. */
function namesNobody(cue: Cue, raw: RawAttribution): boolean {
  return raw.links.length === 0 && cue.verb.form !== 'impersonal';
}

function readCue(cue: Cue): RawAttribution | null {
  if (cue.verb.kind === 'perception') return readPerception(cue);
  // "Nie krył rozczarowania" tells a mood, "nie krył, że" what happened.
  if (cue.verb.negated === true) return readSpeechCue(cue) ?? readConjunction(cue);
  const beside = readParenthesis(cue) ?? readSentential(cue) ?? readSpeechCue(cue);
  return beside ?? (cue.verb.kind === 'speech' ? readClause(cue) : null);
}

function readClause(cue: Cue): RawAttribution | null {
  return (
    readConjunction(cue) ??
    readPassive(cue) ??
    readColon(cue) ??
    readTrailing(cue) ??
    readBare(cue) ??
    readObject(cue)
  );
}

/** A coordinate clause with its own cue ends what the clauses before it say (", a inni zauważyli, że"). */
function cutBefore(found: RawAttribution[], cue: Cue, raw: RawAttribution): void {
  if (raw.shape === 'around') leaveOut(found, raw.frame);
  const cut = raw.shape === 'forward' ? startOfNext(cue, raw) : null;
  if (cut === null) return;
  for (const [index, earlier] of found.entries()) {
    const content = earlier.content
      .filter((range) => range.first < cut)
      .map((range) => ({ first: range.first, last: Math.min(range.last, cut) }));
    found[index] = { ...earlier, content };
  }
}

/** A parenthesis with a speaker of its own is no part of what the others say. */
function leaveOut(found: RawAttribution[], frames: readonly Range[]): void {
  for (const [index, earlier] of found.entries()) {
    const content = frames.reduce<readonly Range[]>(
      (ranges, frame) => ranges.flatMap((range) => without(range, frame)),
      earlier.content,
    );
    found[index] = { ...earlier, content };
  }
}

/** Where a clause begins that stands beside the ones before it; null when it stands inside them. */
function startOfNext({ scan, verb, first }: Cue, raw: RawAttribution): number | null {
  const { conjunctions } = scan.grammar;
  const start = raw.frame[0]?.first ?? first;
  if (conjunctions.has(norm(scan, start))) return beforeComma(scan, start);
  if (conjunctions.has(norm(scan, first - 1))) {
    return norm(scan, start - 1) === ',' ? start - 1 : first - 1;
  }
  return verb.form === 'participle' || raw.shared === true ? beforeComma(scan, start) : null;
}

function beforeComma(scan: BlockScan, start: number): number {
  return norm(scan, start - 1) === ',' ? start - 1 : start;
}
