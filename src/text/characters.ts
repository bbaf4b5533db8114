/** What a UTF-16 code unit is to the tokenizer. */
const UNKNOWN = 0;
export const SPACE = 1;
export const LETTER = 2;
export const COMBINING = 3;
export const DIGIT = 4;
const MARK = 5;
export const APOSTROPHE = 6;
export const SOFT_HYPHEN = 7;

const VARIATION_SELECTORS = { first: 0xfe00, last: 0xfe0f };

/** Filled as characters are met: asking Unicode once per character and not once per place. */
const classes = new Uint8Array(0x10000);

/**
 * The class of a UTF-16 code unit. Everything that leaves no ink counts as SPACE: white space,
 * control and format characters (NBSP, zero-width, bidi), variation selectors. Halves of surrogate
 * pairs are MARK; the caller joins them.
 */
export function characterClass(code: number): number {
  const known = classes[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

function classify(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code === 0x27 || code === 0x2019 || code === 0x02bc) return APOSTROPHE;
  if (code === 0xad) return SOFT_HYPHEN;
  if (code >= VARIATION_SELECTORS.first && code <= VARIATION_SELECTORS.last) return SPACE;
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return LETTER;
  // Enclosing marks (the key cap of an emoji) sit on digits and signs, not on letters.
  if (/\p{Mn}|\p{Mc}/u.test(character)) return COMBINING;
  return /[\s\p{Z}\p{Cc}\p{Cf}]/u.test(character) ? SPACE : MARK;
}

/** True when nothing visible stands at `at` (the end of the text included). */
export function isInvisibleAt(text: string, at: number): boolean {
  const kind = characterClass(text.charCodeAt(at));
  return at >= text.length || kind === SPACE || kind === SOFT_HYPHEN;
}

export const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
export const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

const CAPITAL = 1;
const NO_CAPITAL = 2;

/** As `classes`, whether a character is a capital. */
const capitals = new Uint8Array(0x10000);

/** True for a capital letter; letters without case are none. */
export function isUpperAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  const known = capitals[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known === CAPITAL;
  const character = String.fromCharCode(code);
  const isCapital = character.toLowerCase() !== character;
  capitals[code] = isCapital ? CAPITAL : NO_CAPITAL;
  return isCapital;
}

/** True for a small letter; letters without case are none. */
export function isLowerAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character.toUpperCase() !== character && !isUpperAt(text, at);
}

/** True for a letter or an ASCII digit. */
export function isWordAt(text: string, at: number): boolean {
  const kind = characterClass(text.charCodeAt(at));
  return at >= 0 && at < text.length && (kind === LETTER || kind === DIGIT || kind === COMBINING);
}

/** A word or line whose first letter is a capital; the rest as it is. */
export const capitalised = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1);
