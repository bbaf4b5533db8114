import type { Meaning, TimexMention } from './types.ts';

/** How far on in its clause the day may stand, in characters. */
const REACH = 80;

/** The meaning with a day for its clock or part of the day; null where it has one, or needs none. */
function onDay(meaning: Meaning, day: Meaning): Meaning | null {
  switch (meaning.kind) {
    case 'clock':
      return meaning.day ? null : { ...meaning, day };
    case 'part':
      return meaning.day || meaning.pick ? null : { ...meaning, day };
    case 'bound':
    case 'around':
    case 'near':
    case 'edge': {
      const of = onDay(meaning.of, day);
      return of && { ...meaning, of };
    }
    case 'range': {
      const from = onDay(meaning.from, day);
      return from && { ...meaning, from };
    }
    default:
      return null;
  }
}

const isDay = ({ meaning }: TimexMention) =>
  meaning.kind === 'unit' && meaning.unit === 'day' && meaning.from === 'created';

/**
 * Lends clocks and parts of the day the day that their own clause names further on: "O 15 wybuchł
 * wczoraj pożar".
 *
 * @param text the document; mentions are offsets into it, in text order
 * @param adverbs the words that name such a day, lower case; adjectives tell of a noun
 */
export function lendDays(
  text: string,
  mentions: readonly TimexMention[],
  adverbs: ReadonlySet<string>,
): TimexMention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    if (!next || !isDay(next) || next.start - mention.end > REACH) return mention;
    if (!adverbs.has(text.slice(next.start, next.end).toLowerCase())) return mention;
    const between = text.slice(mention.end, next.start);
    if (!/\p{L}/u.test(between) || /[^\p{L}\p{N}\s-]|\s(?:i|a|oraz)\s/u.test(between))
      return mention;
    const meaning = onDay(mention.meaning, next.meaning);
    return meaning ? { ...mention, meaning } : mention;
  });
}
