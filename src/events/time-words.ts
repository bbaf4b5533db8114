import { tokenAt } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import { isSubjectTime } from './predicates.ts';
import { exactEnd, governingTimes, leadingLength, tokenRange } from './governing.ts';
import type { VerbView } from './scene.ts';
import { wordsOfAll } from './phrases.ts';
import type { TokenRange } from './label-grammar.ts';

/**
 * Tokens of a clause that only say when: the expressions that govern it with their prepositions and
 * particles ("już w czwartek"). A time that the clause is about stays ("the night was restless").
 */
export function timeWords(view: VerbView): ReadonlySet<number> {
  if (view.times.length === 0 && view.children.length === 0) return NO_WORDS;
  return (view.memo.timeWords ??= findTimeWords(view));
}

function findTimeWords(view: VerbView): ReadonlySet<number> {
  const found = new Set<number>();
  for (const timex of governingTimes(view)) {
    if (timex.interval === null || timex.type === 'SET' || isSubjectTime(view, timex)) continue;
    const { first, last } = tokenRange(view, timex);
    if (isInTitle(view, first)) continue;
    const start = startOf(view, first, last);
    if (!isNeeded(view, { start, first, last, verb: view.verb })) addRange(found, start, last);
  }
  const length = view.children.map(leadingLength).find((timex) => timex !== null);
  if (length) {
    const { first, last } = tokenRange(view, length);
    addRange(found, startOf(view, first, last), exactEnd(view, length));
  }
  addRejected(view, found);
  addBounds(view, found);
  for (const at of found) {
    if (joinsTimes(view, found, at + 1)) found.add(at + 1);
    if (joinsAgain(view, found, at + 1)) addRange(found, at + 1, at + 3);
    if (isRange(view, at + 1)) addRange(found, at + 1, at + 3);
  }
  return found;
}

/** "in 1927, not 1917": goes with the time that is set right. */
function addRejected(view: VerbView, found: Set<number>): void {
  for (const timex of view.times) {
    if (!timex.compared) continue;
    const { first, last } = tokenRange(view, timex);
    const isRejected = view.grammar.rejects.has(normAt(view.tokens, first - 1));
    if (isRejected && found.has(first - 3)) addRange(found, first - 2, last);
  }
}

const OPENING = new Set(['„', '“']);

/** "for the quarter ended Sept. 30": what bounds a time that goes. */
function addBounds(view: VerbView, found: Set<number>): void {
  for (const timex of view.times) {
    const { first, last } = tokenRange(view, timex);
    const { tokens, grammar } = view;
    const bound = !grammar.label.prepositions.has(normAt(tokens, first - 1));
    if (!bound || !found.has(first - 2) || found.has(first - 1)) continue;
    if (grammar.describesNoun(tokens, first, first)) addRange(found, first - 1, last);
  }
}

/** Words of a title, at most. */
const TITLE = 8;

/** "makietę „Snu nocy letniej”": a time inside a title is none of the clause's. */
function isInTitle({ tokens, verb }: VerbView, first: number): boolean {
  const opening = (at: number): boolean => OPENING.has(normAt(tokens, at));
  let open = first - 1;
  while (open > first - TITLE && !opening(open) && normAt(tokens, open) !== '”') open -= 1;
  if (!opening(open)) return false;
  const close = tokens.findIndex(({ norm }, at) => at > open && norm === '”');
  return close > first && !(open < verb.at && verb.at < close);
}

/** "in the night of May 14-15": the day that a hyphen adds. */
function isRange({ tokens }: VerbView, at: number): boolean {
  const [mark, number] = tokens.slice(at, at + 2);
  const hyphen = mark?.norm === '-' || mark?.norm === '–';
  return hyphen && number?.kind === 'number' && !mark.spaceBefore && !number.spaceBefore;
}

/** "w 2020 i 2021 r.": what stands between two times that both go. */
function joinsTimes(
  { tokens, grammar }: VerbView,
  found: ReadonlySet<number>,
  at: number,
): boolean {
  return grammar.label.joints.has(normAt(tokens, at)) && found.has(at + 1);
}

/** "from 1928 to 1939 and again from 1946": the word that tells it once more goes, too. */
const joinsAgain = (
  { tokens, grammar }: VerbView,
  found: ReadonlySet<number>,
  at: number,
): boolean =>
  grammar.label.joints.has(normAt(tokens, at)) &&
  grammar.again.has(normAt(tokens, at + 1)) &&
  found.has(at + 2);

/** "have not won since May": without the time the label would say more than the text. */
function boundsDenial({ verb, tokens, grammar }: VerbView, first: number): boolean {
  return verb.negated && grammar.label.sinceWhen.has(tokenAt(tokens, first - 1)?.norm ?? '');
}

/** How far before "since" a superlative may stand, in tokens. */
const RANK = 4;

/** "the lowest figure since 2011", "najwyższy poziom od 2011 r.": of how many it is the lowest. */
function ranks({ tokens, grammar, verb }: VerbView, first: number): boolean {
  const { sinceWhen, superlative } = grammar.label;
  if (!sinceWhen.has(normAt(tokens, first - 1))) return false;
  return tokens
    .slice(Math.max(verb.last, first - RANK), first - 1)
    .some(({ norm }) => superlative.test(norm));
}

/** "towards the end of the year", "wobec grudnia": without the time the preposition would be left alone. */
function leavesPreposition({ tokens, grammar }: VerbView, time: TokenRange): boolean {
  const { prepositions, standsAlone } = grammar.label;
  if (time.first <= time.verb.last || !prepositions.has(normAt(tokens, time.first - 1)))
    return false;
  return !standsAlone(tokens, time);
}

function addRange(found: Set<number>, first: number, last: number): void {
  for (let at = first; at < last; at += 1) found.add(at);
}

const NO_WORDS: ReadonlySet<number> = new Set();

/**
 * Whether leaving a time out would damage the label: a noun or a number goes on into it, the verb says
 * nothing without it ("is set for Monday"), or it says how much of something ("padało całą noc").
 */
function isNeeded(view: VerbView, time: TokenRange): boolean {
  const { own, tokens, grammar } = view;
  // "od tamtej nocy", "zaplanowano tego dnia na 17": it points at a time told before.
  if (grammar.label.pointers.has(normAt(tokens, time.first))) return false;
  if (boundsDenial(view, time.first) || ranks(view, time.first)) return true;
  if (time.start === time.first && leavesPreposition(view, time)) return true;
  return (
    extendsVerb(view, time) ||
    isClosed(view, time) ||
    // At the beginning of its clause nothing is before it: "Saturday's 13th stage starts".
    ((own.includes(time.start - 1) || time.start === view.clause.first) &&
      grammar.label.holdsTime(tokens, time))
  );
}

/** "spent the night", "całą niedzielę spędzą": right at the verb, without a preposition. */
function spent({ start, first, last, verb }: TokenRange): boolean {
  return start === verb.last || (start === first && last === verb.first);
}

/** What a verb is set for, or how far it goes. */
function extendsVerb({ verb, tokens, grammar }: VerbView, time: TokenRange): boolean {
  const { schedules, setsOff, spends, extends: extending, ends, wholes } = grammar.label;
  const leaves = setsOff?.has(normAt(tokens, verb.last)) === true;
  if (schedules.has(verb.lemma) && !leaves && time.first >= verb.at) return true;
  if (spends.has(verb.lemma) && spent(time)) return true;
  const bounds = ends.has(normAt(tokens, time.first)) || ends.has(normAt(tokens, time.first - 1));
  if (extending.has(verb.lemma) && bounds) return true;
  const bare = wholes.has(normAt(tokens, time.start));
  return bare && time.start >= verb.last;
}

/** "zamknął czwarty kwartał stratą": the time is what was closed. */
function isClosed({ verb, tokens, grammar }: VerbView, time: TokenRange): boolean {
  const { closes, periods } = grammar.label;
  if (!closes.has(verb.lemma) || verb.reflexive || verb.passive || !spent(time)) return false;
  return tokens.slice(time.start, time.last).some(({ norm }) => periods.has(norm));
}

/** Where what goes with an expression begins: "już od co najmniej", "until at least", "hours before". */
function startOf({ tokens, grammar, verb }: VerbView, first: number, last: number): number {
  const { timePrepositions, inPhrase, particles, timeUnits, wholes, standsAlone } = grammar.label;
  const wordAt = (at: number): string => tokenAt(tokens, at)?.norm ?? '';
  const bounding = (end: number): number => {
    const last = wordAt(end - 1);
    for (const words of wordsOfAll(grammar.atLeast)) {
      if (words.at(-1) !== last) continue;
      if (words.every((word, i) => wordAt(end - words.length + i) === word)) return words.length;
    }
    return 0;
  };
  let at = first - 1;
  at -= bounding(at + 1);
  while (wholes.has(wordAt(at))) at -= 1;
  const alone = standsAlone(tokens, { start: first, first, last, verb });
  if (timePrepositions.has(wordAt(at)) && !alone) at -= 1;
  // "On the Monday", "w ciągu roku": an article, or a noun that makes a preposition with the one before.
  else if (inPhrase.has(wordAt(at)) && timePrepositions.has(wordAt(at - 1))) at -= 2;
  if (grammar.label.countsFrom.has(wordAt(at + 1)) && timeUnits.has(wordAt(at))) {
    at -= isNumber(grammar, wordAt(at - 1)) ? 2 : 1;
  }
  // Of "pulled over at 2 a.m." "over" is the verb's.
  if (!timePrepositions.has(wordAt(at))) at -= bounding(at + 1);
  while (particles.has(wordAt(at))) at -= 1;
  return at + 1;
}

function isNumber({ numbers }: VerbView['grammar'], word: string): boolean {
  return numbers.has(word) || /^\d+$/.test(word);
}
