// The font files that pictures need, and where they lie among the installed packages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

const WHOLE = dirname(require.resolve('@expo-google-fonts/source-sans-3/package.json'));

const WEB = dirname(require.resolve('@fontsource-variable/source-sans-3/package.json'));

/** Whole TTF files of the weights 400, 600 and 700, for pictures made without a browser. */
export const TTF_FILES = ['400Regular', '600SemiBold', '700Bold'].map((style) =>
  join(WHOLE, style, `SourceSans3_${style}.ttf`),
);

/** Parts of the web font, to be written into SVG files. */
const WOFF2_FILES = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'].map(
  (subset) => join(WEB, `files/source-sans-3-${subset}-wght-normal.woff2`),
);

const LICENCE = join(WHOLE, 'LICENSE_FONT');

const FILES = [...TTF_FILES, ...WOFF2_FILES, LICENCE];

/**
 * Where the font file of this name lies.
 * @param {string} name
 * @returns {string}
 */
export function fontFile(name) {
  const found = FILES.find((path) => basename(path) === name);
  if (found === undefined) throw new Error(`no font file ${name}`);
  return found;
}

/** Plugin of Vite: puts the font files into the folder `fonts` of the build. */
export const pictureFonts = () => ({
  name: 'picture-fonts',
  generateBundle() {
    for (const path of FILES) {
      const fileName = `fonts/${basename(path)}`;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    }
  },
});
