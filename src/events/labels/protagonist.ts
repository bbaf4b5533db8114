import type { Pointing, Referent } from './candidates.ts';
import type { Discourse, NamedOne } from './discourse.ts';
import type { PronounKind } from '#events/label-grammar.ts';
import type { VerbView } from '#events/scene.ts';

/**
 * The only person whom a text has named so far that "he" or "she" can mean, where nobody near the pronoun
 * agrees with it: obituaries and profiles speak of one. Who only says something is not spoken of.
 */
export function protagonist(
  discourse: Discourse,
  view: VerbView,
  { kind }: Pointing,
): Referent | null {
  if (kind !== 'he' && kind !== 'she') return null;
  if (view.voice.kind !== 'document') return null;
  const { fits } = view.grammar.label;
  const found = discourse.named.filter(
    (one) =>
      one.start < view.verb.start &&
      fits(kind, one.words, one.name) &&
      (discourse.genders.get(keyOf(one)) ?? kind) === kind &&
      !speaks(discourse, one),
  );
  const [only, rival] = found;
  return only && !rival ? { name: only.name, key: keyOf(only), opens: false } : null;
}

function keyOf({ words }: NamedOne): string {
  return words.at(-1) ?? '';
}

/** Whether somebody is named in the frame of an attribution: "said Sgt. Ray Lee". */
function speaks({ attributions }: Discourse, { start }: NamedOne): boolean {
  return attributions.some(({ frame }) =>
    frame.some((span) => span.start <= start && start < span.end),
  );
}

/** Keeps what "he" and "she" tell of a name: whom one of them has meant the other can't mean. */
export function learnGender({ genders }: Discourse, kind: PronounKind, { key }: Referent): void {
  if ((kind === 'he' || kind === 'she') && !genders.has(key)) genders.set(key, kind);
}
