import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { drawOnServer } from '#picture/draw-on-server.ts';
import { fontCss, FONT_PARTS } from '#picture/font-faces.ts';
import { layoutPicture } from '#picture/layout.ts';
import type { Story } from '#story/types.ts';
import { fontFile } from '../../scripts/picture-fonts.mjs';
import { hostileStory } from '../kit/hostile.ts';
import { SAMPLES, storyOf } from '../kit/sample-stories.ts';

const svgOf = (story: Story, css = '') =>
  drawOnServer(
    layoutPicture(story, { width: 1080, height: 1350, theme: 'dark', language: 'en' }),
    css,
  );

/** Names of elements and all text of an SVG; throws when it is not well-formed XML. */
function read(svg: string): { readonly elements: readonly string[]; readonly words: string } {
  const elements: string[] = [];
  let words = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push(name, ...Object.keys(attributes).filter((each) => /^on|href/u.test(each)));
  });
  parser.on('text', (text) => {
    words += text;
  });
  parser.write(svg).close();
  return { elements, words };
}

const HARMLESS = new Set([
  'svg',
  'title',
  'desc',
  'rect',
  'path',
  'g',
  'text',
  'linearGradient',
  'stop',
  'circle',
]);

describe('the file', () => {
  const svg = svgOf(SAMPLES.forms!);

  test('is one SVG that any XML reader understands, without comments', () => {
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1080" height="1350"/u,
    );
    expect(svg).not.toContain('<!--');
    expect(read(svg).elements.filter((name) => !HARMLESS.has(name))).toEqual([]);
  });

  test('needs no stylesheet, no variables and no HTML inside', () => {
    expect(svg).not.toMatch(/var\(|style=|foreignObject|oklch|color-mix|NaN|undefined/u);
  });

  test('has each id once, and whatever is named is there', () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    const named = [...svg.matchAll(/url\(#([^)]+)\)/gu)].map(([, id]) => id);
    const labels = /aria-labelledby="([^"]+)"/u.exec(svg)?.[1]?.split(' ') ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    expect([...named, ...labels].filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('brings its styles at the beginning', () => {
    const { elements } = read(svgOf(SAMPLES.forms!, "@font-face{font-family:'x'}"));
    expect(elements.slice(0, 2)).toEqual(['svg', 'style']);
  });
});

describe('hostile words in title, labels, sources and publisher', () => {
  const hostile = hostileStory();
  const words = [
    '</title><script>alert(1)</script>',
    ']]>',
    'a\u0000b\u001F',
    '\uD83D half',
    '\u202Eback',
    '\uFFFE',
  ];
  const titled = words.map((title) => ({ ...hostile, title }));

  test.each([hostile, ...titled])('are words and nothing else: $title', (story) => {
    const { elements } = read(svgOf(story));
    expect(elements.filter((name) => !HARMLESS.has(name))).toEqual([]);
  });

  test('are still readable where they can be', () => {
    expect(read(svgOf(titled[0]!)).words).toContain('</title><script>alert(1)</script>');
    expect(read(svgOf(titled[1]!)).words).toContain(']]>');
  });
});

describe('the font', () => {
  const partsFor = async (text: string) => {
    const asked: string[] = [];
    await fontCss(text, (file) => Promise.resolve(asked.push(file).toString()));
    return asked.map((file) => /sans-3-(.*)-wght/u.exec(file)?.[1]);
  };

  test.each([
    ['Harbour fire', ['latin']],
    ['Zażółć', ['latin', 'latin-ext']],
    ['Fire in Київ', ['latin', 'cyrillic']],
    ['Αθήνα', ['greek']],
  ])('%s: only the parts that it needs', async (text, parts) => {
    expect(await partsFor(text)).toEqual(parts);
  });

  test.each([...FONT_PARTS])('%s is among the files of the program', (file) => {
    expect(() => fontFile(file)).not.toThrow();
  });

  test('text that looks like a part of the file does not get the styles', () => {
    const story = storyOf({
      events: [{ label: '<svg a> $& $1', start: '2024-03-01', end: '2024-03-02' }],
    });
    expect(svgOf(story, '@font-face{}').match(/<style>/gu)).toHaveLength(1);
  });
});
