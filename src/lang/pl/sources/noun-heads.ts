import { looksAdjectival } from './base-form.ts';
import { nounAt } from './noun-phrases.ts';
import type { NounForm } from './nouns.ts';
import { NOUN_FORMS } from './nouns.ts';
import { LONE_SOURCES, NUMERALS } from './words.ts';
import type { Case, Range, Words } from '#sources/types.ts';
import { isCapital, isQuoteMark, isWord, norm } from '#sources/words.ts';

/** Most words that may stand before the noun: "dwaj anonimowi wysocy rangą przedstawiciele". */
export const MODIFIERS = 5;

/** The noun of the phrase after its adjectives and titles; `noun` is null when no table has it. */
export function findHead(
  words: Words,
  range: Range,
  governed: Case,
): { readonly at: number; readonly noun: NounForm | null } | null {
  const stop = Math.min(range.last, range.first + MODIFIERS);
  for (let at = range.first; at < stop; at += 1) {
    if (!isWord(words, at) && !isQuoteMark(words, at)) return null;
    const noun = headNoun(words, range.first, at, governed);
    if (noun && agreesWith(words, range.first, at, noun, governed)) return { at, noun };
    if (noun) return { at: range.first, noun: null };
    if (NUMERALS.has(norm(words, at))) continue;
    const adjective = looksAdjectival(norm(words, at), governed) && isWord(words, at + 1);
    if (!adjective || (isCapital(words, at) && !leadsToNoun(words, at + 1, stop, governed)))
      return { at, noun: null };
  }
  return null;
}

/** "Dyrekcja szkoły": the first word is no adjective of the second unless it agrees. */
function agreesWith(
  words: Words,
  first: number,
  at: number,
  noun: NounForm,
  governed: Case,
): boolean {
  if (first === at || governed !== 'nom') return true;
  const ending = norm(words, first).slice(-1);
  const allowed = ADJECTIVE_CONCORD[ending];
  return allowed === undefined || allowed.includes(`${noun.number} ${noun.gender}`);
}

const ADJECTIVE_CONCORD: Readonly<Record<string, readonly string[]>> = {
  a: ['sg f'],
  e: ['sg n', 'pl other'],
  y: ['sg m', 'pl mp'],
  i: ['sg m', 'pl mp'],
};

/** Of equal forms of two numbers the adjective picks one: "informacji medialnych" are several. */
function headNoun(words: Words, first: number, at: number, governed: Case): NounForm | null {
  const quantified = LONE_SOURCES.has(norm(words, first - 1));
  const noun = nounAt(words, at, quantified ? 'gen' : governed) ?? nounAt(words, at, governed);
  const plural = [at - 1, at + 1].some((next) => /[yi]ch$/.test(norm(words, next)));
  if (noun?.number !== 'sg' || !plural) return noun;
  const forms = NOUN_FORMS.get(norm(words, at)) ?? [];
  return forms.find((form) => form.number === 'pl' && form.cases.includes(governed)) ?? noun;
}

function leadsToNoun(words: Words, from: number, stop: number, governed: Case): boolean {
  for (let at = from; at < stop; at += 1) {
    if (nounAt(words, at, governed)) return true;
    if (!looksAdjectival(norm(words, at), governed)) return false;
  }
  return false;
}
