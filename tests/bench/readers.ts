import { Worker } from 'node:worker_threads';
import { READERS } from './stages.ts';
import { OTHER_READERS } from './other-readers.mjs';
import { table } from './measure.ts';

/** CPU time that a figure may take, in milliseconds; a reader that takes longer is stopped there. */
export const LIMIT = 8_000;

/** Long texts, in UTF-16 code units. */
export const LONG = [
  { name: '10 kB', length: 10_000 },
  { name: '100 kB', length: 100_000 },
  { name: '1 MB', length: 1_000_000 },
] as const;

/** All readers: text in, number found out. Ours are measured twice, alone and with all that follows. */
export const ALL_READERS = [
  ...READERS.map(({ name, count }) => ({ name: `Dateline: ${name}`, count })),
  ...OTHER_READERS,
];

/** What the thread is handed. */
export interface ReaderTask {
  /** Place in `ALL_READERS`. */
  readonly reader: number;
  readonly articles: readonly string[];
}

/** One text read: how much was found in it, and the CPU time in milliseconds; null where it was left out. */
export interface Reading {
  readonly found: number;
  readonly time: number | null;
  readonly bytes: number;
}

/** How often the parent looks whether a reader is over its time, in milliseconds. */
const LOOK = 200;

/** The readings of a reader, article by article and then the long texts, up to the one it was stopped in. */
function readingsOf(thread: URL, task: ReaderTask): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  const worker = new Worker(thread, { workerData: task });
  return new Promise((resolve, reject) => {
    // All the CPU time of the process is the thread's: this one waits.
    let since = process.cpuUsage();
    const watch = setInterval(() => {
      const { user, system } = process.cpuUsage(since);
      if ((user + system) / 1000 > LIMIT) void worker.terminate();
    }, LOOK);
    worker
      .on('message', (reading: Reading | null) => {
        since = process.cpuUsage();
        if (reading) readings.push(reading);
      })
      .on('error', reject)
      .on('exit', () => {
        clearInterval(watch);
        resolve(readings);
      });
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function speed(readings: readonly (Reading | undefined)[]): string {
  const times = readings.map((reading) => reading?.time ?? NaN);
  const bytes = sum(readings.map((reading) => reading?.bytes ?? 0));
  const mbPerSecond = bytes / 1000 / sum(times);
  return Number.isNaN(mbPerSecond) ? '–' : mbPerSecond.toFixed(mbPerSecond < 0.1 ? 4 : 2);
}

/**
 * Prints all readers on the same English articles: one by one, as a newsroom would, and in long texts.
 *
 * @param thread the built `readers.bench.ts`
 */
export async function compareReaders(thread: URL, articles: readonly string[]): Promise<void> {
  const rows: string[][] = [];
  for (const [reader, { name }] of ALL_READERS.entries()) {
    const readings = await readingsOf(thread, { reader, articles });
    const single = articles.map((_, i) => readings[i]);
    const found = single.every(Boolean) ? sum(single.map((one) => one?.found ?? 0)) : '–';
    const long = LONG.map((_, i) => speed([readings[articles.length + i]]));
    rows.push([name, String(found), speed(single), ...long]);
  }
  const head = [`English, ${articles.length} articles`, 'found', 'one by one'];
  console.log(table([...head, ...LONG.map(({ name }) => name)], rows));
  console.log(`"–": more than ${LIMIT / 1000} s of CPU time for one text.\n`);
}
