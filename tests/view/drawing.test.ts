import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Story } from '#story/types.ts';
import { THEMES } from '#view/theme.ts';
import Timeline from '#view/Timeline.svelte';
import TimelineDrawing from '#view/TimelineDrawing.svelte';
import { drawn } from '../kit/drawn.ts';
import { SAMPLES, storyOf } from '../kit/sample-stories.ts';

const svgOf = (story: Story, width: number) =>
  render(TimelineDrawing, { props: { layout: drawn(story, { width }), theme: THEMES.dark } }).body;

describe.each([390, 1280])('the picture of %i pixels', (width) => {
  const svg = svgOf(SAMPLES.forms!, width);

  test('needs no stylesheet, no variables and no HTML inside', () => {
    expect(svg).not.toMatch(/var\(|style=|foreignObject|oklch|color-mix|class="(?!ring|svelte)/u);
    expect(svg).toContain('font-size="14.5"');
  });

  test('has literal colours only', () => {
    const colors = [...svg.matchAll(/(?:fill|stroke|stop-color)="([^"]*)"/gu)].map(([, c]) => c);
    expect(colors.filter((c) => !/^(?:#[0-9a-f]{6}|none|url\(#[\w-]+\))$/u.test(c ?? ''))).toEqual(
      [],
    );
  });

  test('every gradient that is named is there, once', () => {
    const used = new Set([...svg.matchAll(/url\(#([\w-]+)\)/gu)].map(([, id]) => id));
    const defined = [...svg.matchAll(/<linearGradient id="([\w-]+)"/gu)].map(([, id]) => id);
    expect([...used].filter((id) => !defined.includes(id))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
  });

  test('has no number that is none', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
  });
});

test('labels are text, never markup', () => {
  const label = '<img src=x onerror=alert(1)> & "quotes"';
  const story = storyOf({ events: [{ label, start: '2022-01-05', end: '2022-01-06' }] });
  const { body } = render(Timeline, { props: { story, language: 'en' } });
  expect(body).not.toContain('<img');
  expect(body).toContain('&lt;img');
});

test.each(Object.entries(SAMPLES).filter(([name]) => name !== 'crowd'))(
  'without a browser too: %s',
  (_, story) => {
    const { body } = render(Timeline, { props: { story, language: 'pl', width: 1000 } });
    expect(body.match(/data-event=/gu) ?? []).toHaveLength(story.events.length);
  },
);
