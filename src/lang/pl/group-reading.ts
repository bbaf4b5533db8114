import { normAt } from '#clauses/norm.ts';
import type { Agreement, Modality, Tense, VerbReading } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { STATIVE_VERBS } from './data/verb-classes.ts';
import type { SentenceForms } from './governed-forms.ts';
import type { Form } from './verb-forms.ts';
import { isPerfective, words } from './verb-lexicon.ts';

const STATIVE = new Set(words(STATIVE_VERBS));
/** States that become happenings with "się": "stać się", "dziać się". */
const BECOMING = new Set(words('stać dziać ustać'));

/** True for verbs that tell a state (infinitive). */
export function isStative(lemma: string, reflexive = false): boolean {
  return STATIVE.has(lemma) && !(reflexive && BECOMING.has(lemma));
}

/** A form in its sentence. */
export interface Place {
  readonly sentence: SentenceForms;
  readonly at: number;
  readonly form: Form;
}

/** What a group tells beyond its form. */
export interface Details {
  readonly lemma?: string;
  /** Token of the governed infinitive or participle. */
  readonly verb?: number;
  readonly tense?: Tense;
  readonly modality?: Modality;
  readonly passive?: boolean;
  readonly stative?: boolean;
}

/** Writes the reading of the group around a form: with its negation, reflexive and governed verb. */
export function groupReading(place: Place, details: Details = {}): VerbReading {
  const { sentence, at, form } = place;
  const { tokens } = sentence;
  const { verb = at, lemma = form.lemma, tense = form.tense, modality } = details;
  const { passive = form.kind === 'impersonal' } = details;
  const negated = isNegated(tokens, at);
  const reflexive = reflexiveNear(tokens, at);
  if (verb !== at && sentence.forms[verb]) sentence.used.add(verb);
  return {
    first: Math.min(at - Number(negated), verb),
    last: Math.max(reflexive ?? at, verb) + 1,
    at,
    form: normAt(tokens, at),
    lemma,
    tense,
    negated,
    modality: modality ?? modalityOf(tokens, at, form),
    passive,
    perfect: false,
    reflexive: reflexive !== null,
    ongoing: form.lemma !== 'zostać' && !isPerfective(lemma),
    stative: stativeOf(lemma, reflexive !== null, details),
    agreement: agreementOf(form),
    finite: form.kind !== 'participle',
    sure: form.sure,
  };
}

function stativeOf(lemma: string, reflexive: boolean, { stative }: Details): boolean {
  return stative ?? isStative(lemma, reflexive);
}

const CLITICS = new Set(words('by bym byś byśmy byście'));

/** "byście nas rozstrzelali", "panowie by uznali": the mark of the conditional apart from its verb. */
function hasBy(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 4 && i >= 0; i -= 1) {
    const norm = normAt(tokens, i);
    if (norm === ',') return false;
    if (CLITICS.has(norm)) return tokens[i - 1]?.kind === 'word';
  }
  return normAt(tokens, at + 1) === 'by';
}

function modalityOf(tokens: readonly Token[], at: number, form: Form): Modality | null {
  if (form.kind === 'conditional') return 'conditional';
  if (form.tense === 'past') return hasBy(tokens, at) ? 'conditional' : null;
  const appeal = normAt(tokens, at - 1) === 'niech' || normAt(tokens, at - 2) === 'niech';
  return appeal ? 'imperative' : null;
}

/** "się" stands after its verb, or before it, a word or two away. */
function reflexiveNear(tokens: readonly Token[], at: number): number | null {
  return [at + 1, at - 1, at + 2, at - 2].find((i) => normAt(tokens, i) === 'się') ?? null;
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  const before = normAt(tokens, at - 1);
  return before === 'nie' || (before === 'się' && normAt(tokens, at - 2) === 'nie');
}

function agreementOf({ number, gender, person }: Form): Agreement {
  return { number: number ?? undefined, gender: gender ?? undefined, person };
}
