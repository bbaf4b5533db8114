import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { bestCpuTime, table } from './measure.ts';
import { STAGES, type Stage } from './stages.ts';
import { textKinds, type TextKind } from './texts.ts';

// Prints how fast the parser is: CPU time, best of some rounds, no assertions. `npm run bench` builds
// and runs it; `npm run bench -- news weekdays` measures only texts that have such a word in their name.

/** Sizes in UTF-16 code units, with how many rounds are worth the time. */
const SIZES = [
  { name: '10 kB', length: 10_000, rounds: 15 },
  { name: '1 MB', length: 1_000_000, rounds: 5 },
  { name: '10 MB', length: 10_000_000, rounds: 2 },
] as const;

/** A size is left out when the one before it, ten or a hundred times smaller, took longer than this. */
const PATIENCE = 10_000;

const FRONT_MATTER = /^---\n[^]*?\n---\n/;

function readSeeds(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(FRONT_MATTER, '').trim());
}

/** MB/s of UTF-8 for each size, and how much longer the last size took than the one before, per MB. */
function measure(kind: TextKind, stage: Stage): string[] {
  const speeds: string[] = [];
  let last = 0;
  for (const { length, rounds } of SIZES) {
    if (last > PATIENCE) {
      speeds.push('–');
      continue;
    }
    const text = kind.make(length);
    last = bestCpuTime(stage.prepare(text), rounds);
    speeds.push((Buffer.byteLength(text) / 1000 / last).toFixed(1));
  }
  return speeds;
}

const wanted = process.argv.slice(2);
const kinds = textKinds(readSeeds('seeds')).filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

console.log(
  `Node ${process.version}, ${process.arch}. MB of text (UTF-8) per second of CPU time.\n`,
);
for (const kind of kinds) {
  const rows = STAGES.map((stage) => [stage.name, ...measure(kind, stage)]);
  console.log(`${table([kind.name, ...SIZES.map(({ name }) => name)], rows)}\n`);
}
