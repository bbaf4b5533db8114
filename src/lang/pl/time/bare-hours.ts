import type { Token } from '#text/types.ts';
import type { Cursor } from '#timex/pattern.ts';
import { VERB_ENDING } from './surroundings.ts';

/** What is counted, not told by a clock: "o 15 osób", "około 8 zł". */
export const COUNTED =
  /^(każdego|min|godz|sek|stron\w*|zł|złotych|zl|euro|dolarów|procent|proc|tys|mln|mld|osób|osoby|pkt|punkt\w*|metr\w*|km|kilometr\w*|kg|ton\w*|stopni|razy|lat|lata|dni|minut\w*|godzin\w*|miesięcy|tygodni\w*|sekund\w*|latach|laty|dniach|miesiącach)$/;

/** Words that may follow a clock told by its hour alone. */
const AFTER_HOUR = new Set(
  'i a oraz w we na z ze do od przed po przy pod nad u rano wieczorem czasu czyli gdy kiedy że by aby ale lub już się nie jest był była było byli były ma mają zostanie został została zostało zostały będzie'.split(
    ' ',
  ),
);

/** No phrase joins more numbers than these before it says what they count. */
const JOINED = 4;

/** "od 10 do 20 zł": the first of two numbers counts what the second counts. */
function countsOn(cursor: Cursor, joiner: number, left: number): boolean {
  const { tokens } = cursor;
  const joined = left > 0 && /^(do|a|i|-|–)$/.test(tokens[joiner]?.norm ?? '');
  return (
    joined && tokens[joiner + 1]?.kind === 'number' && !standsAlone(cursor, joiner + 2, left - 1)
  );
}

/** Where what two decimals count stands: behind "2.10" in "od 1.50 do 2.10 zł". */
export function afterRange({ tokens }: Cursor, next: number): number {
  const joined = /^(do|a|i|-|–)$/.test(tokens[next]?.norm ?? '');
  if (!joined || tokens[next + 1]?.kind !== 'number') return next;
  return tokens[next + 2]?.norm === '.' && tokens[next + 3]?.kind === 'number'
    ? next + 4
    : next + 2;
}

/** "Około 23 rzeka wystąpiła": what "około" counts stands in the genitive, so a nominative is another's. */
export const isNominative = (after: Token | undefined): boolean =>
  after?.kind === 'word' && /^\p{Ll}{3,}[aeoąę]$/u.test(after.norm) && !COUNTED.test(after.norm);

/** "O 17 frekwencja sięgnęła": what is counted by more than four never stands in the nominative. */
export const isBesideSubject = ({ tokens }: Cursor, from: number, next: number): boolean =>
  tokens[from - 1]?.norm === 'o' && from === 1 && isNominative(tokens[next]);

/**
 * Whether nothing behind a bare number is counted by it, so that it can be an hour.
 *
 * @param left how many more numbers that are joined to it are looked at
 */
export function standsAlone(cursor: Cursor, next: number, left = JOINED): boolean {
  const { tokens } = cursor;
  const after = tokens[next];
  if (!after) return true;
  if (after.kind === 'number') return tokens[next - 1]?.kind === 'word';
  if (countsOn(cursor, next, left)) return false;
  if (after.kind === 'mark') return !isMeasured(cursor, next) && !opensWord(cursor, next);
  return !COUNTED.test(after.norm) && (AFTER_HOUR.has(after.norm) || VERB_ENDING.test(after.norm));
}

/** A unit sign, the full stop of an ordinal, or a mark that goes on into another figure ("15,5"). */
export function isMeasured({ tokens }: Cursor, mark: number): boolean {
  const { norm: sign = '', spaceBefore = true } = tokens[mark] ?? {};
  const after = tokens[mark + 1];
  // "na 14. kilometrze"
  if (sign === '.' && after?.kind === 'word') return true;
  const joined = !spaceBefore && after?.kind === 'number' && !after.spaceBefore;
  return /[%‰°$€£+×*=]/.test(sign) || (joined && /[.,:/-]/.test(sign));
}

/** "zatrzymali w czwartek wieczorem 22-latka": a number that opens a word. */
function opensWord({ tokens }: Cursor, mark: number): boolean {
  const [hyphen, after] = [tokens[mark], tokens[mark + 1]];
  const isTight = hyphen?.spaceBefore === false && after?.spaceBefore === false;
  return isTight && after.kind === 'word' && /^[-‑–]$/.test(hyphen.norm);
}

/** Genitives of people and things that a number counts ("20 pracowników", "12 młodych osób"). */
export const COUNTED_ENDING = /(?:ów|ych|ich|[cs]ji|zji|ek)$/;

/** What is won, lost or led by two numbers ("wygrali 21:15"). */
const RESULT = /^(wygra|przegra|zremis|pokona|prowadz|uleg|zwycięż|zwyciest|remis|wynik|set)/;
const CLOCK_BEFORE = /^(o|od|do|na|po|przed|około|ok|godz|godzinie|godziny|godzina)$/;

/** "Set zakończył się do 19", "wyrównali po 21": points, where the sentence tells of sets. */
export function isPoints({ tokens }: Cursor, from: number): boolean {
  if (!/^(do|po|na)$/.test(tokens[from - 1]?.norm ?? '')) return false;
  return tokens
    .slice(0, from)
    .some(({ norm }) =>
      /^(set|seta|secie|sety|setów|setach|tie-break\w*|gem|gema|gemów)$/.test(norm),
    );
}

/** "w skali 1:10", "model 1:12": how much smaller something is made. */
export const isScale = ({ tokens }: Cursor, from: number): boolean =>
  /^(?:skal(?:a|i|ę|ą)|modele?|modelu|modelem|modelach|modelom|modeli|makiet[aęyą]?|mapa|mapy|mapie|mapę)$/.test(
    tokens[from - 1]?.norm ?? '',
  );

/** Whether a result is told by the numbers: a word for it, or another result, stands shortly before them. */
export function isScore({ tokens }: Cursor, from: number): boolean {
  if (CLOCK_BEFORE.test(tokens[from - 1]?.norm ?? '')) return false;
  if (tokens.slice(Math.max(0, from - 9), from).some(({ norm }) => RESULT.test(norm))) return true;
  return isPeriodOfScore(tokens, from);
}

/** "1:3 (25:20, 18:25)": the sets of a match stand in brackets behind its result. */
function isPeriodOfScore(tokens: Cursor['tokens'], from: number): boolean {
  let open = from - 1;
  while (open >= 0 && /^(?:[\d:,;]+)$/.test(tokens[open]?.norm ?? '')) open -= 1;
  return (
    tokens[open]?.norm === '(' &&
    tokens[open - 1]?.kind === 'number' &&
    tokens[open - 2]?.norm === ':'
  );
}

/** "dwa tygodnie po pierwszej": counted in days or longer from something else than an hour. */
export const isCounted = ({ tokens }: Cursor, at: number) =>
  /^(po|przed)$/.test(tokens[at - 1]?.norm ?? '') &&
  /^(dni|dzień|tydzień|tygodni\w*|miesiąc\w*|miesięcy|rok|lata?)$/.test(tokens[at - 2]?.norm ?? '');

/** "listy z jednej wsi nie docierają do drugiej": the other of two. */
export const isOther = ({ tokens }: Cursor, at: number) =>
  /^drug/.test(tokens[at]?.norm ?? '') &&
  tokens.slice(0, at).some(({ norm }) => /^jedn(?:a|ej|ą|e|ego|i|ych|ym)$/.test(norm));
