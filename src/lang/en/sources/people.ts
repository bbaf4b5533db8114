import { NOUN_FORMS } from './nouns.ts';
import { outletAtWords } from './outlet-phrases.ts';
import { capitalRun, readPerson } from './persons.ts';
import type { Range, SourceReading, Words } from '#sources/types.ts';
import { isCapital, isWord, norm, phraseText } from '#sources/words.ts';

/** People and outlets named in a stretch, with the titles and role nouns before the name. */
export function peopleIn(words: Words, range: Range): SourceReading[] {
  const found: SourceReading[] = [];
  for (let at = range.first; at < range.last; at += 1) {
    if (!isCapital(words, at)) continue;
    const run = capitalRun(words, at, range.last);
    const role = NOUN_FORMS.get(norm(words, at - 1));
    const first = role?.role === 'person' ? at - 1 : at;
    const outlet = outletAtWords(words, { first: at, last: range.last });
    const named = outlet ?? surePerson(words, { first, last: run.last }, run);
    if (named) found.push(named);
    at = run.last - 1;
  }
  return found;
}

/** Capitals alone may be any name: a given name, a title or a role must tell. */
function surePerson(words: Words, range: Range, run: Range): SourceReading | null {
  const person = readPerson(words, range, null);
  if (person === null) return null;
  const roles = [...person.roles, ...rolesAfter(words, run.last)];
  const introduced = range.first < run.first || person.name !== phraseText(words, run);
  return introduced || person.agreement.gender !== undefined ? { ...person, roles } : null;
}

/** How many words of an apposition are looked at ("Ada Holt, a freelance reporter"). */
const APPOSITION = 6;

function rolesAfter(words: Words, comma: number): string[] {
  if (norm(words, comma) !== ',' || !/^(?:a|an|the)$/.test(norm(words, comma + 1))) return [];
  for (let at = comma + 2; at < comma + APPOSITION; at += 1) {
    const noun = NOUN_FORMS.get(norm(words, at));
    if (noun?.role === 'person' || noun?.role === 'staff') return [noun.singular];
    if (!isWord(words, at)) return [];
  }
  return [];
}
