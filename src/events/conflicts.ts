import {
  candidates,
  clashing,
  isAlike,
  isApart,
  overlap,
  placed,
  quantityKey,
  type Comparable,
  type MergedEvent,
} from './merge.ts';
import { joinPairs } from './sets.ts';
import type { ConflictDraft, EventDraft, VersionDraft } from './types.ts';

/** A telling with the event it went into. */
interface Told {
  readonly telling: Comparable;
  readonly event: EventDraft;
}

/**
 * Tellings of one happening that contradict each other: numbers of the same thing that exclude each
 * other, wherever they are told; times that do not meet, between two documents, for within one the
 * same act at another time is another event.
 */
export function conflictsAmong(merged: readonly MergedEvent[]): ConflictDraft[] {
  const told = merged.flatMap(({ event, tellings }) =>
    tellings.map((telling): Told => ({ telling, event })),
  );
  const clashes = new Map<string, [number, number][]>();
  const note = (key: string, pair: [number, number]) => {
    const pairs = clashes.get(key);
    if (pairs) pairs.push(pair);
    else clashes.set(key, [pair]);
  };
  for (const [one, other] of candidates(told.map(({ telling }) => telling))) {
    const a = told[one]?.telling;
    const b = told[other]?.telling;
    if (!a || !b || !isAlike(a, b)) continue;
    for (const key of clashing(a.draft, b.draft)) note(key, [one, other]);
    if (timesClash(a, b)) note('', [one, other]);
  }
  return [...clashes].flatMap(([kind, pairs]) =>
    joinPairs(told.length, pairs)
      .filter((members) => members.length > 1)
      .map((members) => conflictOf(kind, told, members)),
  );
}

function conflictOf(
  kind: string,
  told: readonly Told[],
  members: readonly number[],
): ConflictDraft {
  const versions = members.flatMap((index): VersionDraft[] => {
    const one = told[index];
    const mention = one?.telling.draft.mentions[0];
    if (!one || !mention) return [];
    const { event, telling } = one;
    const { attributions, quantities, when } = telling.draft;
    const quantity =
      kind === '' ? null : (quantities.find((found) => quantityKey(found) === kind) ?? null);
    return [{ event, mention, attributions, quantity, when: kind === '' ? when : null }];
  });
  return {
    kind: kind === '' ? 'time' : 'quantity',
    versions: versions.toSorted((a, b) => placed(a.mention, b.mention)),
  };
}

/** Times told by two documents in so many words that do not meet. */
function timesClash(one: Comparable, other: Comparable): boolean {
  const [a, b] = [one.draft, other.draft];
  if (!isApart(one, other)) return false;
  if (a.basis !== 'stated' || b.basis !== 'stated') return false;
  return !overlap(a.when, b.when);
}
