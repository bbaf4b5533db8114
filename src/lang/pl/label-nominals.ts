import type { Agreement } from '#clauses/types.ts';
import type { Gender, Nominal } from '#events/inflection.ts';
import type { NamedPerson } from '#events/label-grammar.ts';
import { personIn, subjectLength, isCapital } from './label-people.ts';
import { isAcronym, isCommon, isOfPeople } from './label-words.ts';
import { NOUN_FORMS } from './sources/nouns.ts';
import { GIVEN_NAMES } from './sources/person-names.ts';

/** The subject that a line names: "radna Olga Wrzesień" is Olga Wrzesień, "Nowa hala targowa w Opolu" the hall. */
export function subjectIn(
  line: readonly string[],
  agreement: Agreement | null,
  opens: boolean,
): Nominal | null {
  const person = personIn(line);
  return person ? personOf(line, person, opens) : thingIn(line, agreement, opens);
}

function personOf(
  line: readonly string[],
  { first, last, gender }: NamedPerson,
  opens: boolean,
): Nominal | null {
  const phrase = line.slice(first, last);
  const given = phrase.findIndex((word) => GIVEN_NAMES.get(word)?.cases.includes('nom') === true);
  const name =
    given >= 0 ? phrase.slice(given) : lowered(phrase, phrase.length, opens && first === 0);
  return name && { name: name.join(' '), gender, person: true };
}

function thingIn(
  line: readonly string[],
  agreement: Agreement | null,
  opens: boolean,
): Nominal | null {
  const [first = ''] = line;
  const opened = opens && !isAcronym(first) ? [first.toLowerCase(), ...line.slice(1)] : line;
  const length = subjectLength(opened, agreement);
  if (length === 0) return null;
  const own = lowered(line, length, opens);
  const rest = own && restOfName(line, length);
  if (!rest) return null;
  const phrase = [...own, ...rest];
  const gender = genderBy(agreement) ?? genderByForm(phrase, agreement?.number ?? 'sg');
  const person = gender === 'mp' || phrase.some(isOfPeople);
  return { name: phrase.join(' '), gender, person };
}

/** "Grupa Sierpień ’80", "pociąg TLK 1530": how a name goes on behind its noun; null where that is unsure. */
function restOfName(line: readonly string[], from: number): readonly string[] | null {
  if (!/^[\d’„"(]/.test(line[from] ?? '')) return [];
  const rest = line.slice(from);
  const named =
    isCommon(line[0]?.toLowerCase() ?? '') && rest.every((word) => /^[\d’]+$/.test(word));
  // "’80" is one word.
  return named ? rest.join(' ').replace(/’ /g, '’').split(' ') : null;
}

function genderBy(agreement: Agreement | null): Gender | null {
  const gender = agreement?.gender;
  if (gender === undefined) return null;
  return agreement?.number === 'pl' && gender !== 'mp' ? 'other' : gender;
}

/** Where the verb tells no gender the noun does: by a table, else by its ending. */
function genderByForm(phrase: readonly string[], number: 'sg' | 'pl'): Gender {
  for (const word of phrase) {
    const forms = NOUN_FORMS.get(word.toLowerCase()) ?? [];
    const form = forms.find((one) => one.number === number && one.cases.includes('nom'));
    if (form && (number === 'pl' || form.gender !== 'other')) return form.gender;
  }
  const [first = ''] = phrase;
  if (number === 'pl') return /(?:owie|anie|rzy|dzy|cy|ści)$/.test(first) ? 'mp' : 'other';
  if (first.endsWith('a')) return 'f';
  return /[oe]$/.test(first) ? 'n' : 'm';
}

/**
 * The first words of a line without the capital that only opens a sentence: that of a known noun, or before
 * another word without one. Null where it may be a name's.
 */
function lowered(
  line: readonly string[],
  length: number,
  opens: boolean,
): readonly string[] | null {
  const [first = '', second] = line;
  const phrase = line.slice(0, length);
  if (!opens || isAcronym(first) || GIVEN_NAMES.has(first)) return phrase;
  if (isCommon(first.toLowerCase())) return [first.toLowerCase(), ...phrase.slice(1)];
  // "Legia" may be a name or not; "Polska Spółka Gazownictwa" is one.
  if (second === undefined) return null;
  return isCapital(second) ? phrase : [first.toLowerCase(), ...phrase.slice(1)];
}
