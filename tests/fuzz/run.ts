import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { isTooSlow, noticedFrom, sizeOf } from './slowness.ts';
import type { AnyTarget } from './target.ts';
import { TARGETS } from './targets.ts';

// The thread of scripts/fuzz.mjs: runs inputs, tells what it finds, and shows which input it is at.

interface Task {
  readonly runs: number;
  readonly seed: number;
  readonly only: string | null;
  /** Which target, batch and input is under way. */
  readonly at: Int32Array;
  /** The input to show instead of running any: one that did not end. */
  readonly show: readonly [target: number, batch: number, input: number] | null;
}

/** Inputs that are made at once, from one seed. */
const BATCH = 250;

/** Inputs after which the program is compiled. */
const WARM = 500;

/** Faults of a target after which it is left. */
const ENOUGH = 5;

const say = (message: unknown) => parentPort?.postMessage(message);

/** The seeds of batches are apart from each other and from those of other runs. */
const seedOf = (task: Task, target: number, batch: number) =>
  (task.seed + target * 1_000_003 + batch * 7919) | 0;

const inputsOf = (task: Task, target: number, batch: number, count = BATCH) =>
  fc.sample(TARGETS[target]!.inputs, { seed: seedOf(task, target, batch), numRuns: count });

async function timeOf(check: AnyTarget['check'], input: unknown): Promise<number> {
  const start = performance.now();
  await check(input);
  return performance.now() - start;
}

/** CPU time, in milliseconds, best of three: everything that disturbs a measurement makes it longer. */
async function steadyTime(check: AnyTarget['check'], input: unknown): Promise<number> {
  const times = [];
  for (let i = 0; i < 3; i += 1) {
    const before = process.cpuUsage();
    await check(input);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Infinity;
}

/** The smallest input that is still wrong, and what is wrong with it. */
async function minimised(
  { inputs }: AnyTarget,
  seed: number,
  isRight: (input: unknown) => unknown,
): Promise<{ readonly input: unknown; readonly fault: string } | null> {
  const details = await fc.check(
    fc.asyncProperty(inputs, async (input) => {
      await isRight(input);
    }),
    { seed, numRuns: BATCH, interruptAfterTimeLimit: 30_000 },
  );
  if (!details.failed || details.counterexample === null) return null;
  const { errorInstance } = details;
  const fault =
    errorInstance instanceof Error
      ? (errorInstance.stack ?? errorInstance.message)
      : String(errorInstance);
  return { input: details.counterexample[0], fault };
}

async function runTarget(task: Task, index: number, runs: number): Promise<void> {
  const target = TARGETS[index]!;
  const { name, check } = target;
  let costs: number[] = [];
  let faults = 0;
  let done = 0;
  const report = async (seed: number, isRight: (input: unknown) => unknown) => {
    faults += 1;
    const found = await minimised(target, seed, isRight);
    if (found) say({ kind: 'fault', name, seed, ...found });
  };
  const started = performance.now();
  for (let batch = 0; done < runs && faults < ENOUGH; batch += 1) {
    // The first inputs wait for the compiler.
    const usual = costs.length < WARM ? Infinity : median(costs);
    const timeAgain = (input: unknown) => steadyTime(check, input);
    const seed = seedOf(task, index, batch);
    for (const [i, input] of inputsOf(task, index, batch, Math.min(BATCH, runs - done)).entries()) {
      [index, batch, i].forEach((value, k) => Atomics.store(task.at, k, value));
      try {
        const time = await timeOf(check, input);
        costs.push(time / sizeOf(input));
        done += 1;
        if (time <= noticedFrom(input, usual)) continue;
        const steady = { time: await timeAgain(input), usual };
        if (!(await isTooSlow(input, steady, timeAgain))) continue;
        await report(seed, async (other) => {
          const took = await timeAgain(other);
          if (await isTooSlow(other, { time: took, usual }, timeAgain))
            throw new Error(
              `slow: ${took.toFixed(0)} ms, usual ${(usual * sizeOf(other)).toFixed(1)} ms`,
            );
        });
      } catch {
        await report(seed, check);
      }
      break; // of this batch the rest would mostly be the same fault
    }
    costs = costs.slice(-5000);
  }
  const seconds = (performance.now() - started) / 1000;
  say({ kind: 'done', name, runs: done, faults, seconds, usual: median(costs) * 1e6 });
}

const task = workerData as Task;
if (task.show) {
  const [target, batch, input] = task.show;
  const { name } = TARGETS[target]!;
  say({
    kind: 'fault',
    name,
    seed: task.seed,
    fault: 'it does not end',
    input: inputsOf(task, target, batch)[input],
  });
} else {
  const total = TARGETS.reduce((sum, { share }) => sum + share, 0);
  for (const [index, { name, share }] of TARGETS.entries()) {
    if (task.only !== null && !name.includes(task.only)) continue;
    await runTarget(
      task,
      index,
      task.only === null ? Math.ceil((task.runs * share) / total) : task.runs,
    );
  }
}
