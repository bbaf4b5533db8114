import { looksAdjectival } from './base-form.ts';
import { nounAt } from './noun-phrases.ts';
import type { NounForm } from './nouns.ts';
import { NOUN_FORMS } from './nouns.ts';
import { LONE_SOURCES, NUMERALS, PARTICIPLE, PREPOSITIONS } from './words.ts';
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
    const noun =
      headNoun(words, range.first, at, governed) ?? undeclined(words, range.first, at, governed);
    if (noun && isAdjectiveOf(words, at, noun, governed)) continue;
    if (noun)
      return agreesWith(words, range.first, at, noun, governed)
        ? { at, noun }
        : { at: range.first, noun: null };
    if (!isModifier(words, at, stop, governed)) return { at, noun: null };
  }
  return null;
}

/** A numeral or an adjective; one with a capital is a name unless a noun follows it. */
function isModifier(words: Words, at: number, stop: number, governed: Case): boolean {
  const word = norm(words, at);
  if (NUMERALS.has(word)) return true;
  if (!looksAdjectival(word, governed) || !isWord(words, at + 1)) return false;
  return !isCapital(words, at) || leadsToNoun(words, at + 1, stop, governed);
}

/** How many words may stand between a participle and its noun ("przygotowanego w maju przez NIK raportu"). */
const PARTICIPLE_REACH = 8;

/** Where the noun phrase proper begins behind a participle with its own attributes ("opublikowany w środę raport"). */
export function afterParticiple(words: Words, { first, last }: Range, governed: Case): number {
  if (!isParticiple(words, first, governed) || !PREPOSITIONS.has(norm(words, first + 1)))
    return first;
  const stop = Math.min(last, first + PARTICIPLE_REACH);
  // The word right behind the preposition is what that governs.
  for (let at = first + 3; at < stop; at += 1) {
    if (!isWord(words, at)) return first;
    if (nounAt(words, at, governed)) return at;
  }
  return first;
}

function isParticiple(words: Words, at: number, governed: Case): boolean {
  const word = norm(words, at);
  if (governed === 'nom') return /(?:an|on|ęt|yt)[yaei]$/.test(word);
  return PARTICIPLE.test(word) && looksAdjectival(word, governed);
}

/** "zdaniem minister": an office that a woman holds keeps its masculine nominative in every case. */
function undeclined(words: Words, first: number, at: number, governed: Case): NounForm | null {
  if (governed === 'nom' || at > first) return null;
  const office = nounAt(words, at, 'nom');
  const held = office?.kind === 'official' && office.role === 'person' && office.number === 'sg';
  return held && office.gender === 'm' ? { ...office, gender: 'f' } : null;
}

/** "ocalali górnicy", "zatrzymany kierowca": a participle that is a noun by itself has another behind it. */
function isAdjectiveOf(words: Words, at: number, noun: NounForm, governed: Case): boolean {
  if (noun.role !== 'person' || !ADJECTIVAL.test(noun.lemma)) return false;
  const next = nounAt(words, at + 1, governed);
  return next?.role === 'person' && next.number === noun.number && next.lemma !== noun.lemma;
}

/** Nouns that are declined as adjectives. */
const ADJECTIVAL = /(?:[nłrc]y|owy|ski|[ao]na|ąca)$/;

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
