import type { ConflictDraft, VersionDraft } from '#events/types.ts';
import type { Conflict, Id, Version } from '#story/types.ts';
import { chainOf, eventId, mentionOf, quantityOf, type EventsInput } from './build-events.ts';
import { timeSpan } from '#story/time-span.ts';

/** Who tells a version: every chain named, or the paper itself. */
function versionsOf(draft: VersionDraft, input: EventsInput): Version[] {
  const named = draft.attributions.map((said) => chainOf(said, input));
  const chains = named.filter((chain) => chain.length > 0);
  const { mention, quantity, when } = draft;
  return (chains.length > 0 ? chains : [[]]).map((chain) => ({
    event: eventId(draft.event),
    mention: mentionOf(mention),
    document: mention.document,
    chain,
    ...(quantity && { quantity: quantityOf(quantity) }),
    ...(when && { when: timeSpan(when) }),
  }));
}

/** What a source said last counts: reports are updated as they go. */
function latestOfEach(versions: readonly Version[]): Version[] {
  const bySource = new Map<string, Version>();
  for (const version of versions) {
    bySource.set([version.document, ...version.chain].join(' '), version);
  }
  return [...bySource.values()];
}

/** Whether versions still differ, now that each source has one. */
function differ(versions: readonly Version[]): boolean {
  const told = versions.map(({ quantity, when }) =>
    quantity ? [quantity.min, quantity.max].join(' ') : [when?.start, when?.end].join(' '),
  );
  return new Set(told).size > 1;
}

/** The conflicts of a story as it keeps them; one source that corrects itself is none. */
export function buildConflicts(drafts: readonly ConflictDraft[], input: EventsInput): Conflict[] {
  const taken = new Set<Id>();
  return drafts.flatMap(({ kind, versions }) => {
    const told = latestOfEach(versions.flatMap((version) => versionsOf(version, input)));
    const [first] = told;
    if (!first || !differ(told)) return [];
    const { event, quantity } = first;
    return [
      {
        id: unused(`c-${quantity?.kind ?? 'time'}-${event}`, taken),
        kind,
        of: quantity?.of ?? '',
        versions: told,
      },
    ];
  });
}

/** The id, or with a number where another conflict of the event has it. */
function unused(id: Id, taken: Set<Id>): Id {
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}-${String(n)}`;
  taken.add(free);
  return free;
}
