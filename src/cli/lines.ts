/** A line of a stream, without its line feed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null when the line is longer than the limit; its bytes were passed over, not kept. */
  readonly bytes: Buffer | null;
}

const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes into lines as they come. At most one line is held, and of a line over the
 * limit no more than the limit. A last line without a line feed counts, an empty rest does not.
 *
 * @param limit longest line, in bytes
 */
export async function* splitLines(
  stream: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<Line> {
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    let start = 0;
    for (let end; (end = chunk.indexOf(LINE_FEED, start)) !== -1; start = end + 1) {
      size += end - start;
      yield line(number, [...held, chunk.subarray(start, end)], size, limit);
      number += 1;
      held = [];
      size = 0;
    }
    size += chunk.length - start;
    if (size > limit) held = [];
    else held.push(chunk.subarray(start));
  }
  if (size > 0) yield line(number, held, size, limit);
}

const line = (number: number, pieces: readonly Buffer[], size: number, limit: number): Line => ({
  number,
  bytes: size > limit ? null : Buffer.concat(pieces),
});
