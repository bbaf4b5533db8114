import type { Block } from '#text/types.ts';
import { DAY, startOfDay } from '#time/calendar.ts';
import type { Narrative } from './context.ts';
import { nextSentence } from './narrative.ts';
import type { Created } from './types.ts';

/**
 * A relative clause or a participle that the telling comes back from at its end: 'apart' between commas;
 * 'which' within what the main clause comes after ("after a trial that began in May"); 'one-of' a participle
 * that says which ones are meant ("two men detained on Friday").
 */
export interface Aside {
  readonly end: number;
  readonly kind: 'apart' | 'which' | 'one-of';
}

/** A relative clause that goes back further than this is told on the side. */
const FAR = 7 * DAY;

/** What a sentence goes on from after a relative clause: from before it, where that went back far. */
function afterAside(before: Narrative, after: Narrative, { at }: Created): Narrative {
  const from = before.day ?? startOfDay(at);
  return after.day !== null && from - after.day > FAR ? { ...before, fresh: after.fresh } : after;
}

/** What is told on the side, and where the narrative stood before it. */
interface Before extends Aside {
  readonly narrative: Narrative;
}

/** Index of the sentence around an offset, from the one before on. */
function sentenceAt(sentences: Block['sentences'], offset: number, from: number): number {
  let index = Math.max(0, from);
  while ((sentences[index + 1]?.start ?? Infinity) <= offset) index += 1;
  return index;
}

/** What only says which one is meant leads nowhere when its sentence has told when. */
const isSide = ({ kind }: Aside, { inSentence }: Narrative): boolean =>
  kind === 'apart' || inSentence !== null;

/** Goes on from a sentence and from what is told on the side to what follows at an offset. */
export function sideTracker(
  { sentences }: Block,
  asideAt: (offset: number) => Aside | null,
  created: Created,
) {
  let sentence = -1;
  let before: Before | null = null;
  return (narrative: Narrative, offset: number): Narrative => {
    const index = sentenceAt(sentences, offset, sentence);
    let now = index === sentence ? narrative : nextSentence(narrative);
    sentence = index;
    if (before && offset >= before.end) {
      now =
        before.kind === 'one-of' ? before.narrative : afterAside(before.narrative, now, created);
      before = null;
    }
    const aside = asideAt(offset);
    if (aside && isSide(aside, now)) before ??= { narrative: now, ...aside };
    return now;
  };
}
