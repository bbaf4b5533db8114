import type { Font, Measure } from './types.ts';

export interface WrapOptions {
  readonly maxWidth: number;
  readonly maxLines: number;
  readonly font: Font;
  readonly measure: Measure;
}

export interface Wrapped {
  readonly lines: readonly string[];
  /** Of the longest line. */
  readonly width: number;
}

/**
 * Sets a text in at most `maxLines` lines of about equal length, as narrow as that number of lines
 * allows. Lines break between words, and not after a word of one letter ("w", "z", "a"), which
 * Polish typesetting forbids. What does not fit ends with "…" after a whole word; only a word wider
 * than `maxWidth` is divided.
 */
export function wrapText(text: string, options: WrapOptions): Wrapped {
  const pieces = breakable(text, options);
  const lines = fill(pieces, options.maxWidth, options);
  if (lines.length > options.maxLines) return shortened(lines, options);
  return lines.length === 1 ? wrapped(lines, options) : balanced(pieces, lines.length, options);
}

function wrapped(lines: readonly string[], { font, measure }: WrapOptions): Wrapped {
  return { lines, width: Math.max(0, ...lines.map((line) => measure(line, font))) };
}

/** Words that may stand at the end of a line, each no wider than the longest line. */
function breakable(text: string, { maxWidth, font, measure }: WrapOptions): string[] {
  const words = text.split(/[ \t\r\n]+/u).filter((word) => word !== '');
  const joined: string[] = [];
  let held = '';
  for (const word of words) {
    held = held === '' ? word : `${held}\u00A0${word}`;
    if (/^[„“"(]?\p{L}$/u.test(word) && measure(held, font) < maxWidth / 2) continue;
    joined.push(held);
    held = '';
  }
  if (held !== '') joined.push(held);
  return joined.flatMap((word) =>
    measure(word, font) <= maxWidth ? [word] : divided(word, maxWidth, font, measure),
  );
}

/** Cuts a word that is wider than a line into parts that are not; linear in its length. */
function divided(word: string, maxWidth: number, font: Font, measure: Measure): string[] {
  const parts: string[] = [];
  let part = '';
  let width = 0;
  for (const letter of word) {
    const wide = measure(letter, font);
    if (part !== '' && width + wide > maxWidth) {
      parts.push(part);
      part = '';
      width = 0;
    }
    part += letter;
    width += wide;
  }
  return part === '' ? parts : [...parts, part];
}

function fill(pieces: readonly string[], maxWidth: number, options: WrapOptions): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (line !== '' && options.measure(longer, options.font) > maxWidth) {
      lines.push(line);
      line = piece;
    } else {
      line = longer;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The narrowest setting with this number of lines, to two pixels. */
function balanced(pieces: readonly string[], count: number, options: WrapOptions): Wrapped {
  let low = options.maxWidth / count;
  let high = options.maxWidth;
  while (high - low > 2) {
    const middle = (low + high) / 2;
    if (fill(pieces, middle, options).length <= count) high = middle;
    else low = middle;
  }
  return wrapped(fill(pieces, high, options), options);
}

function shortened(lines: readonly string[], options: WrapOptions): Wrapped {
  const kept = lines.slice(0, options.maxLines);
  const last = (kept.pop() ?? '').split(' ');
  while (last.length > 1 && tooWide(`${last.join(' ')}…`, options)) last.pop();
  return wrapped([...kept, `${last.join(' ').replace(/[\s,;:–-]+$/u, '')}…`], options);
}

function tooWide(line: string, { font, measure, maxWidth }: WrapOptions): boolean {
  return measure(line, font) > maxWidth;
}
