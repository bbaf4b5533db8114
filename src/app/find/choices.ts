import type { Basis, Id, Status, Story } from '#story/types.ts';
import { BASES, PAPER, STATUSES, type Filter } from './filter.ts';

/** What of a story can be chosen: what some of its events have, or is chosen already. */
export interface Choices {
  /** By name; `PAPER` first, where the paper itself tells something. */
  readonly sources: readonly { readonly id: Id; readonly name: string }[];
  readonly statuses: readonly Status[];
  readonly bases: readonly Basis[];
  /** False when days are only counted from a first one, so that no day can be asked for. */
  readonly days: boolean;
}

/**
 * @param filter what is chosen already
 * @param locale BCP 47, the order of the alphabet
 */
export function choicesOf(
  { events, sources, calendar }: Story,
  filter: Filter,
  locale: string,
): Choices {
  const chains = events.flatMap(({ attributions }) =>
    attributions.length === 0 ? [[]] : attributions.map(({ chain }) => chain),
  );
  const named = new Set(chains.flat());
  const paper = chains.some((chain) => chain.length === 0) ? [{ id: PAPER, name: '' }] : [];
  const { compare } = new Intl.Collator(locale);
  return {
    sources: [
      ...paper,
      ...sources.filter(({ id }) => named.has(id)).sort((a, b) => compare(a.name, b.name)),
    ],
    statuses: STATUSES.filter(
      (status) => status === filter.status || events.some((event) => event.status === status),
    ),
    bases: BASES.filter(
      (basis) => basis === filter.basis || events.some((event) => event.basis === basis),
    ),
    days: calendar === 'dated',
  };
}
