import { OTHER_LANGUAGES, type LanguageProfile } from './other-languages.ts';
import { tokenize } from './tokens.ts';
import type { TextLanguage, Token } from './types.ts';

/** The code of a text that no pack reads (ISO 639-2). */
export const UNDETERMINED = 'und';

/** Words for a word that only this language has; a block of less evidence tells nothing. */
const LEAST_EVIDENCE = 1;
/** How much of a running text its function words make up at least; Polish and English news: 0.2 to 0.45. */
const LEAST_SHARE = 0.07;
/** Below this length the share is a matter of chance. */
const SHORT_TEXT_WORDS = 12;
/** How clearly another language must win before a pack's language is given up. */
const MARGIN = 1.1;
/** Less evidence is not enough where another pack has so much of it, too. */
const SURE = 1.5;
const CLOSE = 0.3;
const LETTER_WEIGHT = 0.5;
const LEAST_FOREIGN_LEAD = 1.2;
const LAST_LATIN_LETTER = 0x24f;
/** Of most scripts in use the letters share their upper byte: Greek 03, Cyrillic 04, Arabic 06. */
const scriptOf = (word: string) => word.charCodeAt(0) >> 8;

/**
 * Which language the words speak for: the code of a pack, 'und' for a language of no pack, or null
 * when they are too few to tell.
 */
export type Evidence = string | null;

export interface Profiles {
  readonly list: readonly LanguageProfile[];
  readonly packs: number;
  /** Word or letter → indexes of the profiles that have it. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly letters: ReadonlyMap<string, readonly number[]>;
  /** Scripts that the packs' words are written in. */
  readonly scripts: ReadonlySet<number>;
}

/**
 * The language of `text` from `start` to `end`: the code of one of `languages`, or 'und' when it is in
 * another language or there is too little to tell. Judged by function words and letters.
 */
export function detectLanguage(
  text: string,
  start: number,
  end: number,
  languages: readonly TextLanguage[],
): string {
  const tokens = tokenize(text, start, end);
  return languageEvidence(text, tokens, profilesOf(languages)) ?? UNDETERMINED;
}

/** The tables that `languageEvidence` looks words up in; made once per document. */
export function profilesOf(languages: readonly TextLanguage[]): Profiles {
  const codes = new Set(languages.map(({ code }) => code));
  const list: LanguageProfile[] = [
    ...languages.map((language) => ({
      code: language.code,
      words: tellingWords(language),
      letters: language.letters,
    })),
    ...OTHER_LANGUAGES.filter(({ code }) => !codes.has(code)),
  ];
  const words = new Map<string, number[]>();
  const letters = new Map<string, number[]>();
  list.forEach((profile, index) => {
    for (const word of profile.words) enter(words, word, index);
    for (const letter of profile.letters) enter(letters, letter, index);
  });
  const scripts = new Set(
    languages.flatMap(({ functionWords }) => [...functionWords].map(scriptOf)),
  );
  return { list, packs: languages.length, words, letters, scripts };
}

/** Besides function words, the closed classes that the news is full of; "Jan" and "Mar" may be names. */
function tellingWords(language: TextLanguage): Set<string> {
  const { functionWords, monthWords, weekdayWords, speechVerbs, dateParticles } = language;
  const others = [...monthWords, ...weekdayWords, ...speechVerbs, ...dateParticles];
  return new Set([...functionWords, ...others.filter((word) => word.length > 3)]);
}

function enter(table: Map<string, number[]>, key: string, index: number): void {
  const known = table.get(key);
  if (known === undefined) table.set(key, [index]);
  else known.push(index);
}

/** With `guess` the faintest evidence for a pack will do: a text of three words has no more. */
export function languageEvidence(
  text: string,
  tokens: readonly Token[],
  profiles: Profiles,
  guess = false,
): Evidence {
  const scores = profiles.list.map(() => 0);
  let words = 0;
  let small = 0;
  let strange = 0;
  for (const { kind, norm, start } of tokens) {
    if (kind !== 'word') continue;
    words += 1;
    // Names are the same in every language: the share is that of words with a small letter.
    if (norm.startsWith(text.charAt(start))) small += 1;
    const owners = profiles.words.get(norm);
    if (norm.charCodeAt(0) > LAST_LATIN_LETTER && !profiles.scripts.has(scriptOf(norm)))
      strange += 1;
    else if (owners !== undefined) share(scores, owners, 1);
    else scoreLetters(scores, norm, profiles);
  }
  if (strange * 2 > words) return UNDETERMINED;
  return verdict(scores, small, profiles) ?? (guess ? likeliest(scores, profiles) : null);
}

/** A word of many languages speaks little for each. */
function share(scores: number[], owners: readonly number[], weight: number): void {
  for (const index of owners) scores[index] = (scores[index] ?? 0) + weight / owners.length;
}

function scoreLetters(scores: number[], norm: string, { letters }: Profiles): void {
  for (let at = 0; at < norm.length; at += 1) {
    if (norm.charCodeAt(at) < 0x80) continue;
    const owners = letters.get(norm.charAt(at));
    if (owners !== undefined) {
      share(scores, owners, LETTER_WEIGHT);
      return;
    }
  }
}

function verdict(scores: readonly number[], words: number, { list, packs }: Profiles): Evidence {
  const pack = indexOfMost(scores.slice(0, packs));
  const best = Math.max(...scores);
  const own = scores[pack] ?? 0;
  if (best < LEAST_EVIDENCE) return words < SHORT_TEXT_WORDS ? null : UNDETERMINED;
  if (best > own * MARGIN) return best - own >= leastLead(words) ? UNDETERMINED : null;
  // "Za godzinę zamkniemy most": one English word among Polish letters tells nothing.
  const rival = rivalOf(scores.slice(0, packs), pack);
  if (own < SURE && rival > own * CLOSE) return null;
  if (own < words * LEAST_SHARE) return words < SHORT_TEXT_WORDS ? null : UNDETERMINED;
  return list[pack]?.code ?? UNDETERMINED;
}

/** What speaks for the pack that comes second. */
const rivalOf = (scores: readonly number[], best: number): number =>
  Math.max(0, ...scores.filter((_, index) => index !== best));

/** "Naval war" is not German for its "war": in few words another language must show more than one. */
function leastLead(words: number): number {
  return words < SHORT_TEXT_WORDS ? LEAST_FOREIGN_LEAD : LETTER_WEIGHT;
}

function likeliest(scores: readonly number[], { list, packs }: Profiles): Evidence {
  const best = indexOfMost(scores);
  return best < packs && (scores[best] ?? 0) > 0 ? (list[best]?.code ?? null) : null;
}

function indexOfMost(scores: readonly number[]): number {
  return scores.reduce((best, score, index) => (score > (scores[best] ?? 0) ? index : best), 0);
}
