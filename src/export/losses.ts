import type { Story } from '#story/types.ts';
import type { Loss } from './types.ts';

const isSoft = ({ when }: Story['events'][number]) =>
  when.approximate || when.earliest !== when.start || when.latest !== when.end;

/** Whether a story has anything of the kind: nothing is lost of what is not there. */
const HAS: Readonly<Record<Exclude<Loss, 'far-events'>, (story: Story) => boolean>> = {
  texts: ({ documents }) => documents.some(({ text }) => text.trim() !== ''),
  documents: ({ documents }) => documents.length > 1,
  places: ({ events }) => events.some(({ mentions }) => mentions.length > 0),
  reasons: ({ events, expressions }) =>
    events.some(({ why }) => why.length > 0) || expressions.some(({ why }) => why.length > 0),
  sources: ({ events }) => events.some(({ attributions }) => attributions.length > 0),
  status: ({ events }) => events.some(({ status }) => status !== 'asserted'),
  certainty: ({ events }) => events.some(isSoft),
  quantities: ({ events }) => events.some(({ quantities }) => quantities.length > 0),
  conflicts: ({ conflicts }) => conflicts.length > 0,
  expressions: ({ events, expressions }) => {
    const used = new Set(events.flatMap((event) => event.expressions));
    return expressions.some(({ id }) => !used.has(id));
  },
  events: ({ events }) => events.length > 0,
  problems: ({ problems }) => problems.length > 0,
  edits: ({ edits }) => edits.length > 0,
};

/** What a format leaves out that holds the events with their words and nothing else. */
export const OF_EVENTS_ALONE = [
  'texts',
  'places',
  'reasons',
  'certainty',
  'quantities',
  'conflicts',
  'expressions',
  'problems',
  'edits',
] as const;

/** Those of the kinds that the story has. */
export function lossesOf(story: Story, kinds: readonly Exclude<Loss, 'far-events'>[]): Loss[] {
  return kinds.filter((kind) => HAS[kind](story));
}
