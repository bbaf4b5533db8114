import { describe, expect, test } from 'vitest';
import { enText } from '#lang/en/text.ts';
import { plText } from '#lang/pl/text.ts';
import { readDocument } from '#text/blocks.ts';
import { readFrontMatter } from '#text/front-matter.ts';
import { findQuotations } from '#text/quotations.ts';
import { splitSentences } from '#text/sentences.ts';

const LENGTH = 25_000;
/** Three for each doubling. */
const MOST_GROWTH = 9;

const NEWS = `Tartak spłonął w nocy

Łódź, 12.03.2024 (PAP) – W nocy ok. godz. 2.15 spłonął tartak przy ul. 3 Maja. „Ogień widać było z daleka” – mówi p. Anna.

"We are safe. The bridge is closed at 5 p.m. Friday."

— Dana Lee (@danalee) March 12, 2024

Aktualizacja: 18:40. Nikt nie ucierpiał, podał mł. bryg. Jan W. z komendy.

`;

/** Milliseconds of this process's own work; the lesser of two, since the first run compiles. */
function cost(text: string): number {
  const run = () => {
    const before = process.cpuUsage();
    readDocument(text, [plText, enText]);
    splitSentences(text, 0, text.length, plText);
    findQuotations(text, { start: 0, end: text.length });
    readFrontMatter(`---\n${text}`);
    return process.cpuUsage(before).user / 1000;
  };
  return Math.min(run(), run());
}

const filled = (pattern: string, length: number) =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

/**
 * How many times as long four times the length takes: 4 for linear time, 16 for quadratic. The lesser
 * of some tries, since a busy machine only adds. Below ten milliseconds its clock is all one sees.
 */
function growth(pattern: string, tries = 4): number {
  const once = cost(filled(pattern, LENGTH));
  const fourfold = cost(filled(pattern, 4 * LENGTH));
  const ratio = fourfold / Math.max(once, 10);
  return ratio < MOST_GROWTH || tries === 1 ? ratio : Math.min(ratio, growth(pattern, tries - 1));
}

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
  ])('%s', { timeout: 60_000 }, (_, pattern) => {
    expect(growth(pattern)).toBeLessThan(MOST_GROWTH);
  });
});
