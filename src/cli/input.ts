import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { failure, reason, systemCode } from './failure.ts';
import type { Terminal } from './terminal.ts';

/** How messages call the file that an argument names. */
export const nameOf = (file: string) => (file === '-' ? 'standard input' : file);

/**
 * The text of a file, or of standard input for '-'. Text is UTF-8; a byte order mark is dropped.
 *
 * @throws Failure when there is no such file or it is no text
 */
export async function readText(file: string, { stdin }: Terminal): Promise<string> {
  try {
    return decode(file === '-' ? await buffer(stdin) : await readFile(file), file);
  } catch (error) {
    if (systemCode(error) === '') throw error;
    throw cannotRead(file, error);
  }
}

/** The failure for a file that the system would not read. */
export function cannotRead(file: string, error: unknown): Error {
  const what = systemCode(error);
  const advice =
    what === 'ENOENT'
      ? '; check the path'
      : what === 'EISDIR'
        ? `; name a file in it, or see them all: dateline serve ${file}`
        : '';
  return failure(`cannot read ${nameOf(file)}: ${reason(error)}${advice}`);
}

function decode(bytes: Buffer, file: string): string {
  if (bytes.includes(0)) {
    const what = `cannot read ${nameOf(file)}: it is not a text but has zero bytes in it`;
    throw failure(`${what} (a picture, a PDF, UTF-16?); save it as plain text in UTF-8`);
  }
  const text = decodeUtf8(bytes);
  if (text !== null) return text;
  const line = String(firstBrokenLine(bytes));
  const from = file === '-' ? '' : ` ${file}`;
  throw failure(
    `cannot read ${nameOf(file)}: line ${line} is not UTF-8; ` +
      `convert it first, for example: iconv -f WINDOWS-1250 -t UTF-8${from}`,
  );
}

/** The text of these bytes without a byte order mark, or null when they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (systemCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
}

/** Number of the first line, from 1, that is not UTF-8. No character has a line feed's byte inside. */
function firstBrokenLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf('\n', start);
    if (end === -1 || decodeUtf8(bytes.subarray(start, end)) === null) return line;
    start = end + 1;
    line += 1;
  }
}
