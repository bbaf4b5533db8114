import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { jsonLd } from '#export/json-ld.ts';
import { writePage } from '#export/page.ts';
import { plainHtml } from '#export/plain-html.ts';
import { codeInScript } from '#export/script-data.ts';
import { embedSnippet } from '#export/snippet.ts';
import { readStory } from '#story/read.ts';
import type { Story } from '#story/types.ts';
import { hostileStory } from '../kit/hostile.ts';
import { SAMPLES, storyOf } from '../kit/sample-stories.ts';

const STORIES: readonly (readonly [string, Story])[] = [
  ...['forms', 'folded', 'undated', 'papers', 'empty'].map(
    (name) => [name, SAMPLES[name]!] as const,
  ),
  ['hostile', hostileStory()],
];

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // The policy names the script and the style by their hashes; a title may be as long as a headline.
  rules: { 'require-csp-nonce': 'off', 'long-title': 'off', 'no-inline-style': 'error' },
  elements: ['html5', { 'dateline-timeline': { flow: true } }],
});

async function faultsOf(html: string) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${String(line)} ${ruleId}: ${message}`),
  );
}

const MODULE = 'const end = "</script><!--<script>";';

describe.each(STORIES)('%s', (_, story) => {
  test('the page is valid HTML', async () => {
    expect(await faultsOf(await writePage(story, { language: 'pl', module: MODULE }))).toEqual([]);
  });

  test('the list has an item an event, in the order of time', () => {
    const items = plainHtml(story, 'en').match(/^<li>/gm) ?? [];
    expect(items).toHaveLength(story.events.length);
  });

  test('the story in the snippet is read as it was', () => {
    const html = embedSnippet(story, { language: 'en', src: null, module: null });
    const json = /<script type="application\/json">(.*)<\/script>/s.exec(html)?.[1];
    expect(readStory(json)).toEqual(story);
  });

  test('structured data is JSON, and no text of the story ends its element', () => {
    const html = jsonLd(story, 'en');
    expect(html.match(/<\/script/g)).toHaveLength(1);
    const data = JSON.parse(html.replaceAll(/<\/?script[^>]*>/g, '')) as {
      itemListElement: unknown[];
    };
    const happened = story.events.filter(({ status }) => status !== 'negated');
    expect(data.itemListElement).toHaveLength(happened.length);
  });
});

/** What an event's time becomes in `datetime`, which knows no "before" and no ranges. */
const DATETIMES = [
  ['a clock time', { start: '2024-03-13T08:12', end: '2024-03-13T08:13' }, '2024-03-13'],
  ['a day', { start: '2024-03-13', end: '2024-03-14' }, '2024-03-13'],
  [
    'only known to precede the report: the report',
    { start: '2024-03-13', end: '2024-03-14T18:40', earliest: null, basis: 'bounded' as const },
    '2024-03-14',
  ],
] as const;

test.each(DATETIMES)('%s', (_, time, date) => {
  const story = storyOf({ created: '2024-03-14', events: [{ label: 'It rains', ...time }] });
  expect(plainHtml(story, 'en')).toContain(`<time datetime="${date}">`);
});

test('days that are only counted have no date', () => {
  expect(plainHtml(SAMPLES.undated!, 'pl')).not.toContain('datetime');
});

test('a source, a status and the words of the article are told', () => {
  const html = plainHtml(SAMPLES.forms!, 'en');
  expect(html).toContain('<cite>drivers, via Radio North</cite>');
  expect(html).toContain('(unconfirmed)');
});

test('thirty events weigh at most 6 kB', () => {
  const events = Array.from({ length: 30 }, (_, i) => ({
    label: `The council of district ${String(i)} votes on the new bridge and the road to it`,
    start: `2024-03-${String(1 + i).padStart(2, '0')}`,
    end: `2024-03-${String(2 + i).padStart(2, '0')}`,
    chain: [`the mayor of ${String(i)}`, 'Radio North'],
  }));
  const html = plainHtml(storyOf({ created: '2024-04-01', events }), 'en');
  expect(Buffer.byteLength(html)).toBeLessThan(6000);
});

test('code in a page cannot end its script, and means the same', () => {
  const code = codeInScript('"</script>", "<!--", "<SCRIPT>", /<!--.*?-->/, a < b');
  expect(code).toBe('"\\x3c/script>", "\\x3c!--", "\\x3cSCRIPT>", /\\x3c!--.*?-->/, a < b');
});
