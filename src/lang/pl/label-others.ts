import type { Nominal } from '#events/inflection.ts';
import { PREPOSITIONS } from './data/events.ts';
import { NEUTER, isCapital } from './label-people.ts';
import { EVENT_BASES, isCommon, isOfPeople } from './label-words.ts';
import { NOUN_FORMS, type NounForm } from './sources/nouns.ts';
import { GIVEN_NAMES, surnameBase } from './sources/person-names.ts';
import { words } from './verb-lexicon.ts';

const PREPOSITION_SET = new Set(words(PREPOSITIONS));

/** People in any case, events, feminine objects in -ę, and things that may be meant as well. */
export function othersIn(line: readonly string[], opens: boolean): readonly Nominal[] {
  const found: Nominal[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const named = nameAt(line, at);
    if (named) {
      found.push(named.nominal);
      at = named.last - 1;
      continue;
    }
    const money = moneyAt(line, at);
    if (money) {
      found.push({ name: money, gender: 'other', person: false });
      break;
    }
    const other = line[at] === '-' ? null : otherAt(line, at, opens);
    if (other) found.push(other);
  }
  return found;
}

/** "40 tys. zł": a sum. */
function moneyAt(line: readonly string[], at: number): string | null {
  if (!/^\d/.test(line[at] ?? '') || /^\d/.test(line[at - 1] ?? '')) return null;
  const [, sum = ''] =
    /^((?:\d+ )+(?:(?:tys|mln|mld) )?(?:zł|złotych|euro|dolarów)) /u.exec(
      `${line.slice(at, at + 5).join(' ')} `,
    ) ?? [];
  return sum === '' ? null : sum.replace(/(tys) /, '$1. ');
}

/** "Martą Zawadą": a given name with its surname. */
function nameAt(line: readonly string[], at: number): { nominal: Nominal; last: number } | null {
  const given = GIVEN_NAMES.get(line[at] ?? '');
  if (!given) return null;
  let last = at + 1;
  while (isCapital(line[last]) && last < at + 3) last += 1;
  const title = TITLES.get(line[at - 1]?.toLowerCase() ?? '');
  const nominative = given.cases.includes('nom');
  const rest = line.slice(at + 1, last);
  const bases = nominative ? rest : rest.map((word) => surnameBase(word, given.gender));
  const named = [nominative ? (line[at] ?? '') : given.base, ...bases].join(' ');
  const called = named.replace(/ \p{Lu}$/u, '$&.');
  const name = title && last === at + 1 ? `${title} ${called}` : called;
  return { nominal: { name, gender: given.gender, person: true }, last };
}

/** Before a given name alone: "pana Grzegorza". */
const TITLES: ReadonlyMap<string, string> = new Map([
  ...['pan', 'pana', 'panu', 'panem'].map((form) => [form, 'pan'] as const),
  ...['pani', 'panią'].map((form) => [form, 'pani'] as const),
]);

function otherAt(line: readonly string[], at: number, opens: boolean): Nominal | null {
  const norm = line[at]?.toLowerCase() ?? '';
  // "radna Olga Wrzesień" is one person.
  if (isOfPeople(norm)) return GIVEN_NAMES.has(line[at + 1] ?? '') ? null : personAt(line, at);
  const event = EVENT_BASES.get(norm);
  const governed = isGoverned(line, at);
  if (!governed && isObjectInE(norm)) return objectInE(line, at, opens);
  if (event)
    return { name: eventName(event.base, line[at + 1]), gender: event.gender, person: false };
  const neuter = UNCHANGED.test(norm) || (!governed && NEUTER_NOUN.test(norm));
  return neuter ? { name: norm, gender: 'n', person: false } : unnamed(line, at, governed);
}

const eventName = (base: string, next = ''): string =>
  base === 'trzęsienie' && next === 'ziemi' ? `${base} ziemi` : base;

/** "referendum", "muzeum": of one form in the singular. */
const UNCHANGED = /^\p{L}{3,}(?:[djrknie])um$(?<!kostium)/u;

/** "artykule": a noun that the table of sources has, if it can be no other. */
export function nounOf(word: string): Nominal | null {
  const forms = (NOUN_FORMS.get(word.toLowerCase()) ?? []).filter(({ number }) => number === 'sg');
  const [form] = forms;
  if (!form || forms.some(({ base }) => base !== form.base)) return null;
  const { base, gender, role } = form;
  return { name: base, gender, person: role === 'person' || role === 'staff' };
}

const isGoverned = (line: readonly string[], at: number): boolean =>
  PREPOSITION_SET.has(line[at - 1]?.toLowerCase() ?? '');

const isObjectInE = (norm: string): boolean =>
  norm.length > 4 && norm.endsWith('ę') && !NEUTER.test(norm);

/** Neuter nouns made of verbs and others, in the nominative or accusative. */
const NEUTER_NOUN = /^\p{L}{3,}(?:eni|ani|ęci|yci|ici)e$|^\p{L}{4,}(?:stw|ctw|isk)o$/u;

/** "58-letniego mężczyzny", "mieszkance Dąbia". */
function personAt(line: readonly string[], at: number): Nominal | null {
  const forms = NOUN_FORMS.get(line[at]?.toLowerCase() ?? '') ?? [];
  const [form] = forms;
  if (!form || form.gender === 'n') return null;
  const { base, gender } = form;
  if (!isClear(forms, line[at - 1]?.toLowerCase() ?? '')) return { name: '', gender, person: true };
  const next = line[at + 1] ?? '';
  const place = isCapital(next) && /(?:[auiy]|ów|ej)$/.test(next) ? ` ${next}` : '';
  return { name: base + place, gender, person: true };
}

/** "do mieszkanki", "starszej mieszkanki" is one; "mieszkanki" alone may be several. */
function isClear(forms: readonly NounForm[], before: string): boolean {
  const [first] = forms;
  const alike = forms.every(
    ({ number, base, gender }) =>
      number === first?.number && base === first.base && gender === first.gender,
  );
  const single = before.endsWith('ej') || PREPOSITION_SET.has(before);
  return alike || (single && first?.number === 'sg');
}

/** "Nową halę targową": an object in -ę. */
function objectInE(line: readonly string[], at: number, opens: boolean): Nominal {
  const word = line[at] ?? '';
  const opening = at === 0 && opens;
  const base = `${(opening ? word.toLowerCase() : word).slice(0, -1)}a`;
  // The capital that opens a sentence may be a name's.
  const unsure = opening && !isCommon(base) && (line[1] === undefined || isCapital(line[1]));
  return { name: unsure ? '' : base, gender: 'f', person: false };
}

/** "niesprawne hydranty", "generator": a thing whose accusative is its nominative. */
export function objectIn(line: readonly string[]): Nominal | null {
  const [first = '', second = ''] = line;
  const two = ADJECTIVE.test(first) && /^\p{Ll}{3,}$/u.test(second);
  const noun = two ? second : first;
  if (!isThing(noun)) return null;
  const name = two ? `${first} ${noun}` : noun;
  const plural = two ? first.endsWith('e') && /[yie]$/.test(noun) : /[ye]$|[kg]i$/.test(noun);
  if (plural || SEVERAL_NEUTER.test(noun)) return { name, gender: 'other', person: false };
  return SINGULAR.test(noun) ? { name, gender: 'm', person: false } : null;
}

const ADJECTIVE = /^\p{Ll}+(?:n|sk|ck|ow|cz|ł)[eyi]$/u;
/** "ostrzeżenia", "osuwiska" behind a verb. */
const SEVERAL_NEUTER = /^\p{L}{3,}(?:eni|ani|ęci|yci|ici|stw|isk)a$/u;
const SINGULAR = /^(?!.*(?:ów|ych|ich|em|om|ach)$).*[bcdfghjklłmnprstwz]$/;

function isThing(noun: string): boolean {
  if (!/^\p{Ll}{4,}$/u.test(noun) || PREPOSITION_SET.has(noun)) return false;
  return !isOfPeople(noun) && !NEUTER_NOUN.test(noun);
}

/** People whom no table has: "ujęto włamywacza", "do zasypanych". */
function unnamed(line: readonly string[], at: number, governed: boolean): Nominal | null {
  const word = line[at] ?? '';
  if (/^\p{Ll}{3,}(?:[ao]n|ęt)ych$/u.test(word) && !/^\p{Ll}/u.test(line[at + 1] ?? ''))
    return { name: '', gender: 'mp', person: true };
  const behindNoun = at > 0 && /^\p{Ll}/u.test(line[at - 1] ?? '');
  if (governed || behindNoun || !/^\p{Ll}{3,}[^aeiouyąęó]a$/u.test(word)) return null;
  return { name: '', gender: 'm', person: true };
}
