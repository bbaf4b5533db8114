import { agrees, isPerson, referentFor, type Pointing, type Referent } from './candidates.ts';
import type { Discourse } from './discourse.ts';
import type { PronounKind } from '#events/label-grammar.ts';
import { mentionsIn, quotedFrom } from '#events/mentions.ts';
import type { VerbView } from '#events/scene.ts';

/**
 * Whether two clauses are the paper's own words, or those of one speaker; of things and of several also in two
 * quotations, while "he" and "she" may have changed in between.
 */
export function isOneVoice(
  discourse: Discourse,
  one: VerbView,
  other: VerbView,
  kind: PronounKind,
): boolean {
  const [a, b] = [quotedFrom(discourse.text, one), quotedFrom(discourse.text, other)];
  if (a === b) return true;
  const apart = a < 0 || b < 0 || one.blockIndex !== other.blockIndex;
  if (apart || kind === 'he' || kind === 'she') return false;
  const speaker = speakerOf(discourse, one);
  return speaker !== null && speaker === speakerOf(discourse, other);
}

function speakerOf({ attributions }: Discourse, view: VerbView): string | null {
  return attributions[view.attributions.at(-1) ?? -1]?.chain[0]?.name ?? null;
}

/**
 * Whom somebody quoted means by "he" or "she" at the beginning of what they say: the only one beside themselves in
 * the sentence that the paper has told right before ("Her brother Tom landed a trout. “He rang me,” she says").
 */
export function spokenOf(
  discourse: Discourse,
  view: VerbView,
  pointing: Pointing,
): Referent | null {
  const speaker = speakerOf(discourse, view)?.toLowerCase();
  if (!speaker || !isPersonal(pointing) || quotedFrom(discourse.text, view) < 0) return null;
  const { kind } = pointing;
  const other: Pointing = { ...pointing, kind: kind === 'he' ? 'she' : 'he' };
  const people = toldBefore(discourse, view)
    .flatMap(mentionsIn)
    .filter((one) => isPerson(discourse, one) && agrees(discourse, one, pointing));
  // "August leads": whether a surname is a man's or a woman's it doesn't tell.
  if (people.some((one) => agrees(discourse, one, other))) return null;
  const referents = people.map((one) => referentFor(discourse, one, kind));
  const others = referents.filter((one) => !one || !speaker.endsWith(one.key));
  const found = new Map(others.map((one) => [one?.key, one]));
  const [only = null, rival] = found.values();
  return rival === undefined ? only : null;
}

const isPersonal = ({ kind }: Pointing): boolean => kind === 'he' || kind === 'she';

/** What the paper tells in the sentence before, in the same paragraph. */
function toldBefore({ text, sentences }: Discourse, view: VerbView): readonly VerbView[] {
  return (sentences.get(view.sentence - 1) ?? []).filter(
    (other) =>
      quotedFrom(text, other) < 0 &&
      other.grammar === view.grammar &&
      other.blockIndex === view.blockIndex &&
      !other.framed,
  );
}
