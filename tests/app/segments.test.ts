import { expect, test } from 'vitest';
import { moveStop, segmentsOf, stopsOf, type StopMove } from '#app/article/segments.ts';
import type { Mark } from '#app/article/marks.ts';

/** Draws segments: '[t1 e1 e2*: words]', a star where the keyboard stops; plain text as it is. */
function draw(text: string, marks: readonly Mark[], spotlight = null as [number, number] | null) {
  const span = spotlight && { start: spotlight[0], end: spotlight[1] };
  return segmentsOf(text, { start: 0, end: text.length }, marks, span)
    .map(({ text: words, times, events, stop, spotlit }) => {
      const names = [...times, ...events, ...(spotlit ? ['!'] : [])].join(' ');
      return names ? `[${names}${stop ? '*' : ''}: ${words}]` : words;
    })
    .join('');
}

const time = (id: string, start: number, end: number): Mark => ({ kind: 'time', id, start, end });
const event = (id: string, start: number, end: number): Mark => ({ kind: 'event', id, start, end });

const TEXT = 'rain fell on Monday and ice followed';

const SLICES: readonly (readonly [string, readonly Mark[], string])[] = [
  ['no marks leave the text whole', [], TEXT],
  [
    'an expression inside a clause cuts the clause in three',
    [event('e1', 0, 30), time('t1', 13, 19)],
    '[e1*: rain fell on ][t1 e1*: Monday][e1:  and ice fo]llowed',
  ],
  [
    'clauses that overlap share the middle, the shorter one first',
    [event('e1', 0, 19), event('e2', 10, 26)],
    '[e1*: rain fell ][e2 e1*: on Monday][e2:  and ic]e followed',
  ],
  [
    'two clauses that begin together are one stop',
    [event('e1', 0, 36), event('e2', 0, 9)],
    '[e2 e1*: rain fell][e1:  on Monday and ice followed]',
  ],
  [
    'a mark that began in the piece before goes on without a stop',
    [event('e1', -20, 4)],
    '[e1: rain] fell on Monday and ice followed',
  ],
  [
    'a mark up to the last character',
    [time('t1', 28, 36)],
    'rain fell on Monday and ice [t1*: followed]',
  ],
];

test.each(SLICES)('%s', (_reason, marks, drawn) => {
  expect(draw(TEXT, marks)).toBe(drawn);
});

test('a place that is shown cuts like a mark but is no stop', () => {
  expect(draw(TEXT, [time('t1', 13, 19)], [10, 15])).toBe(
    'rain fell [!: on ][t1 !*: Mo][t1: nday] and ice followed',
  );
});

test('a letter of two code units stays whole between marks', () => {
  expect(draw('🔥 fire', [event('e1', 3, 7)])).toBe('🔥 [e1*: fire]');
});

const STOPS = stopsOf([
  event('e1', 4, 40),
  time('t1', 4, 9),
  event('e2', 20, 30),
  time('t2', 28, 30),
]);

test('marks that begin together are one stop', () => {
  expect(STOPS).toEqual([4, 20, 28]);
});

const MOVES: readonly (readonly [number, StopMove, number])[] = [
  [4, 'next', 20],
  [20, 'next', 28],
  [28, 'next', 28],
  [28, 'previous', 20],
  [4, 'previous', 4],
  [0, 'previous', 4],
  [11, 'next', 20],
  [11, 'previous', 4],
  [28, 'first', 4],
  [4, 'last', 28],
];

test.each(MOVES)('from %i, %s leads to %i', (from, move, to) => {
  expect(moveStop(STOPS, from, move)).toBe(to);
});

test('without stops no key leads anywhere', () => {
  expect(moveStop([], 0, 'next')).toBeNull();
});
