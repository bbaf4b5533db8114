import { createReadStream } from 'node:fs';
import { open, truncate } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { isEmptyLine, LINE_LIMIT, lineId } from './batch-line.ts';
import { failure, reason, systemCode } from './failure.ts';
import { cannotRead } from './input.ts';
import { splitLines, type Line } from './lines.ts';

/** What an earlier run has written. */
export interface Done {
  /** Answers that are whole. */
  readonly answers: number;
  /** Bytes of them. */
  readonly bytes: number;
  /** Id of the last one. */
  readonly lastId: string | number | null;
}

/** Longest answer that is looked at; a story is many times longer than its text. */
const ANSWER_LIMIT = 64 * LINE_LIMIT;

const NOTHING: Done = { answers: 0, bytes: 0, lastId: null };

/**
 * Counts the answers in the output of a run that was broken off; none when there is no such file.
 *
 * @throws Failure when it cannot be read or its last whole line is no answer
 */
export async function readDone(file: string): Promise<Done> {
  let done = NOTHING;
  let last: Uint8Array | null = null;
  try {
    for await (const lines of splitLines(createReadStream(file), ANSWER_LIMIT))
      for (const { bytes, ended, size } of lines) {
        if (!ended) break;
        done = { ...done, answers: done.answers + 1, bytes: done.bytes + size + 1 };
        last = bytes;
      }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return NOTHING;
    throw cannotRead(file, error);
  }
  if (last === null) return done;
  const lastId = lineId(last);
  if (lastId === undefined) throw failure(`${file} is not the output of dateline batch`);
  return { ...done, lastId };
}

/**
 * Cuts off a line that was not finished and goes on writing there.
 *
 * @throws Failure when the file cannot be written
 */
export async function openDone(file: string, { answers, bytes }: Done): Promise<Writable> {
  try {
    if (answers > 0) await truncate(file, bytes);
    const handle = await open(file, answers > 0 ? 'a' : 'w');
    // What goes wrong later is told by the write that it stops.
    return handle.createWriteStream().on('error', () => undefined);
  } catch (error) {
    throw failure(`cannot write ${file}: ${reason(error)}`);
  }
}

/**
 * Passes over the lines that are answered.
 *
 * @throws Failure when the last of them has another id than its answer: the files don't belong together
 */
export function skipper(file: string, done: Done): (lines: readonly Line[]) => readonly Line[] {
  let left = done.answers;
  return (lines) => {
    let at = 0;
    for (; at < lines.length && left > 0; at += 1) {
      const line = lines[at];
      if (!line || isEmptyLine(line)) continue;
      left -= 1;
      if (left === 0) checkId(file, line, done);
    }
    return lines.slice(at);
  };
}

function checkId(file: string, { bytes, number }: Line, { lastId, answers }: Done): void {
  const id = bytes === null ? null : (lineId(bytes) ?? null);
  if (id === lastId) return;
  const told = [lastId, id].map((one) => JSON.stringify(one));
  throw failure(
    `${file} does not belong to this input: its answer ${String(answers)} has the id ${told[0] ?? ''}, ` +
      `line ${String(number)} of the input ${told[1] ?? ''}; name another file, or remove it`,
  );
}
