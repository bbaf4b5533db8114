import { expect, test } from 'vitest';
import { cacheOf, outdated, STORIES_CACHE, wayOf } from '#app/offline/plan.ts';

const SCOPE = 'https://news.example/dateline/';

const REQUESTS: readonly (readonly [string, string, RequestMode, string])[] = [
  ['the page', '', 'navigate', 'page'],
  ['the page with a view in its address', '?story=a&lang=pl', 'navigate', 'page'],
  ['the page by its file name', 'index.html?paste=1', 'navigate', 'page'],
  ['another page of the server', 'imprint/', 'navigate', 'network'],
  ['the list of stories', 'stories/index.json', 'cors', 'story'],
  ['a script of the explorer', 'assets/index-Ab12.js', 'cors', 'file'],
  ['the page that previews an embed', 'embed/embed.html?a#b', 'navigate', 'named-file'],
  ['what the build did not make', 'story.schema.json', 'cors', 'network'],
];

test.each(REQUESTS)('%s', (_what, path, mode, way) => {
  expect(wayOf({ method: 'GET', mode, url: SCOPE + path }, SCOPE)).toBe(way);
});

test.each([
  ['another server', { method: 'GET', url: 'https://else.example/dateline/assets/a.js' }],
  ['the folder above', { method: 'GET', url: 'https://news.example/assets/a.js' }],
  ['what is not only read', { method: 'POST', url: `${SCOPE}stories/index.json` }],
])('%s is left alone', (_what, request) => {
  expect(wayOf({ ...request, mode: 'cors' }, SCOPE)).toBe('network');
});

const CACHES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['the first version', ['3'], []],
  ['the second: a page of the first may be open', ['2', '3'], []],
  ['the third', ['1', '2', '3'], ['1']],
  ['going back to a version that is kept', ['1', '3', '2'], ['1']],
];

test.each(CACHES)('caches to give up with %s', (_what, versions, gone) => {
  const names = [STORIES_CACHE, ...versions.map(cacheOf), 'of-another-program'];
  expect(outdated(names, '3')).toEqual(gone.map(cacheOf));
});
