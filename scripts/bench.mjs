// Measures the parser's speed and prints a table: builds tests/bench/speed.bench.ts as the command
// line is built, so that the figures are those of the program, and runs it in a fresh process.
//   npm run bench                     news and the nastiest texts, and other readers of English
//   npm run bench -- news weekdays    the texts with such a word in their name, stage by stage;
//                                     "readers": the other readers; "all": everything
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'node_modules/.cache/bench');

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true, external: ['chrono-node', '@microsoft/recognizers-text-date-time'] },
  build: {
    ssr: 'tests/bench/speed.bench.ts',
    target: 'node20',
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'speed.mjs' } },
  },
});

const { status } = spawnSync(
  process.execPath,
  ['--max-old-space-size=6144', join(outDir, 'speed.mjs'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
