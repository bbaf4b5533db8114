import { GIVEN_NAMES } from './person-names.ts';
import { NOUN_FORMS } from './nouns.ts';
import type { NounForm } from './nouns.ts';
import {
  ADVERBS,
  CLAUSE_OPENERS,
  CONJUNCTIONS,
  HEDGES,
  OCCASIONS,
  PREPOSITIONS,
  RELATIVES,
  VERB_WORDS,
} from './words.ts';
import { CUE_VERBS } from './verbs.ts';
import { RANK_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '#lang/pl/data/given-names.ts';
import { wordSet } from './words.ts';
import type { Case, Range, Words } from '#sources/types.ts';
import { isCapital, isQuoteMark, isTight, isWord, norm, surface } from '#sources/words.ts';

const RANKS = wordSet(RANK_ABBREVIATIONS);
const TITLES = new Set([...wordSet(TITLE_ABBREVIATIONS), ...RANKS]);

/** Longest title between quotation marks that counts as a name, in tokens. */
const QUOTED_NAME = 6;

/** The form of a known noun that stands at `at` in this case, or null. */
export function nounAt(words: Words, at: number, governed: Case): NounForm | null {
  const forms = NOUN_FORMS.get(norm(words, at));
  return forms?.find((form) => form.cases.includes(governed)) ?? null;
}

/** Whether an abbreviated rank or title stands at `at` ("asp.", "dr"). */
export function isTitle(words: Words, at: number): boolean {
  const word = norm(words, at);
  if (!TITLES.has(word)) return false;
  if (word === 'o' || word === 's' || word === 'św' || word === 'r' || word === 'not')
    return norm(words, at + 1) === '.' && isTight(words, at + 1);
  return !isCapital(words, at) || norm(words, at + 1) === '.';
}

/** Whether it is the rank of a service or an office ("asp.", "pos."), not of learning or courtesy. */
export function isRank(words: Words, at: number): boolean {
  return isTitle(words, at) && RANKS.has(norm(words, at));
}

/** First token after the titles and their dots at `at`. */
export function afterTitles(words: Words, at: number): number {
  let next = at;
  while (isTitle(words, next)) next += norm(words, next + 1) === '.' ? 2 : 1;
  return next;
}

/** Whether a finite verb stands at `at` that a source noun doesn't look like. */
export function isVerb(words: Words, at: number): boolean {
  const verb = words.verbAt(at);
  return verb?.finite === true && verb.sure && !NOUN_FORMS.has(norm(words, at));
}

/** Whether no noun phrase goes on over this word. */
function endsPhrase(words: Words, at: number): boolean {
  const word = norm(words, at);
  return (
    CLAUSE_OPENERS.has(word) ||
    RELATIVES.has(word) ||
    VERB_WORDS.has(word) ||
    ADVERBS.has(word) ||
    HEDGES.has(word) ||
    (CUE_VERBS.has(word) && !isCapital(words, at) && !NOUN_FORMS.has(word)) ||
    isVerb(words, at)
  );
}

/**
 * Where the noun phrase whose head ends before `from` ends: adjectives, genitives, names and
 * prepositional attributes belong to it, times and occasions ("w czwartek", "na konferencji") don't.
 */
export function phraseEnd(words: Words, from: number, last: number, governed: Case): number {
  let at = from;
  while (at < last) {
    const next = stepInside(words, at, last, governed);
    if (next === at) break;
    at = next;
  }
  return at;
}

/** Token after the next piece of the phrase, or `at` itself when the phrase has ended. */
function stepInside(words: Words, at: number, last: number, governed: Case): number {
  if (isTitle(words, at)) return Math.min(afterTitles(words, at), last);
  if (isWord(words, at)) return stepOverWord(words, at, last, governed);
  if (isQuoteMark(words, at)) return afterQuotedName(words, at, last) ?? at;
  return joinsTightly(words, at) ? at + 1 : at;
}

/** The number in "TVN24", the dot in "Marek W.", the hyphen in "Tadla-Nowak". */
function joinsTightly(words: Words, at: number): boolean {
  if (!isTight(words, at)) return false;
  if (words.tokens[at]?.kind === 'number') return true;
  if (norm(words, at) === '.' && isInitial(words, at - 1)) return true;
  return isTight(words, at + 1) && isWord(words, at + 1);
}

function stepOverWord(words: Words, at: number, last: number, governed: Case): number {
  const word = norm(words, at);
  if (CONJUNCTIONS.has(word)) return joinsPhrases(words, at, last, governed) ? at + 2 : at;
  if (PREPOSITIONS.has(word)) return attributeFollows(words, at, last, governed) ? at + 2 : at;
  // "urzędników z Ottawy cytowanych przez Nikkei": who quotes is a link of their own.
  if (endsPhrase(words, at) || /^cytowan/.test(word)) return at;
  const afterMarker = governed === 'gen' || governed === 'ins';
  if (afterMarker && opensClause(words, at, last)) return at;
  return at + 1;
}

/** "policja i prokuratura": the conjunction joins two sources. */
function joinsPhrases(words: Words, at: number, last: number, governed: Case): boolean {
  if (at + 1 >= last || !/^(?:i|oraz)$/.test(norm(words, at))) return false;
  if (governed === 'nom' && joinsGenitives(words, at)) return true;
  return isCapital(words, at + 1) || nounAt(words, at + 1, governed) !== null;
}

/** "minister rodziny i pracy", "ministerstwo nauki i szkolnictwa": two attributes of one noun. */
function joinsGenitives(words: Words, at: number): boolean {
  if (!isWord(words, at + 1) || isVerb(words, at + 1) || nounAt(words, at + 1, 'nom')) return false;
  return [at - 1, at + 1].every((word) => GENITIVE.test(norm(words, word)));
}

const GENITIVE = /(?:[ayiu]|ów|ego|ej|[yi]ch)$/;

function attributeFollows(words: Words, at: number, last: number, governed: Case): boolean {
  if (at + 1 >= last || !isWord(words, at + 1)) return false;
  const word = norm(words, at);
  const next = norm(words, at + 1);
  if (OCCASIONS.has(next) || PREPOSITIONS.has(next)) return false;
  if (governed !== 'gen') return !/^(?:o|po|podczas|przed|według|wg|zdaniem)$/.test(word);
  if (/^(?:z|ze|od|ds)$/.test(word)) return true;
  return /^(?:w|we|na)$/.test(word) && isCapital(words, at + 1);
}

/**
 * After a preposition nothing but word order parts the source from what it says ("Według policji
 * kierowca uciekł"): a nominative opens the clause, so does a noun with its verb behind it.
 */
function opensClause(words: Words, at: number, last: number): boolean {
  const given = GIVEN_NAMES.get(surface(words, at));
  if (given !== undefined) return !given.cases.some((form) => form !== 'nom');
  if (at + 1 < last && (isVerb(words, at + 1) || norm(words, at + 1) === 'się'))
    return !isCapital(words, at) && !hasOtherNumber(words, at);
  if (NOUN_FORMS.has(norm(words, at))) return nounAt(words, at, 'gen') === null;
  if (isCapital(words, at) || /[yi]ch$/.test(norm(words, at + 1))) return false;
  return !/(?:ów|ch|ego|ej|[ayiu])$/.test(norm(words, at));
}

/** "komunikatem kuratorium otworzą": a noun that is a genitive, too, and no subject of a plural verb. */
function hasOtherNumber(words: Words, at: number): boolean {
  const plural = words.verbAt(at + 1)?.agreement?.number === 'pl';
  return plural && nounAt(words, at, 'gen')?.number === 'sg';
}

function isInitial(words: Words, at: number): boolean {
  return isCapital(words, at) && surface(words, at).length === 1;
}

/** Token after a title in quotation marks („Gazety Polskiej”), or null when it is no name. */
export function afterQuotedName(words: Words, at: number, last: number): number | null {
  for (let close = at + 2; close < last && close <= at + QUOTED_NAME; close += 1)
    if (isQuoteMark(words, close)) return isCapital(words, at + 1) ? close + 1 : null;
  return null;
}

/** The run of capitalised words that starts at `at`: "Ursula von der Leyen", "Marek W.", "Kasym-Żomart". */
export function nameRun(words: Words, at: number, last: number): Range {
  let end = at;
  while (end < last) {
    const step = nameStep(words, end, end > at);
    if (step === 0) break;
    end += step;
  }
  return { first: at, last: Math.min(end, last) };
}

/** How many tokens the name goes on by: a capital, a hyphen or particle with the capital behind it, or a dot. */
function nameStep(words: Words, at: number, inside: boolean): number {
  if (isCapital(words, at)) return 1;
  const word = norm(words, at);
  if (isTight(words, at)) return tightStep(words, at, inside);
  if (!inside || !NAME_PARTICLES.has(word)) return 0;
  if (isCapital(words, at + 1)) return 2;
  return NAME_PARTICLES.has(norm(words, at + 1)) && isCapital(words, at + 2) ? 3 : 0;
}

/** What a name goes on by without white space: a dot, a hyphen, the figures of "Łuków24". */
function tightStep(words: Words, at: number, inside: boolean): number {
  if (words.tokens[at]?.kind === 'number') return inside ? 1 : 0;
  if (norm(words, at) === '.') return isInitial(words, at - 1) ? 1 : 0;
  return norm(words, at) === '-' && isCapital(words, at + 1) ? 2 : 0;
}

const NAME_PARTICLES = wordSet('von van der de di del da al el bin ibn le la dos');
