import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseMarkwhen } from '@markwhen/parser';
import { csvParse } from 'd3';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { FORMATS, type FormatName } from '#export/formats.ts';
import { isNoDatesError } from '#export/types.ts';
import { readCsv } from '#import/csv.ts';
import { readTimelineJs } from '#import/timelinejs.ts';
import { parseSource } from '#parse/parse-story.ts';
import { readStory } from '#story/read.ts';
import type { Story } from '#story/types.ts';
import { hostileStory } from '../kit/hostile.ts';
import { storyOf } from '../kit/sample-stories.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

const seeds = readdirSync(SEEDS, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => [name, parseSource(readFileSync(join(SEEDS, name), 'utf8'), {})] as const);

const STORIES: readonly (readonly [string, Story])[] = [
  ...seeds,
  ['a hostile story', hostileStory()],
  ['a story without events', storyOf({ events: [], created: '2024-03-12' })],
];

const write = (story: Story, format: FormatName) =>
  FORMATS[format].write(story, { language: 'pl' }).text;

const inOrder = ({ events }: Story) => events.map(({ label }) => label).sort();

describe.each(STORIES)('%s', (_, story) => {
  test('iCalendar is read by ical.js: an entry an event', () => {
    const entries = new ICAL.Component(
      ICAL.parse(write(story, 'ics')) as unknown[],
    ).getAllSubcomponents('vevent');
    const found = entries.map((entry) => new ICAL.Event(entry));
    // iCalendar has no way to write control characters; half a surrogate pair is no text.
    const plain = (text: string) => text.replaceAll(/[\r\0]/g, '');
    expect(found.map(({ summary }) => plain(summary)).sort()).toEqual(
      inOrder(story).map(plain).sort(),
    );
    for (const { startDate, endDate } of found) expect(startDate.compare(endDate)).toBeLessThan(0);
  });

  test('Markwhen is read by its own parser: an entry an event, nothing it complains of', () => {
    const { ranges, parseMessages, events } = parseMarkwhen(write(story, 'markwhen'));
    expect(parseMessages).toEqual([]);
    expect(events.children.length).toBe(story.events.length);
    const kinds = ranges.map(({ type }): string => type);
    expect(kinds.filter((kind) => kind === 'section' || kind === 'comment')).toEqual([]);
  });

  test('TimeML is well-formed XML, its text and its TIMEX3 those of the document', () => {
    const found: { readonly value: string; readonly text: string }[] = [];
    const ids = new Set<string>();
    const pointed: string[] = [];
    let text = '';
    let timex: { value: string; text: string } | null = null;
    let inText = false;
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'TEXT') inText = true;
      if (name !== 'TIMEX3') return;
      timex = { value: attributes['value'] ?? '', text: '' };
      ids.add(attributes['tid'] ?? '');
      for (const key of ['anchorTimeID', 'beginPoint', 'endPoint'])
        if (attributes[key] !== undefined) pointed.push(attributes[key]);
      if (inText) found.push(timex);
    });
    parser.on('text', (words) => {
      if (inText) text += words;
      if (timex) timex.text += words;
    });
    parser.on('closetag', ({ name }) => {
      if (name === 'TIMEX3') timex = null;
      if (name === 'TEXT') inText = false;
    });
    parser.write(write(story, 'timeml')).close();
    const legal = (words: string) =>
      words.replaceAll(/\r\n?/g, '\n').replaceAll(/\0|\uD83D(?!\uDD25)/g, '\uFFFD');
    expect(text).toBe(legal(story.documents[0]?.text ?? ''));
    const own = story.expressions.filter(({ document }) => document === story.documents[0]?.id);
    expect(found).toEqual(own.map(({ value, text }) => ({ value, text })));
    expect(pointed.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('CSV is read by d3-dsv: a row an event, and no cell that a spreadsheet would run', () => {
    const rows = csvParse(write(story, 'csv'));
    expect(rows.map(({ id }) => id).sort()).toEqual(story.events.map(({ id }) => id).sort());
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@]/.test(cell ?? ''))).toEqual([]);
  });

  test('CSV comes back with all it holds', () => {
    const back = readCsv(write(story, 'csv'), {
      language: story.language,
      timeZone: story.timeZone,
    });
    expect(readStory(back)).toEqual(back);
    const told = ({ sources, events }: Story) =>
      events
        .map(({ label, when, status, attributions }) => ({
          label: label.trim(),
          when,
          status,
          who: attributions.map(({ chain }) =>
            chain.map((id) => {
              const source = sources.find((one) => one.id === id);
              return [
                source?.name.replaceAll(/[|>]/g, '/').replaceAll(/\s+/gu, ' ').trim(),
                source?.kind,
              ];
            }),
          ),
        }))
        .sort((a, b) => (a.label < b.label ? -1 : 1));
    expect(told(back)).toEqual(told(story));
  });

  test('TimelineJS comes back with all it holds, and has no markup of the article', () => {
    const text = write(story, 'timelinejs');
    expect(text).not.toMatch(/<(?!\/?p>)/);
    const back = readTimelineJs(JSON.parse(text), {
      language: story.language,
      timeZone: story.timeZone,
    });
    expect(readStory(back)).toEqual(back);
    expect(inOrder(back)).toEqual(
      inOrder(story)
        .map((label) =>
          label
            .replaceAll(/\s+/gu, ' ')
            .trim()
            .replaceAll(/\0|\uD83D(?!\uDD25)/g, '\uFFFD'),
        )
        .sort(),
    );
  });

  test.each(['csv', 'ics', 'timelinejs', 'timeml', 'markwhen', 'json'] as const)(
    '%s is the same each time',
    (format) => {
      expect(write(story, format)).toBe(write(story, format));
    },
  );
});

test.each(['ics', 'timelinejs', 'markwhen'] as const)(
  '%s refuses days that are only counted: they are no dates',
  (format) => {
    const events = [{ label: 'A fire broke out', start: '2024-03-11', end: '2024-03-12' }];
    const story = storyOf({ calendar: 'relative', created: null, events });
    expect(() => write(story, format)).toThrow(/give its date first/);
    try {
      write(story, format);
    } catch (error) {
      expect(isNoDatesError(error)).toBe(true);
    }
  },
);

test('what a format cannot hold is said, and nothing that the story has not', () => {
  const story = storyOf({
    created: '2024-03-12',
    events: [
      { label: 'A temple burnt down', start: '-000355-07-21', end: '-000355-07-22' },
      { label: 'A fire broke out', start: '2024-03-11', end: '2024-03-12', status: 'hedged' },
    ],
  });
  const { text, lost } = FORMATS.ics.write(story, { language: 'en' });
  expect(text).not.toContain('temple');
  expect(lost).toEqual(['texts', 'places', 'far-events']);
});

test('TimelineJS counts 356 BC, the year −355 of ISO 8601, as −356, and it comes back', () => {
  const events = [{ label: 'A temple burnt down', start: '-000355-07-21', end: '-000355-07-22' }];
  const text = write(storyOf({ created: '2024-03-12', events }), 'timelinejs');
  const file = JSON.parse(text) as { events: [{ start_date: { year: number } }] };
  expect(file.events[0].start_date.year).toBe(-356);
  const back = readTimelineJs(file, { language: 'en', timeZone: 'UTC' });
  expect(back.events[0]?.when.start).toBe('-000355-07-21T00:00');
});
