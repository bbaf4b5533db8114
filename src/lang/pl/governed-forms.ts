import { normAt } from '#clauses/norm.ts';
import type { Token } from '#text/types.ts';
import { isPassiveParticiple, type Form } from './verb-forms.ts';

/** A sentence with the verb forms of its words. */
export interface SentenceForms {
  readonly tokens: readonly Token[];
  readonly forms: readonly (Form | null)[];
  /** Tokens already taken as part of an earlier group. */
  readonly used: Set<number>;
}

/** How far to the right an auxiliary looks for its infinitive or participle, in tokens. */
const REACH = 9;
/** How far to the left: "wyjść nie mogą", "spodziewana jest". */
const BACK = 3;
/** Marks that end the search for a governed form; a comma does, a quotation mark or a dot does not. */
const STOP = new Set([',', ';', ':', '(', ')', '–', '—', '!', '?']);

/** Token of the infinitive that the verb at `at` governs, after it or close before it; null for none. */
export function infinitiveOf(sentence: SentenceForms, at: number): number | null {
  const isInfinitive = ({ kind }: Form) => kind === 'infinitive';
  return ahead(sentence, at, isInfinitive) ?? behind(sentence, at, isInfinitive);
}

/** Token of the past form after "będzie" ("będzie rozpatrywał"); null for none. */
export function pastAfter(sentence: SentenceForms, at: number): number | null {
  return ahead(sentence, at, ({ kind, tense }) => kind === 'finite' && tense === 'past');
}

function ahead(
  { tokens, forms, used }: SentenceForms,
  at: number,
  fits: (form: Form) => boolean,
): number | null {
  for (let i = at + 1; i <= at + REACH && i < tokens.length; i += 1) {
    if (STOP.has(normAt(tokens, i))) return null;
    const form = forms[i];
    if (!form || used.has(i)) continue;
    if (fits(form)) return i;
    if (ends(form)) return null;
  }
  return null;
}

/** Another finite verb begins a group of its own. */
function ends({ kind, sure }: Form): boolean {
  return kind !== 'infinitive' && sure;
}

function behind(
  { tokens, forms, used }: SentenceForms,
  at: number,
  fits: (form: Form) => boolean,
): number | null {
  for (let i = at - 1; i >= at - BACK && i >= 0; i -= 1) {
    if (STOP.has(normAt(tokens, i))) return null;
    const form = forms[i];
    if (form && fits(form) && !used.has(i)) return i;
  }
  return null;
}

/** Token of the passive participle that goes with "być" or "zostać" at `at`; null for none. */
export function participleNear(sentence: SentenceForms, at: number): number | null {
  return participleAhead(sentence, at) ?? participleBehind(sentence.tokens, at);
}

function participleAhead({ tokens, forms }: SentenceForms, at: number): number | null {
  for (let i = at + 1; i <= at + REACH && i < tokens.length; i += 1) {
    const word = normAt(tokens, i);
    if (STOP.has(word)) return null;
    if (isPassiveParticiple(word)) return i;
    const form = forms[i];
    if (form && ends(form)) return null;
  }
  return null;
}

function participleBehind(tokens: readonly Token[], at: number): number | null {
  for (let i = at - 1; i >= at - 2 && i >= 0; i -= 1) {
    const word = normAt(tokens, i);
    if (STOP.has(word)) return null;
    if (isPassiveParticiple(word)) return i;
  }
  return null;
}
