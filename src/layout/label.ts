import type { Caption, Font, Glyph, Measure, Remark, TextRun } from './types.ts';
import { wrapText } from './wrap.ts';

/** Sizes of the lines of a label, CSS pixels. */
export interface LabelStyle {
  readonly headline: Font;
  readonly note: Font;
  readonly source: Font;
  readonly headlineLeading: number;
  readonly noteLeading: number;
  /** From the last headline's baseline to the first note's. */
  readonly noteGap: number;
  readonly maxLines: number;
  readonly measure: Measure;
  /** False: the headline alone, the signs of its sources in front of it. */
  readonly notes: boolean;
}

/** A label set in its lines, from its own origin: left edge, and baseline of the first line at `ascent`. */
export interface Label {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  readonly glyphs: readonly Glyph[];
}

const GLYPH = 8;
const GLYPH_GAP = 6;
const WORD_GAP = 10;
/** Share of the type size above the baseline; enough for Polish capitals with accents. */
const ASCENT = 0.9;

/** Sets a caption in a column of at most `maxWidth`: headline, then who says so and the article's words. */
export function setLabel(caption: Caption, maxWidth: number, style: LabelStyle): Label {
  const key = [maxWidth, style.headline.size, style.noteLeading, style.notes].join();
  const entries = known.get(caption) ?? [];
  const found = entries.find((entry) => entry.key === key && entry.measure === style.measure);
  if (found) return found.label;
  const label = (style.notes ? setWhole : setHeadline)(caption, maxWidth, style);
  known.set(caption, [{ key, measure: style.measure, label }, ...entries.slice(0, MOST_KNOWN - 1)]);
  return label;
}

/** Labels do not change while an axis is moved under them; setting one takes long. */
const known = new WeakMap<Caption, { key: string; measure: Measure; label: Label }[]>();
const MOST_KNOWN = 6;

function setWhole(caption: Caption, maxWidth: number, style: LabelStyle): Label {
  const { headline, measure, headlineLeading } = style;
  const { lines } = wrapText(caption.headline, {
    maxWidth,
    maxLines: style.maxLines,
    font: headline,
    measure,
  });
  const ascent = Math.round(headline.size * ASCENT);
  const runs: TextRun[] = lines.map((text, i) => ({
    x: 0,
    y: ascent + i * headlineLeading,
    width: measure(text, headline),
    text,
    font: headline,
    role: 'headline',
  }));
  const glyphs: Glyph[] = [];
  let y = ascent + (Math.max(1, lines.length) - 1) * headlineLeading + style.noteGap;
  let x = 0;
  for (const part of notesOf(caption, maxWidth, style)) {
    if (x > 0 && x + WORD_GAP + part.width > maxWidth) {
      x = 0;
      y += style.noteLeading;
    }
    const left = x === 0 ? 0 : x + WORD_GAP;
    x = left + part.width;
    y = placeNote(part, { left, y, runs, glyphs }, style);
  }
  const width = Math.max(0, ...runs.map((run) => run.x + run.width));
  return { width, height: y + Math.round(style.note.size * 0.35), runs, glyphs };
}

/** More signs in front of a headline would push it away. */
const MOST_SIGNS = 3;

function setHeadline(caption: Caption, maxWidth: number, style: LabelStyle): Label {
  const { headline: font, measure, headlineLeading, maxLines } = style;
  const voices = new Set(caption.sources.map(({ voice }) => voice));
  const signs: Glyph['sign'][] = [...voices].slice(0, MOST_SIGNS);
  signs.push(...caption.remarks.map(({ kind }) => kind));
  const ascent = Math.round(font.size * ASCENT);
  const indent = signs.length * (GLYPH + 2) + 2;
  const options = { maxWidth: maxWidth - indent, maxLines, font, measure };
  const { lines, width } = wrapText(caption.headline, options);
  return {
    width: indent + width,
    height: ascent + (Math.max(1, lines.length) - 1) * headlineLeading + font.size * 0.3,
    runs: lines.map((text, i) => ({
      x: indent,
      y: ascent + i * headlineLeading,
      width: measure(text, font),
      text,
      font,
      role: 'headline',
    })),
    glyphs: signs.map((sign, i) => ({
      x: GLYPH / 2 + i * (GLYPH + 2),
      y: ascent - Math.round(font.size * 0.33),
      size: GLYPH,
      sign,
    })),
  };
}

interface Note {
  readonly lines: readonly string[];
  readonly width: number;
  readonly role: 'source' | 'note' | 'status' | Remark['kind'];
  readonly voice?: number;
}

/** Sources first, each with its sign; then the status in a word; then the article's own words. */
function notesOf(caption: Caption, maxWidth: number, style: LabelStyle): Note[] {
  const sign = GLYPH + GLYPH_GAP;
  const set = (text: string, font: Font, indent: number, maxLines = 2) => {
    const options = { maxWidth: maxWidth - indent, maxLines, font, measure: style.measure };
    const { lines, width } = wrapText(text, options);
    return { lines, width: width + indent };
  };
  return [
    ...caption.sources.map(({ voice, text }) => ({
      ...set(text, fontOf(voice, style), sign),
      role: 'source' as const,
      voice,
    })),
    ...(caption.status === null
      ? []
      : [{ ...set(caption.status, style.source, 0), role: 'status' as const }]),
    ...(caption.phrase === ''
      ? []
      : [{ ...set(caption.phrase, style.note, 0), role: 'note' as const }]),
    ...caption.remarks.map(({ kind, text }) => ({ ...set(text, style.note, sign, 4), role: kind })),
  ];
}

/** The paper itself is named in plain type: it is what goes without saying. */
function fontOf(voice: number | undefined, style: LabelStyle): Font {
  return voice === 0 ? style.note : style.source;
}

interface Place {
  readonly left: number;
  readonly y: number;
  readonly runs: TextRun[];
  readonly glyphs: Glyph[];
}

/** Adds the lines of a note; returns the baseline of its last one. */
function placeNote(note: Note, { left, y, runs, glyphs }: Place, style: LabelStyle): number {
  const { role, voice } = note;
  const isRemark = role === 'agrees' || role === 'differs';
  const font = role === 'note' || isRemark ? style.note : fontOf(voice, style);
  const sign = isRemark ? role : voice;
  const indent = sign === undefined ? 0 : GLYPH + GLYPH_GAP;
  if (sign !== undefined) {
    glyphs.push({ x: left + GLYPH / 2, y: y - Math.round(font.size * 0.33), size: GLYPH, sign });
  }
  note.lines.forEach((text, i) => {
    runs.push({
      x: left + indent,
      y: y + i * style.noteLeading,
      width: style.measure(text, font),
      text,
      font,
      role,
      ...(voice !== undefined && { voice }),
    });
  });
  return y + (note.lines.length - 1) * style.noteLeading;
}

/** Moves a label to where it stands in the drawing. */
export function moved({ runs, glyphs }: Pick<Label, 'runs' | 'glyphs'>, x: number, y: number) {
  return {
    runs: runs.map((run) => ({ ...run, x: run.x + x, y: run.y + y })),
    glyphs: glyphs.map((glyph) => ({ ...glyph, x: glyph.x + x, y: glyph.y + y })),
  };
}

/** Lines up the lines of a label at its right edge. */
export function alignedRight(label: Label): Label {
  const byLine = new Map<number, number>();
  for (const run of label.runs)
    byLine.set(run.y, Math.max(byLine.get(run.y) ?? 0, run.x + run.width));
  const shift = (y: number) => label.width - (byLine.get(y) ?? label.width);
  // A sign stands a little above the baseline of its line.
  const line = (y: number) => [...byLine.keys()].find((base) => base >= y && base - y < 8) ?? y;
  return {
    ...label,
    runs: label.runs.map((run) => ({ ...run, x: run.x + shift(run.y) })),
    glyphs: label.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + shift(line(glyph.y)) })),
  };
}
