import { isUpperAt } from './characters.ts';
import { isDash } from './follower.ts';
import type { Token } from './types.ts';
import { hasDate, isDateToken, type Vocabulary } from './vocabulary.ts';

/** "SAN FRANCISCO / SACRAMENTO, Calif., Wednesday, Oct. 27, 2022 (Associated Press) —" has 20. */
const LONGEST_DATELINE = 26;
const LONGEST_PLACE = 7;
/** "(Reuters)", "(PAP/AFP)", "(Associated Press)", "(inf. wł.)". */
const LONGEST_AGENCY = 6;
const PLACE_MARKS = new Set(['.', ',', '-', '–', '/', "'", '’']);

/**
 * How many tokens of a paragraph are its dateline: a place, a date, an agency in brackets and a dash
 * ("ALMATY, Jan 6 (Reuters) -", "Łódź, 12.03.2024 (PAP) –"). At least the date, the agency or capital
 * letters throughout the place must be there; without an agency only if `isOpening`, since "NATO – …"
 * may open any later paragraph. 0 when there is none.
 */
export function datelineLength(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  isOpening: boolean,
): number {
  const end = openingEnd(tokens);
  if (end === 0 || !startsFreshly(text, tokens[end], isDash(tokens[end - 1]))) return 0;
  const dashed = isDash(tokens[end - 1]);
  const parts = partsOf(tokens.slice(0, dashed ? end - 1 : end));
  if (parts.agency.length > 0) return isOfAgency(text, parts, vocabulary) ? end : 0;
  if (!dashed || !isOpening || !isPlaceAndDate(text, parts.place, vocabulary)) return 0;
  const isDated = hasDate(vocabulary, parts.place);
  return isDated || isShouted(text, parts.place, vocabulary) ? end : 0;
}

/** Up to the first spaced dash, or to the bracket that closes an agency when no dash follows it. */
function openingEnd(tokens: readonly Token[]): number {
  let bracket = 0;
  for (let at = 1; at < Math.min(tokens.length, LONGEST_DATELINE); at += 1) {
    const token = tokens[at];
    if (token?.norm === ')') {
      bracket = at + 1;
      if (!isDash(tokens[at + 1])) return bracket;
    }
    const isApart = token?.spaceBefore === true || at === bracket;
    if (isDash(token) && isApart && tokens[at + 1]?.spaceBefore === true) return at + 1;
  }
  return 0;
}

interface Parts {
  readonly place: readonly Token[];
  /** Without its brackets. */
  readonly agency: readonly Token[];
}

function partsOf(tokens: readonly Token[]): Parts {
  const bracket = tokens.findIndex(({ norm }) => norm === '(');
  const closes = tokens.at(-1)?.norm === ')';
  if (bracket < 0 || !closes) return { place: tokens, agency: [] };
  return { place: tokens.slice(0, bracket), agency: tokens.slice(bracket + 1, -1) };
}

/**
 * A dateline with brackets. The agency may put the date before the place ("24.09.2025 Łódź (PAP) –") or
 * leave the place out ("Sept 24 (Reuters) -"); international bodies put the date into the brackets
 * ("GENEVA (24 September 2019) –").
 */
function isOfAgency(text: string, { place, agency }: Parts, vocabulary: Vocabulary): boolean {
  if (isOnlyDate(text, agency, vocabulary)) return isPlaceAndDate(text, place, vocabulary);
  if (!isAgency(text, agency)) return false;
  const name = place.findIndex((token) => isName(text, token, vocabulary));
  const date = name < 0 ? place : place.slice(0, name);
  const isDateFirst = isOnlyDate(text, date, vocabulary);
  if (isDateFirst && name < 0) return true;
  return isPlaceAndDate(text, isDateFirst ? place.slice(name) : place, vocabulary);
}

const isOnlyDate = (text: string, tokens: readonly Token[], vocabulary: Vocabulary) =>
  hasDate(vocabulary, tokens) && tokens.every((token) => isDateToken(vocabulary, text, token));

/** A place in capitals first, then only dates and more names. */
function isPlaceAndDate(text: string, tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const [first] = tokens;
  if (first?.kind !== 'word' || !isUpperAt(text, first.start)) return false;
  if (vocabulary.markers.has(first.norm) || vocabulary.stamps.has(first.norm)) return false;
  const names = tokens.filter((token) => isName(text, token, vocabulary));
  const areAllFit = tokens.every(
    (token) =>
      isName(text, token, vocabulary) ||
      (token.kind === 'mark' ? PLACE_MARKS.has(token.norm) : isDateToken(vocabulary, text, token)),
  );
  return areAllFit && names.length > 0 && names.length <= LONGEST_PLACE;
}

function isName(text: string, { kind, norm, start }: Token, vocabulary: Vocabulary): boolean {
  return kind === 'word' && isUpperAt(text, start) && !vocabulary.months.has(norm);
}

/** The text after a dateline begins like a text; "NATO – to sojusz" does not. */
function startsFreshly(text: string, token: Token | undefined, dashed: boolean): boolean {
  if (token === undefined) return false;
  if (token.kind === 'word') return isUpperAt(text, token.start);
  return dashed && (token.kind === 'number' || '„“"‘«$£€'.includes(token.norm));
}

/** A name in brackets, not "(23)" or "(wideo w tekście artykułu na stronie)". */
function isAgency(text: string, tokens: readonly Token[]): boolean {
  const [first] = tokens;
  if (first?.kind !== 'word' || tokens.length > LONGEST_AGENCY) return false;
  return isUpperAt(text, first.start) || tokens.some(({ norm }) => norm === '.');
}

/** "SILVER FORK, Ore.": every word up to the comma in capitals. */
function isShouted(text: string, tokens: readonly Token[], vocabulary: Vocabulary): boolean {
  const comma = tokens.findIndex(({ norm }) => norm === ',');
  const place = comma < 0 ? tokens : tokens.slice(0, comma);
  const words = place.filter((token) => isName(text, token, vocabulary));
  return words.every(({ start, end }) => end - start > 1 && isUpperAt(text, end - 1));
}
