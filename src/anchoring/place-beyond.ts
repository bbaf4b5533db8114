import type { Interval } from '#time/types.ts';
import type { Meaning } from '#timex/types.ts';
import type { Context, Placed } from './context.ts';
import { wordsOf } from './located.ts';

/** A time that the text tells of without a place on the calendar. */
export function unclear(meaning: Meaning, value: string): Placed {
  return {
    type: 'DATE',
    value,
    interval: null,
    granularity: 'day',
    anchor: null,
    steps: [{ code: 'vague', words: wordsOf(meaning) }],
    moves: false,
  };
}

const YEARS: Readonly<Partial<Record<string, number>>> = { year: 1, decade: 10, century: 100 };

/** Thousands, millions and thousand millions of years before the present, the largest that fits first. */
const GEOLOGICAL = [
  ['GA', 1e9],
  ['MA', 1e6],
  ['KA', 1e3],
] as const;

/**
 * Times that lie further off than the calendar reaches ("300,000 years ago"). Those that are counted in
 * years have a value of their own in TIMEX2, which TIMEX3 takes over: 'KA300'.
 *
 * @see TIDES 2005 Standard for the Annotation of Temporal Expressions, 3.2.1.6 (KA, MA, GA)
 */
export function placeBeyond(meaning: Meaning, { start }: Interval, { created }: Context): Placed {
  // An instant beyond the calendar's reach may be no number at all; the words then tell the side.
  const future = meaning.kind === 'offset' ? meaning.direction > 0 : start > created.at;
  if (meaning.kind !== 'offset' || future || meaning.amount.value === null)
    return unclear(meaning, future ? 'FUTURE_REF' : 'PAST_REF');
  const years = meaning.amount.value * (YEARS[meaning.unit] ?? 0);
  const [unit, size] = GEOLOGICAL.find(([, least]) => years >= least) ?? ['', 1];
  return unclear(meaning, unit === '' ? 'PAST_REF' : `${unit}${years / size}`);
}
