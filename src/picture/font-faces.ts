/** One part of the web font: its file, and the letters it has (`unicode-range`). */
interface FontPart {
  readonly file: string;
  readonly range: string;
}

const part = (name: string, range: string): FontPart => ({
  file: `source-sans-3-${name}-wght-normal.woff2`,
  range,
});

/** The parts of Source Sans 3 as `@fontsource-variable/source-sans-3` divides it. */
const PARTS: readonly FontPart[] = [
  part(
    'latin',
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  ),
  part(
    'latin-ext',
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  ),
  part('greek', 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF'),
  part('cyrillic', 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'),
  part('cyrillic-ext', 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F'),
  part('vietnamese', 'U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF1'),
];

/** All files that `fontCss` may ask for. */
export const FONT_PARTS: readonly string[] = PARTS.map(({ file }) => file);

/** 'U+20AC' or 'U+0460-052F' as first and last code point. */
function limits(range: string): readonly [number, number] {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/** Whether a text has letters of a part. */
function occurs({ range }: FontPart, codes: ReadonlySet<number>): boolean {
  const ranges = range.split(',').map(limits);
  return [...codes].some((code) => ranges.some(([first, last]) => code >= first && code <= last));
}

/**
 * The rules that give an SVG file its own font: of the web font, the parts whose letters the text has.
 *
 * @param base64 content of a font file, by its name, to the base of 64
 */
export async function fontCss(
  text: string,
  base64: (file: string) => Promise<string>,
): Promise<string> {
  const codes = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
  const needed = PARTS.filter((each) => occurs(each, codes));
  const rules = needed.map(async ({ file, range }) =>
    [
      "@font-face{font-family:'Source Sans 3';font-style:normal;font-weight:200 900;",
      `src:url(data:font/woff2;base64,${await base64(file)}) format('woff2');`,
      `unicode-range:${range}}`,
    ].join(''),
  );
  return (await Promise.all(rules)).join('');
}
