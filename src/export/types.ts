import type { InterfaceLanguage, Story } from '#story/types.ts';

/** What a story has and a file format may have no place for. */
export type Loss =
  /** The articles themselves. */
  | 'texts'
  /** All documents but the first. */
  | 'documents'
  /** Where in the articles each event is told. */
  | 'places'
  /** The steps that led to each time. */
  | 'reasons'
  /** Who says so. */
  | 'sources'
  /** Told as fact, hedged, planned, denied. */
  | 'status'
  /** How exact a time is, and which sides are open. */
  | 'certainty'
  /** Numbers as data. */
  | 'quantities'
  /** Which sources contradict each other. */
  | 'conflicts'
  /** Time expressions that date no event. */
  | 'expressions'
  /** Events, where the format has only times. */
  | 'events'
  /** Events whose time the format cannot write (years before 1 or after 9999). */
  | 'far-events'
  /** Problems of the reading. */
  | 'problems'
  /** Corrections by hand, as a list that can be undone. */
  | 'edits';

/** A story as a file of another format. */
interface Written {
  readonly text: string;
  /** What this story has and the file does not hold, in the order of `Loss`. */
  readonly lost: readonly Loss[];
}

interface WriteOptions {
  /** Language of what the file says beside the story's own words. */
  readonly language: InterfaceLanguage;
}

export type Writer = (story: Story, options: WriteOptions) => Written;

/**
 * A story whose days are only counted from a stand-in has no dates that another program could be
 * given; the message says what to do.
 */
export interface NoDatesError extends Error {
  readonly name: 'NoDatesError';
}

/** @throws NoDatesError for a story with a relative calendar */
export function assertDated({ calendar }: Story, format: string): void {
  if (calendar === 'dated') return;
  const message = `${format} needs real dates, and this text does not tell when it was written; give its date first (--created 2022-01-06)`;
  throw Object.assign(new Error(message), { name: 'NoDatesError' as const });
}

export const isNoDatesError = (error: unknown): error is NoDatesError =>
  error instanceof Error && error.name === 'NoDatesError';
