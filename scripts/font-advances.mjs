// Writes src/picture/advances.ts: how wide the letters of the font are, read from its TTF files.
//   npm run advances
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { TTF_FILES } from './picture-fonts.mjs';

/** Latin, Greek, Cyrillic, Vietnamese, punctuation, currencies, letterlike signs, arrows. */
const RANGES = [
  [0x20, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2100, 0x215f],
  [0x2190, 0x21ff],
  [0x2200, 0x226f],
];

const table = (bytes, wanted) => {
  const count = bytes.readUInt16BE(4);
  for (let i = 0; i < count; i++) {
    const at = 12 + 16 * i;
    if (bytes.toString('latin1', at, at + 4) === wanted)
      return bytes.subarray(bytes.readUInt32BE(at + 8));
  }
  throw new Error(`no table ${wanted}`);
};

/** Glyph number by code point: subtable of format 4 or 12 of the Unicode encodings. */
function glyphs(cmap) {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const sub = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    if (sub.readUInt16BE(0) === 12) return (code) => inGroups(sub, code);
  }
  throw new Error('no cmap of format 12');
}

function inGroups(sub, code) {
  for (let i = 0; i < sub.readUInt32BE(12); i++) {
    const at = 16 + 12 * i;
    const first = sub.readUInt32BE(at);
    if (code >= first && code <= sub.readUInt32BE(at + 4))
      return sub.readUInt32BE(at + 8) + code - first;
  }
  return 0;
}

function advances(file) {
  const bytes = readFileSync(file);
  const upem = table(bytes, 'head').readUInt16BE(18);
  const metrics = table(bytes, 'hhea').readUInt16BE(34);
  const hmtx = table(bytes, 'hmtx');
  const glyph = glyphs(table(bytes, 'cmap'));
  const code = (c) => {
    const g = glyph(c);
    if (g === 0) return '--';
    const advance = hmtx.readUInt16BE(4 * Math.min(g, metrics - 1));
    return Math.min(1295, Math.round((advance * 1000) / upem))
      .toString(36)
      .padStart(2, '0');
  };
  return RANGES.map(([from, to]) => {
    let text = '';
    for (let c = from; c <= to; c++) text += code(c);
    return text;
  });
}

const [regular, semibold, bold] = TTF_FILES.map(advances);
const text = `// Written by scripts/font-advances.mjs; not to be changed by hand.

/** Stretches of Unicode, first and last code point, whose letters are measured. */
export const RANGES: readonly (readonly [number, number])[] = ${JSON.stringify(RANGES)};

/**
 * Advance widths of Source Sans 3 by weight and stretch: two digits to the base of 36 a letter, in
 * thousandths of the type size; '--' where the font has no such letter.
 */
export const ADVANCES: Readonly<Record<400 | 600 | 700, readonly string[]>> = ${JSON.stringify({ 400: regular, 600: semibold, 700: bold })};
`;
writeFileSync(
  new URL('../src/picture/advances.ts', import.meta.url),
  await format(text, { parser: 'typescript', singleQuote: true, printWidth: 100 }),
);
