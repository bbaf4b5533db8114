import { collect } from '#text/lists.ts';
import { fieldsOf } from '#time/calendar.ts';
import type { Meaning } from '#timex/types.ts';
import type { BlockTimes } from './anchor.ts';
import type { Created } from './types.ts';

/** Years of distance from the creation time that make a date one of another time. */
const FAR = 2;
/** A history names a few years at least, and most of them are of other times. */
const LEAST = 4;
const SHARE = 0.6;

/** The years that a meaning names in full. */
function yearsIn(meaning: Meaning): number[] {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.fields.year === undefined ? [] : [meaning.fields.year];
    case 'part':
    case 'clock':
      return meaning.day ? yearsIn(meaning.day) : [];
    case 'edge':
    case 'around':
    case 'near':
    case 'nth':
    case 'beside':
    case 'bound':
      return yearsIn(meaning.of);
    case 'range':
    case 'night':
      return [...yearsIn(meaning.from), ...yearsIn(meaning.to)];
    default:
      return [];
  }
}

/**
 * Whether a text tells of another time than its own: most of the years it names lie far from it.
 * HeidelTime's "narrative" kind of document, told by the text itself.
 */
export function isHistory(blocks: readonly BlockTimes[], { at }: Created): boolean {
  const { year: own } = fieldsOf(at);
  const years = collect(blocks, ({ mentions }) =>
    collect(mentions, ({ meaning }) => yearsIn(meaning)),
  );
  const far = years.filter((year) => Math.abs(year - own) >= FAR);
  return far.length >= LEAST && far.length >= SHARE * years.length;
}
