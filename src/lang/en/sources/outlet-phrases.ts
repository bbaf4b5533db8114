import { capitalRun } from './persons.ts';
import { wordSet } from './words.ts';
import { OUTLETS } from '#lang/en/data/outlets.ts';
import { outletAt, outletTable } from '#sources/outlets.ts';
import { reading } from '#sources/reading.ts';
import type { Range, SourceReading, Words } from '#sources/types.ts';
import { isCapital, isQuoteMark, norm, phraseText } from '#sources/words.ts';

const ENGLISH_OUTLETS = outletTable(OUTLETS);

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

/** A name that no table has, but one of its words is what outlets are called: "Radio Marrick", "Leeds Herald". */
export function unknownOutlet(words: Words, range: Range): SourceReading | null {
  const name = capitalRun(words, range.first, range.last);
  const kind = isOutletNoun(words, name, range.last);
  const run = kind ? { first: name.first, last: name.last + 1 } : name;
  let called = kind;
  for (let at = run.first; at < run.last; at += 1) called ||= OUTLET_WORDS.has(norm(words, at));
  // "told the Herald": one word names it behind an article only.
  const short = run.last - run.first < 2 && norm(words, run.first - 1) !== 'the';
  if (!called || short) return null;
  const agreement = { number: 'sg', gender: 'n' } as const;
  return reading(run, phraseText(words, run), 'outlet', { agreement });
}

/** "state broadcaster RUV", "the German daily Die Woche": the kind, then the name, which need not be known. */
export function outletByKind(words: Words, { first, last }: Range): SourceReading | null {
  for (let at = first; at < Math.min(last, first + KIND_REACH); at += 1) {
    if (words.tokens[at]?.kind !== 'word') return null;
    if (isCapital(words, at) || !OUTLET_KINDS.has(norm(words, at))) continue;
    const run = capitalRun(words, at + 1, last);
    if (run.first !== at + 1 || run.last <= run.first) return null;
    const agreement = { number: 'sg', gender: 'n' } as const;
    return reading(run, phraseText(words, run), 'outlet', { agreement });
  }
  return null;
}

/** How many words may lead to the name, its kind among them ("the local weekly newspaper"). */
const KIND_REACH = 4;
const OUTLET_KINDS = wordSet(
  'broadcaster newspaper daily weekly tabloid magazine station channel website network outlet paper',
);

/** "RPP radio"; "State television" has no name. */
function isOutletNoun(words: Words, { first, last }: Range, limit: number): boolean {
  const named = last > first && !(last === first + 1 && GENERIC.has(norm(words, first)));
  return named && last < limit && OUTLET_NOUNS.has(norm(words, last));
}

const GENERIC = wordSet('state public local national regional');

/** What a name's kind is told with: "RPP radio", "Verdens Gang newspaper". */
const OUTLET_NOUNS = wordSet('radio television tv newspaper magazine website broadcaster channel');

const OUTLET_WORDS = wordSet(
  `radio tv television news times post herald gazette tribune journal daily press chronicle observer
  mail mirror fm broadcasting courier echo examiner inquirer sentinel dispatch express bulletin globe
  telegraph weekly magazine review`,
);

export function outletIn(words: Words, range: Range): SourceReading | null {
  for (let at = range.first; at < range.last; at += 1) {
    const outlet = outletAtWords(words, { first: at, last: range.last });
    if (outlet) return outlet;
  }
  return null;
}
