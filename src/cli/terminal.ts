import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** What a command may touch of the world around it; `process` in the program, streams in tests. */
export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** From now on Ctrl+C does not kill the program but aborts this signal. */
  readonly untilInterrupted: () => AbortSignal;
  /** Folder of the built explorer. */
  readonly appFolder: string;
  /** The built web component. */
  readonly embedFile: string;
  /** Where the font file of this name lies. */
  readonly fontFile: (name: string) => string;
  /** The built thread of `batch`; null where there is none, as in tests. */
  readonly workerFile: string | null;
  /** Version of the package. */
  readonly version: () => string;
}

/**
 * Writes to a stream and waits until it has room again, so that a slow reader slows us down instead
 * of filling the memory. Rejects when the stream is closed (EPIPE) or the disk full (ENOSPC).
 */
export async function write(stream: Writable, content: string | Uint8Array): Promise<void> {
  if (stream.errored) throw stream.errored;
  if (!stream.write(content)) await once(stream, 'drain');
}

/**
 * Tells the user something on stderr. Control characters, which a file name or a file's content may
 * bring in, are shown as codes: they could steer the terminal.
 */
export function tell({ stderr }: Terminal, line: string): void {
  const shown = line.replaceAll(/\p{Cc}/gu, (c) => `\\x${hex(c)}`);
  stderr.write(`${shown}\n`);
}

const hex = (c: string) => (c.codePointAt(0) ?? 0).toString(16).padStart(2, '0');
