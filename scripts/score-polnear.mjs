// Compares the attributions that the parser finds with those of a corpus in the form of PolNeAR, and
// prints recall and precision (source and content both overlap), for cues by which something is said,
// written or shown, and for all cues of the corpus, which has wishes and beliefs, too.
//   npm run score:polnear -- FILE     lines of JSON: {"text","attributions":[{"source","cue","content"}]},
//                                     each {"start","end","text"}; source and cue may be null
//   --misses                          first each speech cue missed or wrong: what, source, cue, content
// Exit code: 0 done, 2 wrong usage.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { attributionTable, scoreAttributions } from './score/polnear.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'node_modules/.cache/polnear');

/** The parser's reading of who says what: built as the command line is, so that it is the program's. */
async function readAttributions() {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/kit/attributions.ts',
      target: 'node20',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'attributions.mjs' } },
    },
  });
  const { attributionsOf } = await import(pathToFileURL(join(outDir, 'attributions.mjs')));
  return attributionsOf;
}

async function main() {
  const options = { misses: { type: 'boolean', default: false } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file] = positionals;
  if (file === undefined) throw new Error('usage: npm run score:polnear -- FILE [--misses]');
  const lines = readFileSync(file, 'utf8').split('\n');
  const documents = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
  const attributionsOf = await readAttributions();
  const scores = documents.map((one) => scoreAttributions(one, attributionsOf(one.text, 'en')));
  if (values.misses) for (const { misses } of scores) for (const miss of misses) console.log(miss);
  console.log(attributionTable(scores));
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
