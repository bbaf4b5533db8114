import type { Token } from '#text/types.ts';

/** Splits a table of words written as one string. */
export function words(table: string): readonly string[] {
  return table.split(/\s+/).filter((word) => word !== '');
}

/** Closed classes of English words that tell where a noun phrase and a verb group begin. */
export type WordClass =
  | 'determiner'
  | 'preposition'
  | 'subject'
  | 'object'
  | 'pronoun'
  | 'conjunction'
  | 'relative'
  | 'adverb'
  | 'number'
  | 'to'
  | 'not'
  | 'particle';

const CLASSES: readonly (readonly [WordClass, string])[] = [
  [
    'determiner',
    'the a an this these those its his their our your my every each another some any no both several',
  ],
  [
    'preposition',
    `of in on at by for with from into onto near under over through during against among between across behind beyond
    within without toward towards upon despite amid amidst along alongside around beside besides inside outside per via
    about above below beneath than like unlike except following including regarding until since before after as`,
  ],
  ['subject', 'i he she we they who'],
  ['object', 'me him them us whom themselves himself herself itself'],
  [
    'pronoun',
    'it you her that which what nobody everyone anyone someone something nothing everything none one others all most many',
  ],
  [
    'conjunction',
    'and but or nor yet because although though if unless while whereas whether when where how why',
  ],
  [
    'adverb',
    `also then now just still already never ever always often soon later again even only once twice here there today
    tomorrow yesterday tonight overnight almost about ago away back first instead however meanwhile perhaps maybe
    together elsewhere abroad home too very so well far long early late not n't since yet rather quite nearly just
    seldom sometimes thus hence further longer earlier sooner afterwards afterward`,
  ],
  [
    'number',
    'one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions scores',
  ],
  ['to', 'to'],
  ['not', "not n't never"],
  ['particle', 'up out off down away over back in on through'],
];

const BY_WORD = new Map<string, WordClass>();
for (const [name, table] of CLASSES) {
  for (const word of words(table)) if (!BY_WORD.has(word)) BY_WORD.set(word, name);
}

/** Class of a closed-class word (lower case), or null for nouns, verbs, adjectives and names. */
export function wordClass(word: string): WordClass | null {
  return (
    BY_WORD.get(word) ??
    (word.endsWith('ly') && word.length > 4 && !NOT_LY.has(word) ? 'adverb' : null)
  );
}

/** Words in -ly that are no adverbs. */
const NOT_LY = new Set(
  words(
    'family supply reply assembly july italy police apply ally bully rally jelly belly fly comply rely anomaly monopoly only',
  ),
);

const DAYS = new Set(
  words('monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight'),
);

/** True for the name of a day (lower case), "today" among them. */
export function isDay(word: string): boolean {
  return DAYS.has(word);
}

const MONTHS = new Set(
  words(`january february march april may june july august september october november december jan feb mar apr jun jul
  aug sep sept oct nov dec spring summer autumn fall winter`),
);
const BEFORE_TIME = new Set(words('on in at since during by'));
const EDGES = new Set(words('early late mid mid- the'));
const RELATIVE = new Set(words('last earlier yesterday overnight'));

const normAt = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** Whether a day, a month, a year or "last week" stands at a token, with its preposition. */
export function isTimeAt(tokens: readonly Token[], at: number): boolean {
  const word = normAt(tokens, at);
  if (isDay(word) || RELATIVE.has(word) || isDateAt(tokens, at)) return true;
  if (!BEFORE_TIME.has(word)) return false;
  const article = normAt(tokens, at + 1) === 'the' ? 1 : 0;
  const first = at + 1 + article;
  return namesDate(tokens, EDGES.has(normAt(tokens, first)) ? first + 1 : first);
}

/** "Nov. 3", "3 November". */
function isDateAt(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind === 'number') return MONTHS.has(normAt(tokens, at + 1));
  const day = normAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  return MONTHS.has(normAt(tokens, at)) && tokens[day]?.kind === 'number';
}

const MOMENTS = new Set(
  words('noon midnight midday dawn dusk sunrise sunset nightfall daybreak lunchtime'),
);
const COUNTED = /^(?:second|minute|hour|day|week|month|year)s?$|^(?:[ap]m|[ap]|o'clock|:)$/;

/** Whether a clock, a day, a date or a length of time stands at a token: "6 p.m.", "noon", "four minutes". */
export function isMomentAt(tokens: readonly Token[], at: number): boolean {
  const word = normAt(tokens, at);
  if (isDay(word) || MOMENTS.has(word) || isDateAt(tokens, at)) return true;
  const counts = tokens[at]?.kind === 'number' || wordClass(word) === 'number';
  return counts && COUNTED.test(normAt(tokens, at + 1));
}

/** "Friday", "March", "3 March", "2019". */
export function namesDate(tokens: readonly Token[], at: number): boolean {
  const word = normAt(tokens, at);
  if (tokens[at]?.kind !== 'number') return isDay(word) || MONTHS.has(word);
  return MONTHS.has(normAt(tokens, at + 1)) || /^[12]\d{3}$/.test(word);
}

const TIMES = new Set(
  words(`year month week weekend day night evening morning afternoon time season summer winter autumn decade century quarter
  monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
  november december christmas easter`),
);
/** Seasons and months that are verbs, too: "leaves that fall to the ground". */
const TIMES_OR_VERBS = new Set(words('spring fall march may'));
const AFTER_VERB = new Set(words('from to into off on apart out up back in down be have'));

/** Whether the noun behind "that" or "this" at a token is a time: "that year", "that spring". */
export function namesTime(tokens: readonly Token[], at: number): boolean {
  const word = normAt(tokens, at);
  return TIMES.has(word) || (TIMES_OR_VERBS.has(word) && !AFTER_VERB.has(normAt(tokens, at + 1)));
}
