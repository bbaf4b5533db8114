import { FIRM_WORDS } from '#lang/en/data/nouns.ts';
import { NOUN_FORMS } from './nouns.ts';
import { outletAtWords } from './outlet-phrases.ts';
import { capitalRun, readPerson } from './persons.ts';
import { DETERMINERS, wordSet } from './words.ts';
import { reading } from '#sources/reading.ts';
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
    const named = outlet ?? surePerson(words, { first, last: run.last }, run) ?? bodyIn(words, run);
    if (named) found.push(named);
    at = run.last - 1;
  }
  return found;
}

/** Capitals alone may be any name: a given name, a title or a role must tell. */
function surePerson(words: Words, range: Range, run: Range): SourceReading | null {
  const person = readPerson(words, range, null);
  if (person === null) return null;
  const beside = [...rolesAfter(words, run.last), ...rolesBefore(words, run)];
  const roles = [...person.roles, ...beside];
  const apposed = beside.length > 0 && person.name.includes(' ');
  const introduced = apposed || range.first < run.first || person.name !== phraseText(words, run);
  return introduced || person.agreement.gender !== undefined ? { ...person, roles } : null;
}

/** How many words of an apposition are looked at ("Ada Holt, a freelance reporter"). */
const APPOSITION = 6;

function rolesAfter(words: Words, comma: number): string[] {
  if (norm(words, comma) !== ',' || !/^(?:a|an|the)$/.test(norm(words, comma + 1))) return [];
  const roles: string[] = [];
  for (let at = comma + 2; at < comma + APPOSITION && isWord(words, at); at += 1)
    roles.push(...roleAt(words, at));
  return roles;
}

/** "The plant manager, Iris Bloom, met": the noun right before the comma. */
function rolesBefore(words: Words, { first, last }: Range): string[] {
  const between = norm(words, first - 1) === ',' && !isWord(words, last);
  return between ? roleAt(words, first - 2) : [];
}

function roleAt(words: Words, at: number): string[] {
  const noun = NOUN_FORMS.get(norm(words, at));
  const single = noun?.number === 'sg' && !isCapital(words, at);
  return single && (noun.role === 'person' || noun.role === 'staff') ? [noun.singular] : [];
}

/** "Norvik Chemicals", "Leeds Community Trust": the last capital tells what sort of body it is. */
function bodyIn(words: Words, capitals: Range): SourceReading | null {
  const article = DETERMINERS.has(norm(words, capitals.first)) ? 1 : 0;
  const run = { first: capitals.first + article, last: capitals.last };
  if (run.last - run.first < 2) return null;
  const word = norm(words, run.last - 1);
  const noun = NOUN_FORMS.get(word);
  const body = noun?.role === 'institution' && noun.number === 'sg' ? noun : null;
  const head = body?.singular ?? (FIRMS.has(word) ? 'company' : undefined);
  if (head === undefined) return null;
  const agreement = { number: 'sg', gender: 'n' } as const;
  return reading(run, phraseText(words, run), body?.kind ?? 'group', { agreement, head });
}

const FIRMS = wordSet(FIRM_WORDS);
