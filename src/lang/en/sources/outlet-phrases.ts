import { OUTLETS } from '#lang/en/data/outlets.ts';
import { outletAt, outletTable } from '#sources/outlets.ts';
import { reading } from '#sources/reading.ts';
import type { Range, SourceReading, Words } from '#sources/types.ts';
import { isQuoteMark } from '#sources/words.ts';

export const ENGLISH_OUTLETS = outletTable(OUTLETS);

export function outletAtWords(words: Words, range: Range): SourceReading | null {
  const quoted = isQuoteMark(words, range.first);
  const match = outletAt(ENGLISH_OUTLETS, words, range.first + (quoted ? 1 : 0));
  if (match === null || match.last > range.last) return null;
  const last = match.last + (quoted && isQuoteMark(words, match.last) ? 1 : 0);
  const { name, sameAs, kind } = match.outlet;
  return reading({ first: range.first, last }, name, kind, {
    sameAs,
    agreement: { number: 'sg', gender: 'n' },
  });
}

export function outletIn(words: Words, range: Range): SourceReading | null {
  for (let at = range.first; at < range.last; at += 1) {
    const outlet = outletAtWords(words, { first: at, last: range.last });
    if (outlet) return outlet;
  }
  return null;
}
