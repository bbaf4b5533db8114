import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PACKS } from '#lang/packs.ts';
import { plText } from '#lang/pl/text.ts';
import { splitSentences } from '#text/sentences.ts';

/** Puts "|" where the splitter ends a sentence, as the case files write it. */
function marked(text: string, language: typeof plText | null): string {
  const spans = splitSentences(text, 0, text.length, language);
  const parts = spans.map(({ start }, index) => text.slice(start, spans[index + 1]?.start));
  return parts
    .map((part) => part.replaceAll('\n', '⏎'))
    .reduce((before, after) => {
      const breaks = /⏎+$/.exec(before)?.[0] ?? '';
      return `${before.slice(0, before.length - breaks.length).trimEnd()} | ${breaks}${after}`;
    });
}

describe.each(PACKS.map(({ text }) => text))('sentences of $code', (language) => {
  const file = join(import.meta.dirname, 'sentences', `${language.code}.txt`);
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  test.each(cases)('%s', (expected) => {
    const text = expected
      .replaceAll(/ \| (⏎*)/g, (_, breaks: string) => breaks || ' ')
      .replaceAll('⏎', '\n');
    expect(marked(text, language)).toBe(expected);
  });
});

test.each([
  [
    'a lost space ends a sentence',
    'Wyszli z domu.Potem upadł.',
    ['Wyszli z domu.', 'Potem upadł.'],
  ],
  ['a web address does not', 'Otwórz Onet.pl teraz.', ['Otwórz Onet.pl teraz.']],
  ['a domain does not', 'See example.com now.', ['See example.com now.']],
])('%s', (_, text, expected) => {
  expect(
    splitSentences(text, 0, text.length, plText).map((s) => text.slice(s.start, s.end)),
  ).toEqual(expected);
});
