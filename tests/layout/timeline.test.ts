import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_LABELS, MOST_MARKS } from '#layout/options.ts';
import type { TimelineLayout } from '#layout/types.ts';
import { extentOf, orderKey } from '#layout/extents.ts';
import type { Story, StoryEvent } from '#story/types.ts';
import { startOfDay } from '#time/calendar.ts';
import { keyWish } from '#view/event-keys.ts';
import { collisions, drawn, outside, overlaps } from '../kit/drawn.ts';
import { storyFromGold } from '../kit/gold-story.ts';
import { readGold } from '../kit/read-gold.ts';
import { SAMPLES, storyOf } from '../kit/sample-stories.ts';
import type { EventSketch } from '../kit/sample-stories.ts';

const STORIES: [string, Story][] = [
  ...readGold().map((gold): [string, Story] => [gold.id, storyFromGold(gold)]),
  ...Object.entries(SAMPLES).filter(([name]) => name !== 'crowd'),
];

/** Everything that must hold of any layout; each entry says what is wrong. */
function faults(story: Story, layout: TimelineLayout): string[] {
  const shown = new Set(layout.blocks.map(({ id }) => id));
  const told = layout.blocks.map(({ runs, event }) =>
    runs
      .filter(({ role }) => role === 'headline')
      .map(({ text }) => text)
      .join(' ')
      .replaceAll('\u00A0', ' ') === event.label.replaceAll(/\s+/gu, ' ').trim()
      ? ''
      : `label of ${event.id} is cut`,
  );
  const sourced = layout.blocks.filter(({ runs }) => !runs.some(({ role }) => role === 'source'));
  const crossing = layout.headings.flatMap((a, i) =>
    layout.headings
      .slice(i + 1)
      .filter((b) => a.y === b.y && a.x + a.width > b.x)
      .map((b) => `headings ${a.text} / ${b.text}`),
  );
  const labels = layout.ticks.filter(({ text }) => text !== '');
  const ticks = labels
    .slice(1)
    .filter((tick, i) => (labels[i]?.textX ?? 0) + (labels[i]?.width ?? 0) > tick.textX)
    .map(({ text }) => `tick ${text} runs into the one before`);
  return [
    ...story.events.filter(({ id }) => !shown.has(id)).map(({ id }) => `${id} is missing`),
    ...collisions(layout),
    ...outside(layout).map((what) => `${what} leaves the frame`),
    ...told.filter((fault) => fault !== ''),
    ...sourced.map(({ id }) => `${id} has no source`),
    ...crossing,
    ...ticks,
  ];
}

describe.each(STORIES)('%s', (_, story) => {
  test.each([320, 390, 640, 720, 900, 1280, 1920])(
    'nothing overlaps or leaves at %i pixels',
    (width) => {
      expect(faults(story, drawn(story, { width }))).toEqual([]);
    },
  );

  test('nothing overlaps in lanes, in English, in large type', () => {
    expect(faults(story, drawn(story, { grouping: 'source' }))).toEqual([]);
    expect(faults(story, drawn(story, { language: 'en' }))).toEqual([]);
    expect(faults(story, drawn(story, { textScale: 2, width: 1600 }))).toEqual([]);
    expect(faults(story, drawn(story, { textScale: 2, width: 390 }))).toEqual([]);
  });

  test('on an axis, blocks stand in the order of time', () => {
    const { blocks } = drawn(story, { width: 1280 });
    const keys = blocks.map(({ event: { when } }) =>
      when.earliest === null ? when.end : when.start,
    );
    expect(keys).toEqual(keys.toSorted());
  });

  test('in a list, days and rows stand in the order of time, one below the other', () => {
    const { headings, blocks } = drawn(story, { width: 390 });
    const days = headings.map(({ at }) => at);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    const tops = blocks.map(({ box }) => box.y);
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });
});

const MINUTE = 60_000;
const local = (t: number) => new Date(t).toISOString().slice(0, 16);

/** Events around a week, with some years apart: lengths from a minute to years. */
const anyEvent: fc.Arbitrary<EventSketch> = fc
  .record({
    base: fc.constantFrom(Date.UTC(2022, 0, 5), Date.UTC(2022, 0, 1), Date.UTC(1991, 5, 1)),
    offset: fc.integer({ min: 0, max: 5 * 24 * 60 }),
    length: fc.constantFrom(1, 30, 180, 540, 1440, 2880, 44_640, 525_600),
    words: fc.array(
      fc.constantFrom('akimat', 'w', 'przez', 'funkcjonariuszy', 'a', 'rano', 'Łódź'),
      {
        minLength: 1,
        maxLength: 14,
      },
    ),
    chain: fc.array(fc.constantFrom('policja', 'Reuters', 'naoczni świadkowie', 'władze'), {
      maxLength: 2,
    }),
    status: fc.constantFrom(
      'asserted' as const,
      'hedged' as const,
      'planned' as const,
      'negated' as const,
    ),
    bound: fc.constantFrom('none', 'before', 'after', 'soft'),
  })
  .map(({ base, offset, length, words, chain, status, bound }) => ({
    label: words.join(' '),
    start: local(base + offset * MINUTE),
    end: local(base + (offset + length) * MINUTE),
    ...(chain.length > 0 && { chain }),
    status,
    ...(bound === 'before' && { earliest: null, basis: 'bounded' as const }),
    ...(bound === 'after' && { latest: null, basis: 'bounded' as const }),
    approximate: bound === 'soft',
  }));

const anyStory = fc
  .array(anyEvent, { minLength: 1, maxLength: 40 })
  .map((events) => storyOf({ events, created: '2022-01-07T18:40', language: 'pl' }));

test('random stories: nothing overlaps, leaves the frame or is cut', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      anyStory,
      fc.integer({ min: 320, max: 1920 }),
      fc.constantFrom('time' as const, 'source' as const),
      (story, width, grouping) => {
        expect(faults(story, drawn(story, { width, grouping }))).toEqual([]);
      },
    ),
    { numRuns: 200, seed: 20220106 },
  );
});

/** The events in the order in which the right arrow key comes to them, from the first. */
function walked({ blocks, lanes }: TimelineLayout): (typeof blocks)[number][] {
  const seen: (typeof blocks)[number][] = [];
  let at = 0;
  for (let block = blocks[at]; block && seen.length <= blocks.length; block = blocks[at]) {
    seen.push(block);
    const wish = keyWish('ArrowRight', at, blocks, lanes.length > 0);
    at = wish !== null && typeof wish === 'object' ? wish.index : blocks.length;
  }
  return seen;
}

/** When an event comes in the order of time; a list tells days, what closes a day comes at its end. */
function turnOf(event: StoryEvent, shape: TimelineLayout['shape']): number {
  const key = orderKey(extentOf(event));
  if (shape === 'horizontal') return key;
  return event.when.earliest === null ? key - 1 : startOfDay(key);
}

test.each([
  ['an axis', 'horizontal', 'time'],
  ['lanes', 'horizontal', 'source'],
  ['a list', 'vertical', 'time'],
] as const)(
  'random stories as %s: the arrow comes to every event, in the order of time',
  (_, shape, grouping) => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const layout = drawn(story, { shape, grouping, width: 900 });
        const seen = walked(layout).map(({ event }) => event);
        expect(seen.map(({ id }) => id).sort()).toEqual(story.events.map(({ id }) => id).sort());
        const turns = seen.map((event) => turnOf(event, shape));
        expect(turns).toEqual(turns.toSorted((a, b) => a - b));
      }),
      { numRuns: 200, seed: 20220108 },
    );
  },
);

test(
  'random parts of the time: what is shown neither overlaps nor leaves',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(
        anyStory,
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.double({ min: 0.001, max: 0.5, noNaN: true }),
        (story, from, share) => {
          const { domain } = drawn(story);
          const length = domain.end - domain.start;
          const start = domain.start + length * from;
          const part = { start, end: start + Math.max(MINUTE, length * share) };
          const layout = drawn(story, { domain: part });
          expect(collisions(layout)).toEqual([]);
          expect(outside(layout)).toEqual([]);
          expect(layout.domain).toEqual(part);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  },
);

test('shape follows the width', () => {
  const { forms } = SAMPLES;
  const shapes = [719, 720].map((width) => drawn(forms!, { width }).shape);
  expect(shapes).toEqual(['vertical', 'horizontal']);
});

test('a story without events is an empty picture', () => {
  expect(drawn(SAMPLES.empty!)).toMatchObject({ blocks: [], clusters: [], shared: [] });
});

test('crowds are counted, none is lost', () => {
  const layout = drawn(SAMPLES.crowd!);
  expect(layout.blocks).toEqual([]);
  expect(layout.clusters.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
  const { clusters } = layout;
  expect(clusters.some((a, i) => clusters.slice(i + 1).some((b) => overlaps(a.box, b.box)))).toBe(
    false,
  );
});

test('a list of a crowd ends with how many are left', () => {
  const layout = drawn(SAMPLES.crowd!, { width: 390 });
  expect(layout.blocks).toHaveLength(MOST_MARKS);
  // Polish typesetting parts thousands with a no-break space.
  expect(layout.more?.text).toBe('… i jeszcze 9700 zdarzeń');
  const longer = drawn(SAMPLES.crowd!, { width: 390, listed: 2 * MOST_MARKS });
  expect(longer.blocks).toHaveLength(2 * MOST_MARKS);
  expect(longer.more?.text).toBe('… i jeszcze 9400 zdarzeń');
  const all = drawn(SAMPLES.crowd!, { width: 390, listed: 10_000 });
  expect([all.blocks.length, all.more]).toEqual([10_000, null]);
});

/** What must hold where headlines stand alone: who tells them is a sign, the clock a short note. */
function compactFaults(story: Story, layout: TimelineLayout): string[] {
  return faults(story, layout).filter((fault) => !fault.endsWith('has no source'));
}

describe.each(STORIES)('%s in little room', (_, story) => {
  test.each([320, 720, 1200])('nothing overlaps, leaves or is cut at %i pixels', (width) => {
    expect(compactFaults(story, drawn(story, { width, height: 1 }))).toEqual([]);
  });
});

test(
  'random stories in little room: nothing overlaps, leaves or is cut',
  { timeout: 120_000 },
  () => {
    fc.assert(
      fc.property(anyStory, fc.integer({ min: 320, max: 1920 }), (story, width) => {
        expect(compactFaults(story, drawn(story, { width, height: 1 }))).toEqual([]);
      }),
      { numRuns: 200, seed: 20220107 },
    );
  },
);

test('in little room a clock range is told to its end', () => {
  const story = storyOf({
    events: [
      { label: 'A fire broke out', start: '2022-01-05T10:50', end: '2022-01-05T11:50' },
      { label: 'The roof fell in', start: '2022-01-05T13:00', end: '2022-01-05T16:00' },
    ],
  });
  const texts = drawn(story, { width: 390, height: 1 }).blocks.flatMap(({ runs }) =>
    runs.map(({ text }) => text),
  );
  expect(texts).toEqual(expect.arrayContaining(['10:50–11:50', '13–16']));
});

test('labels become shorter only where the height asks for it', () => {
  const { forms } = SAMPLES;
  const full = drawn(forms!, { width: 1200 });
  const roomy = drawn(forms!, { width: 1200, height: full.height });
  const tight = drawn(forms!, { width: 1200, height: full.height - 1 });
  expect(roomy).toEqual(full);
  expect(tight.height).toBeLessThan(full.height);
  expect(tight.blocks).toHaveLength(full.blocks.length);
});

test('a list in two columns where one is too high', () => {
  const { forms } = SAMPLES;
  const one = drawn(forms!, { width: 700, shape: 'vertical', height: 400 });
  const two = drawn(forms!, { width: 700, shape: 'vertical', height: 150 });
  const columns = ({ blocks }: TimelineLayout) => new Set(blocks.map(({ box }) => box.x)).size;
  expect([columns(one), columns(two)]).toEqual([1, 2]);
});

test('of a crowd the most told events are named, every one has a mark and none overlap', () => {
  const events = Array.from({ length: 200 }, (_, i): EventSketch => {
    const start = local(Date.UTC(2022, 0, 1) + i * 97 * MINUTE);
    return { label: `Event ${String(i)}`, start, end: start };
  });
  const story = storyOf({ events });
  const told = { ...story.events[77]!, mentions: Array(9).fill(story.events[77]!.mentions[0]!) };
  const layout = drawn({
    ...story,
    events: story.events.map((e) => (e.id === told.id ? told : e)),
  });
  const named = layout.blocks.filter(({ runs }) => runs.length > 0);
  expect(layout.blocks.map(({ id }) => id)).toEqual(story.events.map(({ id }) => id));
  expect(named).toHaveLength(MOST_LABELS);
  expect(named.map(({ id }) => id)).toContain(told.id);
  expect([...collisions(layout), ...outside(layout)]).toEqual([]);
});
