import { createReadStream } from 'node:fs';
import { addAbortSignal, type Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { readArguments, wrongUsage } from './arguments.ts';
import { answerLine, LINE_LIMIT } from './batch-line.ts';
import { cannotRead } from './input.ts';
import { splitLines } from './lines.ts';
import { startProgress } from './progress.ts';
import { tell, write, type Terminal } from './terminal.ts';

/** Exit code of a program that Ctrl+C ended: 128 + SIGINT, as shells count. */
const INTERRUPTED = 130;

/**
 * `dateline batch`: reads NDJSON line by line and writes a line for each, in the same order. A line
 * is answered and written before the next is taken: the memory holds one at a time, and a slow
 * reader of the output slows the reading down.
 *
 * @returns exit code: 0, or 1 when a line could not be read
 */
export async function batch(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = readArguments('batch', args, {});
  const [file = '-', ...others] = positionals;
  if (others.length > 0) {
    throw wrongUsage('batch', `one FILE at a time: cat ${positionals.join(' ')} | dateline batch`);
  }
  const interrupted = terminal.untilInterrupted();
  const progress = startProgress(terminal);
  const counts = { lines: 0, failed: 0 };
  for await (const line of splitLines(chunksOf(file, terminal, interrupted), LINE_LIMIT)) {
    if (interrupted.aborted) break;
    const answer = answerLine(line);
    if (answer === null) continue;
    counts.lines += 1;
    if (answer.failed) counts.failed += 1;
    await write(terminal.stdout, `${answer.json}\n`);
    progress.show(counts);
    await setImmediate(); // lets Ctrl+C in, which writing to a pipe does not
  }
  progress.end();
  if (interrupted.aborted) tell(terminal, `interrupted after ${String(counts.lines)} lines`);
  if (counts.failed > 0) {
    const share = `${String(counts.failed)} of ${String(counts.lines)}`;
    tell(terminal, `dateline batch: ${share} lines failed; "error" in the output says why`);
  }
  return interrupted.aborted ? INTERRUPTED : counts.failed > 0 ? 1 : 0;
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
  const stream: Readable = file === '-' ? stdin : createReadStream(file);
  try {
    yield* addAbortSignal(interrupted, stream) as AsyncIterable<Buffer>;
  } catch (error) {
    if (!interrupted.aborted) throw cannotRead(file, error);
  }
}
