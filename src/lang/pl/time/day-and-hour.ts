import { digits, oneOf, opt, seq, spoken, tight, word, type Item } from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { briefClock, clock, lastHour } from './clock.ts';
import { calendar, date } from './dates.ts';
import { day } from './days.ts';
import { DUSK, part } from './parts.ts';

/** A clock, or what is told of it, inside a day or night. */
export function within(time: Meaning, of: Meaning): Meaning | null {
  if (time.kind === 'clock') return { ...time, day: of };
  if (time.kind !== 'around' && time.kind !== 'near') return null;
  const inner = within(time.of, of);
  return inner && { ...time, of: inner };
}

/** "dziś od świtu": since a part of a day that is named. */
export const since: Item<Meaning> = seq(
  [day, word('od'), oneOf(part, clock, briefClock)],
  ([of, , time]): Meaning | null =>
    time.kind === 'part' || time.kind === 'clock'
      ? { kind: 'bound', bound: 'since', of: { ...time, day: of } }
      : null,
);

/** "wczoraj po zmroku" */
export const afterDusk: Item<Meaning> = seq(
  [day, word('po'), word('zmroku', 'zmierzchu')],
  ([of]): Meaning => ({ kind: 'bound', bound: 'after', of: { kind: 'part', part: DUSK, day: of } }),
);

/** "dziś do 18". */
export const untilHour: Item<Meaning> = seq(
  [day, word('do'), lastHour],
  ([of, , time]): Meaning | null =>
    time.kind === 'clock' ? { kind: 'bound', bound: 'until', of: { ...time, day: of } } : null,
);

/** "13 marca od godz. 20", "godz. 20:00 dnia 13 marca": an end of a range in alerts. */
const startOfAlert: Item<Meaning> = oneOf<Meaning>(
  seq([spoken(day), opt(word(',')), word('od'), lastHour], ([of, , , time]) => within(time, of)),
  seq([lastHour, spoken(day)], ([time, of]) => within(time, of)),
);
/** "29 października do godz. 16" behind "do". */
export const dayUntilHour: Item<Meaning> = seq(
  [spoken(day), opt(word(',')), word('do'), lastHour],
  ([of, , , time]) => within(time, of),
);
const endOfAlert: Item<Meaning> = oneOf<Meaning>(
  dayUntilHour,
  seq([lastHour, spoken(day)], ([time, of]) => within(time, of)),
);
export const alert: Item<Meaning> = seq(
  [word('od'), startOfAlert, word('do'), endOfAlert],
  ([, from, , to]): Meaning => ({ kind: 'range', from, to }),
);

/** "6:41 PM · 22 lip 2025": how social networks stamp a post, also in Polish. */
export const postStamp: Item<Meaning> = seq(
  [
    digits(1, 12, 2),
    tight(word(':')),
    tight(digits(0, 59, 2, 2)),
    word('am', 'pm'),
    word('·', '•'),
    date,
  ],
  ([hour, , minute, half, , fields]): Meaning => ({
    kind: 'clock',
    minutes: ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute,
    twelveHour: false,
    day: calendar(fields),
  }),
);
