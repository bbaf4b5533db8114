import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { TextRun } from '#layout/types.ts';
import { parseSource } from '#parse/parse-story.ts';
import { layoutPicture } from '#picture/layout.ts';
import type { PictureLayout } from '#picture/types.ts';
import type { InterfaceLanguage, Story } from '#story/types.ts';
import { collisions, outside } from '../kit/drawn.ts';
import { hostileStory } from '../kit/hostile.ts';
import { SAMPLES, storyOf } from '../kit/sample-stories.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

const seeds = readdirSync(SEEDS).map(
  (name) => [name, parseSource(readFileSync(join(SEEDS, name), 'utf8'))] as const,
);

const STORIES: readonly (readonly [string, Story])[] = [
  ...seeds,
  ...Object.entries(SAMPLES).filter(([, { events }]) => events.length > 0),
  ['hostile', hostileStory()],
];

const SIZES = [
  [1200, 675],
  [1080, 1350],
  [1080, 1080],
  [800, null],
  [320, null],
  [400, 250],
  [1500, 500],
  [200, 200],
  [4000, 200],
  [200, 4000],
] as const;

const picture = (
  story: Story,
  [width, height]: readonly [number, number | null],
  language: InterfaceLanguage = 'pl',
) => layoutPicture(story, { width, height, theme: 'light', language });

/** All words of a picture outside its timeline, and where they stand. */
const around = ({ texts, legend }: PictureLayout): TextRun[] => [
  ...texts,
  ...legend.map(({ run }) => run),
];

const top = ({ y, font }: TextRun) => y - font.size * 0.75;

describe.each(STORIES)('%s', (_, story) => {
  describe.each(SIZES)('as a picture of %s by %s', (...size) => {
    const drawn = picture(story, size);
    const { view, timeline, rule } = drawn;

    test('has the size that was asked for', () => {
      expect(drawn.width).toBe(size[0]);
      if (size[1] !== null) expect(drawn.height).toBe(size[1]);
      expect(view.width / view.height).toBeCloseTo(drawn.width / drawn.height, 1);
    });

    test('nothing is covered or cut', () => {
      expect(collisions(timeline.layout)).toEqual([]);
      expect(outside(timeline.layout)).toEqual([]);
      const runs = around(drawn);
      expect(runs.filter((run) => run.x < 0 || run.x + run.width > view.width + 0.5)).toEqual([]);
      expect(runs.filter((run) => top(run) < 0 || run.y > view.height)).toEqual([]);
      const bottom = timeline.y + timeline.layout.height;
      // Every other word stands above the timeline or below it.
      const meets = runs.filter((run) => run.y > timeline.y + 1 && top(run) < bottom - 1);
      expect(meets.map(({ text }) => text)).toEqual([]);
      expect(bottom).toBeLessThanOrEqual(rule.y);
    });

    test('shows every event, or says how many more there are', () => {
      const left = story.events.length - timeline.layout.blocks.length;
      const said = drawn.texts.map(({ text }) => /^… i jeszcze (\d+)/u.exec(text)?.[1]).join('');
      expect(said).toBe(left > 0 ? String(left) : '');
    });
  });
});

describe.each(seeds)('%s', (_, story) => {
  /** Width at which a phone shows a picture, CSS pixels. */
  const PHONE = 390;

  test.each([
    [1200, 675, 6, 4],
    [1080, 1350, 9, 10],
    [1080, 1080, 9, 8],
  ])(
    '%i by %i: type that a phone still shows, and enough of the story',
    (width, height, size, count) => {
      const { view, timeline } = picture(story, [width, height]);
      const { blocks } = timeline.layout;
      const smallest = Math.min(
        ...blocks
          .flatMap(({ runs }) => runs.filter(({ role }) => role === 'headline'))
          .map(({ font }) => font.size),
      );
      expect((smallest * PHONE) / view.width).toBeGreaterThan(size);
      expect(blocks.length).toBeGreaterThanOrEqual(Math.min(story.events.length, count));
    },
  );
});

test('few events are drawn in larger type than many', () => {
  const view = (count: number) =>
    picture(
      storyOf({
        events: Array.from({ length: count }, (_, i) => ({
          label: `Event number ${String(i)}`,
          start: `2024-03-${String(i + 1).padStart(2, '0')}`,
          end: `2024-03-${String(i + 2).padStart(2, '0')}`,
        })),
      }),
      [1080, 1350],
    ).view.width;
  expect(view(3)).toBeLessThan(view(25));
});

test('a story without events is refused', () => {
  expect(() => picture(storyOf({ events: [] }), [1200, 675])).toThrow(RangeError);
});

test('days counted from the first keep their numbers when only some are shown', () => {
  const events = Array.from({ length: 30 }, (_, i) => ({
    label: `Something quite long happened on the day with the number ${String(i + 1)}`,
    start: `2024-03-${String(i + 1).padStart(2, '0')}`,
    end: `2024-03-${String(i + 2).padStart(2, '0')}`,
    // What is only to come matters least: the first days are left out.
    status: i < 25 ? ('negated' as const) : ('asserted' as const),
  }));
  const { timeline } = picture(
    storyOf({ events, calendar: 'relative', created: null }),
    [400, 250],
    'en',
  );
  const names = timeline.layout.headings.map(({ text }) => Number(/\d+/u.exec(text)?.[0]));
  expect(Math.max(...names)).toBeGreaterThan(24);
});
