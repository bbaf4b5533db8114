import cyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import cyrillicExt from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-ext-wght-normal.woff2?url';
import greek from '@fontsource-variable/source-sans-3/files/source-sans-3-greek-wght-normal.woff2?url';
import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import latinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/source-sans-3/files/source-sans-3-vietnamese-wght-normal.woff2?url';

/** Addresses of the font's parts among our own files, by the names that `fontCss` asks for. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'source-sans-3-latin-wght-normal.woff2': latin,
  'source-sans-3-latin-ext-wght-normal.woff2': latinExt,
  'source-sans-3-greek-wght-normal.woff2': greek,
  'source-sans-3-cyrillic-wght-normal.woff2': cyrillic,
  'source-sans-3-cyrillic-ext-wght-normal.woff2': cyrillicExt,
  'source-sans-3-vietnamese-wght-normal.woff2': vietnamese,
};

const loaded = new Map<string, Promise<string>>();

/**
 * A part of the font to the base of 64, fetched when it is first asked for.
 *
 * @throws Error when it cannot be fetched; it is then asked for anew the next time
 */
export function fontBase64(file: string): Promise<string> {
  const known = loaded.get(file) ?? load(file);
  loaded.set(file, known);
  known.catch(() => loaded.delete(file));
  return known;
}

async function load(file: string): Promise<string> {
  const answer = await fetch(ADDRESSES[file] ?? file);
  if (!answer.ok) throw new Error(`${file}: ${String(answer.status)}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
