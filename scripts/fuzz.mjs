// Throws generated inputs at all that takes something from outside: the parser, the readers of stories
// and of other programs' files, edits, packed links, the command line. tests/fuzz says what must hold.
//   npm run fuzz                      ten thousand inputs
//   npm run fuzz -- --runs 1000000    so many, shared out among the targets
//   npm run fuzz -- --seed 7          others; the same seed gives the same inputs
//   npm run fuzz -- --only CSV        all of them for the targets with CSV in their name
// An input that breaks a rule or takes too long (tests/fuzz/slowness.ts) is made as small as it can be and
// printed as JSON. Kept in tests/fuzz/cases, it is tried by each test run.
// Exit code: 0 nothing found, 1 something, 2 wrong usage.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const outDir = join(root, 'node_modules/.cache/fuzz');

/** An input that takes longer does not end, in milliseconds. */
const PATIENCE = 120_000;

function optionsOf(args) {
  const { values } = parseArgs({
    args,
    options: {
      runs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      only: { type: 'string' },
    },
  });
  for (const name of ['runs', 'seed'])
    if (!/^\d+$/.test(values[name])) throw new Error(`--${name} is no number: ${values[name]}`);
  return { runs: Number(values.runs), seed: Number(values.seed), only: values.only ?? null };
}

const buildThread = () =>
  build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte()],
    ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
    build: {
      ssr: 'tests/fuzz/run.ts',
      target: 'node20',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'run.mjs' } },
    },
  });

let faults = 0;
let runs = 0;

function tell(message) {
  if (message.kind === 'done') {
    runs += message.runs;
    const [count, seconds] = [String(message.runs).padStart(8), message.seconds.toFixed(1)];
    console.log(
      `${message.name.padEnd(14)}${count} in ${seconds} s, ${message.usual.toFixed(0)} ns a byte`,
    );
    return;
  }
  faults += 1;
  console.log(`FOUND ${message.name} (seed ${message.seed})\n${message.fault}`);
  console.log(`${JSON.stringify({ target: message.name, input: message.input })}\n`);
}

/** Runs the thread until it ends, fails or hangs; where it hung, the place in the list of inputs. */
function runThread(workerData) {
  const thread = new Worker(join(outDir, 'run.mjs'), { workerData });
  let before = '';
  let since = Date.now();
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const now = [...workerData.at].join(' ');
      if (now !== before) [before, since] = [now, Date.now()];
      if (Date.now() - since <= PATIENCE) return;
      clearInterval(watch);
      void thread.terminate().then(() => resolve([...workerData.at]));
    }, 1000);
    thread.on('message', (message) => {
      since = Date.now();
      tell(message);
    });
    thread.on('error', reject).on('exit', () => {
      clearInterval(watch);
      resolve(null);
    });
  });
}

try {
  const options = optionsOf(process.argv.slice(2));
  await buildThread();
  console.log(`seed ${options.seed}`);
  const task = { ...options, show: null, at: new Int32Array(new SharedArrayBuffer(12)) };
  const hung = await runThread(task);
  if (hung) await runThread({ ...task, show: hung });
  console.log(`${runs} inputs, ${faults} faults`);
  process.exitCode = faults > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
