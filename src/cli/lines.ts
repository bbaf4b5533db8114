/** A line of a stream, without its line feed. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Null when the line is longer than the limit; its bytes were passed over, not kept. */
  readonly bytes: Uint8Array | null;
  /** How many bytes it has, kept or not. */
  readonly size: number;
  /** False for a last line without a line feed. */
  readonly ended: boolean;
}

const LINE_FEED = 0x0a;

/**
 * Cuts a stream of bytes into lines as they come, and gives those that end in the same piece of the
 * stream together. Of a line over the limit no more than the limit is held. A last line without a
 * line feed counts, an empty rest does not.
 *
 * @param limit longest line, in bytes
 */
export async function* splitLines(
  stream: AsyncIterable<Buffer>,
  limit: number,
): AsyncGenerator<readonly Line[]> {
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const lines: Line[] = [];
    let start = 0;
    for (let end; (end = chunk.indexOf(LINE_FEED, start)) !== -1; start = end + 1) {
      size += end - start;
      const bytes = size > limit ? null : Buffer.concat([...held, chunk.subarray(start, end)]);
      lines.push({ number, bytes, size, ended: true });
      number += 1;
      held = [];
      size = 0;
    }
    if (lines.length > 0) yield lines;
    size += chunk.length - start;
    if (size > limit) held = [];
    else held.push(chunk.subarray(start));
  }
  if (size > 0)
    yield [{ number, bytes: size > limit ? null : Buffer.concat(held), size, ended: false }];
}
