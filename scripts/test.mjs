// Every check of the project, one after the other; the last line is `N passed, N failed`.
//   node scripts/test.mjs                all of them: what `npm test` and .ci/run do
//   node scripts/test.mjs --no-browser   without build and browser: what `npm run check` does
// Each step counts as one test beside those that vitest runs. All steps run, whatever fails, so one
// run tells everything. Uses nothing but Node itself until the first step has installed the rest.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const REPORT = join(root, 'out/tests.json');
const withBrowser = !process.argv.includes('--no-browser');

/** Runs a command in the project's folder, output to the terminal. True when it succeeded. */
function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      ...env,
      PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    },
  });
  return status === 0;
}

/** What the vitest report says; a file that could not be loaded counts as one failed test. */
function countTests() {
  const report = JSON.parse(readFileSync(REPORT, 'utf8'));
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((t) => t.status === 'failed'),
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}

async function tests() {
  rmSync(REPORT, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const env = {};
  let browserMissing = false;
  if (withBrowser) {
    try {
      const { findBrowser } = await import('./browser.mjs');
      env.CHROME_PATH = (await findBrowser()).path;
    } catch (error) {
      browserMissing = true;
      console.error(error.message);
    }
  }
  if (env.CHROME_PATH === undefined) args.push('--project', 'unit');
  const ended = run('vitest', args, env);
  let counted;
  try {
    counted = countTests();
  } catch {
    return { passed: 0, failed: 1 }; // vitest did not come as far as writing its report
  }
  // An error outside any test, or no test at all, is a failure too.
  if ((!ended || counted.passed === 0) && counted.failed === 0) counted.failed = 1;
  if (browserMissing) counted.failed += 1;
  return counted;
}

const check = (command, ...args) => {
  const ok = run(command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
};

/** A script of package.json as a step: what a step does is written there once. */
const script = (name) => () => check('npm', 'run', '--silent', name);

const STEPS = [
  ['install', () => check(process.execPath, 'scripts/setup.mjs')],
  ['format', script('format:check')],
  ['types', script('types')],
  ['lint', script('lint')],
  ['unused code', script('unused')],
  ...(withBrowser ? [['build', script('build:package')]] : []),
  ['tests', tests],
];

const results = [];
for (const [name, step] of STEPS) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const result = await step();
  results.push({ name, ...result, seconds: ((performance.now() - start) / 1000).toFixed(1) });
  if (name === 'install' && result.failed > 0) break; // nothing else can run
}

console.log('\n── summary');
for (const { name, passed, failed, seconds } of results) {
  const outcome = failed > 0 ? `✗ ${failed} failed, ${passed} passed` : `✓ ${passed} passed`;
  console.log(`${name.padEnd(12)} ${outcome} (${seconds} s)`);
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
