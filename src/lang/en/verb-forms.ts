import {
  INTRANSITIVE_VERBS,
  IRREGULAR_VERBS,
  NOT_ED,
  NOUN_VERBS,
  REGULAR_VERBS,
} from './data/verbs.ts';
import { words } from './words.ts';

/** What a word can be as a form of a verb; several may hold at once ("cut", "found", "reports"). */
export interface Form {
  readonly lemma: string;
  readonly base: boolean;
  /** Third person in -s. */
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
  /** True when the form is as often a noun ("reports", "fire"). */
  readonly noun: boolean;
}

const NONE = {
  base: false,
  third: false,
  past: false,
  participle: false,
  gerund: false,
  noun: false,
};

const FORMS = new Map<string, Form>();
const NO_ED = new Set(words(NOT_ED));
const INTRANSITIVE = new Set(words(INTRANSITIVE_VERBS));

function put(word: string, form: Partial<Form> & { readonly lemma: string }): void {
  const known = FORMS.get(word);
  if (known && known.lemma !== form.lemma && known.base) return;
  FORMS.set(word, { ...NONE, ...known, ...form });
}

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Stem before -ed and -ing: "stop" doubles its consonant, "die" loses its e. */
function stems(base: string): { readonly ed: string; readonly ing: string } {
  if (base.endsWith('ie')) return { ed: `${base}d`, ing: `${base.slice(0, -2)}ying` };
  if (base.endsWith('e'))
    return { ed: `${base}d`, ing: `${base.endsWith('ee') ? base : base.slice(0, -1)}ing` };
  if (/[^aeiou]y$/.test(base)) return { ed: `${base.slice(0, -1)}ied`, ing: `${base}ing` };
  const doubled = DOUBLED.test(base) ? base + base.slice(-1) : base;
  return { ed: `${doubled}ed`, ing: `${doubled}ing` };
}

/** One short vowel and one consonant at the end, in a word of one syllable or stressed at its end. */
const DOUBLED =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:mit|[^fu]fer|cur|pel|cel|bel|trol|gret|bat|pat|nap|drop|lap|rap|wrap|cap|ship|tip|strip|stop|step))$/;

function fill(): void {
  for (const base of words(REGULAR_VERBS)) addRegular(base, false);
  for (const base of words(NOUN_VERBS)) addRegular(base, true);
  for (const entry of IRREGULAR_VERBS.split(/[|\n]/)) {
    const [base, past, participle = past] = words(entry);
    if (base && past && participle) addIrregular(base, past, participle);
  }
}

function addRegular(base: string, noun: boolean): void {
  const { ed, ing } = stems(base);
  put(base, { lemma: base, base: true, noun });
  put(third(base), { lemma: base, third: true, noun });
  put(ing, { lemma: base, gerund: true });
  if (!IRREGULAR_BASES.has(base)) put(ed, { lemma: base, past: true, participle: true });
}

function addIrregular(base: string, past: string, participle: string): void {
  const noun = FORMS.get(base)?.noun ?? false;
  put(base, { lemma: base, base: true, noun });
  put(third(base), { lemma: base, third: true, noun });
  put(stems(base).ing, { lemma: base, gerund: true });
  put(past, { lemma: base, past: true, participle: past === participle });
  if (participle !== past) put(participle, { lemma: base, participle: true, past: false });
  if (participle === base) put(base, { lemma: base, base: true, participle: true });
}

const IRREGULAR_BASES = new Set(
  IRREGULAR_VERBS.split(/[|\n]/).map((entry) => words(entry)[0] ?? ''),
);

fill();
// "left", "found", "lay" and "saw" belong to the commoner of two verbs.
for (const [word, lemma] of [
  ['found', 'find'],
  ['lay', 'lie'],
  ['saw', 'see'],
  ['left', 'leave'],
  ['felt', 'feel'],
  ['fell', 'fall'],
  ['wound', 'wound'],
] as const) {
  FORMS.set(word, {
    ...NONE,
    lemma,
    past: true,
    participle: ['found', 'left', 'felt'].includes(word),
  });
}
FORMS.delete('wound');
FORMS.delete('found');
FORMS.set('found', { ...NONE, lemma: 'find', past: true, participle: true });

/** Reads a word (lower case) as a form of an English verb, or returns null when it can't be one. */
export function readForm(word: string): Form | null {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const form = formOf(word);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word, form);
  return form;
}

/** Words read before: a text repeats itself, and reading a form costs more than looking it up. */
const KNOWN = new Map<string, Form | null>();
/** Keeps the memory of a long run bounded; a long article has some thousand different words. */
const MOST_KNOWN = 50_000;

function formOf(word: string): Form | null {
  const form = FORMS.get(word);
  if (form) return form.past && NO_ED.has(word) ? null : form;
  return regularPast(word);
}

/** Past forms in -ed need no list: "barricaded", "torched". */
function regularPast(word: string): Form | null {
  if (!word.endsWith('ed') || word.length < 5 || NO_ED.has(word) || /^un[^d]/.test(word))
    return null;
  return { ...NONE, lemma: baseOf(word), past: true, participle: true };
}

function baseOf(word: string): string {
  const stem = word.slice(0, -2);
  if (stem.endsWith('e')) return `${stem}e`;
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)) return `${stem}e`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[csvuz]|[^n]g|[^aeiou]l|at|ur|ir|ut)$/.test(stem) ? `${stem}e` : stem;
}

/** True for verbs that take no object, so that their past form is never "the man killed in the blast". */
export function isIntransitive(lemma: string): boolean {
  return INTRANSITIVE.has(lemma);
}

const PAST = new Map<string, string>();
for (const [word, { lemma, past }] of FORMS) if (past && !PAST.has(lemma)) PAST.set(lemma, word);

/** The past form of the verb behind a word in -ing ("killing": "killed"); null when it is unknown. */
export function pastOf(gerund: string): string | null {
  const form = FORMS.get(gerund);
  return form?.gerund ? (PAST.get(form.lemma) ?? null) : null;
}
