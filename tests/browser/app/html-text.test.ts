import { expect, test } from 'vitest';
import { isPage, textOfClip, textOfPage, wordsOfHtml } from '#app/compose/html-text.ts';

test.each<[why: string, html: string, words: string]>([
  ['paragraphs stay paragraphs', '<p>Jeden.</p><p>Dwa.</p>', 'Jeden.\n\nDwa.'],
  ['line ends in the markup are spaces', '<p>Jeden\n  dwa.</p>', 'Jeden dwa.'],
  ['a line that is broken stays broken', 'Jeden.<br>Dwa.', 'Jeden.\nDwa.'],
  [
    'inline marks fall away',
    '<p>W <b>środę</b> <a href="https://a.example">rano</a>.</p>',
    'W środę rano.',
  ],
  [
    'items and headings are paragraphs',
    '<h2>Bilans</h2><ul><li>Jeden</li><li>Dwa</li></ul>',
    'Bilans\n\nJeden\n\nDwa',
  ],
  ['cells are paragraphs', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\n\nb'],
  [
    'words of entities',
    '<p>Kowalski &amp; syn&nbsp;&ndash; &lt;b&gt;</p>',
    'Kowalski & syn\u00A0– <b>',
  ],
  [
    'what nobody sees falls away',
    '<p hidden>x</p><style>p{}</style><script>x</script><p>Jest.</p>',
    'Jest.',
  ],
  [
    'Windows marks what was copied',
    '<html><body>menu<!--StartFragment--><p>Tekst.</p><!--EndFragment--></body></html>',
    'Tekst.',
  ],
  ['broken markup is read as browsers read it', '<p>Jeden <b>dwa<p>Trzy</b>', 'Jeden dwa\n\nTrzy'],
  ['nothing', '<p> </p>', ''],
])('%s', (_why, html, words) => {
  expect(wordsOfHtml(html)).toBe(words);
});

test('nothing in a page is run or loaded', () => {
  const html =
    '<img src="x" onerror="window.hacked = 1"><svg onload="window.hacked = 1"></svg>Tekst';
  expect(wordsOfHtml(html)).toBe('Tekst');
  expect('hacked' in globalThis).toBe(false);
});

test.each<[text: string, page: boolean]>([
  ['<!DOCTYPE html><html><body>x</body></html>', true],
  ['\n<!-- saved -->\n<html lang="pl">', true],
  ['<b>to nie strona</b>', false],
  ['Tekst o znaczniku <html>.', false],
])('%j is a page: %s', (text, page) => {
  expect(isPage(text)).toBe(page);
});

const PARAGRAPH =
  'W środę wieczorem w Rudawie zapalił się magazyn zboża, a strażacy gasili go do rana. ';

test('of a page, the article is taken, and what the page says about it', async () => {
  const html = `<!doctype html><html lang="pl-PL"><head>
    <title>Pożar – Kurier</title>
    <meta property="og:title" content="Pożar &quot;na górce&quot;">
    <meta property="og:site_name" content="Kurier">
    <meta property="article:published_time" content="2025-02-13T08:40:00+01:00">
    <link rel="canonical" href="https://kurier.example/pozar"></head>
    <body><nav><a href="/">Strona główna</a></nav>
    <article><h1>Pożar</h1><p>${PARAGRAPH.repeat(4)}</p><p>${PARAGRAPH.repeat(3)}</p></article>
    <aside>Reklama</aside><footer>Polityka prywatności</footer></body></html>`;
  const text = await textOfPage(html);
  const [, head = '', body = ''] = text.split(/^---$/m);
  expect(head.trim().split('\n')).toEqual([
    'title: "Pożar \\"na górce\\""',
    'publisher: "Kurier"',
    'created: "2025-02-13T08:40"',
    'language: "pl"',
    'url: "https://kurier.example/pozar"',
  ]);
  expect(body).toContain('zapalił się magazyn');
  expect(body).not.toMatch(/Strona główna|Reklama|Polityka/u);
});

test('a page that says nothing about itself is its words', async () => {
  expect(await textOfPage('<html><body><p>W środę padało.</p></body></html>')).toBe(
    'W środę padało.',
  );
});

test.each<[why: string, html: string, text: string]>([
  ['what says nothing about itself is its words', '<p>W środę padało.</p>', 'W środę padało.'],
  [
    'a headline, where it leads to, and the day',
    '<h1><a href="https://kurier.example/deszcz">Deszcz</a></h1><time datetime="2025-02-13T08:40:00+01:00">rano</time><p>Padało.</p>',
    '---\ntitle: "Deszcz"\ncreated: "2025-02-13T08:40"\nurl: "https://kurier.example/deszcz"\n---\n\nDeszcz\n\nrano\n\nPadało.',
  ],
  [
    'an address that is none of the web is no address',
    '<h1><a href="javascript:alert(1)">Deszcz</a></h1>',
    '---\ntitle: "Deszcz"\n---\n\nDeszcz',
  ],
  ['nothing', '<h1> </h1>', ''],
])('of a piece that was copied: %s', (_why, html, text) => {
  expect(textOfClip(html)).toBe(text);
});
