import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = join(ROOT, 'dist/cli/dateline.js');

/** When a file below `folder` was last changed, in milliseconds since 1970. */
const lastChange = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, e) => Math.max(latest, statSync(join(e.parentPath, e.name)).mtimeMs), 0);

/** Builds the command line unless it is there and newer than its sources. */
function build() {
  const fresh = existsSync(COMMAND) && statSync(COMMAND).mtimeMs > lastChange(join(ROOT, 'src'));
  if (fresh) return;
  console.error('Building the command line …');
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--logLevel', 'warn', '-c', 'vite.cli.config.ts'];
  // Standard output is for the figures alone.
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the command line could not be built: see the message above');
}

/**
 * Runs `dateline batch` over records of the form {"id","text",…} and gives back what it wrote, one JSON
 * line a record: {"id","story"} or {"id","error"}. Builds the command first when it is missing or out of
 * date. Throws when it ends otherwise than done or with some records failed.
 */
export async function runBatch(records) {
  build();
  const batch = spawn(process.execPath, [COMMAND, 'batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve, reject) => batch.on('error', reject).on('close', resolve));
  batch.stdin.on('error', () => {}); // it may stop before it has read all: its exit code tells
  batch.stdin.end(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const lines = await text(batch.stdout);
  const code = await ended;
  if (code !== 0 && code !== 1) throw new Error(`dateline batch ended with exit code ${code}`);
  return lines;
}

/** What the parser is told of a gold story: neither the answers nor the language. */
const question = ({ id, text, created, timeZone }) => ({
  id,
  text,
  created: created ?? undefined,
  timeZone,
});

/** The lines that `runBatch` gives for the gold stories. */
export const readStories = (gold) => runBatch(gold.map(question));
