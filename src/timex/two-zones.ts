import type { Meaning, TimexMention } from './types.ts';

type Clock = Extract<Meaning, { kind: 'clock' }>;

const HOUR = 60;
const WHOLE_DAY = 24 * HOUR;
/**
 * Clocks that people live by reach from ten hours west of Greenwich (Hawaii) to fourteen east
 * (Kiribati): one whole day, so that two clocks tell their distance.
 */
const FARTHEST_WEST = -10 * HOUR;
/** No zone is set to finer steps. */
const STEP = 15;

/** "Shortly after 8", "around 8" and "o 8" tell a clock and a little more. */
const isAbout = (meaning: Meaning): meaning is Extract<Meaning, { readonly of: Meaning }> =>
  meaning.kind === 'near' ||
  meaning.kind === 'around' ||
  (meaning.kind === 'bound' && meaning.bound === 'at');

/** The clock that a meaning tells. */
function innerClock(meaning: Meaning): Clock | null {
  if (isAbout(meaning)) return innerClock(meaning.of);
  return meaning.kind === 'clock' && !meaning.twelveHour ? meaning : null;
}

/** The meaning with another clock in it. */
const withClock = (meaning: Meaning, clock: Clock): Meaning =>
  isAbout(meaning) ? { ...meaning, of: withClock(meaning.of, clock) } : clock;

/** The day before or after another. */
const besides = (day: Meaning, direction: 1 | -1): Meaning => ({
  kind: 'offset',
  amount: { value: 1, min: 1, max: 1 },
  unit: 'day',
  direction,
  from: day,
});

/** The instant of a clock whose zone has a name, as the clock of another place shows it ("15 (21 in Warsaw)"). */
function besideNamed(local: Clock, other: Clock, zone: string): readonly [Clock, Clock] | null {
  const apart = other.minutes - local.minutes;
  if ((local.day && other.day) || apart % STEP !== 0) return null;
  // The two are less than half a day apart, or they are of two days.
  const days = Math.abs(apart) <= WHOLE_DAY / 2 ? 0 : apart > 0 ? -1 : 1;
  return lentDays({ ...local, zone, behind: apart + days * WHOLE_DAY }, other, days);
}

/** Each of two clocks with the day of the other, `days` days on from the first to the second. */
function lentDays(local: Clock, other: Clock, days: number): readonly [Clock, Clock] {
  const moved = (day: Meaning, by: number) => (by === 0 ? day : besides(day, by > 0 ? 1 : -1));
  if (other.day && !local.day) return [{ ...local, day: moved(other.day, -days) }, other];
  if (local.day && !other.day) return [local, { ...other, day: moved(local.day, days) }];
  return [local, other];
}

/**
 * Two clocks that tell one instant, one of them by a zone at a known distance from Greenwich and one
 * of them, perhaps, with its day: both with their days and zones. Null when they tell enough.
 */
function sameInstant(local: Clock, other: Clock): readonly [Clock, Clock] | null {
  if (local.zone !== undefined || other.zone === undefined) return null;
  if (typeof other.zone === 'string') return besideNamed(local, other, other.zone);
  const apart = local.minutes - other.minutes + other.zone;
  const zone = ((((apart - FARTHEST_WEST) % WHOLE_DAY) + WHOLE_DAY) % WHOLE_DAY) + FARTHEST_WEST;
  if (zone % STEP !== 0) return null;
  const days = Math.round((zone - apart) / WHOLE_DAY);
  return local.day && other.day ? null : lentDays({ ...local, zone }, other, -days);
}

/** Both tell their day: the weekday in brackets is the one at that instant ("9:58 p.m. EDT Friday (0158 GMT Saturday)"). */
function besideDated(first: Clock, second: Clock): readonly [Clock, Clock] | null {
  if (typeof first.zone !== 'number' || typeof second.zone !== 'number') return null;
  if (!first.day || second.day?.kind !== 'weekday') return null;
  const apart = first.minutes - first.zone - (second.minutes - second.zone);
  if (apart % WHOLE_DAY !== 0 || Math.abs(apart) > WHOLE_DAY) return null;
  const direction = apart > 0 ? 1 : -1;
  return [first, { ...second, day: apart === 0 ? first.day : besides(first.day, direction) }];
}

const inBrackets = (text: string, first: TimexMention, second: TimexMention) =>
  /^\s*\((?:(?:we?|on|at)\s+)?$/.test(text.slice(first.end, second.start));

/** The two clocks with what each lends the other; null when they aren't two views of an instant. */
function inEitherOrder(first: TimexMention, second: TimexMention): readonly [Clock, Clock] | null {
  const [a, b] = [innerClock(first.meaning), innerClock(second.meaning)];
  if (!a || !b) return null;
  const forward = besideDated(a, b) ?? sameInstant(a, b);
  if (forward) return forward;
  const backward = sameInstant(b, a);
  return backward && [backward[1], backward[0]];
}

/** The day told behind the brackets, for a clock without one: "06:11 local time (0211 GMT) on Monday". */
function dayBehind(text: string, second: TimexMention, third: TimexMention | undefined) {
  if (!third || !/^\)\s*(on|we?)?\s*$/.test(text.slice(second.end, third.start))) return null;
  const { kind } = third.meaning;
  return kind === 'weekday' || kind === 'calendar' || kind === 'unit' ? third.meaning : null;
}

/**
 * Lends its day to a clock that stands beside the same instant on another clock ("3 a.m. local time
 * (2100 GMT Wednesday)": Thursday), so that the two differ by no more than zones can.
 *
 * @param text the document; mentions are offsets into it, in text order
 */
export function pairClocks(text: string, mentions: readonly TimexMention[]): TimexMention[] {
  const paired = [...mentions];
  mentions.forEach((first, index) => {
    const second = mentions[index + 1];
    if (!second || !inBrackets(text, first, second)) return;
    const day = dayBehind(text, second, mentions[index + 2]);
    const clock = day && innerClock(first.meaning);
    const dated =
      clock && !clock.day
        ? { ...first, meaning: withClock(first.meaning, { ...clock, day }) }
        : first;
    const clocks = inEitherOrder(dated, second);
    if (!clocks) return;
    paired[index] = { ...first, meaning: withClock(first.meaning, clocks[0]) };
    paired[index + 1] = { ...second, meaning: withClock(second.meaning, clocks[1]) };
  });
  return paired;
}
