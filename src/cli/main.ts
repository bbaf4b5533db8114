import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { reason, systemCode } from './failure.ts';
import { run } from './run.ts';

// They lie beside the bundle, dist/cli/dateline.js, in the clone and in the installed package.
const appFolder = fileURLToPath(new URL('../app/', import.meta.url));
const embedFile = fileURLToPath(new URL('../embed/dateline-timeline.js', import.meta.url));
const fontFolder = new URL('fonts/', import.meta.url);
const workerFile = fileURLToPath(new URL('worker.js', import.meta.url));
const packageFile = new URL('../../package.json', import.meta.url);

function version(): string {
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
  return version;
}

const fontFile = (name: string) => fileURLToPath(new URL(name, fontFolder));

function untilInterrupted(): AbortSignal {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Once: a second one ends the program at once.
    process.once(signal, () => {
      interruption.abort();
    });
  }
  return interruption.signal;
}

process.stdout.on('error', (error) => {
  if (systemCode(error) === 'EPIPE') process.exit(0); // the reader, `head` for one, has had enough
  process.stderr.write(`dateline: cannot write to standard output: ${reason(error)}\n`);
  process.exit(2);
});

const { stdin, stdout, stderr } = process;
const terminal = {
  stdin,
  stdout,
  stderr,
  untilInterrupted,
  appFolder,
  embedFile,
  fontFile,
  workerFile,
  version,
};
process.exitCode = await run(process.argv.slice(2), terminal);
