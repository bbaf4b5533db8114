import { expect, test } from 'vitest';
import { decodeText, FILE_LIMIT, readTextFile } from '#app/compose/text-file.ts';

const WORDS = 'Żółw zasnął wczoraj.';
const utf8 = new TextEncoder().encode(WORDS);
const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(WORDS, 'utf16le')]);
const bom = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]);
/** 'Żółw zasnął' in windows-1250. */
const windows = Uint8Array.from([0xaf, 0xf3, 0xb3, 0x77, 0x20, 0x7a, 0x61, 0x73, 0x6e, 0xb9, 0xb3]);

test.each([
  ['UTF-8', utf8, WORDS],
  ['UTF-8 with a mark', bom, WORDS],
  ['UTF-16', utf16, WORDS],
  ['windows-1250', windows, 'Żółw zasnął'],
  ['an empty file', new Uint8Array(), ''],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    null,
  ],
])('%s', (_what, bytes, text) => {
  expect(decodeText(bytes)).toBe(text);
});

test('a file that is too large is not even opened', async () => {
  const file = new File([], 'big.txt');
  Object.defineProperty(file, 'size', { value: FILE_LIMIT + 1 });
  expect(await readTextFile(file)).toEqual({ failure: 'too-large', size: FILE_LIMIT + 1 });
});

test('a file that has gone is reported', async () => {
  const file = new File([], 'gone.txt');
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
  expect(await readTextFile(file)).toEqual({ failure: 'unreadable', size: 0 });
});
