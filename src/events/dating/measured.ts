import type { Timex } from '#anchoring/types.ts';
import { normAt } from '#clauses/norm.ts';
import { DAY, HOUR, floor, offset, startOfDay } from '#time/calendar.ts';
import type { Granularity, Interval } from '#time/types.ts';
import { isShort } from '#events/activity.ts';
import { timeOf, type Dated } from './dated.ts';
import { governingTime, tokenRange } from '#events/governing.ts';
import { inFrame, type ClauseView, type VerbView } from '#events/scene.ts';
import { stemOf } from '#events/words.ts';

/** How many words behind "before" its noun may stand ("before the first public hearing"). */
const NOUN_REACH = 4;
/** Shorter words name no event. */
const SHORTEST = 4;

/** A length of time with the word behind it that says from what it counts. */
interface Distance {
  readonly length: Timex;
  readonly direction: 1 | -1;
  /** Token index past that word. */
  readonly from: number;
}

function distanceIn(view: VerbView): Distance | null {
  for (const length of view.times) {
    if (length.type !== 'DURATION' || length.interval || inFrame(view, length.start)) continue;
    const { last } = tokenRange(view, length);
    const direction = view.grammar.distance.get(normAt(view.tokens, last));
    if (direction !== undefined) return { length, direction, from: last + 1 };
  }
  return null;
}

/** Stems of the words that may be the noun. */
function nounStems({ tokens, grammar }: VerbView, from: number): ReadonlySet<string> {
  const stems = new Set<string>();
  for (let at = from; at < from + NOUN_REACH; at += 1) {
    const word = normAt(tokens, at);
    if (tokens[at]?.kind !== 'word' || grammar.label.prepositions.has(word)) break;
    if (word.length >= SHORTEST && !grammar.label.stopWords.has(word)) stems.add(stemOf(word));
  }
  return stems;
}

/** What takes longer is no point to count from. */
const LONGEST = 2 * DAY;

/** In years one counts from a month or a year as well, in months from a month. */
const COARSEST: Partial<Record<Granularity, number>> = { month: 31 * DAY, year: 366 * DAY };

const isPoint = (dated: Dated | undefined, unit: Granularity = 'day'): boolean =>
  dated?.basis === 'stated' &&
  dated.when.interval.end - dated.when.interval.start <= (COARSEST[unit] ?? LONGEST);

/** The time of the last clause that told, with a time of its own, of what a noun names. */
function timeNamed(
  stems: ReadonlySet<string>,
  { length: { mention } }: Distance,
  before: readonly VerbView[],
  dates: ReadonlyMap<ClauseView, Dated>,
): Dated | null {
  const unit = mention.meaning.kind === 'duration' ? mention.meaning.unit : 'day';
  const found = before.findLast(
    (other) =>
      isPoint(dates.get(other), unit) &&
      other.own.some((at) => stems.has(stemOf(normAt(other.tokens, at)))),
  );
  return (found && dates.get(found)) ?? null;
}

/** "two hours after the crash", where nothing is called so: after what the report began with. */
function timeOfStory(
  { tokens, grammar, voice }: VerbView,
  from: number,
  before: readonly VerbView[],
  dates: ReadonlyMap<ClauseView, Dated>,
): Dated | null {
  const definite = grammar.label.inPhrase.has(normAt(tokens, from));
  if (!definite || !grammar.isEventNoun(normAt(tokens, from + 1))) return null;
  const first = before.find((other) => isPoint(dates.get(other)));
  const told = first && dates.get(first);
  return told && told.when.interval.end > voice.created.at - NEWS ? told : null;
}

/** What lies further back is no news: the report may have begun with something else. */
const NEWS = 30 * DAY;

function shifted({ start, end }: Interval, { length, direction }: Distance): Interval | null {
  const { meaning } = length.mention;
  if (meaning.kind !== 'duration') return null;
  const { amount, unit } = meaning;
  const [least, most] =
    amount.value === null ? [amount.min, amount.max] : [amount.value, amount.value];
  const [near, far] = direction > 0 ? [least, most] : [-most, -least];
  // GUIDE, "Offsets": N days later is that day; hours ±30 minutes.
  if (unit === 'day' && near === far) {
    const day = offset(startOfDay(start), near, 'day');
    return { start: day, end: offset(day, Math.max(1, Math.ceil((end - start) / DAY)), 'day') };
  }
  if (unit === 'hour' && near === far && end - start <= HOUR) {
    const middle = floor(offset((start + end) / 2, near, unit), 'minute');
    return { start: middle - HOUR / 2, end: middle + HOUR / 2 };
  }
  return { start: offset(start, near, unit), end: offset(end, far, unit) };
}

/** Days are counted in days, whatever hour they are counted from. */
function granularityOf({ when: { granularity } }: Dated, { length }: Distance): Granularity {
  const { meaning } = length.mention;
  const inDays = meaning.kind === 'duration' && !isShort(meaning.unit);
  return inDays && isShort(granularity) ? 'day' : granularity;
}

/** Words between the noun and what tells when it was: "the crash in Lyon on 3 May". */
const BEHIND_NOUN = 6;

/** "two days after the crash on 3 May", "…, which happened on 3 May": the noun's own time, told behind it. */
function timeBehind(view: VerbView, { from, length }: Distance): Dated | null {
  const own = view.times.find(
    (timex) => timex !== length && timex.interval !== null && isBehind(view, timex, from),
  );
  const clause = view.children.find(
    (child) => child.clause.kind === 'relative' && child.clause.first > from && child.verb,
  );
  const isNear = clause && clause.clause.first <= from + BEHIND_NOUN;
  const timex = own ?? (isNear ? governingTime(clause as VerbView) : null);
  if (!timex?.interval) return null;
  const when = timeOf(timex, timex.interval);
  return { when, basis: 'relative', expressions: [timex.id], why: [] };
}

/** Whether a time stands right behind the noun that begins at a token, in the same phrase. */
function isBehind(view: VerbView, timex: Timex, from: number): boolean {
  const { first } = tokenRange(view, timex);
  if (first <= from || first > from + BEHIND_NOUN || view.verb.at > from) return false;
  const between = view.tokens.slice(from, first);
  return between.every(({ kind, norm }) => kind === 'word' && norm !== 'and');
}

/**
 * "two weeks before the vote": counted from the time at which one of the clauses before has told of the
 * vote; null when none has, or the clause has a time of its own.
 */
export function measuredTime(
  view: VerbView,
  before: () => readonly VerbView[],
  dates: ReadonlyMap<ClauseView, Dated>,
): Dated | null {
  const distance = distanceIn(view);
  if (!distance) return null;
  const behind = timeBehind(view, distance);
  const governing = governingTime(view);
  // "agreed a fee on Tuesday, hours before the 11pm deadline" has a time of its own.
  if (governing && !behind?.expressions.includes(governing.id)) return null;
  const told =
    behind ??
    timeNamed(nounStems(view, distance.from), distance, before(), dates) ??
    timeOfStory(view, distance.from, before(), dates);
  const interval = told && shifted(told.when.interval, distance);
  if (!told || !interval) return null;
  const { id, start, end } = distance.length;
  return {
    when: { ...told.when, interval, granularity: granularityOf(told, distance) },
    basis: 'relative',
    expressions: [...told.expressions, id],
    why: [
      {
        code: 'event-relative',
        expression: told.expressions[0] ?? id,
        words: { start, end },
      },
    ],
  };
}
