import type { RawAttribution } from './block-scan.ts';
import { CONJUNCTION_REACH, besidesOf, complementizerAfter, linksOf, subjectOf } from './cue.ts';
import { frameEnd, frameStart } from './cue-frames.ts';
import type { Cue } from './cue.ts';
import type { Range } from './types.ts';
import { isCapital, norm } from './words.ts';

/** Direct speech right before or after the cue's clause. */
export function readSpeechCue(cue: Cue): RawAttribution | null {
  const { voice } = cue;
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
    besides: besidesOf(cue, subject, end),
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
  // "We won." The strike began: a full stop inside the marks ends the sentence of the speech.
  if (norm(scan, speech.last - 1) === '.' && isCapital(scan, voice.first)) return null;
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
