import { normAt } from '#clauses/norm.ts';
import type { Modality, Tense, VerbReading } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { formAt, skipAdverbs, type AuxiliaryForm } from './auxiliaries.ts';
import { STATIVE_VERBS } from './data/verb-classes.ts';
import { readForm } from './verb-forms.ts';
import { words } from './words.ts';

const STATIVE = new Set(words(STATIVE_VERBS));

/** True for verbs that tell a state (base form). */
export function isStative(lemma: string): boolean {
  return STATIVE.has(lemma);
}

/** An auxiliary in its place. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly auxiliary: AuxiliaryForm;
  /** Token after it, adverbs skipped. */
  readonly next: number;
}

/** What is read of a group; the rest follows from the auxiliary. */
export interface Details {
  /** Token of the verb that carries the meaning. */
  readonly verb: number;
  readonly lemma: string;
  readonly tense: Tense;
  /** Past the group's last token, when that isn't the verb. */
  readonly last?: number;
  readonly modality?: Modality | null;
  readonly passive?: boolean;
  readonly perfect?: boolean;
  readonly ongoing?: boolean;
  readonly stative?: boolean;
}

/** Writes the reading of a group with an auxiliary. */
export function groupReading({ tokens, at, auxiliary }: Place, details: Details): VerbReading {
  const { verb, lemma, modality = null, passive = false, perfect = false } = details;
  const { last = verb + 1, ongoing = false, stative = isStative(lemma) } = details;
  return {
    first: at,
    last,
    at,
    form: normAt(tokens, at),
    lemma,
    tense: details.tense,
    negated: auxiliary.negated || isNegated(tokens, at, verb),
    modality,
    passive,
    perfect,
    reflexive: false,
    ongoing,
    stative,
    agreement: auxiliary.number ? { number: auxiliary.number } : null,
    finite: true,
    sure: true,
  };
}

function isNegated(tokens: readonly Token[], at: number, verb: number): boolean {
  for (let i = at; i < verb; i += 1) {
    const norm = normAt(tokens, i);
    if (norm === 'not' || norm === 'never') return true;
  }
  // "is not open": the verb of a predicate has its "not" behind it; "is not only" denies nothing.
  return verb === at && normAt(tokens, at + 1) === 'not' && !ONLY.has(normAt(tokens, at + 2));
}

const ONLY = new Set(words('only just merely simply'));

/** The verb after "to" or a modal. */
interface Infinitive {
  readonly verb: number;
  readonly lemma: string;
  readonly passive: boolean;
  readonly perfect: boolean;
}

const AUXILIARY = new Set(words('be been get'));

/** Reads the verb from `from` on, with its own "be", "have" and "have been". */
export function infinitiveFrom(tokens: readonly Token[], from: number): Infinitive {
  const first = skipAdverbs(tokens, from);
  const after = skipAdverbs(tokens, first + 1);
  const perfect = normAt(tokens, first) === 'have' && isParticiple(tokens, after);
  const auxiliary = perfect ? after : first;
  const content = skipAdverbs(tokens, auxiliary + 1);
  const passive = AUXILIARY.has(normAt(tokens, auxiliary)) && isParticiple(tokens, content);
  const ongoing = AUXILIARY.has(normAt(tokens, auxiliary)) && isGerund(tokens, content);
  const verb = passive || ongoing ? content : auxiliary;
  return { verb, lemma: lemmaAt(tokens, verb), passive, perfect };
}

function lemmaAt(tokens: readonly Token[], at: number): string {
  const word = normAt(tokens, at);
  return word === 'been' ? 'be' : (readForm(word)?.lemma ?? word);
}

/** True for a past participle, "been" among them. */
export function isParticiple(tokens: readonly Token[], at: number): boolean {
  const word = normAt(tokens, at);
  return word === 'been' || word === 'done' || formAt(tokens, at)?.participle === true;
}

function isGerund(tokens: readonly Token[], at: number): boolean {
  return readForm(normAt(tokens, at))?.gerund === true;
}
