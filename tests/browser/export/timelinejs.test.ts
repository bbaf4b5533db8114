import '@knight-lab/timelinejs/dist/css/timeline.css';
import source from '@knight-lab/timelinejs/dist/js/timeline.js?raw';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { writeTimelineJs } from '#export/timelinejs.ts';
import { parseSource } from '#parse/parse-story.ts';
import type { Story } from '#story/types.ts';
import almaty from '../../../seeds/01-almaty.pl.md?raw';
import { hostileStory } from '../../kit/hostile.ts';

declare global {
  interface Window {
    /** What the script of TimelineJS leaves on the page. */
    TL?: { readonly Timeline: new (place: HTMLElement, data: unknown, options: object) => unknown };
  }
}

beforeAll(() => {
  const script = document.createElement('script');
  script.textContent = source;
  document.head.append(script);
});

afterEach(() => {
  document.body.replaceChildren();
});

async function shown(story: Story): Promise<HTMLElement> {
  const place = document.createElement('div');
  place.style.cssText = 'width: 900px; height: 600px';
  document.body.append(place);
  const { TL } = window;
  if (!TL) throw new Error('TimelineJS did not load');
  // Without a script path it would ask its maker's server for a language file.
  const options = { language: 'en', script_path: '/', hash_bookmark: false, font: null };
  new TL.Timeline(place, JSON.parse(writeTimelineJs(story, { language: 'en' }).text), options);
  await vi.waitFor(
    () => {
      expect(place.querySelectorAll('.tl-slide').length).toBeGreaterThan(0);
    },
    { timeout: 5000 },
  );
  return place;
}

test('TimelineJS shows a slide for each event, and the title', async () => {
  const story = parseSource(almaty, {});
  const place = await shown(story);
  expect(place.querySelectorAll('.tl-timemarker').length).toBe(story.events.length);
  expect(place.querySelectorAll('.tl-slide').length).toBe(story.events.length + 1);
});

test('what an article says does not become markup or script there', async () => {
  const alert = vi.spyOn(window, 'alert').mockImplementation(() => undefined);
  const story = hostileStory();
  const place = await shown(story);
  expect(place.querySelectorAll('.tl-timemarker').length).toBe(story.events.length);
  expect(place.querySelectorAll('script, img[onerror], a[href^="javascript:"]')).toHaveLength(0);
  expect(alert).not.toHaveBeenCalled();
});
