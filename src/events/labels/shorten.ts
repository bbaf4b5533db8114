import { normAt } from '#clauses/norm.ts';
import type { Token } from '#text/types.ts';
import type { VerbView } from '#events/scene.ts';
import { written } from './written.ts';

/** A label has room for about this many characters (DESIGN.md: one line). */
export const LONGEST = 90;

/**
 * Writes the tokens as a line of at most about `room` characters: the whole, or up to the last border of
 * a phrase that leaves the verb in. Never ends inside a name or on a word that wants another one.
 */
export function shorten(
  text: string,
  view: VerbView,
  indexes: readonly number[],
  room = LONGEST,
): string {
  const whole = written(text, view.tokens, indexes);
  if (whole.length <= room) return whole;
  const plain = withoutBrackets(view.tokens, indexes);
  const line = written(text, view.tokens, plain);
  if (line.length <= room) return line;
  const cut = cutAtBorder(text, view, plain, room);
  if (cut !== null && cut.length <= room) return cut;
  const core = withoutFront(view, plain);
  const shortened = cutAtBorder(text, view, core, room) ?? written(text, view.tokens, core);
  if (shortened.length <= TOO_LONG) return shortened;
  return withoutPlaces(text, view, core, room) ?? opening(text, view, core);
}

const SETTING_OFF = new Set(['”', '"', '–', '—', '-', ',']);

/**
 * "Wystawę zdjęć w bibliotece przy placu obejrzało tysiąc osób": where the phrase before a verb is too long, it goes
 * without the last of its prepositions and what they govern; null where that isn't enough.
 */
function withoutPlaces(
  text: string,
  { tokens, verb, grammar }: VerbView,
  indexes: readonly number[],
  room: number,
): string | null {
  if (!grammar.label.cases) return null;
  let kept = indexes;
  for (;;) {
    const from = kept.findLastIndex(
      (at, index) =>
        index > 0 && at < verb.first && grammar.label.prepositions.has(normAt(tokens, at)),
    );
    const end = kept.findIndex((at) => at >= verb.first);
    if (from < 0 || end < from) return null;
    // Not out of the middle of a title, nor over what is set off.
    if (kept.slice(from, end).some((at) => SETTING_OFF.has(normAt(tokens, at)))) return null;
    kept = [...kept.slice(0, from), ...kept.slice(end)];
    const line = written(text, tokens, kept);
    if (line.length <= room) return line;
  }
}

/** A subject so long that its verb has no room: the label breaks off at a phrase before it. */
const TOO_LONG = 120;

function opening(text: string, view: VerbView, indexes: readonly number[]): string {
  const early = { ...view, verb: { ...view.verb, at: -1, last: 0 } };
  const cut = cutAtBorder(text, early, indexes, LONGEST);
  return cut === null ? written(text, view.tokens, indexes) : `${cut} …`;
}

function withoutBrackets(tokens: readonly Token[], indexes: readonly number[]): number[] {
  let depth = 0;
  return indexes.filter((at) => {
    const norm = tokens[at]?.norm ?? '';
    if (norm === '(' || norm === '[') depth += 1;
    const inside = depth > 0;
    if (norm === ')' || norm === ']') depth = Math.max(0, depth - 1);
    return !inside;
  });
}

/** Drops a phrase with a preposition and a comma before the subject: "W przypadku Hiszpanii, rząd …". */
function withoutFront(
  { tokens, verb, grammar }: VerbView,
  indexes: readonly number[],
): readonly number[] {
  const first = normAt(tokens, indexes[0] ?? -1);
  const comma = indexes.findIndex((at) => normAt(tokens, at) === ',');
  const early = comma > 0 && (indexes[comma] ?? Infinity) < verb.first;
  return early && grammar.label.prepositions.has(first) ? indexes.slice(comma + 1) : indexes;
}

/** The longest beginning that ends before a preposition, a comma or a conjunction, after the verb. */
function cutAtBorder(
  text: string,
  view: VerbView,
  indexes: readonly number[],
  room: number,
): string | null {
  const whole = cutWhere(text, view, indexes, { torn: false, room });
  const last = whole?.slice(whole.lastIndexOf(' ') + 1) ?? '';
  if (whole !== null && whole.length >= FULL && !view.grammar.label.wants(last)) return whole;
  return cutWhere(text, view, indexes, { torn: true, room });
}

/** A line of as many characters says enough without what comes before the next "of". */
const FULL = 60;

/** `torn`: also before "of", which parts a noun from what it is of. */
function cutWhere(
  text: string,
  view: VerbView,
  indexes: readonly number[],
  { torn, room }: { readonly torn: boolean; readonly room: number },
): string | null {
  const { tokens, verb } = view;
  const last = Math.max(verb.at, verb.last - 1);
  let best = 0;
  let length = 0;
  for (const [count, at] of indexes.entries()) {
    const before = indexes[count - 1] ?? -1;
    const ends = before >= last && isEnd(view, before, at, torn);
    if (ends && length > room) return written(text, tokens, indexes.slice(0, best || count));
    if (ends) best = count;
    length += lengthAt(tokens, at);
  }
  return best === 0 ? null : written(text, tokens, indexes.slice(0, best));
}

/** Whether a line may end between two tokens; where nouns have cases, also before "podejrzany o …". */
function isEnd(view: VerbView, before: number, at: number, torn: boolean): boolean {
  const { grammar, tokens } = view;
  const wants = (index: number): boolean =>
    grammar.label.cases && grammar.label.wants(normAt(tokens, index));
  if (!canEnd(view, before) || countsOn(view, at) || wants(before) || compares(view, at))
    return false;
  if (opensAnother(view, before)) return false;
  return isBorder(view, at, torn) || wants(at);
}

/** "rose 35%, largely", "many benefits, including": one word behind a comma that leads to what is cut off. */
function opensAnother({ tokens, grammar }: VerbView, at: number): boolean {
  const norm = normAt(tokens, at);
  const { isAdverb, past } = grammar.label;
  return normAt(tokens, at - 1) === ',' && (isAdverb(norm) || past(norm) !== null);
}

/** "as many as 1,100 employees". */
const compares = ({ tokens }: VerbView, at: number): boolean =>
  normAt(tokens, at) === 'as' && normAt(tokens, at - 2) === 'as';

/** "hours before the deadline", "na dzień przed kontrolą": what counts goes with what it counts from. */
function countsOn({ tokens, grammar: { label } }: VerbView, at: number): boolean {
  return label.countsFrom.has(normAt(tokens, at)) && label.timeUnits.has(normAt(tokens, at - 1));
}

/** Characters of a token with the space before it. */
function lengthAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token ? token.end - token.start + (token.spaceBefore ? 1 : 0) : 0;
}

function isBorder({ tokens, grammar }: VerbView, at: number, torn: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'mark') return [',', '–', '—', ';', ':', '('].includes(token.norm);
  const { prepositions, joints, tying } = grammar.label;
  if (tying.has(token.norm)) return torn;
  if (closesInitial(tokens, at + 1)) return false;
  return prepositions.has(token.norm) || joints.has(token.norm);
}

const CLOSING = new Set([')', '”', '"', '%']);

/** "Marka W.": the full stop of an initial. */
function closesInitial(tokens: readonly Token[], at: number): boolean {
  return normAt(tokens, at) === '.' && normAt(tokens, at - 1).length === 1;
}

/** A line must not end on a preposition, a conjunction, a number or an opening mark. */
function canEnd({ tokens, grammar }: VerbView, at: number): boolean {
  const token = tokens[at];
  // A score is whole: "wygrali 3:1".
  if (token?.kind === 'number')
    return /^\d+:\d+$/.test(token.norm) || normAt(tokens, at - 1) === ':';
  if (!token) return false;
  if (token.kind === 'mark') return CLOSING.has(token.norm) || closesInitial(tokens, at);
  return !grammar.label.prepositions.has(token.norm) && !grammar.label.joints.has(token.norm);
}
