import type { RenameSourceEdit, SourceEdit } from '#story/edit-types.ts';
import type { Id, Source } from '#story/types.ts';
import { findEvent, follow, putEvent, type WorkingStory } from './working-story.ts';

function sourceNamed({ sources }: WorkingStory, name: string): Source | null {
  return [...sources.values()].find((source) => source.name === name) ?? null;
}

/** Named after itself, so that the order of edits does not show; after its edit where that id is taken. */
function newSource({ sources }: WorkingStory, name: string, edit: Id): Source {
  const id = `s-${name}`;
  // The kind is not known; a person is what imported names are taken for, too.
  return { id: sources.has(id) ? `${id}-${edit}` : id, name, kind: 'person', mentions: [] };
}

/** Somebody else says so, or nobody but the paper. */
export function doSource(
  work: WorkingStory,
  { id, event: ref, source: name }: SourceEdit,
): Id | null {
  const event = findEvent(work, ref);
  if (!event) return null;
  const document = event.mentions[0]?.document ?? work.base.documents[0]?.id;
  if (name === '' || document === undefined) {
    putEvent(work, { ...event, attributions: [] }, 'source');
    return event.id;
  }
  const source = sourceNamed(work, name) ?? newSource(work, name, id);
  work.sources.set(source.id, source);
  const hedged = event.status === 'hedged';
  const attributions = [{ document, chain: [source.id], cue: null, hedged }];
  putEvent(work, { ...event, attributions }, 'source');
  return event.id;
}

/** Calls a source by another name; of another source's name, the two become one. */
export function doRename(work: WorkingStory, { source: name, name: better }: RenameSourceEdit) {
  const source = sourceNamed(work, name);
  if (!source) return false;
  const other = sourceNamed(work, better);
  if (other && other.id !== source.id) {
    work.sources.delete(source.id);
    work.unified.set(source.id, other.id);
    work.sources.set(other.id, { ...other, mentions: [...other.mentions, ...source.mentions] });
  } else {
    work.sources.set(source.id, { ...source, name: better });
  }
  for (const event of [...work.events.values()]) {
    const says = event.attributions.some(({ chain }) =>
      chain.some((id) => follow(id, work.unified) === (other?.id ?? source.id)),
    );
    if (says) putEvent(work, event, 'source');
  }
  return true;
}
