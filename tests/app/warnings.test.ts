import { expect, test } from 'vitest';
import { warningsOf, type Warning } from '#app/warnings/warnings.ts';
import type { Conflict, Problem, Story, StoryEvent } from '#story/types.ts';
import { storyOf } from './story-of.ts';

/** Three events on Monday 3 February 2025, told by a report of that day. */
const STORY = storyOf({ events: 3, expressions: 3 });

const inWords = { pl: '', en: '' };

/** "Monday" of the first clause. */
const monday = { start: 3, end: 9 };

const problem = (code: Problem['code'], span: Problem['span']): Problem => ({
  code,
  document: 'd1',
  span,
  text: inWords,
});

const contradiction = problem('contradiction', monday);

function withEvent(change: Partial<StoryEvent>, story: Story = STORY): Story {
  const [first, ...others] = story.events;
  return first ? { ...story, events: [{ ...first, ...change }, ...others] } : story;
}

const writtenAt = (value: string | null): Story => ({
  ...STORY,
  documents: STORY.documents.map((each) => ({ ...each, created: { ...each.created, value } })),
});

function conflictOf(kind: Conflict['kind']): Conflict {
  const versions = STORY.events.slice(0, 2).flatMap(({ id, mentions }, at) =>
    mentions.map((mention) => ({
      event: id,
      mention,
      document: 'd1',
      chain: at === 0 ? [] : ['s1'],
    })),
  );
  return { id: 'k1', kind, of: '', versions };
}

const told = ({ kind, event, time, place }: Warning) => [kind, event, time, place?.start ?? null];

interface Row {
  /** Why an editor wants to see it, or not. */
  readonly reason: string;
  readonly story: Story;
  readonly base?: Story;
  readonly warnings: readonly unknown[];
}

const wrong = { ...STORY, problems: [contradiction] };
const unresolved = { ...STORY, problems: [problem('unresolved', { start: 10, end: 13 })] };
const tomorrow = {
  ...(STORY.events[0]?.when as StoryEvent['when']),
  earliest: '2025-02-04T00:00',
  start: '2025-02-04T00:00',
  end: '2025-02-05T00:00',
};
const late = withEvent({ when: tomorrow });

const ROWS: readonly Row[] = [
  { reason: 'nothing is wrong', story: STORY, warnings: [] },
  {
    reason: 'a weekday contradicts its date: words and the event that hangs on them',
    story: wrong,
    warnings: [['problem', 'e1', 't1', 3]],
  },
  {
    reason: 'the editor gave the event a time: the words no longer matter',
    story: withEvent({ edited: ['time'], expressions: [] }, wrong),
    base: wrong,
    warnings: [],
  },
  {
    reason: 'the editor hid the event: the words no longer matter',
    story: { ...wrong, events: wrong.events.slice(1) },
    base: wrong,
    warnings: [],
  },
  {
    reason: 'another wording does not set the date right',
    story: withEvent({ edited: ['label'] }, wrong),
    base: wrong,
    warnings: [['problem', 'e1', 't1', 3]],
  },
  {
    reason: 'words that could not be resolved give no time, so the event of their clause is meant',
    story: unresolved,
    warnings: [['problem', 'e1', null, 10]],
  },
  {
    reason: 'the event of that clause has a time by hand',
    story: withEvent({ edited: ['time'] }, unresolved),
    base: unresolved,
    warnings: [],
  },
  {
    reason: 'words outside every event still have their place',
    story: { ...STORY, events: [], problems: [contradiction] },
    warnings: [['problem', null, 't1', 3]],
  },
  {
    reason: 'a passage that was not read stays a warning whatever is corrected in it',
    story: withEvent(
      { edited: ['time'] },
      { ...STORY, problems: [problem('unread-language', monday)] },
    ),
    warnings: [['problem', null, null, 3]],
  },
  {
    reason: 'what is about the whole text comes first',
    story: { ...STORY, problems: [contradiction, problem('no-created', null)] },
    warnings: [
      ['problem', null, null, null],
      ['problem', 'e1', 't1', 3],
    ],
  },
  {
    reason: 'without a timeline, what stands in its place is not said again',
    story: {
      ...STORY,
      events: [],
      problems: [problem('no-time', null), problem('no-created', null)],
    },
    warnings: [['problem', null, null, null]],
  },
  {
    reason: 'told as past, but the day after the report',
    story: late,
    warnings: [['after-report', 'e1', 't1', 0]],
  },
  {
    reason: 'what is announced lies after the report rightly',
    story: withEvent({ status: 'planned' }, late),
    warnings: [],
  },
  {
    reason: 'an event that is only known to be before something may lie before the report',
    story: withEvent({ when: { ...tomorrow, earliest: null } }, late),
    warnings: [],
  },
  {
    reason: 'the day of the report is not after it',
    story: writtenAt('2025-02-03T08:00'),
    warnings: [],
  },
  {
    reason: 'a report of a minute is older than the next hour',
    story: withEvent(
      { when: { ...tomorrow, earliest: '2025-02-03T09:00', start: '2025-02-03T09:00' } },
      writtenAt('2025-02-03T08:00'),
    ),
    warnings: [['after-report', 'e1', 't1', 0]],
  },
  {
    reason: 'nobody knows when the text was written',
    story: withEvent({ when: tomorrow }, writtenAt(null)),
    warnings: [],
  },
  {
    reason: 'two sources disagree about a number',
    story: { ...STORY, conflicts: [conflictOf('quantity')] },
    warnings: [['conflict', 'e1', null, 0]],
  },
  {
    reason: 'the editor has decided on a number',
    story: withEvent({ edited: ['label'] }, { ...STORY, conflicts: [conflictOf('quantity')] }),
    warnings: [],
  },
  {
    reason: 'another wording does not decide on a time',
    story: withEvent({ edited: ['label'] }, { ...STORY, conflicts: [conflictOf('time')] }),
    warnings: [['conflict', 'e1', null, 0]],
  },
  {
    reason: 'the editor has decided on a time',
    story: withEvent({ edited: ['time'] }, { ...STORY, conflicts: [conflictOf('time')] }),
    warnings: [],
  },
];

test.each(ROWS)('$reason', ({ story, base, warnings }) => {
  expect(warningsOf(story, base).map(told)).toEqual(warnings);
});
