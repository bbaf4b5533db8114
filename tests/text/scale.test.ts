import { describe, expect, test } from 'vitest';
import { enText } from '#lang/en/text.ts';
import { plText } from '#lang/pl/text.ts';
import { readDocument } from '#text/blocks.ts';
import { readFrontMatter } from '#text/front-matter.ts';
import { findQuotations } from '#text/quotations.ts';
import { splitSentences } from '#text/sentences.ts';

const MEGABYTE = 1_000_000;

const NEWS = `Tartak spłonął w nocy

Łódź, 12.03.2024 (PAP) – W nocy ok. godz. 2.15 spłonął tartak przy ul. 3 Maja. „Ogień widać było z daleka” – mówi p. Anna.

"We are safe. The bridge is closed at 5 p.m. Friday."

— Dana Lee (@danalee) March 12, 2024

Aktualizacja: 18:40. Nikt nie ucierpiał, podał mł. bryg. Jan W. z komendy.

`;

/** Milliseconds of this process's own work; the least of three, since others use the machine too. */
function cost(text: string): number {
  const run = () => {
    const before = process.cpuUsage();
    readDocument(text, [plText, enText]);
    splitSentences(text, 0, text.length, plText);
    findQuotations(text, { start: 0, end: text.length });
    readFrontMatter(`---\n${text}`);
    return process.cpuUsage(before).user / 1000;
  };
  return Math.min(run(), run(), run());
}

const filled = (pattern: string, length: number) =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

describe('time is linear in the length of the text', () => {
  test.each([
    ['news', NEWS],
    ['news in one paragraph', NEWS.replaceAll(/\n+/g, ' ')],
    ['dots', '.'],
    ['line breaks', '\n'],
    ['quotation marks', '"'],
    ['opening quotation marks', '„'],
    ['apostrophes', "'"],
    ['digits', '7'],
    ['one word', 'a'],
    ['lone surrogates', '\ud800'],
    ['combining marks', '\u0301'],
    ['white space and dots', `${' '.repeat(99)}.`],
    ['initials', 'A. '],
    ['dialogue', '– A. – b '],
    ['signatures', '— A (@b)\n\n'],
    ['stamps', 'Updated 12:30\n'],
    ['clocks', '12:30\n'],
    ['brackets', '(a. '],
  ])(
    '%s',
    (_, pattern) => {
      const once = cost(filled(pattern, MEGABYTE / 4));
      const twice = cost(filled(pattern, MEGABYTE / 2));
      // Below ten milliseconds the clock of the machine is all there is to see.
      expect(twice / Math.max(once, 10)).toBeLessThan(3);
    },
    60_000,
  );
});
