import {
  candidates,
  isAlike,
  overlap,
  placed,
  type Comparable,
  type MergedEvent,
} from './merge.ts';
import { joinPairs } from './sets.ts';
import type { ConflictDraft, EventDraft, QuantityDraft, VersionDraft } from './types.ts';

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
    for (const kind of clashingKinds(a, b)) note(kind, [one, other]);
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
      kind === '' ? null : (quantities.find((found) => keyOf(found) === kind) ?? null);
    return [{ event, mention, attributions, quantity, when: kind === '' ? when : null }];
  });
  return {
    kind: kind === '' ? 'time' : 'quantity',
    versions: versions.toSorted((a, b) => placed(a.mention, b.mention)),
  };
}

/** Which quantities can be compared: of one kind, in one unit. */
const keyOf = ({ kind, unit }: QuantityDraft): string => `${kind} ${unit ?? ''}`;

/** Keys of quantities that both tell and that cannot both be true. */
function clashingKinds({ draft: a }: Comparable, { draft: b }: Comparable): string[] {
  return a.quantities.flatMap((one) => {
    const other = b.quantities.find((found) => keyOf(found) === keyOf(one));
    return other && excludes(one, other) ? [keyOf(one)] : [];
  });
}

function excludes(a: QuantityDraft, b: QuantityDraft): boolean {
  return (a.max ?? Infinity) < b.min || (b.max ?? Infinity) < a.min;
}

/** Times told by two documents in so many words that do not meet. */
function timesClash({ draft: a }: Comparable, { draft: b }: Comparable): boolean {
  if (a.mentions[0]?.document === b.mentions[0]?.document) return false;
  if (a.basis !== 'stated' || b.basis !== 'stated') return false;
  return !overlap(a.when, b.when);
}
