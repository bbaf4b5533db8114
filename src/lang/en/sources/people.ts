import { NOUN_FORMS } from './nouns.ts';
import { outletAtWords } from './outlet-phrases.ts';
import { capitalRun, readPerson } from './persons.ts';
import { readPhrase } from './phrases.ts';
import type { Range, SourceReading, Words } from '#sources/types.ts';
import { isCapital, norm, surface } from '#sources/words.ts';

/** People and outlets named in a stretch, with the titles and role nouns before the name. */
export function peopleIn(words: Words, range: Range): SourceReading[] {
  const found: SourceReading[] = [];
  for (let at = range.first; at < range.last; at += 1) {
    if (!isCapital(words, at)) continue;
    const run = capitalRun(words, at, range.last);
    const role = NOUN_FORMS.get(norm(words, at - 1));
    const first = role?.role === 'person' ? at - 1 : at;
    const person = readPerson(words, { first, last: run.last }, null);
    const outlet = outletAtWords(words, { first: at, last: range.last });
    if (outlet) found.push(outlet);
    else if (person && isSure(words, run, role !== undefined)) found.push(person);
    at = run.last - 1;
  }
  return found;
}

/** Capitals alone may be any name: a given name, a title or a role must tell. */
function isSure(words: Words, run: Range, role: boolean): boolean {
  const phrase = readPhrase(words, run)?.links[0];
  const known = phrase?.agreement.gender === 'm' || phrase?.agreement.gender === 'f';
  return role || known || (phrase?.person === true && phrase.name !== surfaceOf(words, run));
}

function surfaceOf(words: Words, run: Range): string {
  return Array.from({ length: run.last - run.first }, (_, index) =>
    surface(words, run.first + index),
  ).join(' ');
}
