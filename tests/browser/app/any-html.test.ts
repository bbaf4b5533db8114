import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPage, textOfClip, textOfPage, wordsOfHtml } from '#app/compose/html-text.ts';
import { correctedTexts } from '#app/reading/corrected-texts.ts';
import { readingOf } from '#edits/reading.ts';
import { parseDocuments, sourceTexts } from '#parse/parse-story.ts';

// Whatever is pasted or opened as HTML goes through the browser's own parser; this is that parser.

/** Inputs of a test run. */
const RUNS = 250;

/** What would tell that something of the markup was run. */
const HACK = 'globalThis.hacked=1';

const tag = fc.constantFrom(
  ...['<p>', '</p>', '<div>', '</div>', '<br>', '<b>', '</b>', '<h1>', '</h1>', '<li>', '<table>'],
  ...['<td>', '</table>', '<tr', '<pre>', '<html lang="', '<html lang="pl">', '<body>', '</body>'],
  ...['<head>', '</head>', '<title>', '</title>', '<article>', '</article>', '<!DOCTYPE html>'],
  ...['<template>', '</template>', '<svg>', '</svg>', '<math><mi>', '<select>', '<option>'],
  ...['<form>', '<iframe srcdoc="', '<noscript>', '</noscript>', '<textarea>', '<plaintext>'],
  ...[
    '<frameset>',
    '<frame>',
    '<base href="//x.example">',
    '<a href="',
    '<h1><a href="javascript:1">',
  ],
  ...[
    '<!--',
    '-->',
    '<!-->',
    '--!>',
    '<!--StartFragment-->',
    '<!--EndFragment-->',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<time datetime="',
    '<time datetime="2025-02-31T99:99Z">',
    '<time datetime="+012345-01-01Z">',
  ],
  ...['<meta property="og:title" content="', '<meta name="date" content="2025-02-13Z">'],
  ...['<meta property="og:url" content="https://x.example/%00">', '<link rel="canonical" href="'],
  ...['<script type="application/ld+json">{"datePublished":"2025-02-13T08:40:00Z"', '"}</script>'],
  ...[`<script>${HACK}</script>`, `<img src=x onerror=${HACK}>`, `<svg/onload=${HACK}>`],
  ...[`<iframe src="javascript:${HACK}">`, `<style>@import url("javascript:${HACK}")</style>`],
  ...[
    '">',
    "'>",
    '<',
    '>',
    '/>',
    '&',
    ';',
    '&#',
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '&amp;lt;p&gt;',
  ],
);
const words = fc.oneof(
  fc.constantFrom(
    ...[
      'W środę ',
      'two days later ',
      '\n---\n',
      'title: x\n',
      'created: 2022-13-45\n',
      '  \t',
      '\u00A0',
    ],
    ...['on 5 January, police said. ', '\u0000', '\u202E', '\uFEFF', '\ud800', '\u2028'],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const soup = fc
  .array(fc.oneof({ weight: 2, arbitrary: tag }, words), { maxLength: 40 })
  .map((parts) => parts.join(''));
const anyHtml = fc.oneof(
  { weight: 6, arbitrary: soup },
  { weight: 1, arbitrary: soup.map((html) => `<!doctype html><html><body>${html}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(soup, fc.integer({ min: 2, max: 60 })).map(([html, n]) => html.repeat(n)),
  },
);

/** As the worker of the explorer reads a text with front matter: nothing in it may be refused. */
function read(text: string) {
  const { documents, story } = sourceTexts(text, {});
  return parseDocuments(correctedTexts(documents, readingOf([])), story);
}

function check(html: string, page: string): void {
  const text = wordsOfHtml(html);
  expect(text).toBe(text.trim());
  expect(text).not.toMatch(/\n{3}|\r/);
  const clip = textOfClip(html);
  expect(clip === '').toBe(text === '');
  // What a page says of itself stands above its words, and nothing of it in them.
  expect(clip.endsWith(text)).toBe(true);
  const told = clip.slice(0, clip.length - text.length);
  expect(told === '' || /^---\n(?:[a-z]+: ".*"\n)+---\n\n$/.test(told)).toBe(true);
  for (const given of [clip, page]) expect(read(given).documents.length).toBeGreaterThan(0);
  expect(isPage(html)).toBe(isPage(` ${html}`));
  expect('hacked' in globalThis).toBe(false);
}

test('any HTML is words, without a fault, and nothing of it is run', async () => {
  await fc.assert(
    fc.asyncProperty(anyHtml, async (html) => {
      check(html, await textOfPage(html));
    }),
    { numRuns: RUNS },
  );
}, 120_000);

/** A megabyte of one piece of markup. What grows with the square of its length would not end in time. */
test.each([
  '<div>',
  '<b>',
  '</p>',
  '<p>a',
  '<a href="x">a</a> ',
  '<table><td>',
  '<!--',
  '<!---->',
  '</html><!-- a -->',
  '<!--StartFragment-->',
  '<select><option>',
  '<meta name="date" content="2025">',
  '<script>',
  '<svg><p>',
  '<article><p>W środę, w czwartek, w piątek.</p>',
  '<br>',
  '&amp;',
  '<',
  '<p a="',
  '<i a=1 b=2 c=3>x</i>',
])(
  'much of %j is read',
  async (piece) => {
    const html = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const text = wordsOfHtml(html);
    expect(text).toBe(text.trim());
    expect(textOfClip(html).endsWith(text)).toBe(true);
    expect(isPage(html)).toBe(false);
    expect(await textOfPage(html)).toBeTypeOf('string');
  },
  60_000,
);
