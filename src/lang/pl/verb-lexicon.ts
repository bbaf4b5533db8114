import {
  AM_IMPERFECTIVE,
  AM_PERFECTIVE,
  E_VERBS,
  I_IMPERFECTIVE,
  I_PERFECTIVE,
  MOTION,
  OWAC_BASES,
  OWAC_BOTH,
  OWAC_PERFECTIVE,
  PREFIXES,
} from './data/verbs.ts';
import { AMBIGUOUS_PRESENT, NOT_PRESENT } from './data/not-verbs.ts';

/** A present form: of a perfective verb it means the future. */
export interface PresentForm {
  readonly lemma: string;
  readonly perfective: boolean;
  readonly number: 'sg' | 'pl';
  readonly person: 1 | 2 | 3;
  readonly sure: boolean;
}

/** Splits a table of words written as one string. */
export function words(table: string): readonly string[] {
  return table.split(/\s+/).filter((word) => word !== '');
}

export const PREFIX_LIST = words(PREFIXES);

const OWAC = new Set(words(OWAC_BASES));
const OWAC_DONE = new Set(words(OWAC_PERFECTIVE));
const OWAC_EITHER = new Set(words(OWAC_BOTH));
const MOTION_VERBS = words(MOTION);
const NO_PRESENT = new Set(words(NOT_PRESENT));
const AMBIGUOUS = new Set(words(AMBIGUOUS_PRESENT));

const PRESENT = new Map<string, PresentForm>();
/** Forms that may take a further prefix ("idą": "przejdą" is its own verb, but "pisze": "napisze"). */
const BASES = new Map<string, PresentForm>();

/** Roots of verbs in -ywać and -iwać, whose present is in -uje like that of -ować: "wskazuje", wskazywać. */
const YWAC_ROOT =
  /(?:kaz|pis|trzym|słuch|kon|czek|szuk|wid|wiąz|biec|sług|czyt|skak|kop|łam|grzeb|rys|ow|strzel|woł)$/;

function addForms(lemma: string, he: string, they: string, perfective: boolean, base: boolean) {
  const i = they.endsWith('ają') && he.endsWith('a') ? `${he}m` : `${they.slice(0, -1)}ę`;
  const add = (form: string, number: 'sg' | 'pl', person: 1 | 2 | 3) => {
    const entry: PresentForm = { lemma, perfective, number, person, sure: !AMBIGUOUS.has(form) };
    if (!PRESENT.has(form)) PRESENT.set(form, entry);
    if (base && !BASES.has(form)) BASES.set(form, entry);
  };
  add(he, 'sg', 3);
  add(they, 'pl', 3);
  add(i, 'sg', 1);
  add(`${he}sz`, 'sg', 2);
  add(`${he}my`, 'pl', 1);
  if (!base || he.endsWith('i')) add(`${he}cie`, 'pl', 2);
}

/** "they" of a verb in -ić, -yć: the consonant before the ending hardens ("płaci", "płacą"). */
function theyOf(he: string): string {
  if (he.endsWith('y')) return `${he.slice(0, -1)}ą`;
  const hardened: readonly (readonly [string, string])[] = [
    ['ści', 'szczą'],
    ['ździ', 'żdżą'],
    ['dzi', 'dzą'],
    ['ci', 'cą'],
    ['si', 'szą'],
    ['zi', 'żą'],
    ['li', 'lą'],
  ];
  const rule = hardened.find(([soft]) => he.endsWith(soft));
  return rule ? he.slice(0, -rule[0].length) + rule[1] : `${he}ą`;
}

function fill() {
  for (const entry of E_VERBS.split(/[|\n]/)) {
    const [lemma, he, they, mark] = words(entry);
    if (lemma && he && they) addForms(lemma, he, they, mark === '+', mark !== '+');
  }
  for (const lemma of words(AM_PERFECTIVE)) addAm(lemma, true);
  for (const lemma of words(AM_IMPERFECTIVE)) addAm(lemma, false);
  for (const lemma of words(I_PERFECTIVE)) addI(lemma, true);
  for (const lemma of words(I_IMPERFECTIVE)) addI(lemma, false);
}

function addAm(lemma: string, perfective: boolean) {
  const he = lemma.slice(0, -1);
  addForms(lemma, he, `${he}ją`, perfective, false);
}

function addI(lemma: string, perfective: boolean) {
  const he = lemma.slice(0, -1);
  addForms(lemma, he, theyOf(he), perfective, true);
}

fill();

/** All present forms that are listed. */
export const presentForms = (): Iterable<string> => PRESENT.keys();

/** Reads a present form of a Polish verb (lower case), or null when the word is none that we know. */
export function presentForm(word: string): PresentForm | null {
  if (NO_PRESENT.has(word)) return null;
  return (
    PRESENT.get(word) ??
    owacForm(word) ??
    ajaForm(word) ??
    ejeForm(word) ??
    imperfectiveForm(word) ??
    prefixedForm(word) ??
    weForm(word)
  );
}

const OWAC_ENDINGS: readonly (readonly [string, 'sg' | 'pl', 1 | 2 | 3])[] = [
  ['uje', 'sg', 3],
  ['ują', 'pl', 3],
  ['uję', 'sg', 1],
  ['ujemy', 'pl', 1],
  ['ujesz', 'sg', 2],
  ['ujecie', 'pl', 2],
];

function owacForm(word: string): PresentForm | null {
  const ending = OWAC_ENDINGS.find(([form]) => word.endsWith(form));
  if (!ending) return null;
  const stem = word.slice(0, -ending[0].length);
  if (stem.length < 2) return null;
  const lemma = YWAC_ROOT.test(stem)
    ? `${stem}${/(?:k|g|ch|l)$/.test(stem) ? 'iwać' : 'ywać'}`
    : `${stem}ować`;
  return {
    lemma,
    perfective: isPerfectiveOwac(lemma),
    number: ending[1],
    person: ending[2],
    sure: true,
  };
}

function isPerfectiveOwac(lemma: string): boolean {
  if (OWAC_DONE.has(lemma)) return true;
  if (OWAC.has(lemma)) return false;
  return PREFIX_LIST.some(
    (prefix) => lemma.startsWith(prefix) && OWAC.has(lemma.slice(prefix.length)),
  );
}

/** "-ają" is a verb's ending and hardly any noun's. */
function ajaForm(word: string): PresentForm | null {
  if (!word.endsWith('ają') || word.length < 6) return null;
  const lemma = `${word.slice(0, -2)}ć`;
  return {
    lemma,
    perfective: isPrefixed(lemma) && !IMPERFECTIVE_END.test(lemma),
    number: 'pl',
    person: 3,
    sure: true,
  };
}

/** Roots of derived imperfectives that no noun with such a beginning ends in. */
const IMPERFECTIVE_ROOT =
  /(?:biega|cieka|ciąga|strzega|pycha|rasta|trząsa|ciera|biera|dziera|pływa|zywa|grywa|mija|bija|wija)$/;

/** "dobiega", "wycieka": nouns in -a are many, so that only these roots behind a prefix tell the verb. */
function imperfectiveForm(word: string): PresentForm | null {
  if (!IMPERFECTIVE_ROOT.test(word) || !isPrefixed(`${word}ć`)) return null;
  return { lemma: `${word}ć`, perfective: false, number: 'sg', person: 3, sure: true };
}

/** Verbs of becoming ("maleje", "rdzewieją"). The nouns that end so are in the list of exceptions. */
function ejeForm(word: string): PresentForm | null {
  if (!word.endsWith('eją') && !word.endsWith('eje')) return null;
  if (word.length < 6) return null;
  const lemma = `${word.slice(0, -2)}ć`;
  return {
    lemma,
    // "podrożeje" is of "drożeje"; "rozumieją" of no verb "umieć".
    perfective: isPrefixed(lemma) && lemma !== 'rozumieć',
    number: word.endsWith('ą') ? 'pl' : 'sg',
    person: 3,
    sure: true,
  };
}

/** Plurals of nouns that end as verbs do in the first person plural ("pielgrzymy", "anonimy"). */
const WE_NOUNS =
  /^(?:.*(?:grzymy|brzymy|onimy|eżimy|aksymy|stymy|klimy|rymy|dymy|zimy|kimy|gimy|wymy|tymy)|nimi|niemy|oniemy)$/;

/** "ochrzcimy", "odetchniemy": the first person plural, which hardly any noun looks like, tells the verb. */
function weForm(word: string): PresentForm | null {
  if (word.length < 7 || !/(?:niemy|imy|ymy)$/.test(word) || WE_NOUNS.test(word)) return null;
  const lemma = word.endsWith('niemy') ? `${word.slice(0, -4)}ąć` : `${word.slice(0, -2)}ć`;
  return { lemma, perfective: isPerfective(lemma), number: 'pl', person: 1, sure: true };
}

/** Endings a present form can have; everything else is spared the search for a prefix. */
const PRESENT_ENDING = /[eiyąę]$|my$|sz$/;

function prefixedForm(word: string): PresentForm | null {
  if (word.length < 6 || !PRESENT_ENDING.test(word)) return null;
  for (const prefix of PREFIX_LIST) {
    if (!word.startsWith(prefix)) continue;
    const base = BASES.get(word.slice(prefix.length));
    if (!base) continue;
    const motion = MOTION_VERBS.includes(base.lemma);
    return { ...base, lemma: prefix + base.lemma, perfective: !motion };
  }
  return null;
}

/** Aspect of the verbs whose present is listed. */
const ASPECT = new Map<string, boolean>();
for (const { lemma, perfective } of PRESENT.values()) ASPECT.set(lemma, perfective);

/** Infinitives of the verbs whose present is listed. */
export const listedVerbs = (): readonly string[] => [
  ...ASPECT.keys(),
  ...OWAC,
  ...OWAC_DONE,
  ...OWAC_EITHER,
];

/** Derived imperfectives: "wskazywać", "dobiegać", "wciągać", "zapewniać", "wkraczać", "zabierać", "wynikać". */
const IMPERFECTIVE_END =
  /(?:[uyia]wać|iać|[scż]zać|żać|cać|dzać|ierać|[yie]kać|[yi]nać|adać|[eęaią]gać|ijać|ychać|ąsać|astać|[ap]alać)$/;

/**
 * Tells whether a Polish verb (infinitive, lower case) is perfective: as listed; else by its form:
 * derived verbs in -ywać, -iać and the like are imperfective, verbs in -ąć, -ić, -yć and prefixed
 * ones perfective, others imperfective.
 */
export function isPerfective(lemma: string): boolean {
  const known = ASPECT.get(lemma);
  if (known !== undefined) return known;
  if (OWAC_EITHER.has(lemma)) return true;
  if (lemma.endsWith('ować'))
    return !OWAC.has(lemma) && (isPerfectiveOwac(lemma) || isPrefixed(lemma));
  if (IMPERFECTIVE_END.test(lemma)) return false;
  return /[ąiy]ć$/.test(lemma) || isPrefixed(lemma);
}

function isPrefixed(lemma: string): boolean {
  return PREFIX_LIST.some(
    (prefix) => lemma.startsWith(prefix) && (prefix.length > 1 || ASPECT.has(lemma.slice(1))),
  );
}
