import type { Modality, Tense, VerbReading } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { auxiliaryAt, formAt, skipAdverbs, type AuxiliaryForm } from './auxiliaries.ts';
import { STATIVE_VERBS } from './data/verb-classes.ts';
import { readLexical } from './lexical-verbs.ts';
import { readForm } from './verb-forms.ts';
import { wordClass, words } from './words.ts';

const STATIVE = new Set(words(STATIVE_VERBS));

/**
 * Reads the verb groups of an English sentence: auxiliaries with their verb, then finite verbs that
 * stand alone, then the participles that head a clause of their own after a comma.
 */
export function readVerbs(text: string, tokens: readonly Token[]): VerbReading[] {
  const groups = new Map<number, VerbReading>();
  let at = 0;
  while (at < tokens.length) {
    const group = groupAt(text, tokens, at);
    if (group) groups.set(group.at, group);
    at = group ? Math.max(group.last, at + 1) : at + 1;
  }
  return readLexical(text, tokens, groups);
}

function groupAt(text: string, tokens: readonly Token[], at: number): VerbReading | null {
  const auxiliary = tokens[at]?.kind === 'word' ? auxiliaryAt(tokens, at) : null;
  if (!auxiliary || isInfinitive(tokens, at)) return null;
  switch (auxiliary.kind) {
    case 'be':
      return being(tokens, at, auxiliary);
    case 'have':
      return having(tokens, at, auxiliary);
    case 'do':
      return doing(tokens, at, auxiliary);
    case 'subjunctive':
      return subjunctive(tokens, at, auxiliary);
    case 'modal':
      return isModal(text, tokens, at) ? modal(tokens, at, auxiliary) : null;
  }
}

/** "to have", "to do" are no finite forms. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (wordClass(tokens[before]?.norm ?? '') === 'adverb') before -= 1;
  return tokens[before]?.norm === 'to';
}

/** "May" with a capital inside a sentence is the month, "a will" a testament. */
function isModal(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const capital = text.charAt(token.start) !== text.charAt(token.start).toLowerCase();
  if (capital && at > 0) return false;
  const before = wordClass(tokens[at - 1]?.norm ?? '');
  if (before === 'determiner' || before === 'preposition') return false;
  return !(capital && tokens[at + 1]?.kind === 'number');
}

interface Parts {
  readonly auxiliary: AuxiliaryForm;
  readonly at: number;
  /** Token of the verb that carries the meaning, and past the group's last token. */
  readonly verb: number;
  readonly last?: number;
  readonly lemma: string;
  readonly tense: Tense;
  readonly modality?: Modality | null;
  readonly passive?: boolean;
  readonly perfect?: boolean;
  readonly ongoing?: boolean;
  readonly stative?: boolean;
  readonly negated?: boolean;
}

function reading(tokens: readonly Token[], parts: Parts): VerbReading {
  const { auxiliary, at, verb, lemma } = parts;
  return {
    first: at,
    last: parts.last ?? verb + 1,
    at,
    form: tokens[at]?.norm ?? '',
    lemma,
    tense: parts.tense,
    negated: auxiliary.negated || (parts.negated ?? false) || isNegated(tokens, at, verb),
    modality: parts.modality ?? null,
    passive: parts.passive ?? false,
    perfect: parts.perfect ?? false,
    reflexive: false,
    ongoing: parts.ongoing ?? false,
    stative: parts.stative ?? STATIVE.has(lemma),
    agreement: auxiliary.number ? { number: auxiliary.number } : null,
    finite: true,
    sure: true,
  };
}

function isNegated(tokens: readonly Token[], at: number, verb: number): boolean {
  return tokens.slice(at, verb).some(({ norm }) => norm === 'not' || norm === 'never');
}

const PLANNED = new Set(
  words(
    'expected due set scheduled slated poised planned going about likely ready expecting planning preparing',
  ),
);
/** "is planned for Friday": what is scheduled is to come. */
const SCHEDULED = new Set(words('planned scheduled set slated due'));
const HEARSAY = new Set(
  words('said believed thought reported alleged understood rumoured rumored feared presumed'),
);

function being(tokens: readonly Token[], at: number, auxiliary: AuxiliaryForm): VerbReading {
  const tense: Tense = auxiliary.past ? 'past' : 'present';
  const next = skipAdverbs(tokens, at + 1);
  const word = tokens[next]?.norm ?? '';
  const base = { auxiliary, at, tense } as const;
  if (word === 'to') return planned(tokens, at, auxiliary, next);
  if (tokens[next + 1]?.norm === 'to' && PLANNED.has(word))
    return planned(tokens, at, auxiliary, next + 1);
  if (tokens[next + 1]?.norm === 'for' && SCHEDULED.has(word)) {
    const lemma = readForm(word)?.lemma ?? word;
    const planned = { verb: next, lemma, passive: true, stative: false } as const;
    return reading(tokens, { auxiliary, at, tense: 'future', modality: 'plan', ...planned });
  }
  if (tokens[next + 1]?.norm === 'to' && HEARSAY.has(word))
    return hearsay(tokens, at, auxiliary, next + 1);
  if (word === 'being') {
    const verb = skipAdverbs(tokens, next + 1);
    const form = readForm(tokens[verb]?.norm ?? '');
    if (form?.participle) {
      return reading(tokens, { ...base, verb, lemma: form.lemma, passive: true, ongoing: true });
    }
  }
  const told = reported(tokens, at, auxiliary, next);
  if (told) return told;
  const form = readForm(word);
  const noun = wordClass(word) !== null;
  if (!noun && (form?.gerund || isGerund(word))) {
    return reading(tokens, { ...base, verb: next, lemma: form?.lemma ?? word, ongoing: true });
  }
  if (form?.participle && !noun && !STATES.has(word)) {
    const stative = STATIVE.has(form.lemma) && !auxiliary.past;
    return reading(tokens, { ...base, verb: next, lemma: form.lemma, passive: true, stative });
  }
  return reading(tokens, {
    ...base,
    verb: at,
    last: Math.max(at + 1, next),
    lemma: 'be',
    stative: true,
  });
}

/** After "be" any word in -ing is a verb, but for a few nouns. */
function isGerund(word: string): boolean {
  return (
    word.length > 5 && word.endsWith('ing') && !['nothing', 'something', 'anything'].includes(word)
  );
}

/** "asked that the crisis be solved": what ought to be. */
function subjunctive(tokens: readonly Token[], at: number, auxiliary: AuxiliaryForm): VerbReading {
  const { verb, lemma, passive } = infinitive(tokens, at);
  return reading(tokens, {
    auxiliary,
    at,
    verb,
    lemma,
    passive,
    tense: 'present',
    modality: 'duty',
  });
}

/** Participles that are adjectives after "be". */
const STATES = new Set(
  words(
    'concerned interested pleased worried tired used supposed located based situated married involved related prepared determined convinced satisfied disappointed excited limited',
  ),
);

/** "is to be restored", "was due to open", "are going to leave". */
function planned(
  tokens: readonly Token[],
  at: number,
  auxiliary: AuxiliaryForm,
  to: number,
): VerbReading {
  const { verb, lemma, passive } = infinitive(tokens, to + 1);
  const tense: Tense = auxiliary.past ? 'past' : 'future';
  return reading(tokens, { auxiliary, at, verb, lemma, passive, tense, modality: 'plan' });
}

function hearsay(
  tokens: readonly Token[],
  at: number,
  auxiliary: AuxiliaryForm,
  to: number,
): VerbReading {
  const { verb, lemma, passive, perfect } = infinitive(tokens, to + 1);
  const tense: Tense = perfect || auxiliary.past ? 'past' : 'present';
  return reading(tokens, {
    auxiliary,
    at,
    verb,
    lemma,
    passive,
    perfect,
    tense,
    modality: 'hearsay',
  });
}

/** "were reported killed", "is feared dead": told without vouching for it. */
function reported(
  tokens: readonly Token[],
  at: number,
  auxiliary: AuxiliaryForm,
  next: number,
): VerbReading | null {
  if (!HEARSAY.has(tokens[next]?.norm ?? '')) return null;
  const verb = skipAdverbs(tokens, next + 1);
  const form = formAt(tokens, verb);
  if (!form?.participle) return null;
  const tense: Tense = 'past';
  return reading(tokens, {
    auxiliary,
    at,
    verb,
    lemma: form.lemma,
    passive: true,
    tense,
    modality: 'hearsay',
  });
}

/** The verb after "to" or a modal, with its own "be", "have" and "have been". */
function infinitive(tokens: readonly Token[], from: number) {
  let verb = skipAdverbs(tokens, from);
  let passive = false;
  let perfect = false;
  if (tokens[verb]?.norm === 'have' && isParticiple(tokens, skipAdverbs(tokens, verb + 1))) {
    perfect = true;
    verb = skipAdverbs(tokens, verb + 1);
  }
  if (
    tokens[verb]?.norm === 'be' ||
    tokens[verb]?.norm === 'been' ||
    tokens[verb]?.norm === 'get'
  ) {
    const next = skipAdverbs(tokens, verb + 1);
    if (isParticiple(tokens, next) || readForm(tokens[next]?.norm ?? '')?.gerund) {
      passive = isParticiple(tokens, next);
      verb = next;
    }
  }
  const word = tokens[verb]?.norm ?? '';
  const lemma = word === 'been' ? 'be' : (readForm(word)?.lemma ?? word);
  return { verb, lemma, passive, perfect };
}

function isParticiple(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm ?? '';
  return word === 'been' || (formAt(tokens, at)?.participle ?? false);
}

function having(tokens: readonly Token[], at: number, auxiliary: AuxiliaryForm): VerbReading {
  const tense: Tense = auxiliary.past ? 'past' : 'present';
  const next = skipAdverbs(tokens, at + 1);
  if (tokens[next]?.norm === 'to' && auxiliary.kind === 'have') {
    const { verb, lemma, passive } = infinitive(tokens, next + 1);
    return reading(tokens, { auxiliary, at, verb, lemma, passive, tense, modality: 'duty' });
  }
  if (!isParticiple(tokens, next)) {
    return reading(tokens, { auxiliary, at, verb: at, lemma: 'have', tense, stative: true });
  }
  const perfect = { auxiliary, at, tense: 'past', perfect: true } as const;
  if (tokens[next]?.norm !== 'been') {
    const lemma = readForm(tokens[next]?.norm ?? '')?.lemma ?? '';
    return reading(tokens, { ...perfect, verb: next, lemma });
  }
  const verb = skipAdverbs(tokens, next + 1);
  const form = formAt(tokens, verb);
  if (!form?.participle && !form?.gerund) {
    return reading(tokens, { ...perfect, verb: next, lemma: 'be', stative: true });
  }
  const passive = form.participle;
  return reading(tokens, { ...perfect, verb, lemma: form.lemma, passive, ongoing: !passive });
}

/** "did not arrive", "do believe"; alone it is the verb "do" itself ("did so"). */
function doing(tokens: readonly Token[], at: number, auxiliary: AuxiliaryForm): VerbReading {
  const tense: Tense = auxiliary.past ? 'past' : 'present';
  const next = skipAdverbs(tokens, at + 1);
  const form = formAt(tokens, next);
  if (form?.base) {
    const imperative = at === 0 && !auxiliary.past;
    return reading(tokens, {
      auxiliary,
      at,
      verb: next,
      lemma: form.lemma,
      tense,
      modality: imperative ? 'imperative' : null,
    });
  }
  return reading(tokens, { auxiliary, at, verb: at, lemma: 'do', tense, stative: false });
}

const MODALITY: Readonly<Record<string, Modality | null>> = {
  will: null,
  shall: null,
  would: 'conditional',
  can: 'possible',
  cannot: 'possible',
  could: 'possible',
  may: 'possible',
  might: 'possible',
  must: 'duty',
  should: 'duty',
};

function modal(tokens: readonly Token[], at: number, auxiliary: AuxiliaryForm): VerbReading {
  const { verb, lemma, passive, perfect } = infinitive(tokens, at + 1);
  const future = ['will', 'shall', 'would'].includes(auxiliary.modal) && !perfect;
  const tense: Tense = future ? 'future' : perfect ? 'past' : 'present';
  const modality = MODALITY[auxiliary.modal] ?? null;
  const ongoing = tokens[verb - 1]?.norm === 'be' && !passive;
  return reading(tokens, {
    auxiliary,
    at,
    verb,
    lemma,
    passive,
    perfect,
    tense,
    modality,
    ongoing,
  });
}
