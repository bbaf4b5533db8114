import { expect, test } from 'vitest';
import { indexStory } from '#app/story-index.ts';
import {
  eventTarget,
  keptIn,
  litEvents,
  litTimes,
  placeIn,
  targetAt,
  type Place,
  type Target,
} from '#app/target.ts';
import { storyOf } from './story-of.ts';

const plain = storyOf({ events: 3, expressions: 4 });

/** e1 and e2 have their time from t1, e3 from t3; nothing has it from t2 and t4. */
const INDEX = indexStory({
  ...plain,
  events: plain.events.map((event) =>
    event.id === 'e2' ? { ...event, expressions: ['t1'] } : event,
  ),
});

const PLACES: readonly (readonly [string, Place, Omit<Target, 'side'> | null])[] = [
  ['nothing', { times: [], events: [] }, null],
  ['a clause', { times: [], events: ['e1'] }, { time: null, event: 'e1', others: [] }],
  [
    'a clause in a clause',
    { times: [], events: ['e2', 'e1'] },
    { time: null, event: 'e2', others: ['e1'] },
  ],
  [
    'an expression in the clause it times',
    { times: ['t1'], events: ['e1'] },
    { time: 't1', event: 'e1', others: [] },
  ],
  [
    'an expression that times the outer clause',
    { times: ['t1'], events: ['e3', 'e2'] },
    { time: 't1', event: 'e2', others: ['e3'] },
  ],
  [
    'an expression that times an event elsewhere',
    { times: ['t3'], events: ['e1'] },
    { time: 't3', event: 'e3', others: ['e1'] },
  ],
  [
    'an expression that times nothing',
    { times: ['t2'], events: ['e1'] },
    { time: 't2', event: 'e1', others: [] },
  ],
  ['an expression alone', { times: ['t4'], events: [] }, { time: 't4', event: null, others: [] }],
];

test.each(PLACES)('pointing at %s', (_what, place, target) => {
  expect(targetAt(INDEX, place)).toEqual(target && { ...target, side: 'text' });
});

const LIT: readonly (readonly [string, Target | null, readonly string[], readonly string[]])[] = [
  ['nothing', null, [], []],
  ['an event lights its expression', eventTarget('e3'), ['e3'], ['t3']],
  [
    'an expression lights all events it times',
    { ...eventTarget('e1'), time: 't1' },
    ['e1', 'e2'],
    ['t1'],
  ],
  [
    'an expression that times nothing lights the clause around it',
    { ...eventTarget('e1'), time: 't2' },
    ['e1'],
    ['t2'],
  ],
  ['an expression alone', { ...eventTarget(null), time: 't4' }, [], ['t4']],
];

test.each(LIT)('%s', (_what, target, events, times) => {
  expect([[...litEvents(INDEX, target)], [...litTimes(INDEX, target)]]).toEqual([events, times]);
});

const KEPT: readonly (readonly [string, Target, Target | null])[] = [
  ['stays', eventTarget('e1'), eventTarget('e1')],
  ['goes when its event is gone', eventTarget('e9'), null],
  [
    'keeps the expression when only the event is gone',
    { ...eventTarget('e9'), time: 't1' },
    { ...eventTarget(null), time: 't1' },
  ],
  [
    'loses others that are gone',
    { ...eventTarget('e1'), others: ['e9', 'e2'] },
    { ...eventTarget('e1'), others: ['e2'] },
  ],
];

test.each(KEPT)('in another reading, what is selected %s', (_what, before, after) => {
  expect(keptIn(INDEX, before)).toEqual(after);
});

test('an event that several reports tell is shown in the one that is seen', () => {
  const told = (document: string) => ({ document, start: 0, end: 9 });
  const event = { ...INDEX.events.get('e1')!, mentions: [told('d1'), told('r1')] };
  const index = { ...INDEX, events: new Map([['e1', event]]) };
  const seen = [null, 'r1', 'r9'].map((id) => placeIn(index, eventTarget('e1'), id)?.document);
  expect(seen).toEqual(['d1', 'r1', 'd1']);
});
