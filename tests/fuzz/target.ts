import { deepStrictEqual } from 'node:assert/strict';
import type fc from 'fast-check';

/** A part of the program that takes what comes from outside, with what must hold for any of it. */
export interface Target<T> {
  readonly name: string;
  /** Plain JSON, so that what was found can be kept as a case. */
  readonly inputs: fc.Arbitrary<T>;
  /** Throws, or gives a promise that rejects, when something does not hold. */
  readonly check: (input: T) => unknown;
  /** How many inputs of a million are its own. */
  readonly share: number;
}

/** Hides what the inputs are, so that targets can stand in one list. */
export type AnyTarget = Target<unknown>;

export function target<T>(one: Target<T>): AnyTarget {
  return { ...one, check: (input) => one.check(input as T) };
}

/**
 * What `call` gives; null when it throws an error that it may throw.
 *
 * @throws any other error: a fault that was found
 */
export function unlessRefused<T>(call: () => T, mayThrow: (error: unknown) => boolean): T | null {
  try {
    return call();
  } catch (error) {
    if (mayThrow(error)) return null;
    throw error;
  }
}

/** Throws with both values when they differ. */
export function same(found: unknown, wanted: unknown, what: string): void {
  deepStrictEqual({ [what]: found }, { [what]: wanted });
}

export function holds(fact: boolean, what: string): void {
  if (!fact) throw new Error(`does not hold: ${what}`);
}
