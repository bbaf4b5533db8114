import { describe, expect, test } from 'vitest';
import { firstChoice, sizeOf } from '#app/export/picture-choice.ts';
import { fileName } from '#app/export/save.ts';
import { storyFiles } from '#app/export/story-files.ts';
import { hostileStory } from '../kit/hostile.ts';
import { storyOf } from '../kit/sample-stories.ts';

describe('the name of a file', () => {
  test.each([
    ['Strzały na placu Republiki', 'strzały-na-placu-republiki.png'],
    ['Fire: 3 hurt!', 'fire-3-hurt.png'],
    ['../../etc/passwd', 'etc-passwd.png'],
    ['a\u202Egnp.exe\u0000', 'a-gnp-exe.png'],
    ['???', 'timeline.png'],
    ['', 'timeline.png'],
    ['CON', 'con.png'],
  ])('%j → %s', (title, name) => {
    expect(fileName(title, 'png')).toBe(name);
  });

  test('is cut where it is too long for some systems, never inside a character', () => {
    const name = fileName('𝔞'.repeat(200), 'svg');
    expect(Array.from(name)).toHaveLength(64);
    expect(encodeURIComponent(name)).not.toBe(''); // throws for half a pair
  });
});

describe('the choice of a picture', () => {
  const story = storyOf({ language: 'pl', events: [] });

  test('begins with the language of the story and the colours of the page', () => {
    expect(firstChoice(story, true)).toMatchObject({ language: 'pl', theme: 'dark', scale: 2 });
    expect(firstChoice({ ...story, language: 'uk' }, false)).toMatchObject({ language: 'en' });
  });

  test.each([
    ['1080x1350', '', { width: 1080, height: 1350 }],
    ['free', '', { width: 900, height: null }],
    ['own', '640 × 360', { width: 640, height: 360 }],
    ['own', '700', { width: 700, height: null }],
    ['own', '7', null],
    ['own', 'wide', null],
  ] as const)('%s %j', (size, ownSize, pixels) => {
    expect(sizeOf({ ...firstChoice(story, false), size, ownSize })).toEqual(pixels);
  });
});

describe('the files', () => {
  test('have a mark of their encoding where spreadsheets need it, and nowhere else', async () => {
    for (const { format, file } of storyFiles(hostileStory())) {
      const bytes = new Uint8Array((await file?.content.arrayBuffer()) ?? new ArrayBuffer(0));
      expect([format, bytes[0] === 0xef]).toEqual([format, format === 'csv']);
    }
  });

  test('are refused by formats that need dates where there are none', () => {
    const story = storyOf({
      calendar: 'relative',
      created: null,
      events: [{ label: 'A fire', start: '2024-03-01', end: '2024-03-02' }],
    });
    const refused = storyFiles(story).filter(({ file }) => file === null);
    expect(refused.map(({ format }) => format)).toContain('ics');
    expect(refused.map(({ format }) => format)).not.toContain('csv');
  });
});
