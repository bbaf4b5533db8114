import { expect, test } from 'vitest';
import { attributesOf, firstEmbedChoice, folderOf, maxHeightOf } from '#app/export/embed-choice.ts';
import { embedCode, hostedFiles } from '#app/export/embed-code.ts';
import { heightAt, steps } from '#app/export/heights.ts';
import { hostileStory } from '../kit/hostile.ts';
import { SAMPLES, storyOf } from '../kit/sample-stories.ts';

const forms = SAMPLES.forms!;
const choice = firstEmbedChoice(forms);
const HEIGHTS = [
  { from: 320, height: 900 },
  { from: 720, height: 500 },
];

test.each([
  ['', null],
  [' 600 ', 600],
  ['200', 200],
  ['199', undefined],
  ['5001', undefined],
  ['60%', undefined],
  ['-300', undefined],
])('the greatest height %j', (maxHeight, height) => {
  expect(maxHeightOf({ ...choice, maxHeight })).toBe(height);
});

test('attributes that say what is so anyway are left out', () => {
  expect(attributesOf(choice)).toEqual({});
  const all = { ...choice, shape: 'vertical', theme: 'dark', maxHeight: '600' } as const;
  expect(attributesOf(all)).toEqual({ shape: 'vertical', theme: 'dark', 'max-height': '600' });
});

test.each([
  ['', ''],
  ['/dateline', '/dateline/'],
  [' https://cdn.example.org/a/ ', 'https://cdn.example.org/a/'],
])('the folder %j', (folder, address) => {
  expect(folderOf({ ...choice, folder })).toBe(address);
});

test.each([
  ['the component, story inside', {}, ['module']],
  ['the component with all', { story: 'file', picture: true }, ['module', 'story', 'picture']],
  ['a frame', { kind: 'frame', picture: true }, ['page', 'script']],
  ['a frame with a file', { kind: 'frame', story: 'file' }, ['page', 'script', 'story']],
  ['words', { kind: 'plain', story: 'file' }, []],
  ['words and a picture', { kind: 'plain', picture: true }, ['picture']],
] as const)('%s: what has to be hosted', (_, chosen, purposes) => {
  const files = hostedFiles(forms, { ...choice, ...chosen });
  expect(files.map(({ purpose }) => purpose)).toEqual(purposes);
});

const codeOf = async (chosen: Partial<typeof choice>, story = forms) =>
  (await embedCode(story, { ...choice, ...chosen }, HEIGHTS, null))?.code ?? '';

test('addresses in the code are those of the folder', async () => {
  const code = await codeOf({ folder: '/x', story: 'file' });
  expect(code).toContain('<script type="module" src="/x/dateline-timeline.js">');
  expect(code).toMatch(/<dateline-timeline src="\/x\/[\w%-]+\.json"/);
  const frame = await codeOf({ kind: 'frame', folder: '/x' });
  expect(frame).toContain('src="/x/embed.html?lang=');
  expect(frame).toContain('src="/x/dateline-frame.js"');
});

test('a frame that fetches its story is not sandboxed, which would forbid it; one that holds it is', async () => {
  expect(await codeOf({ kind: 'frame', story: 'file' })).not.toContain('sandbox');
  expect(await codeOf({ kind: 'frame' })).toContain('sandbox="allow-scripts"');
});

test('structured data and reserved heights are there when chosen, and not otherwise', async () => {
  const with_ = await codeOf({ structured: true });
  expect(with_).toContain('application/ld+json');
  expect(with_).toContain('height:900px');
  expect(with_).toContain('@container (min-width:720px)');
  const without = await codeOf({ reserved: false });
  expect(without).not.toMatch(/ld\+json|<style>/);
});

test('two stories of one page reserve their heights apart', async () => {
  const names = await Promise.all(
    [forms, SAMPLES.papers!].map(async (story) => /class="([^"]+)"/.exec(await codeOf({}, story))),
  );
  expect(names[0]?.[1]).not.toBe(names[1]?.[1]);
});

test('a story too large for an address is told from one that fits', async () => {
  const small = await embedCode(forms, { ...choice, kind: 'frame' }, [], null);
  expect(small?.packed).toBeGreaterThan(100);
  const texts = Array.from({ length: 4000 }, (_, i) => ({
    label: `Event ${String(i)} of ${String((i * 7919) % 4001)}`,
    start: '2024-03-01',
    end: '2024-03-02',
  }));
  const large = storyOf({ created: '2024-03-12', events: texts });
  expect(await embedCode(large, { ...choice, kind: 'frame' }, [], null)).toBeNull();
});

test('what is typed as the folder cannot leave its attribute', async () => {
  const folder = '"><script>alert(1)</script>';
  for (const kind of ['component', 'frame'] as const) {
    const code = await codeOf({ kind, folder, story: 'file' }, hostileStory());
    expect(code).not.toContain('<script>');
  }
});

test('from one column to the next the greater height is kept free, but not across the change of shape', () => {
  const measured = [
    { from: 641, height: 900 },
    { from: 656, height: 920 },
    { from: 720, height: 700 },
    { from: 736, height: 950 },
    { from: 800, height: 800 },
    { from: 880, height: 800 },
  ];
  expect(steps(measured)).toEqual([
    { from: 640, height: 920 },
    // What lies may take a line more between two columns.
    { from: 736, height: 966 },
    { from: 800, height: 816 },
  ]);
  const at = [200, 640, 735, 2000].map((width) => heightAt(steps(measured), width));
  expect(at).toEqual([920, 920, 920, 816]);
});
