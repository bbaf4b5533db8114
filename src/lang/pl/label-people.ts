import type { Agreement } from '#clauses/types.ts';
import type { NamedPerson } from '#events/label-grammar.ts';
import { TITLE_ABBREVIATIONS } from './data/given-names.ts';
import { PREPOSITIONS } from './data/events.ts';
import { NOUN_FORMS, type NounForm } from './sources/nouns.ts';
import { GIVEN_NAMES } from './sources/person-names.ts';
import { readForm } from './verb-forms.ts';
import { words } from './verb-lexicon.ts';

const TITLES = new Set(words(TITLE_ABBREVIATIONS));
const PREPOSITION_SET = new Set(words(PREPOSITIONS));
const PERSONS = new Set<NounForm['role']>(['person', 'staff']);
/** People of whom news tells, though they are seldom anybody's source. */
const MEN = new Set(
  words(`latek włamywacz złodziej bandyta oszust piłkarz kolarz pływak żużlowiec skoczek bramkarz napastnik zawodnik
  sprawca napastnik syn ojciec brat mąż wnuk dziadek wuj pacjent nastolatek chłopak poszukiwany górnik marynarz żołnierz
  malarz pisarz poeta aktor reżyser kompozytor rzeźbiarz następca szwed niemiec hiszpan francuz czech polak ukrainiec`),
);
const WOMEN = new Set(
  words(`latka złodziejka oszustka piłkarka pływaczka zawodniczka córka matka siostra żona wnuczka babcia ciotka pacjentka
  nastolatka poetka aktorka malarka pisarka tenisistka szwedka niemka hiszpanka francuzka czeszka polka ukrainka`),
);
const INHABITANT = /^\p{L}{3,}(?:anin|ańczyk)$/u;
const INHABITANT_WOMAN = /^\p{L}{3,}(?:anka|ianka)$/u;

/** The gender of a noun that tells what somebody is, in the nominative singular; null for any other word. */
export function genderOf(norm: string): 'm' | 'f' | null {
  for (const { role, number, gender, cases } of NOUN_FORMS.get(norm) ?? []) {
    const fits = number === 'sg' && cases.includes('nom') && PERSONS.has(role);
    if (fits && (gender === 'm' || gender === 'f')) return gender;
  }
  if (MEN.has(norm) || INHABITANT.test(norm)) return 'm';
  return WOMEN.has(norm) || INHABITANT_WOMAN.test(norm) ? 'f' : null;
}

/** Whether a word, as written, begins with a capital. */
export const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');
const ADJECTIVE = { m: /[yi]$/, f: /a$/ } as const;

/**
 * The first phrase among words that names a person in the nominative: "prof. Zdzisław Styczeń",
 * "31-letni gnieźnianin", "kierowca opla"; null when there is none.
 */
export function personIn(line: readonly string[]): NamedPerson | null {
  for (const [at, word] of line.entries()) {
    const given = GIVEN_NAMES.get(word);
    const named = given?.cases.includes('nom') === true;
    const gender = named ? given.gender : genderOf(word.toLowerCase());
    if (gender === null || isGovernedBy((line[at - 1] ?? '').toLowerCase())) continue;
    return { first: startOf(line, at, gender), last: endOf(line, at), gender };
  }
  return null;
}

/** "jako córka kolejarza" tells what somebody is, not who. */
const isGovernedBy = (word: string): boolean => PREPOSITION_SET.has(word) || word === 'jako';

/** Back over titles, ages and adjectives: "prof.", "31-letni", "młody". */
function startOf(line: readonly string[], at: number, gender: 'm' | 'f'): number {
  let first = at;
  while (first > 0 && goesBefore(line[first - 1] ?? '', gender)) first -= 1;
  while (line[first] === '.' || line[first] === '-') first += 1;
  return first;
}

function goesBefore(word: string, gender: 'm' | 'f'): boolean {
  const norm = word.toLowerCase();
  if (norm === '.' || norm === '-' || /^\d+$/.test(norm) || TITLES.has(norm)) return true;
  return genderOf(norm) === gender || (!PREPOSITION_SET.has(norm) && ADJECTIVE[gender].test(norm));
}

/** Words that may follow a noun as whose or what it is: "mieszkaniec Radomska", "kierowca opla". */
const GENITIVE = /(?:[aiuy]|ów|ego|ej|ych|ich)$/;

/** "podejrzany o", "zatrzymany w" tell what became of somebody. */
const PARTICIPLE = /(?:an|on|ęt|ąc)[yia]$/;

function endOf(line: readonly string[], at: number): number {
  let last = at + 1;
  // "kierująca fordem".
  if (/^kieruj[ąa]c/i.test(line[at] ?? '') && /^\p{Ll}{3,}(?:em|ą)$/u.test(line[last] ?? ''))
    last += 1;
  while (isCapital(line[last]) || (last === at + 1 && follows(line[last] ?? ''))) last += 1;
  return last;
}

function follows(word: string): boolean {
  const genitive = /^\p{Ll}{3,}$/u.test(word) && GENITIVE.test(word);
  return genitive && !PREPOSITION_SET.has(word) && !PARTICIPLE.test(word);
}

/** "imię", "ramię": neuter nouns with the ending of a feminine accusative. */
export const NEUTER = /(?:im|ram|plem|znam|strzem|brzem|siem|wym|ciem)ię$/i;

/** Endings that a subject of each gender can have; a name can have any. */
const NOMINATIVES: Readonly<Record<string, RegExp>> = {
  m: /[^aąeęouó]$|(?:[iy]st|[^aeiouy]c|aut)a$/,
  f: /(?:a|[śćźńżlcjw]|sz|rz|cz|dź|dz)$/,
  n: /[oeęma]$/,
  mp: /(?:[^kg]i|[ea]|(?:c|rz|dz)y|[ae]j)$/,
};

/** Instrumentals in -em, and the nouns that only end so. */
const INSTRUMENTAL = /^(?!.*(?:system|problem|krem|totem|harem|tandem|dylem)$).{3,}em$/;

/** Whether a word can be the subject of a verb by its ending: no "konkurs" wins a verb in -ła. */
export function canBeSubject(word: string, agreement: Agreement | null): boolean {
  const norm = word.toLowerCase();
  if (isOblique(norm, agreement?.number)) return false;
  if (isCapital(word) || agreement?.gender === undefined) return true;
  if (INSTRUMENTAL.test(norm)) return false;
  const { gender, number } = agreement;
  if (number === 'pl' && gender === 'f') return /[yiea]$/.test(norm);
  return genderOf(norm) === gender || (NOMINATIVES[gender]?.test(norm) ?? true);
}

/** A form that no subject has, whatever its gender, or an infinitive. */
function isOblique(norm: string, number: 'sg' | 'pl' | undefined): boolean {
  if (/(?:[ąę]|[oe]ma)$/.test(norm)) return !NEUTER.test(norm);
  if (number === 'sg' && /(?:owi|emu)$/.test(norm)) return true;
  return norm.endsWith('ć') && readForm(norm)?.kind === 'infinitive';
}

/** How many words, from the first, are a noun phrase that a verb agrees with: "dach hali", "nowy remont torów". */
export function subjectLength(line: readonly string[], agreement: Agreement | null): number {
  let head = 0;
  while (isAdjectiveOf(line, head, agreement)) head += 1;
  const noun = line[head]?.toLowerCase() ?? '';
  const people = genderOf(noun) !== null;
  const shaped = noun.length > 2 && (people || !NOT_NOUNS.test(noun)) && !PREPOSITION_SET.has(noun);
  if (!shaped || !canBeSubject(noun, agreement)) return 0;
  return endOf(line, head);
}

function isAdjectiveOf(line: readonly string[], at: number, agreement: Agreement | null): boolean {
  const gender = agreement?.gender;
  const next = line[at + 1]?.toLowerCase();
  if (gender === undefined || next === undefined || !canBeSubject(next, agreement)) return false;
  return CONCORD[agreement?.number === 'pl' && gender !== 'mp' ? 'other' : gender].test(
    line[at] ?? '',
  );
}

/** Adjectives as they agree with a subject of each gender. */
const CONCORD = {
  m: /(?:[nkwtrcłż]|sz|dz|cz)[yi]$/,
  f: /[nkwtrcłż]a$/,
  n: /[nkwtrcłż]i?e$/,
  mp: /(?:[^kg]i|(?:c|rz|dz)y)$/,
  other: /[nkwtrcłż]i?e$/,
};

/** Pronouns, participles and numbers, behind which the subject may be another. */
const NOT_NOUNS =
  /^(?:on|ona|ono|oni|one|to|ten|ta|te|jego|jej|ich|jeden|jedna|sam|sama|sami|.*(?:an|on|ęt)[yiae]|.*ąc[yiae])$/;
