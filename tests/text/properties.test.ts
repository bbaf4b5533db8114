import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enText } from '#lang/en/text.ts';
import { plText } from '#lang/pl/text.ts';
import { readDocument } from '#text/blocks.ts';
import { readFrontMatter } from '#text/front-matter.ts';
import { findQuotations } from '#text/quotations.ts';
import { splitSentences } from '#text/sentences.ts';
import { tokenize } from '#text/tokens.ts';
import type { Span } from '#text/types.ts';

/** Pieces that the rules look at, so that chance meets them, and any code unit at all. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...'. ! ? … , : – — - " „ ” “ « » \' ’ ( ) [ ] @ # > *'.split(' ')),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u2029'),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...[
        'godz',
        'r',
        'J',
        'U.S',
        'p.m',
        'Jan',
        'PAP',
        '12',
        '18:40',
        '2024',
        'Tak',
        'nie',
        'the',
        'NEW YORK',
      ],
      ...[
        'Updated',
        'Aktualizacja',
        '— Ann (@ann)',
        '@ann',
        '---',
        '❗️',
        'BREAKING',
        '– powiedział',
      ],
    ),
  },
  { weight: 2, arbitrary: fc.nat(0xffff).map((code) => String.fromCharCode(code)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const language = fc.constantFrom(plText, enText, null);

/** Not empty, inside the text, in order and apart. */
function expectApart(spans: readonly Span[], within: Span): void {
  let reached = within.start;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(reached);
    expect(end).toBeGreaterThan(start);
    reached = end;
  }
  expect(reached).toBeLessThanOrEqual(Math.max(within.end, within.start));
}

/** Ten thousand passed when this was written; the daily run need not repeat them. */
const RUNS = 250;

const whole = (text: string): Span => ({ start: 0, end: text.length });

describe('any string', () => {
  test('has sentences in order and apart that cover every token', () => {
    fc.assert(
      fc.property(anyText, language, (text, pack) => {
        const sentences = splitSentences(text, 0, text.length, pack);
        expectApart(sentences, whole(text));
        const inside = sentences.flatMap(({ start, end }) => tokenize(text, start, end));
        const tokens = tokenize(text, 0, text.length);
        expect(inside.map(({ start, end }) => [start, end])).toEqual(
          tokens.map(({ start, end }) => [start, end]),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test('has blocks, sentences and tokens in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readDocument(text, [plText, enText]);
        expect(document.text).toBe(text);
        expectApart(document.blocks, whole(text));
        for (const block of document.blocks) {
          expectApart(block.sentences, block);
          expect(block.sentences.length).toBeGreaterThan(0);
          for (const sentence of block.sentences) {
            expectApart(sentence.tokens, sentence);
            expect([sentence.tokens[0]?.start, sentence.tokens.at(-1)?.end]).toEqual([
              sentence.start,
              sentence.end,
            ]);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('loses no word or number on the way to blocks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = (tokens: readonly { kind: string; norm: string }[]) =>
          tokens.filter(({ kind }) => kind !== 'mark').map(({ norm }) => norm);
        const { blocks } = readDocument(text, [plText, enText]);
        const read = blocks.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens));
        expect(written(read)).toEqual(written(tokenize(text, 0, text.length)));
      }),
      { numRuns: RUNS },
    );
  });

  test('has signatures and clocks inside their blocks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end, clock, signature } of readDocument(text, [plText, enText])
          .blocks) {
          const parts = [
            clock,
            signature,
            signature?.author,
            signature?.handle,
            signature?.dateLine,
          ];
          for (const part of parts.filter((span) => span != null)) {
            expectApart([part], { start, end });
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('has quotations in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expectApart(findQuotations(text, whole(text)), whole(text));
      }),
      { numRuns: RUNS },
    );
  });

  test('is front matter and a body that end where it ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const source = `---\n${text}\n---\n${text}`;
        const { body, bodyStart } = readFrontMatter(source);
        expect(source.slice(bodyStart)).toBe(body);
      }),
    );
  });

  test('gives the same document with the same input', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readDocument(text, [plText, enText])).toEqual(readDocument(text, [plText, enText]));
      }),
    );
  });
});
