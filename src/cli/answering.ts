import { setFlagsFromString } from 'node:v8';
import workerpool from 'workerpool';
import { answerLine, type Answer } from './batch-line.ts';
import type { Line } from './lines.ts';

/** What becomes of lines, null for an empty one; in their order. */
export type Answers = readonly (Answer | null)[];

/** Somebody who answers lines: this thread, or several others. */
export interface Answering {
  /** How many groups of lines may be under way at a time. */
  readonly width: number;
  /** Most lines and bytes of a group. */
  readonly group: { readonly lines: number; readonly bytes: number };
  readonly answer: (lines: readonly Line[]) => Promise<Answers>;
  /** Ends the threads at once, whatever they do. */
  readonly end: () => Promise<void>;
}

/** This thread, a line at a time: what is asked first is answered before the next is read. */
const alone: Answering = {
  width: 1,
  group: { lines: 1, bytes: 1 },
  answer: (lines) => Promise.resolve(lines.map(answerLine)),
  end: () => Promise.resolve(),
};

/** Groups for each thread: one that it answers and one that waits. */
const GROUPS = 2;

/**
 * How much of the memory in use may be garbage before it is collected, in per cent. The engine's own measure
 * lets a thread grow to four times what it uses; this costs some four per cent of time.
 */
const GARBAGE = 40;

/**
 * Threads of their own for the lines of a batch.
 *
 * @param jobs how many; 1 takes this thread
 * @param workerFile the built `worker.ts`; null where there is none
 */
export function startAnswering(jobs: number, workerFile: string | null): Answering {
  setFlagsFromString(`--heap-growing-percent=${String(GARBAGE)}`);
  if (jobs === 1 || workerFile === null) return alone;
  const pool = workerpool.pool(workerFile, { workerType: 'thread', maxWorkers: jobs });
  return {
    width: GROUPS * jobs,
    group: { lines: 16, bytes: 128 * 1024 },
    // Cast: the messages between threads have no types; worker.ts answers with these.
    answer: async (lines) => (await pool.exec('answerLines', [lines])) as Answers,
    end: async () => {
      await pool.terminate(true);
    },
  };
}
