import { AMBIGUOUS_PAST, NOT_IMPERSONAL, NOT_PAST, NOUN_STEMS } from './data/not-verbs.ts';
import { CONSONANT_STEMS } from './data/verbs.ts';
import { PREFIX_LIST, words } from './verb-lexicon.ts';

/** A past form: "wybuchł", "zginęły by", "ewakuowano". */
export interface PastForm {
  readonly lemma: string;
  readonly number: 'sg' | 'pl' | null;
  readonly gender: 'm' | 'f' | 'n' | 'mp' | null;
  readonly person: 1 | 2 | 3;
  readonly conditional: boolean;
  readonly impersonal: boolean;
  readonly sure: boolean;
}

const NO_PAST = new Set(words(NOT_PAST));
const AMBIGUOUS = new Set(words(AMBIGUOUS_PAST));
const NO_IMPERSONAL = new Set(words(NOT_IMPERSONAL));
const NOUNS = new Set(words(NOUN_STEMS));

/** Ending, person, number, gender; longest first. "-by" makes any of them conditional. */
const ENDINGS: readonly (readonly [string, 1 | 2 | 3, 'sg' | 'pl', 'm' | 'f' | 'n' | 'mp'])[] = [
  ['liśmy', 1, 'pl', 'mp'],
  ['łyśmy', 1, 'pl', 'f'],
  ['liście', 2, 'pl', 'mp'],
  ['łyście', 2, 'pl', 'f'],
  ['łem', 1, 'sg', 'm'],
  ['łam', 1, 'sg', 'f'],
  ['łeś', 2, 'sg', 'm'],
  ['łaś', 2, 'sg', 'f'],
  ['ła', 3, 'sg', 'f'],
  ['ło', 3, 'sg', 'n'],
  ['li', 3, 'pl', 'mp'],
  ['ły', 3, 'pl', 'f'],
  ['ł', 3, 'sg', 'm'],
];

const CONDITIONAL = /^(.*[łaoiy])by(?:m|ś|śmy|ście)?$/;

/** Reads a past or conditional form of a Polish verb (lower case), or null. */
export function pastForm(word: string): PastForm | null {
  if (word.length < 3) return null;
  const last = word.charCodeAt(word.length - 1);
  if (last === 0x6f && /[nt]o$/.test(word)) return impersonal(word);
  if (!isPastEnd(word, last) || NO_PAST.has(word)) return null;
  const stripped = word.includes('by', 2) ? CONDITIONAL.exec(word)?.[1] : undefined;
  if (stripped && !AMBIGUOUS.has(word)) {
    const plain = personal(stripped);
    if (plain) return { ...plain, person: 3, conditional: true };
  }
  return personal(word);
}

/** One look at the last letter spares most words everything else: a past form ends in ł, a, o, i, y, m, ś, e. */
function isPastEnd(word: string, last: number): boolean {
  if (last === 0x142) return true;
  const before = word.charCodeAt(word.length - 2);
  switch (last) {
    case 0x61:
    case 0x6f:
      return before === 0x142;
    case 0x69:
      return before === 0x6c;
    case 0x79:
      return before === 0x142 || before === 0x62 || before === 0x6d;
    case 0x6d:
      return before === 0x65 || before === 0x61 || before === 0x79;
    case 0x15b:
      return before === 0x65 || before === 0x61 || before === 0x79;
    case 0x65:
      return word.endsWith('ście');
    default:
      return false;
  }
}

/** The past form of a verb with one of the endings above ("ęła" is told by "ła"). */
export function pastWith(lemma: string, ending: string): PastForm | null {
  const found = ENDINGS.find(([form]) => form === ending);
  if (!found) return null;
  const [, person, number, gender] = found;
  return { lemma, number, gender, person, conditional: false, impersonal: false, sure: true };
}

function personal(word: string): PastForm | null {
  const ending = ENDINGS.find(([form]) => word.endsWith(form));
  if (!ending) return null;
  const [form, person, number, gender] = ending;
  const stem = word.slice(0, -form.length);
  if (form === 'łem' && NOUNS.has(stem)) return null;
  const lemma = infinitive(stem, form);
  if (lemma === null) return null;
  const sure = !AMBIGUOUS.has(word);
  return { lemma, number, gender, person, conditional: false, impersonal: false, sure };
}

/** Past stems in -a of verbs in -eć: "słyszał", słyszeć. Those in -ia are, but for a few, all in -ieć. */
const STEM_A_EC =
  /(?:słysza|leża|krzycza|milcza|drża|myśla|bola|wola|szala|zmala|ocala|dysza|wejrza|spojrza|ujrza|dojrza)$/;
/** Those of the many in -ia ("wyjaśniał") that belong to verbs in -ieć. */
const STEM_IA_EC =
  /(?:istnia|pomnia|cierpia|[wlz]idzia|wiedzia|siedzia|chcia|lecia|musia|wisia|grzmia|brzmia|umia|^śmia|^mia)$/;
const STEM_U = /(?:czu|psu|tru|snu|pru|żu|kłu|plu|szczu)$/;
const STEM_E =
  /(?:lecie|chcie|widzie|wiedzie|siedzie|[^cd]zie|[^cdz]ie|słysze|leże|krzycze|milcze|drże|myśle|wole|bole|szale|male|jrze)$/;

function infinitive(stem: string, ending: string): string | null {
  switch (stem.at(-1)) {
    case 'a':
      return stemInA(stem);
    case 'i':
    case 'y':
      return `${stem}ć`;
    case 'ą':
      return ending === 'ł' || ending === 'łem' || ending === 'łeś' ? `${stem}ć` : null;
    case 'ę':
      return `${stem.slice(0, -1)}ąć`;
    case 'e':
      return ending.startsWith('li') && STEM_E.test(stem) ? `${stem}ć` : null;
    case 'u':
      return STEM_U.test(stem) ? `${stem}ć` : null;
    case 'o':
    case 'ó':
    case undefined:
      return null;
    default:
      return consonantStem(stem);
  }
}

function stemInA(stem: string): string {
  const ec = stem.endsWith('ia') ? STEM_IA_EC.test(stem) : STEM_A_EC.test(stem);
  return ec ? `${stem.slice(0, -1)}eć` : `${stem}ć`;
}

const STEMS = new Map(
  CONSONANT_STEMS.split(/[|\n]/).flatMap((entry) => {
    const [stem, lemma] = words(entry);
    return stem && lemma ? [[stem, lemma] as const] : [];
  }),
);
const LONGEST_STEM = Math.max(...[...STEMS.keys()].map((stem) => stem.length));
const STEM_PREFIXES = new Set([
  '',
  ...PREFIX_LIST,
  ...words('we wze ode ze nade obe pode roze prze wes zes powy poz przy ws wes'),
]);

function consonantStem(stem: string): string | null {
  for (let length = Math.min(LONGEST_STEM, stem.length); length > 0; length -= 1) {
    const lemma = STEMS.get(stem.slice(-length));
    const prefix = stem.slice(0, -length);
    if (lemma && STEM_PREFIXES.has(prefix)) return joined(prefix, lemma);
  }
  return null;
}

/** "po" + "jść" is "pójść", "od" + "jść" is "odejść". */
function joined(prefix: string, lemma: string): string {
  if (lemma !== 'jść') return prefix + lemma;
  if (prefix === '') return 'iść';
  if (prefix === 'po') return 'pójść';
  return /[^aeoy]$/.test(prefix) ? `${prefix}ejść` : prefix + lemma;
}

const IMPERSONAL = /(?:ano|ono|ęto|yto|ito|uto|rto|rzeno|dziano)$/;

function impersonal(word: string): PastForm | null {
  if (word.length < 4 || !IMPERSONAL.test(word) || NO_IMPERSONAL.has(word)) return null;
  const lemma = impersonalLemma(word);
  return {
    lemma,
    number: null,
    gender: null,
    person: 3,
    conditional: false,
    impersonal: true,
    sure: true,
  };
}

/** "ewakuowano" ewakuować, "stwierdzono" stwierdzić, "przyjęto" przyjąć, "zabito" zabić. */
function impersonalLemma(word: string): string {
  if (word.endsWith('znaleziono')) return `${word.slice(0, -5)}źć`;
  if (word.endsWith('dziano')) return `${word.slice(0, -3)}eć`;
  if (word.endsWith('ano')) return `${word.slice(0, -2)}ć`;
  if (word.endsWith('ięto')) return `${word.slice(0, -4)}ąć`;
  if (word.endsWith('ęto')) return `${word.slice(0, -3)}ąć`;
  if (word.endsWith('iono')) return `${word.slice(0, -3)}ć`;
  if (word.endsWith('ono')) return hardenedLemma(word.slice(0, -3));
  return `${word.slice(0, -2)}ć`;
}

/** Undoes the hardening before -ono: "ogłoszono" ogłosić, "stwierdzono" stwierdzić, "zwrócono" zwrócić. */
function hardenedLemma(stem: string): string {
  if (stem.endsWith('szcz')) return `${stem.slice(0, -4)}ścić`;
  if (stem.endsWith('rz') || stem.endsWith('cz')) return `${stem}yć`;
  if (stem.endsWith('sz')) return `${stem.slice(0, -2)}sić`;
  if (stem.endsWith('dz') || stem.endsWith('c') || stem.endsWith('l')) return `${stem}ić`;
  if (stem.endsWith('ż')) return `${stem}yć`;
  return `${stem}ć`;
}
