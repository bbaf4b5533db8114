/** An input is looked at when it takes more than so many times the median time per byte … */
const SLOW = 10;

/**
 * … and more than this, in milliseconds: below, the clock, the collection of garbage and the difference
 * between a refusal and a reading decide.
 */
const NOTICED = 100;

/** So many times as long as what is looked at, it is too slow, however evenly it grows. */
const FAR = 10;

/**
 * The whole may take so many times as long as its two halves together. A text in which much is found takes
 * long and grows evenly: its halves take as long as the whole. Time that grows with the square of the length
 * makes the halves twice as fast.
 */
const GROWTH = 1.6;

/** What a call costs before it reads its first byte, in bytes: short inputs are not slow by it. */
const START = 400;

/** Shorter strings and lists of numbers are names and dates, which are not cut. */
const LONG = 200;

/** How long an input is, in bytes, with what a call costs at least. */
export const sizeOf = (input: unknown): number =>
  START + ((JSON.stringify(input) as string | undefined) ?? '').length;

/** From which time on an input is looked at, in milliseconds; `usual` is the median time per byte. */
export const noticedFrom = (input: unknown, usual: number): number =>
  Math.max(NOTICED, SLOW * usual * sizeOf(input));

const isBytes = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'number');

/** An input with each long text in it cut in two: all first halves, all second halves. */
export function halves(input: unknown): readonly [unknown, unknown] {
  if ((typeof input === 'string' || isBytes(input)) && input.length > LONG) {
    const middle = Math.floor(input.length / 2);
    return [input.slice(0, middle), input.slice(middle)];
  }
  if (typeof input !== 'object' || input === null) return [input, input];
  const parts = Object.entries(input).map(([key, value]) => [key, ...halves(value)] as const);
  const one = (at: 1 | 2): unknown =>
    Array.isArray(input)
      ? parts.map((part) => part[at])
      : Object.fromEntries(parts.map((part) => [part[0], part[at]]));
  return [one(1), one(2)];
}

/**
 * Whether an input that takes `time` is a fault and not only full of what the program looks for.
 *
 * @param time milliseconds that it takes
 * @param usual median of milliseconds per byte
 * @param timeOf measures another input
 */
export async function isTooSlow(
  input: unknown,
  { time, usual }: { readonly time: number; readonly usual: number },
  timeOf: (input: unknown) => Promise<number>,
): Promise<boolean> {
  const noticed = noticedFrom(input, usual);
  if (time <= noticed) return false;
  if (time > FAR * noticed) return true;
  const [first, second] = halves(input);
  // Nothing in it could be cut: it is short, and has no reason to take long.
  if (sizeOf(first) > 0.8 * sizeOf(input)) return true;
  return time > GROWTH * ((await timeOf(first)) + (await timeOf(second)));
}
