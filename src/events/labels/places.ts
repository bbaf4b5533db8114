import { normAt } from '#clauses/norm.ts';
import type { Discourse } from './discourse.ts';
import { mentionsIn, quotedFrom } from '#events/mentions.ts';
import type { VerbView } from '#events/scene.ts';
import { LONGEST } from './shorten.ts';
import { timeWords } from '#events/time-words.ts';
import { written } from './written.ts';

/** How many sentences back a place may be named. */
const FARTHEST = 3;

/**
 * A label with the place that "there" means: the last one told before in the same voice, with its preposition
 * ("Webb fled to Canada and died there": "died in Canada"). As it is where none is told.
 */
export function withPlace(discourse: Discourse, view: VerbView, label: string): string {
  const { placed } = view.grammar.label;
  const [before, after] = label.split(/ there(?=$|[ ,])/);
  if (!placed || before === undefined || after === undefined) return label;
  const place = placeBefore(discourse, view);
  const line = place === null ? label : `${before} ${place}${after}`;
  return line.length <= LONGEST ? line : label;
}

function placeBefore(discourse: Discourse, view: VerbView): string | null {
  const quoted = quotedFrom(discourse.text, view);
  for (let back = 0; back <= FARTHEST; back += 1) {
    const clauses = discourse.sentences.get(view.sentence - back) ?? [];
    for (const other of clauses.toReversed()) {
      if (back === 0 && other.verb.at >= view.verb.at) continue;
      const apart = other.grammar !== view.grammar || view.blockIndex - other.blockIndex > 1;
      if (apart || quotedFrom(discourse.text, other) !== quoted) continue;
      const place = placeIn(discourse, other);
      if (place !== undefined) return place;
    }
  }
  return null;
}

/** The last place of a clause; null where one is named that may be meant in another way, undefined for none. */
function placeIn({ text, capitals }: Discourse, view: VerbView): string | null | undefined {
  const { tokens, grammar } = view;
  const { isPlace, placed } = grammar.label;
  const timed = timeWords(view);
  const isFirstWord = ([at, second]: readonly number[], [norm = '']: readonly string[]) =>
    at === 0 && second === undefined && !capitals.has(norm);
  for (const { words, subject } of mentionsIn(view).toReversed()) {
    const [first = -1] = words;
    const name = written(text, tokens, words);
    const norms = words.map((at) => normAt(tokens, at));
    if (timed.has(first) || isFirstWord(words, norms)) continue;
    if (isPlace?.(norms, name) !== true) continue;
    return placed?.(subject ? 'to' : normAt(tokens, first - 1), name) ?? null;
  }
  return undefined;
}
