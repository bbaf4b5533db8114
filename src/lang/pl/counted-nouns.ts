import { isCommon } from './label-words.ts';
import { NOUN_FORMS } from './sources/nouns.ts';
import { words } from './verb-lexicon.ts';

/** Numbers that ask for the genitive plural: five and more, and those of people. */
const GOVERNING =
  /^(?:\d{1,6}|kilk[au]|kilkunastu|kilkudziesięciu|wielu|dwóch|trzech|czterech|(?:pię|sze|dziewię|dziesię)(?:ć|ść|ciu)|sześciu|siedem|siedmiu|osiem|ośmiu|\p{L}+(?:naście|nastu|dzieścia|dziestu|dziesiąt|set|stu))$/u;

/** What is measured rather than counted. */
const UNITS = new Set(
  words(`proc procent zł złotych euro tys mln mld dolarów lat dni godzin minut sekund miesięcy tygodni metrów kilometrów km m kg g ton
  litrów stopni st hektarów ha punktów pkt razy groszy groszów franków funtów ludności mw gw w na do od o`),
);

/** Words before a number that bound it. */
const BOUNDS = new Set(
  words('ponad około prawie niemal blisko co najmniej przeszło jakieś kolejnych dalszych'),
);

/** Whether a phrase is a number alone that leaves its noun in the genitive out: "ponad 200". */
export function isAmount(phrase: readonly string[]): boolean {
  const last = phrase.at(-1) ?? '';
  if (!GOVERNING.test(last) || !phrase.slice(0, -1).every((word) => BOUNDS.has(word))) return false;
  return !/^(?:[0-4]|\d+[2-4])$/.test(last);
}

/** The noun that a number counts in a phrase, in the genitive plural: of "co najmniej dziewięć osób" "osób". */
export function countedIn(phrase: readonly string[]): string | null {
  const number = phrase.findIndex((word) => GOVERNING.test(word));
  const noun = number < 0 ? undefined : phrase[number + 1];
  if (noun === undefined || !/^\p{L}{4,}$/u.test(noun) || UNITS.has(noun)) return null;
  return isGenitive(noun) ? noun : null;
}

/** "górników", "podejrzanych", "osób", "aptek": no nominative, adjective or verb. */
function isGenitive(noun: string): boolean {
  const known = NOUN_FORMS.get(noun);
  if (known) return known.some(({ number, cases }) => number === 'pl' && cases.includes('gen'));
  return /(?:ów|[^aeiouyąęóćł]|arzy|erzy)$/.test(noun) && !/(?:[ei]m|ch)$/.test(noun);
}

export type NounGender = 'people' | 'm' | 'f';

/** What a noun in the genitive plural tells of its gender; null for nothing. */
export function genderOfCounted(noun: string): NounGender | null {
  const [form] = NOUN_FORMS.get(noun) ?? [];
  if (form) return form.gender === 'mp' ? 'people' : form.lemma.endsWith('a') ? 'f' : null;
  if (noun.endsWith('ów')) return 'm';
  return /[^aeiouyąęó]$/.test(noun) ? 'f' : null;
}

/** The nominative singular of a genitive plural: "wstrząsów" is of "wstrząs"; null where a vowel may be lost. */
export function singularOf(noun: string): string | null {
  const form = NOUN_FORMS.get(noun)?.find(({ number }) => number === 'pl');
  if (form) return form.lemma;
  if (!noun.endsWith('ów')) return null;
  const stem = noun.slice(0, -2);
  if (/(?:[^kc]|nik|yk)$/.test(stem)) return stem;
  // "wniosków" is of "wniosek", if that is a noun.
  const fleeting = `${stem.slice(0, -1)}ek`;
  return stem.endsWith('k') && isCommon(fleeting) ? fleeting : null;
}

/** The instrumental plural of it: "górników", "górnikami"; null where it is unsure. */
export function instrumentalOf(noun: string): string | null {
  if (noun.endsWith('ów')) return `${noun.slice(0, -2)}ami`;
  if (/[yi]ch$/.test(noun)) return `${noun.slice(0, -1)}mi`;
  return noun === 'osób' ? 'osobami' : null;
}

/** The nominative plural of a thing counted: "salonów", "salony"; null for people, whose forms differ. */
export function pluralOf(noun: string): string | null {
  const form = NOUN_FORMS.get(noun)?.find(({ number }) => number === 'pl');
  if (form) return form.gender === 'mp' ? null : form.base;
  if (!noun.endsWith('ów')) return null;
  const stem = noun.slice(0, -2);
  if (/[kg]$/.test(stem)) return `${stem}i`;
  return stem + (/(?:[cjl]|cz|sz|rz|dz|ż|i)$/.test(stem) ? 'e' : 'y');
}
