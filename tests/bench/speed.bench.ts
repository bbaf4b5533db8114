import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readFrontMatter } from '#text/front-matter.ts';
import { bestCpuTime, table } from './measure.ts';
import { STAGES, type Stage } from './stages.ts';
import { textKinds, type TextKind } from './texts.ts';

// Prints how fast the parser is; asserts nothing. scripts/bench.mjs builds and runs it.

/** Sizes in UTF-16 code units, with the number of rounds that makes a steady best. */
const SIZES = [
  { name: '10 kB', length: 10_000, rounds: 15 },
  { name: '1 MB', length: 1_000_000, rounds: 5 },
  { name: '10 MB', length: 10_000_000, rounds: 3 },
] as const;

/** A call that would last longer, by the speed at the size before, is left out. Milliseconds. */
const PATIENCE = 60_000;

function readSeeds(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readFrontMatter(readFileSync(join(folder, name), 'utf8')).body.trim());
}

/** MB of UTF-8 per second of CPU time, for each size. */
function measure(kind: TextKind, stage: Stage): string[] {
  const speeds: string[] = [];
  let perUnit = 0;
  for (const { length, rounds } of SIZES) {
    if (perUnit * length > PATIENCE) {
      speeds.push('–');
      continue;
    }
    const text = kind.make(length);
    const time = bestCpuTime(stage.prepare(text), rounds);
    perUnit = time / length;
    const speed = Buffer.byteLength(text) / 1000 / time;
    speeds.push(speed > 1000 ? 'skips' : speed.toFixed(2));
  }
  return speeds;
}

const wanted = process.argv.slice(2);
const kinds = textKinds(readSeeds('seeds')).filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

console.log(
  `Node ${process.version}, ${process.arch}: MB of text (UTF-8) per second of CPU time, best of ` +
    `some rounds; "–" would take over a minute, "skips" finds nothing to do.\n`,
);
for (const kind of kinds) {
  const rows = STAGES.map((stage) => [stage.name, ...measure(kind, stage)]);
  console.log(`${table([kind.name, ...SIZES.map(({ name }) => name)], rows)}\n`);
}
