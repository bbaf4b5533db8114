import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { addAbortSignal, type Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { startAnswering, type Answering, type Answers } from './answering.ts';
import { readArguments, wrongUsage } from './arguments.ts';
import { LINE_LIMIT } from './batch-line.ts';
import { failure, reason } from './failure.ts';
import { groupsOf } from './groups.ts';
import { inOrder, type InOrder } from './in-order.ts';
import { cannotRead } from './input.ts';
import { splitLines, type Line } from './lines.ts';
import { startProgress } from './progress.ts';
import { openDone, readDone, skipper } from './resume.ts';
import { tell, write, type Terminal } from './terminal.ts';

/** Exit code of a program that Ctrl+C ended: 128 + SIGINT, as shells count. */
const INTERRUPTED = 130;

const OPTIONS = { jobs: { type: 'string', short: 'j' }, resume: { type: 'string' } } as const;

/** Most threads that may be asked for: more than any machine has. */
const MOST_JOBS = 1024;

/** What a run is asked to do. */
interface Task {
  readonly file: string;
  readonly jobs: number;
  /** Output of an earlier run that this one goes on with. */
  readonly resume: string | null;
}

/** Where the answers go, and which lines have theirs already. */
interface Output {
  readonly write: (text: string) => Promise<void>;
  readonly skip: (lines: readonly Line[]) => readonly Line[];
  readonly close: () => Promise<void>;
}

interface Counts {
  lines: number;
  failed: number;
  /** Bytes of the input that are answered. */
  bytes: number;
}

/**
 * `dateline batch`: reads NDJSON and writes a line for each, in the same order. So many lines are
 * under way as the threads need, and no more are read: the memory does not grow with the input, and
 * a slow reader of the output slows the reading down.
 *
 * @returns exit code: 0, or 1 when a line could not be read
 */
export async function batch(args: readonly string[], terminal: Terminal): Promise<number> {
  const task = readTask(args);
  const output = await openOutput(task, terminal);
  const interrupted = terminal.untilInterrupted();
  const answering = startAnswering(task.jobs, terminal.workerFile);
  const counts: Counts = { lines: 0, failed: 0, bytes: 0 };
  const progress = startProgress(terminal, await sizeOf(task.file));
  try {
    await answerAll({ task, terminal, output, answering, interrupted }, counts, () => {
      progress.show(counts);
    });
  } finally {
    progress.end();
    await answering.end();
    await output.close();
  }
  return report(counts, interrupted.aborted, terminal);
}

function readTask(args: readonly string[]): Task {
  const { positionals, values } = readArguments('batch', args, OPTIONS);
  const [file = '-', ...others] = positionals;
  if (others.length > 0) {
    throw wrongUsage('batch', `one FILE at a time: cat ${positionals.join(' ')} | dateline batch`);
  }
  const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) {
    const what = `--jobs ${values.jobs ?? ''} is not a number of threads, 1 to ${String(MOST_JOBS)}`;
    throw wrongUsage('batch', what);
  }
  return { file, jobs, resume: values.resume ?? null };
}

async function openOutput({ resume }: Task, { stdout }: Terminal): Promise<Output> {
  if (resume !== null) return goOn(resume);
  const all = (lines: readonly Line[]) => lines;
  return { write: (text) => write(stdout, text), skip: all, close: () => Promise.resolve() };
}

/** Goes on with the output of an earlier run. */
async function goOn(file: string): Promise<Output> {
  const done = await readDone(file);
  const stream = await openDone(file, done);
  return {
    write: async (text) => {
      try {
        await write(stream, text);
      } catch (error) {
        throw failure(`cannot write ${file}: ${reason(error)}; the same command goes on later`);
      }
    },
    skip: skipper(file, done),
    close: () => new Promise((resolve) => stream.end(resolve)),
  };
}

/** Bytes of the input; null when nobody knows. */
async function sizeOf(file: string): Promise<number | null> {
  const found = file === '-' ? null : await stat(file).catch(() => null);
  return found?.isFile() ? found.size : null;
}

interface Run {
  readonly task: Task;
  readonly terminal: Terminal;
  readonly output: Output;
  readonly answering: Answering;
  readonly interrupted: AbortSignal;
}

/** Answers the lines of the input until it ends or somebody interrupts. */
async function answerAll(run: Run, counts: Counts, show: () => void): Promise<void> {
  const { task, terminal, output, answering, interrupted } = run;
  const queue = inOrder<{ lines: readonly Line[]; answers: Answers }>(answering.width, (done) =>
    interrupted.aborted ? Promise.resolve() : writeAnswers(done, output, counts).then(show),
  );
  for await (const lines of splitLines(chunksOf(task.file, terminal, interrupted), LINE_LIMIT))
    for (const group of groupsOf(output.skip(lines), answering.group)) {
      if (interrupted.aborted) return giveUp(queue, answering);
      await queue.add(answering.answer(group).then((answers) => ({ lines: group, answers })));
      await setImmediate(); // lets Ctrl+C in, which writing to a pipe does not
    }
  return interrupted.aborted ? giveUp(queue, answering) : queue.done();
}

/** Ends the threads and waits until what is being written is whole. */
async function giveUp(queue: Pick<InOrder<never>, 'done'>, answering: Answering): Promise<void> {
  await answering.end();
  await queue.done().catch(() => undefined);
}

async function writeAnswers(
  { lines, answers }: { lines: readonly Line[]; answers: Answers },
  output: Output,
  counts: Counts,
): Promise<void> {
  for (const [index, answer] of answers.entries()) {
    counts.bytes += (lines[index]?.size ?? 0) + 1;
    if (!answer) continue;
    counts.lines += 1;
    if (answer.failed) counts.failed += 1;
    await output.write(`${answer.json}\n`);
  }
}

function report({ lines, failed }: Counts, interrupted: boolean, terminal: Terminal): number {
  if (interrupted) tell(terminal, `interrupted after ${String(lines)} lines`);
  if (failed > 0) {
    const share = `${String(failed)} of ${String(lines)}`;
    tell(terminal, `dateline batch: ${share} lines failed; "error" in the output says why`);
  }
  return interrupted ? INTERRUPTED : failed > 0 ? 1 : 0;
}

/** The bytes of the input as they come; the interruption ends them. */
async function* chunksOf(
  file: string,
  { stdin, stderr }: Terminal,
  interrupted: AbortSignal,
): AsyncGenerator<Buffer> {
  if (file === '-' && stdin.isTTY) {
    stderr.write('Reading lines of JSON from the keyboard; Ctrl+D ends it.\n');
  }
  try {
    // Within: a name with a zero byte in it is refused at once.
    const stream: Readable = file === '-' ? stdin : createReadStream(file);
    yield* addAbortSignal(interrupted, stream) as AsyncIterable<Buffer>;
  } catch (error) {
    if (!interrupted.aborted) throw cannotRead(file, error);
  }
}
