import {
  notAhead,
  oneOf,
  opt,
  phrase,
  seq,
  shared,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { Amount, From, Meaning } from '#timex/types.ts';
import { continued, normAt, wordSet } from './context.ts';
import { clock } from './clock.ts';
import { day } from './days.ts';
import { exactly } from './numbers.ts';
import { period } from './periods.ts';
import { length, several, type Length } from './units.ts';

const offset = ({ amount, unit }: Length, direction: 1 | -1, from: From | Meaning): Meaning => ({
  kind: 'offset',
  amount,
  unit,
  direction,
  from,
});

const near = (side: 'BEFORE' | 'AFTER', from: From): Meaning => ({
  kind: 'near',
  side,
  of: { kind: 'unit', unit: 'minute', shift: 0, from },
});

const MOMENTS = oneOf<unknown>(
  word('moments', 'seconds'),
  phrase('a moment'),
  phrase('a few moments'),
  phrase('a short while'),
  phrase('a short time'),
  phrase('a little while'),
);
const AFTERWARDS = word('after', 'afterward', 'afterwards', 'thereafter');

/** Stretches too short to count, up to a quarter of an hour as the gold guide has it. */
const moments: Item<Meaning> = oneOf<Meaning>(
  seq([MOMENTS, word('ago')], () => near('BEFORE', 'created')),
  seq([phrase('just now')], () => near('BEFORE', 'created')),
  seq([MOMENTS, word('earlier', 'before', 'previously')], () => near('BEFORE', 'reference')),
  seq([MOMENTS, word('later')], () => near('AFTER', 'reference')),
  seq([word('shortly', 'soon'), word('afterward', 'afterwards', 'thereafter')], () =>
    near('AFTER', 'reference'),
  ),
  seq([word('shortly', 'soon'), word('after')], (_, { cursor, next }) =>
    isClosed(normAt(cursor, next)) ? near('AFTER', 'reference') : null,
  ),
  seq([MOMENTS, AFTERWARDS], (_, { cursor, next }) =>
    isClosed(normAt(cursor, next)) ? near('AFTER', 'reference') : null,
  ),
);

/** "before" and "after" with nothing to follow them. */
const isClosed = (norm: string) => norm === '' || /^[.,;:!?)”"—–]$/.test(norm);

const PRONOUNS = wordSet('i he she it we they you and but when');
/** "four days after that", with nothing that "that" could point at. */
const endsPhrase = (norm: string) => isClosed(norm) || PRONOUNS.has(norm);

/** Before the token at which a count ends, how far back its "for" may stand. */
const COUNT_REACH = 5;

/** "closed for two weeks from Dec. 1": how long, and from when. */
function isHowLong(cursor: Cursor, at: number): boolean {
  for (let before = at - 1; before >= at - COUNT_REACH; before -= 1) {
    const norm = normAt(cursor, before);
    if (norm === 'for') return true;
    if (/^[.,;]?$/.test(norm)) return false;
  }
  return false;
}

const any: Item<Length> = shared(oneOf(length, several));
const HENCE = oneOf<unknown>(phrase('from now'), word('hence'), phrase('down the road'));
const FEW: Amount = { value: null, min: 3, max: 7 };

/** A time that an offset can be counted from: "a week from Monday", "two days after Christmas". */
const anchor: Item<Meaning> = oneOf<Meaning>(day, clock, period);

type Finish = (value: Length) => Meaning | null;

/** A day or longer, from which nobody counts hours that are not numbered. */
const namesDate = ({ kind }: Meaning): boolean => kind !== 'clock' && kind !== 'part';

/** "two days" and what tells from where they are counted. */
const counted: Item<Meaning> = continued<Length, Meaning>(
  any,
  seq([word('ago'), opt(word('today'))], (): Finish => (value) => offset(value, -1, 'created')),
  seq(
    [phrase('or so'), word('ago')],
    (): Finish =>
      ({ amount, unit }) =>
        offset({ amount: { ...amount, mod: 'APPROX' }, unit }, -1, 'created'),
  ),
  seq([word('earlier', 'previously')], (): Finish => (value) => offset(value, -1, 'reference')),
  seq(
    [word('later', 'afterward', 'afterwards', 'thereafter')],
    (): Finish => (value) => offset(value, 1, 'reference'),
  ),
  seq([word('before', 'after')], ([side], { cursor, next }): Finish | null =>
    isClosed(normAt(cursor, next))
      ? (value) => offset(value, side === 'after' ? 1 : -1, 'reference')
      : null,
  ),
  seq([word('before', 'after'), word('that', 'this')], ([side], { cursor, next }): Finish | null =>
    endsPhrase(normAt(cursor, next))
      ? (value) => offset(value, side === 'after' ? 1 : -1, 'reference')
      : null,
  ),
  seq([HENCE], (): Finish => (value) => offset(value, 1, 'created')),
  // "fewer hours from Monday", "office hours after Easter": no count, but what changes then.
  seq([word('from', 'after'), anchor], ([word, from], { cursor, from: at }): Finish | null =>
    word === 'from' && isHowLong(cursor, at)
      ? null
      : (value) =>
          value.amount.value === null && value.unit === 'hour' && namesDate(from)
            ? null
            : offset(value, 1, from),
  ),
  seq(
    [word('before'), anchor],
    ([, from]): Finish =>
      (value) =>
        offset(value, -1, from),
  ),
);

const ONE_DAY: Length = { amount: exactly(1), unit: 'day' };
const ONE_WEEK: Length = { amount: exactly(1), unit: 'week' };

const named: Item<Meaning> = oneOf<Meaning>(
  seq([phrase('the other day')], () => offset({ amount: FEW, unit: 'day' }, -1, 'created')),
  seq([phrase('the day before'), anchor], ([, from]) => offset(ONE_DAY, -1, from)),
  seq([phrase('the day after'), anchor], ([, from]) => offset(ONE_DAY, 1, from)),
  // British "a week on Tuesday"
  seq([phrase('a week on'), day], ([, from]) => offset(ONE_WEEK, 1, from)),
  seq([phrase('a week today')], () => offset(ONE_WEEK, 1, 'created')),
  seq([phrase('a week tomorrow')], () => offset({ amount: exactly(8), unit: 'day' }, 1, 'created')),
);

const AHEAD = wordSet(
  "will won't 'll would shall may might can could to due going expected is are be again",
);
const PAST = wordSet(
  'was were had did went came got took made said told saw fell rose grew won lost began ran left became gave found kept held led met paid sent spent built brought broke been since has have shot hit cut put killed died',
);
/** "the third crash in 18 months", "the worst storm in a decade": out of those of that length of time. */
const RANKS = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth only most least worst best lowest highest biggest largest smallest longest shortest strongest weakest deadliest hottest coldest wettest driest warmest fastest slowest heaviest steepest sharpest fewest',
);
const BEING = wordSet('is are has have marks marked remains');
/** "a first win in": nearer than this to its rank, the length needs no verb to be one. */
const NEAR_RANK = 2;

const isPastVerb = (norm: string): boolean =>
  PAST.has(norm) || (norm.length > 4 && norm.endsWith('ed'));

/** Whether a word says that the clause looks ahead; "to" does after "is", "set", "due", not in "rise to". */
const looksAhead = (cursor: Cursor, at: number, ranked: boolean): boolean => {
  const norm = normAt(cursor, at);
  if (norm === 'to' && ranked) return AHEAD.has(normAt(cursor, at - 1));
  return AHEAD.has(norm) && !(ranked && BEING.has(norm));
};

/** Whether what stands before, in the same sentence, makes a length of "in two days"; nearest first. */
function isPast(cursor: Cursor, at: number): boolean {
  let rank: number | null = null;
  for (let before = at - 1; before >= Math.max(0, at - 15); before -= 1) {
    const norm = normAt(cursor, before);
    if (norm === 'to' && cursor.tokens[before + 1]?.kind !== 'word') continue;
    if (looksAhead(cursor, before, rank !== null)) return false;
    if (isPastVerb(norm) || (rank !== null && BEING.has(norm))) return true;
    if (RANKS.has(norm)) rank ??= before;
  }
  return rank !== null && at - rank <= NEAR_RANK;
}

/** What would make "in two weeks" a length only: "in two weeks of talks". */
const LENGTH_ONLY = word(
  'of',
  'ended',
  'ending',
  'ago',
  'earlier',
  'later',
  'before',
  'after',
  'from',
);

/** "in 25 minutes": a time to come or the time it took; the tense of the clause tells. */
const within: Item<Meaning> = oneOf<Meaning>(
  seq(
    [word('in'), length, notAhead(LENGTH_ONLY), opt(word('time'))],
    ([, { amount, unit }, , time], { cursor, from, next }): Meaning | null => {
      if (time !== null) return offset({ amount, unit }, 1, 'created');
      // With a past verb the length stands alone, its preposition outside.
      return normAt(cursor, next) === '-' || isPast(cursor, from)
        ? null
        : { kind: 'within', amount, unit };
    },
  ),
  seq([word('in'), length, word("'", '’'), word('time')], ([, value]) =>
    offset(value, 1, 'created'),
  ),
  seq([phrase("in a week's time")], () =>
    offset({ amount: exactly(1), unit: 'week' }, 1, 'created'),
  ),
);

/** Loose counts backwards and forwards from the document or from the time told before. */
export const relativeOffset: Item<Meaning> = shared(
  oneOf<Meaning>(moments, counted, named, within),
);
