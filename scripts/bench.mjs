// Measures the parser's speed and prints a table: builds tests/bench/speed.bench.ts as the command
// line is built, so that the figures are those of the program, and runs it in a fresh process.
//   npm run bench                     other readers of English, news and the nastiest texts, up to 1 MB:
//                                     some three minutes of CPU time
//   npm run bench -- news weekdays    the texts with such a word in their name, stage by stage, up to 10 MB;
//                                     "readers": the other readers alone; "all": everything
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
    ssr: true,
    target: 'node20',
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: {
      input: { speed: 'tests/bench/speed.bench.ts', readers: 'tests/bench/readers.bench.ts' },
      output: { entryFileNames: '[name].mjs' },
    },
  },
});

const { status } = spawnSync(
  process.execPath,
  ['--max-old-space-size=6144', join(outDir, 'speed.mjs'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
