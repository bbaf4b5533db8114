import type { Edit } from '#story/edit-types.ts';
import type { Attribution, Conflict, Id, Story, StoryEvent, Version } from '#story/types.ts';
import { parseLocal } from '#time/local.ts';
import { follow, likeness, type WorkingStory } from './working-story.ts';

const startOf = ({ when }: StoryEvent) => parseLocal(when.start)?.at ?? 0;

/** The chain with unified sources, each link once. */
function chainOf(chain: readonly Id[], { unified }: WorkingStory): readonly Id[] {
  const ids = chain.map((id) => follow(id, unified));
  return ids.filter((id, at) => id !== ids[at - 1]);
}

function attributionsOf(event: StoryEvent, work: WorkingStory): readonly Attribution[] {
  const seen = new Map<string, Attribution>();
  for (const attribution of event.attributions) {
    const chain = chainOf(attribution.chain, work);
    const key = [attribution.document, ...chain].join(' ');
    if (!seen.has(key)) seen.set(key, { ...attribution, chain });
  }
  return [...seen.values()];
}

function versionOf(version: Version, work: WorkingStory): Version | null {
  const moved = work.moved.find(({ mention }) => likeness(mention, version.mention) > 0.5);
  const event = follow(moved?.event ?? version.event, work.merged);
  if (!work.events.has(event) || work.hidden.has(event)) return null;
  return { ...version, event, chain: chainOf(version.chain, work) };
}

/** A conflict stays while two different voices are left in it. */
function conflictOf(conflict: Conflict, work: WorkingStory): Conflict | null {
  const voices = new Map<string, Version>();
  for (const each of conflict.versions) {
    const version = versionOf(each, work);
    const key = version && [version.document, ...version.chain].join(' ');
    if (version && key !== null && !voices.has(key)) voices.set(key, version);
  }
  return voices.size < 2 ? null : { ...conflict, versions: [...voices.values()] };
}

/** Events in order of time, then as the parser told them; those made by edits after them, by id. */
function inOrder(events: readonly StoryEvent[], base: Story): readonly StoryEvent[] {
  const told = new Map(base.events.map(({ id }, at) => [id, at]));
  const rank = ({ id }: StoryEvent) => told.get(id) ?? told.size;
  return events.toSorted(
    (a, b) => startOf(a) - startOf(b) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1),
  );
}

/** Sources as they were read, then those that edits brought in, by id. */
function sourcesOf({ base, sources }: WorkingStory): Story['sources'] {
  const known = new Set(base.sources.map(({ id }) => id));
  const made = [...sources.values()].filter(({ id }) => !known.has(id));
  const kept = base.sources.flatMap(({ id }) => sources.get(id) ?? []);
  return [...kept, ...made.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
}

/** The documents of a story are in it, and those that were removed are not; all other edits are listed. */
const isListed = ({ kind }: Edit) => kind !== 'report' && kind !== 'remove-report';

/** The story as edited: events in order of time, and only what is still referred to. */
export function finish(work: WorkingStory, edits: readonly Edit[]): Story {
  const { base, hidden } = work;
  const events = [...work.events.values()]
    .filter(({ id }) => !hidden.has(id))
    .map((event) => ({ ...event, attributions: attributionsOf(event, work) }));
  return {
    ...base,
    documents: base.documents.map((document) => ({
      ...document,
      blocks: document.blocks.map((block) =>
        block.source === undefined
          ? block
          : { ...block, source: follow(block.source, work.unified) },
      ),
    })),
    sources: sourcesOf(work),
    events: inOrder(events, base),
    conflicts: base.conflicts.flatMap((conflict) => conflictOf(conflict, work) ?? []),
    edits: edits.filter(isListed),
  };
}
