import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readFrontMatter } from '#text/front-matter.ts';
import type { Gold } from '../kit/gold-story.ts';
import { bestCpuTime, table, warmUp } from './measure.ts';
import { compareReaders } from './readers.ts';
import { parse, STAGES, type Stage } from './stages.ts';
import { flat, textKinds, type TextKind } from './texts.ts';

// Prints how fast the parser is; asserts nothing. scripts/bench.mjs builds and runs it.

/** What the table is asked for: words in the names of texts. */
const wanted = process.argv.slice(2);

/** Sizes in UTF-16 code units, with the number of rounds that makes a steady best. */
const ALL_SIZES = [
  { name: '10 kB', length: 10_000, rounds: 15 },
  { name: '1 MB', length: 1_000_000, rounds: 5 },
  { name: '10 MB', length: 10_000_000, rounds: 3 },
] as const;

/** The table of all is there within minutes; the largest size, half a minute a figure, is for texts by name. */
const SIZES = wanted.length > 0 ? ALL_SIZES : ALL_SIZES.slice(0, 2);

/** A call that would last longer, by the speed at the size before, is left out. Milliseconds. */
const PATIENCE = 45_000;

/** Length of the article whose reading is told in milliseconds. */
const ARTICLE = 5_000;

function readSeeds(folder: string): { readonly name: string; readonly text: string }[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({
      name,
      text: readFrontMatter(readFileSync(join(folder, name), 'utf8')).body.trim(),
    }));
}

/** The texts of the gold stories whose names begin so. */
const readGold = (folder: string, start: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(start) && name.endsWith('.json'))
    .sort()
    .map((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold).text ?? '');

/** CPU time per MB of UTF-8 for each size, in milliseconds; null where it would last too long. */
function timesPerMB(kind: TextKind, prepare: (text: string) => () => unknown): (number | null)[] {
  const times: (number | null)[] = [];
  let perUnit = 0;
  warmUp(prepare(kind.make(ALL_SIZES[0].length)));
  for (const { length, rounds } of SIZES) {
    if (perUnit * length > PATIENCE) {
      times.push(null);
      continue;
    }
    const text = kind.make(length);
    const time = bestCpuTime(prepare(text), rounds);
    perUnit = time / length;
    times.push((time / Buffer.byteLength(text)) * 1_000_000);
  }
  return times;
}

function speed(time: number | null): string {
  if (time === null) return '–';
  return time < 1 ? 'skips' : (1000 / time).toFixed(2);
}

/** How much longer a MB takes at the slowest size than at the fastest; 1 is a straight line. */
function spread(times: readonly (number | null)[]): string {
  const known = times.filter((time) => time !== null);
  return (Math.max(...known) / Math.min(...known)).toFixed(1);
}

function rowOf(kind: TextKind, { prepare }: Stage, name: string): string[] {
  const times = timesPerMB(kind, prepare);
  return [name, ...times.map(speed), spread(times)];
}

/** Kinds of text that the table shows unless others are asked for: news, and the nastiest. */
const SHOWN = new Set(['news', 'only digits', 'only weekdays', 'only commas', 'one word']);
const TELLS = ['times', 'whole story'];

const isWanted = (name: string) =>
  wanted.some((word) => word === 'all' || name.includes(word)) || wanted.length === 0;
const seeds = readSeeds('seeds');
const kinds = textKinds(seeds.map(({ text }) => text));
const [news] = kinds;

/** Text to times, and the whole parser. */
const WHOLE = STAGES.slice(-2);
const heads = (first: string) => [first, ...SIZES.map(({ name }) => name), 'spread'];

console.log(
  `Node ${process.version}, ${process.arch}: MB of text (UTF-8) per second of CPU time, warm, best of ` +
    `some rounds; "–" would take over ${PATIENCE / 1000} s, "skips" finds nothing to do. "spread": how ` +
    'much longer a MB takes at the slowest size than at the fastest.\n',
);
if (isWanted('readers'))
  await compareReaders(new URL('readers.mjs', import.meta.url), [
    ...seeds.filter(({ name }) => name.includes('.en.')).map(({ text }) => text),
    ...readGold('tests/gold', 'en-'),
  ]);

/** What is asked for by name, stage by stage; else the news and the nastiest, as a whole. */
if (wanted.length > 0) {
  for (const kind of kinds.filter(({ name }) => isWanted(name))) {
    const rows = (kind.isNews ? STAGES : WHOLE).map((stage) => rowOf(kind, stage, stage.name));
    console.log(`${table(heads(kind.name), rows)}\n`);
  }
} else {
  const rows = kinds
    .filter(({ name }) => SHOWN.has(name))
    .flatMap((kind) =>
      WHOLE.map((stage, at) => rowOf(kind, stage, `${kind.name}: ${TELLS[at] ?? ''}`)),
    );
  console.log(`${table(heads('text'), rows)}\n`);
}

if (news && isWanted(news.name)) {
  const article = flat(news.make(ARTICLE));
  const call = () => parse(article);
  warmUp(call);
  const time = bestCpuTime(call, 15);
  console.log(`An article of ${ARTICLE / 1000} kB, all stages, warm: ${time.toFixed(1)} ms.`);
}
