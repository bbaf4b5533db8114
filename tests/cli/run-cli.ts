import { PassThrough, Readable, Writable } from 'node:stream';
import { run } from '#cli/run.ts';
import type { Terminal } from '#cli/terminal.ts';
import { fontFile } from '../../scripts/picture-fonts.mjs';

interface Options {
  readonly stdin?: Readable | string | Uint8Array;
  readonly stdout?: Writable;
  readonly appFolder?: string;
  readonly embedFile?: string;
  readonly interrupted?: AbortSignal;
}

/** A stream that keeps what is written to it. */
function recorder(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}

const readable = (input: Readable | string | Uint8Array) =>
  input instanceof Readable ? input : new PassThrough().end(input);

/** Runs a command line as the program would, with everything in memory but the files. */
export async function runCli(args: readonly string[], options: Options = {}) {
  const stdout = recorder();
  const stderr = recorder();
  const terminal: Terminal = {
    stdin: readable(options.stdin ?? ''),
    stdout: options.stdout ?? stdout.stream,
    stderr: stderr.stream,
    untilInterrupted: () => options.interrupted ?? new AbortController().signal,
    appFolder: options.appFolder ?? '/no/app',
    embedFile: options.embedFile ?? '/no/embed',
    fontFile,
    workerFile: null,
    version: () => '1.2.3',
  };
  const code = await run(args, terminal);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
