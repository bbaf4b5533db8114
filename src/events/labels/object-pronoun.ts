import { tokenAt } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import type { Discourse } from './discourse.ts';
import type { VerbView } from '#events/scene.ts';
import { LONGEST } from './shorten.ts';
import { written } from './written.ts';

/**
 * "Apelację zapowiedziała obrona. Złożymy ją": the only noun of the sentence before whose ending is the
 * one that the pronoun takes up; both are objects, or both behind a preposition ("przed zbrodnią … przed nią"), so
 * that the form fits as it stands.
 */
export function withObject(discourse: Discourse, view: VerbView, label: string): string {
  const { objectEndings } = view.grammar.label;
  if (objectEndings.size === 0) return label;
  const words = label.split(' ');
  const at = words.findIndex((word) => objectEndings.has(word.toLowerCase()));
  const ending = objectEndings.get(words[at]?.toLowerCase() ?? '');
  if (ending === undefined) return label;
  const governed = isPreposition(view, words[at - 1]?.toLowerCase() ?? '');
  const noun = onlyNoun(discourse, view, ending, governed);
  const whole = noun === null ? label : words.with(at, noun).join(' ');
  return whole.length <= LONGEST ? whole : label;
}

/** The only noun with that ending; null where there are more or none. */
function onlyNoun(
  { text, sentences }: Discourse,
  view: VerbView,
  ending: string,
  governed: boolean,
): string | null {
  const so = sentences.get(view.sentence) ?? [];
  const places = [
    ...(governed ? so.filter(({ verb }) => verb.at < view.verb.at) : []),
    ...(sentences.get(view.sentence - 1) ?? []),
  ];
  const [only, rival] = places.flatMap((other) =>
    other.own
      .filter((at) => isObject(other, at, ending) && isGoverned(other, at) === governed)
      .map((at) => ({ word: written(text, other.tokens, [at]), opens: at === 0 })),
  );
  if (only === undefined || rival !== undefined) return null;
  const lower = only.word.toLowerCase();
  // The capital that opens a sentence may be a name's: "Warszawę".
  if (only.opens && !view.grammar.isEventNoun(lower)) return null;
  return only.opens ? lower : only.word;
}

function isObject({ tokens, verb, grammar }: VerbView, at: number, ending: string): boolean {
  const token = tokenAt(tokens, at);
  if (token?.kind !== 'word' || token.norm.length <= 3 || !token.norm.endsWith(ending))
    return false;
  if (at >= verb.first && at < verb.last) return false;
  const { stopWords, beginsSubject } = grammar.label;
  // "z kulturalną młodzieżą": of an adjective and its noun the noun.
  if (stopWords.has(token.norm) || normAt(tokens, at + 1).endsWith(ending)) return false;
  return !beginsSubject(token.norm);
}

const isPreposition = ({ grammar }: VerbView, word: string): boolean =>
  grammar.label.prepositions.has(word);

/** Right behind a preposition, or behind its adjective. */
function isGoverned(view: VerbView, at: number): boolean {
  const before = normAt(view.tokens, at - 1);
  const adjective = before.endsWith('ą');
  return isPreposition(view, adjective ? normAt(view.tokens, at - 2) : before);
}
