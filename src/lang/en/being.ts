import { normAt } from '#clauses/norm.ts';
import type { VerbReading } from '#clauses/types.ts';
import { formAt, skipAdverbs } from './auxiliaries.ts';
import { groupReading, infinitiveFrom, isStative, type Place } from './group-reading.ts';
import { readForm } from './verb-forms.ts';
import { isDay, wordClass, words } from './words.ts';

const PLANNED = new Set(
  words(`expected forecast predicted projected due set scheduled slated poised planned going about likely ready expecting planning
  preparing`),
);
/** "is planned for Friday": what is scheduled is to come. */
const SCHEDULED = new Set(words('planned scheduled set slated due'));
const HEARSAY = new Set(
  words('said believed thought reported alleged understood rumoured rumored feared presumed'),
);
/** Participles that are adjectives after "be". */
const STATES = new Set(
  words(`concerned interested pleased worried tired used supposed located based situated married involved related
  prepared determined convinced satisfied disappointed excited limited`),
);

/** Reads a group that begins with a form of "be": plan, hearsay, progressive, passive, or the copula. */
export function readBeing(place: Place): VerbReading {
  return planned(place) ?? hearsay(place) ?? compound(place) ?? copula(place);
}

/** "is to be restored", "was due to open", "are going to leave", "is planned for Friday". */
function planned(place: Place): VerbReading | null {
  const { tokens, next, auxiliary } = place;
  const word = normAt(tokens, next);
  const tense = auxiliary.past ? 'past' : 'future';
  if (normAt(tokens, next + 1) === 'for' && SCHEDULED.has(word)) {
    const lemma = readForm(word)?.lemma ?? word;
    const details = { verb: next, lemma, passive: true, stative: false } as const;
    return groupReading(place, { ...details, tense: 'future', modality: 'plan' });
  }
  const to = word === 'to' ? next : PLANNED.has(word) ? next + 1 : -1;
  if (normAt(tokens, to) !== 'to') return isDueAt(place) ? dueAt(place) : null;
  return groupReading(place, { ...infinitiveFrom(tokens, to + 1), tense, modality: 'plan' });
}

const DUE = new Set(words('due expected scheduled'));
const WHEN_OR_WHERE = new Set(words('on in at by before later back home'));

/** "The verdict is due on Friday", "Two ships are expected in the port today". */
function isDueAt({ tokens, next }: Place): boolean {
  if (!DUE.has(normAt(tokens, next))) return false;
  const after = normAt(tokens, next + 1);
  return WHEN_OR_WHERE.has(after) || isDay(after);
}

function dueAt(place: Place): VerbReading {
  const { tokens, next, auxiliary } = place;
  const word = normAt(tokens, next);
  const lemma = readForm(word)?.lemma ?? word;
  const tense = auxiliary.past ? 'past' : 'future';
  const details = { verb: next, lemma, passive: lemma !== word, stative: false } as const;
  return groupReading(place, { ...details, tense, modality: 'plan' });
}

/** "had been due to sail", "had been set for 1:30": what was to be; null when it is none of these. */
export function plannedBefore(place: Place, after: number): VerbReading | null {
  const { tokens } = place;
  const word = normAt(tokens, after);
  if (normAt(tokens, after + 1) === 'to' && (PLANNED.has(word) || word === 'meant')) {
    const content = infinitiveFrom(tokens, after + 2);
    return groupReading(place, { ...content, tense: 'past', modality: 'plan' });
  }
  if (normAt(tokens, after + 1) !== 'for' || !SCHEDULED.has(word)) return null;
  const lemma = readForm(word)?.lemma ?? word;
  const details = { verb: after, lemma, passive: true, stative: false } as const;
  return groupReading(place, { ...details, tense: 'past', modality: 'plan' });
}

/** "is said to have fled", "were reported killed", "is feared dead": told without vouching for it. */
function hearsay(place: Place): VerbReading | null {
  const { tokens, next, auxiliary } = place;
  if (!HEARSAY.has(normAt(tokens, next))) return null;
  if (normAt(tokens, next + 1) === 'to') {
    const content = infinitiveFrom(tokens, next + 2);
    const tense = content.perfect || auxiliary.past ? 'past' : 'present';
    return groupReading(place, { ...content, tense, modality: 'hearsay' });
  }
  const verb = skipAdverbs(tokens, next + 1);
  const form = formAt(tokens, verb);
  if (!form?.participle) return null;
  const { lemma } = form;
  return groupReading(place, { verb, lemma, passive: true, tense: 'past', modality: 'hearsay' });
}

/** "is flying", "is being treated", "were killed". */
function compound(place: Place): VerbReading | null {
  const word = normAt(place.tokens, place.next);
  if (word === 'being') return beingDone(place);
  if (wordClass(word) !== null) return null;
  return progressive(place, word) ?? passive(place, word);
}

function progressive(place: Place, word: string): VerbReading | null {
  const form = readForm(word);
  if (!form?.gerund && !isGerund(word)) return null;
  const lemma = form?.lemma ?? word;
  return groupReading(place, { verb: place.next, lemma, tense: tenseOf(place), ongoing: true });
}

function passive(place: Place, word: string): VerbReading | null {
  const form = readForm(word);
  if (!form?.participle || STATES.has(word)) return null;
  const { lemma } = form;
  const stative = isStative(lemma) && !place.auxiliary.past;
  const details = { verb: place.next, lemma, passive: true, stative };
  return groupReading(place, { ...details, tense: tenseOf(place) });
}

function tenseOf({ auxiliary }: Place): 'past' | 'present' {
  return auxiliary.past ? 'past' : 'present';
}

function beingDone(place: Place): VerbReading | null {
  const { tokens, next } = place;
  const verb = skipAdverbs(tokens, next + 1);
  const form = readForm(normAt(tokens, verb));
  if (!form?.participle) return null;
  const details = { verb, lemma: form.lemma, passive: true, ongoing: true };
  return groupReading(place, { ...details, tense: tenseOf(place) });
}

/** After "be" any word in -ing is a verb, but for a few nouns. */
function isGerund(word: string): boolean {
  return word.length > 5 && word.endsWith('ing') && !NOUNS.has(word);
}

const NOUNS = new Set(words('nothing something anything everything evening morning'));

function copula(place: Place): VerbReading {
  const { at, next } = place;
  const last = Math.max(at + 1, next);
  return groupReading(place, { verb: at, last, lemma: 'be', tense: tenseOf(place), stative: true });
}
