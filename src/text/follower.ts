import type { TextLanguage, Token } from './types.ts';

/** What the rules about sentence ends look at. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: TextLanguage | null;
}

/**
 * What stands after a terminator, dashes and opening quotes skipped: a word with a capital or of a
 * script without capitals ('upper'), with a small letter, a number, a sign that may open a sentence
 * ('sign': an emoji, a bullet, '#', '@', '$'), or a mark that goes on with it ('none': a comma).
 */
export interface Follower {
  readonly kind: 'upper' | 'lower' | 'number' | 'sign' | 'none';
  /** Index of the token that decides. */
  readonly index: number;
  /** True when a dash or an opening quote stands before it. */
  readonly opened: boolean;
}

const DASHES = new Set(['–', '—', '-', '―', '−']);
const OPENERS = new Set([
  '„',
  '“',
  '”',
  '"',
  '«',
  '»',
  '‚',
  '‘',
  "'",
  '(',
  '[',
  '¿',
  '¡',
  '*',
  '_',
]);
/** Marks that never open a sentence. */
const CONTINUING = new Set([
  ',',
  ';',
  ':',
  '/',
  '%',
  '&',
  '=',
  '+',
  ')',
  ']',
  '}',
  '|',
  '<',
  '\\',
  '°',
  '′',
  '″',
]);
const LONGEST_OPENING = 4;

export const isDash = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && DASHES.has(token.norm);

export const isBracketOpener = (token: Token | undefined): boolean =>
  token?.norm === '(' || token?.norm === '[';

export function followerAt(reading: Reading, next: number): Follower {
  const { tokens } = reading;
  let index = next;
  while (index < next + LONGEST_OPENING && isOpening(tokens[index])) index += 1;
  const opened = index > next;
  const opensWithEllipsis = opened && (tokens[index]?.norm === '…' || tokens[index]?.norm === '.');
  return { kind: opensWithEllipsis ? 'sign' : kindOf(reading, tokens[index]), index, opened };
}

function isOpening(token: Token | undefined): boolean {
  return token !== undefined && (isDash(token) || OPENERS.has(token.norm));
}

function kindOf({ text }: Reading, token: Token | undefined): Follower['kind'] {
  if (token === undefined) return 'none';
  if (token.kind === 'number') return 'number';
  if (token.kind === 'word') return startsLower(text, token) ? 'lower' : 'upper';
  return CONTINUING.has(token.norm) || token.norm === '.' || token.norm === '…' ? 'none' : 'sign';
}

/** True for "word", not for "Word", "mBank" or a word of a script without capitals. */
function startsLower(text: string, token: Token): boolean {
  const first = text.charAt(token.start);
  if (first.toUpperCase() === first) return false;
  const second = token.end - token.start > 1 ? text.charAt(token.start + 1) : '';
  return second.toLowerCase() === second;
}
