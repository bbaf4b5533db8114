import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKS } from '#lang/packs.ts';
import type { LanguagePack } from '#lang/pack.ts';
import type { Gold } from '../kit/gold-story.ts';

/** All words in a language's data, wherever they stand in it: sets, lists, tables, patterns. */
function wordsOf(pack: LanguagePack): readonly string[] {
  const words = new Set<string>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') words.add(value);
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (value instanceof Map) for (const pair of value as Map<unknown, unknown>) visit(pair);
    else if (value instanceof Set) for (const one of value) visit(one);
    else for (const one of Object.values(value)) visit(one);
  };
  visit(pack);
  return [...words].filter((word) => word.length < 40);
}

/** The words of each language that the parser has rules for. */
export const WORDS: readonly (readonly string[])[] = PACKS.map(wordsOf);

// From the project's folder, where both vitest and `npm run fuzz` start.
const FOLDERS = ['tests/gold', 'tests/gold/blind'];

/** Stories as they are written: what a changed text begins with. */
export const STORIES: readonly string[] = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold).text ?? ''),
).filter((text) => text !== '');

/** Characters that turn the line around, stand for nothing, combine, or are half of one. */
export const ODD: readonly string[] = [
  ...Array.from('\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c'),
  ...Array.from(
    '\u0000\u0007\u001b\u007f\u0085\u00ad\u034f\u115f\u200b\u200c\u200d\u2060\ufeff\ufffd\uffff',
  ),
  ...Array.from('\u00a0\u1680\u2000\u2003\u2007\u2009\u202f\u205f\u3000\u2028\u2029\t\r\f\v'),
  ...Array.from('\u0301\u0328\u0336\u20dd\u0489\ufe0f'),
  '\ud800',
  '\udfff',
  '\udc00\ud800',
  '🇵🇱',
  '👩‍👩‍👧‍👦',
  'İ',
  'ß',
  'ŉ',
  'ﬁ',
  '٣',
  '१',
  '５',
  'Ⅳ',
  '½',
  '²',
];

/** Names that mean something to the language the program is written in. */
export const TRAPS: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'length',
  'then',
  'undefined',
  'NaN',
  'Infinity',
  '-0',
  '1e309',
  '$&',
  '$1',
  '%s',
  '</script>',
  '<!--',
  ']]>',
  '&#xD800;',
  '&nbsp;',
];
