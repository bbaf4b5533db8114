import type { Basis, Id, Status } from '#story/types.ts';
import { parseLocal } from '#time/local.ts';

/** Stands for events that no source is named for: the paper itself tells them. */
export const PAPER = '-';

/** Which events of a story are shown. What is '' or null asks for nothing. */
export interface Filter {
  /** Words that an event has in its label, its note or its text, all of them, in any order. */
  readonly words: string;
  /** A source that tells of the event, near or far; `PAPER` for none. */
  readonly source: Id | null;
  readonly status: Status | null;
  readonly basis: Basis | null;
  /** First day, 'YYYY-MM-DD'; null for no beginning. */
  readonly from: string | null;
  /** Last day, which still counts, 'YYYY-MM-DD'; null for no end. */
  readonly to: string | null;
}

/** Lets every event through. */
export const NO_FILTER: Filter = {
  words: '',
  source: null,
  status: null,
  basis: null,
  from: null,
  to: null,
};

/** All there are, in the order in which they are offered. */
export const STATUSES = ['asserted', 'hedged', 'planned', 'negated'] as const;
export const BASES = ['stated', 'carried', 'relative', 'bounded', 'edited'] as const;

/** True when a filter asks for something. */
export function isFiltering(filter: Filter): boolean {
  const { words, ...rest } = filter;
  return /\S/u.test(words) || Object.values(rest).some((value) => value !== null);
}

const oneOf = <T extends string>(all: readonly T[], value: string | null): T | null =>
  all.find((each) => each === value) ?? null;

const dayOf = (value: string | null) =>
  value !== null && parseLocal(value)?.precision === 'day' ? value : null;

/** The filter in the parameters of an address; what it can't read asks for nothing. */
export function readFilter(parameters: URLSearchParams): Filter {
  return {
    words: parameters.get('find') ?? '',
    source: parameters.get('source') || null,
    status: oneOf(STATUSES, parameters.get('status')),
    basis: oneOf(BASES, parameters.get('basis')),
    from: dayOf(parameters.get('from')),
    to: dayOf(parameters.get('to')),
  };
}

/** Writes a filter into the parameters of an address, as `readFilter` reads it. */
export function writeFilter({ words, ...rest }: Filter, parameters: URLSearchParams): void {
  if (/\S/u.test(words)) parameters.set('find', words);
  for (const [name, value] of Object.entries(rest)) {
    if (value !== null) parameters.set(name, value);
  }
}

/**
 * True when the way from one filter to another is a step that the back button undoes: anything but
 * going on with typing words or with changing a day.
 */
export function isFilterStep(before: Filter, after: Filter): boolean {
  const names = ['words', 'source', 'status', 'basis', 'from', 'to'] as const;
  const changed = names.filter((name) => before[name] !== after[name]);
  const [name] = changed;
  if (name === undefined) return false;
  const isTyped = name === 'words' || name === 'from' || name === 'to';
  return changed.length > 1 || !isTyped || !before[name] || !after[name];
}
