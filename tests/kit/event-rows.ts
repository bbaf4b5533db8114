import { expect, test } from 'vitest';
import { drawEvent, tell } from './events.ts';

/** A text, the events that a reader finds in it as `drawEvent` draws them, and why. */
export interface EventRow {
  readonly why: string;
  /** Day of writing, where it is not that of the other rows. */
  readonly created?: string;
  readonly text: string;
  readonly events: readonly string[];
}

/** One test a row: the text, written on a day, tells these events and no others. */
export function testEvents(rows: readonly EventRow[], day: string): void {
  test.each(rows)('$why', ({ text, created = day, events }) => {
    expect(tell(text, { created }).events.map(drawEvent)).toEqual(events);
  });
}
