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

/** What stands together on a line: a word, or several that must not be parted. */
interface Piece {
  readonly text: string;
  readonly width: number;
}

/**
 * Sets a text in at most `maxLines` lines of about equal length, as narrow as that number of lines
 * allows. Lines break between words, and not after a word of one letter ("w", "z", "a"), which
 * Polish typesetting forbids. What does not fit ends with "…" after a whole word; only a word wider
 * than `maxWidth` is divided.
 */
export function wrapText(text: string, options: WrapOptions): Wrapped {
  const { maxWidth, maxLines, measure, font } = options;
  const whole = text.trim().replaceAll(/\s+/gu, ' ');
  const width = measure(whole, font);
  if (width <= maxWidth) return { lines: whole === '' ? [] : [whole], width };
  const pieces = breakable(whole, options);
  const space = measure(' ', font);
  const lines = fill(pieces, maxWidth, space);
  if (lines.length > maxLines) return shortened(lines, options);
  return wrapped(balanced(pieces, lines, maxWidth, space), options);
}

function wrapped(lines: readonly string[], { font, measure }: WrapOptions): Wrapped {
  return { lines, width: Math.max(0, ...lines.map((line) => measure(line, font))) };
}

/** The pieces of a text, each no wider than a line. */
function breakable(text: string, { maxWidth, font, measure }: WrapOptions): Piece[] {
  const pieces: Piece[] = [];
  let held = '';
  const release = (width: number) => {
    if (width <= maxWidth) pieces.push({ text: held, width });
    else pieces.push(...divided(held, maxWidth, font, measure));
    held = '';
  };
  for (const word of text.split(' ')) {
    held = held === '' ? word : `${held}\u00A0${word}`;
    const width = measure(held, font);
    if (!/^[„“"(]?\p{L}$/u.test(word) || width > maxWidth / 2) release(width);
  }
  if (held !== '') release(measure(held, font));
  return pieces;
}

/** Cuts a word that is wider than a line into parts that are not; linear in its length. */
function divided(word: string, maxWidth: number, font: Font, measure: Measure): Piece[] {
  const parts: Piece[] = [];
  let text = '';
  let width = 0;
  for (const letter of word) {
    const wide = measure(letter, font);
    if (text !== '' && width + wide > maxWidth) {
      parts.push({ text, width });
      text = '';
      width = 0;
    }
    text += letter;
    width += wide;
  }
  return text === '' ? parts : [...parts, { text, width }];
}

/** As much on each line as it holds. */
function fill(pieces: readonly Piece[], maxWidth: number, space: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { text, width } of pieces) {
    const longer = used + space + width;
    if (line !== '' && longer <= maxWidth) {
      line += ` ${text}`;
      used = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = text;
    used = width;
  }
  return line === '' ? lines : [...lines, line];
}

/** The narrowest setting with as many lines, to two pixels. */
function balanced(
  pieces: readonly Piece[],
  filled: readonly string[],
  maxWidth: number,
  space: number,
): readonly string[] {
  let best = filled;
  let low = maxWidth / filled.length;
  let high = maxWidth;
  while (high - low > 2) {
    const middle = (low + high) / 2;
    const lines = fill(pieces, middle, space);
    if (lines.length <= filled.length) {
      best = lines;
      high = middle;
    } else {
      low = middle;
    }
  }
  return best;
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
