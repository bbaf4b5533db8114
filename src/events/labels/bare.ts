import { normAt } from '#clauses/norm.ts';
import { contentOf, withoutLead } from '#events/content.ts';
import type { VerbView } from '#events/scene.ts';
import { timeWords } from '#events/time-words.ts';

/** Content without the words of time. */
export function bare(view: VerbView): readonly number[] {
  return (view.memo.bare ??= readBare(view));
}

function readBare(view: VerbView): readonly number[] {
  const { tokens, grammar } = view;
  const { pointing } = grammar.label;
  const timed = timeWords(view);
  const content = contentOf(view);
  const behind = backward(view, content);
  const kept = content.filter(
    (at) =>
      !timed.has(at) &&
      !behind.has(at) &&
      // "Alma Trask, then 9" was so at that time.
      (!pointing.has(normAt(tokens, at)) || tellsAge(view, at)) &&
      !floats(view, at) &&
      !pointsToPlace(view, at) &&
      !setsOffTime(view, timed, at),
  );
  return withoutTail(view, timed, withoutLead(view, withoutGloss(view, timed, kept)));
}

/** "miał okraść w ten sposób dziewięć osób": words that only point back. */
function backward(
  { tokens, verb, grammar }: VerbView,
  words: readonly number[],
): ReadonlySet<number> {
  let found: Set<number> | null = null;
  for (const at of words) {
    const length = grammar.label.pointsBack(tokens, at);
    if (length === 0 || (at < verb.last && at + length > verb.first)) continue;
    found ??= new Set();
    for (let i = 0; i < length; i += 1) found.add(at + i);
  }
  return found ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();

function tellsAge({ tokens }: VerbView, at: number): boolean {
  return normAt(tokens, at - 1) === ',' && tokens[at + 1]?.kind === 'number';
}

/** "were replaced in the mid-1980s, a date the company disputes": what a time is called goes with it. */
function withoutGloss(
  { tokens, verb, grammar }: VerbView,
  timed: ReadonlySet<number>,
  kept: readonly number[],
): readonly number[] {
  const { timeUnits, joints, cases } = grammar.label;
  if (cases) return kept;
  const isGloss = (at: number): boolean =>
    normAt(tokens, at) === ',' &&
    timed.has(at - 1) &&
    joints.has(normAt(tokens, at + 1)) &&
    timeUnits.has(normAt(tokens, at + 2));
  const from = kept.find((at) => at > verb.at && isGloss(at));
  return from === undefined ? kept : kept.filter((at) => at < from);
}

/** "akcje jednak podrożały"; but "szkołę, a także żłobek", "not only … but also" join. */
function floats({ tokens, grammar: { label } }: VerbView, at: number): boolean {
  const before = normAt(tokens, at - 1);
  return label.floating.has(normAt(tokens, at)) && before !== ',' && !label.joints.has(before);
}

/** "Pękła tam rura": where, as the article has told; but what moves or stays needs it ("przyleciał tu"). */
function pointsToPlace({ tokens, verb, grammar }: VerbView, at: number): boolean {
  const { inflection } = grammar.label;
  const norm = normAt(tokens, at);
  if (!inflection?.places.has(norm)) return false;
  if (!inflection.origins.has(norm) && inflection.needsPlace(verb.lemma)) return false;
  return at < verb.first || at >= verb.last || verb.last - verb.first > 1;
}

/** "met in 1911, on a field": the comma goes with the time before it. */
function setsOffTime(view: VerbView, timed: ReadonlySet<number>, at: number): boolean {
  const { tokens, verb, grammar } = view;
  if (normAt(tokens, at) !== ',' || at < verb.at || !timed.has(at - 1)) return false;
  const next = tokens[at + 1];
  if (grammar.label.prepositions.has(next?.norm ?? '')) return true;
  // "wejdą 13 maja, dwa dni przed świętem"; no clause begins there.
  return (
    grammar.label.cases && next?.kind !== 'mark' && !grammar.label.joints.has(next?.norm ?? '')
  );
}

/** "had been set for 1:30 but": a conjunction whose other half is left out. */
function withoutTail(
  { tokens, grammar }: VerbView,
  timed: ReadonlySet<number>,
  indexes: readonly number[],
): number[] {
  const { joints, connectors } = grammar.label;
  const isLinked = (at: number) => {
    const norm = normAt(tokens, at);
    return joints.has(norm) && connectors.has(norm);
  };
  const loose = (at: number) => {
    const norm = tokens[at]?.norm ?? '';
    // "600 cases last week and 240 the week before".
    if (timed.has(at + 1) && tokens[at]?.kind === 'number' && isLinked(at - 1)) return true;
    // "oddano nie w 1958 r., lecz …": what is set right is the time.
    return norm === ',' || norm === 'nie' || norm === 'not' || isLinked(at);
  };
  return indexes.slice(0, indexes.findLastIndex((at) => !loose(at)) + 1);
}
