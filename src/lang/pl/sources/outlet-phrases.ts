import { adjectiveBase, looksAdjectival } from './base-form.ts';
import { agreementOf, describe } from './base-names.ts';
import { OUTLETS } from '#lang/pl/data/outlets.ts';
import { afterQuotedName, nameRun } from './noun-phrases.ts';
import type { NounForm } from './nouns.ts';
import { NOUN_FORMS } from './nouns.ts';
import { outletAt, outletTable } from '#sources/outlets.ts';
import { reading } from '#sources/reading.ts';
import type { Range, SourceReading, Words } from '#sources/types.ts';
import {
  isCapital,
  isQuoteMark,
  isTight,
  isWord,
  norm,
  phraseText,
  surface,
} from '#sources/words.ts';
import { capitalised } from '#text/characters.ts';

export const POLISH_OUTLETS = outletTable(OUTLETS);

/** An outlet by its name, with or without quotation marks. */
export function readOutlet(words: Words, range: Range): SourceReading | null {
  const quoted = isQuoteMark(words, range.first);
  const match = outletAt(POLISH_OUTLETS, words, range.first + (quoted ? 1 : 0));
  if (match === null || match.last > range.last) return null;
  const closes = quoted && isQuoteMark(words, match.last);
  if (quoted && !closes) return null;
  const { name, sameAs, kind, gender } = match.outlet;
  const span = { first: range.first, last: match.last + (closes ? 1 : 0) };
  return reading(span, name, kind, { sameAs, agreement: { number: 'sg', gender } });
}

export function findOutlet(words: Words, range: Range): SourceReading | null {
  for (let at = range.first; at < range.last; at += 1) {
    const outlet = readOutlet(words, { first: at, last: range.last });
    if (outlet) return outlet;
    const noun = NOUN_FORMS.get(norm(words, at))?.find((form) => form.role === 'outlet');
    if (noun === undefined) continue;
    const phrase = { first: at, last: at + 1 };
    return (
      namedOutlet(words, { first: at + 1, last: range.last }, noun) ??
      describe(words, phrase, at, { ...noun, base: noun.lemma, number: 'sg' }, 'nom')
    );
  }
  return null;
}

/** "portal Bytomski.pl", "tygodnik „Niedziela”": the name after a noun for an outlet. */
export function namedOutlet(words: Words, range: Range, noun: NounForm): SourceReading | null {
  let at = range.first;
  while (at < range.last && isWord(words, at) && !isCapital(words, at)) at += 1;
  const known = at < range.last ? readOutlet(words, { first: at, last: range.last }) : null;
  if (known) return known;
  const span = nameSpan(words, at, range.last);
  if (span === null) return null;
  if (at === range.first && isPartOfName(words, at - 1, noun)) return fullName(words, span, noun);
  const name = phraseText(words, span, (index) => (isQuoteMark(words, index) ? '' : null));
  return reading(span, name, noun.kind, { agreement: agreementOf(noun) });
}

const STATIONS = new Set(['radio', 'telewizja']);

/** "Radio Łęczyca", "Gazety Kolskiej": written with a capital, the noun is the first word of the name. */
function isPartOfName(words: Words, head: number, noun: NounForm): boolean {
  if (!isCapital(words, head) || isQuoteMark(words, head + 1)) return false;
  // The capital that opens a sentence tells nothing; a station is still called so.
  return STATIONS.has(noun.lemma) || (head > 0 && isWord(words, head - 1));
}

function fullName(words: Words, name: Range, noun: NounForm): SourceReading {
  const span = { first: name.first - 1, last: name.last };
  const capital = capitalised(noun.lemma);
  const { gender = 'm' } = agreementOf(noun);
  const full = phraseText(words, span, (at) => {
    if (at === span.first) return capital;
    const word = surface(words, at);
    return looksAdjectival(word.toLowerCase(), 'gen') ? adjectiveBase(word, gender) : word;
  });
  return reading(span, full, noun.kind, { agreement: agreementOf(noun) });
}

export function nameSpan(words: Words, at: number, last: number): Range | null {
  if (isQuoteMark(words, at)) {
    const close = afterQuotedName(words, at, last);
    return close === null ? null : { first: at, last: close };
  }
  const run = nameRun(words, at, last);
  if (run.last === at) return null;
  const dotted =
    norm(words, run.last) === '.' && isTight(words, run.last + 1) && isWord(words, run.last + 1);
  return dotted ? { first: at, last: run.last + 2 } : run;
}
