import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';

// What only a process of its own can show: signals, pipes that break, memory.

const CLI = join(import.meta.dirname, '../../dist/cli/dateline.js');
const LINE = '{"id":"x","text":"Wczoraj wieczorem wybuchł pożar."}\n';

const start = (args: readonly string[], stdout: 'pipe' | number = 'pipe') =>
  spawn(process.execPath, [CLI, ...args], { stdio: ['pipe', stdout, 'pipe'] });

/** Sends lines until the process takes no more; gives how many it took. */
async function feed({ stdin }: ChildProcess, most = Infinity): Promise<number> {
  let closed = false;
  stdin!.on('error', () => (closed = true)).on('close', () => (closed = true));
  let sent = 0;
  while (!closed && sent < most) {
    sent += 1;
    if (!stdin!.write(LINE))
      await Promise.race([once(stdin!, 'drain'), once(stdin!, 'close')]).catch(() => undefined);
  }
  stdin!.end();
  return sent;
}

async function end(child: ChildProcess) {
  const [[code], stderr] = await Promise.all([once(child, 'exit'), text(child.stderr!)]);
  return { code: code as number | null, stderr };
}

test('a reader that goes away ends a batch without a word', async () => {
  const child = start(['batch']);
  void feed(child);
  await once(child.stdout!, 'data');
  child.stdout!.destroy();
  expect(await end(child)).toEqual({ code: 0, stderr: '' });
});

test('Ctrl+C ends a batch after a whole line', async () => {
  const child = start(['batch']);
  void feed(child);
  const output = text(child.stdout!);
  await once(child.stdout!, 'data');
  child.kill('SIGINT');
  const { code, stderr } = await end(child);
  const lines = (await output).split('\n');
  expect([code, lines.pop()]).toEqual([130, '']);
  expect(stderr).toBe(`interrupted after ${String(lines.length)} lines\n`);
});

test('Ctrl+C ends a batch that waits for input', async () => {
  const child = start(['batch']);
  child.stdin!.write(LINE);
  await once(child.stdout!, 'data');
  child.kill('SIGINT');
  expect(await end(child)).toEqual({ code: 130, stderr: 'interrupted after 1 lines\n' });
});

test.runIf(existsSync('/dev/full'))('a full disk is an error, not a silence', async () => {
  const child = start(['batch'], openSync('/dev/full', 'w'));
  void feed(child, 10);
  expect(await end(child)).toEqual({
    code: 2,
    stderr: 'dateline: cannot write to standard output: the disk is full\n',
  });
});

test('standard input that is closed is an empty input', async () => {
  const child = start(['batch']);
  child.stdin!.end();
  child.stdout!.resume();
  expect(await end(child)).toEqual({ code: 0, stderr: '' });
});

/** Lines of many lengths, so that threads are ready in another order than they were asked. */
const unequal = Array.from({ length: 300 }, (_, id) =>
  JSON.stringify({ id, text: 'Wczoraj wieczorem wybuchł pożar. '.repeat((id * 37) % 50) }),
);

test('several threads write what one writes', async () => {
  const run = async (jobs: string) => {
    const child = start(['batch', '--jobs', jobs]);
    child.stdin!.end(`${unequal.join('\n')}\n`);
    const [out, { code }] = await Promise.all([text(child.stdout!), end(child)]);
    return { out, code };
  };
  const [one, three] = await Promise.all([run('1'), run('3')]);
  expect(one.code).toBe(0);
  expect(three).toEqual(one);
});

test('a batch that is killed is finished by the same command', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-killed-'));
  const [input, output] = [join(folder, 'in.ndjson'), join(folder, 'out.ndjson')];
  writeFileSync(input, `${unequal.join('\n')}\n`);
  const killed = start(['batch', input, '--jobs', '2', '--resume', output]);
  killed.stdin!.end();
  while (!existsSync(output) || statSync(output).size === 0) await sleep(10);
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  const before = statSync(output).size;
  const again = start(['batch', input, '--jobs', '2', '--resume', output]);
  again.stdin!.end();
  expect(await end(again)).toEqual({ code: 0, stderr: '' });
  const ids = readFileSync(output, 'utf8').trim().split('\n');
  expect(ids.map((line) => (JSON.parse(line) as { id: number }).id)).toEqual(
    unequal.map((_line, id) => id),
  );
  expect(before).toBeLessThan(statSync(output).size);
  rmSync(folder, { recursive: true });
});

/** Most memory that a process has had, in bytes, as Linux tells. */
const peakOf = ({ pid }: ChildProcess) =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))![1]) * 1024;

test.runIf(existsSync('/proc/self/status'))(
  'an input that is larger than all memory it may have is read to its end',
  async () => {
    const [count, filler] = [40_000, 'x'.repeat(20_000)];
    const child = start(['batch', '--jobs', '2']);
    let answers = 0;
    let peak = 0;
    child.stdout!.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 0x0a) answers += 1;
      if (child.exitCode === null) peak = Math.max(peak, peakOf(child));
    });
    // Without a text there is nothing to parse: it is the way of the lines that is tried.
    const lines = Readable.from(
      (function* () {
        for (let id = 0; id < count; id += 1) yield `{"id":${String(id)},"filler":"${filler}"}\n`;
      })(),
    );
    lines.pipe(child.stdin!);
    const { code } = await end(child);
    expect([code, answers]).toEqual([1, count]);
    expect(peak).toBeGreaterThan(0);
    expect(peak).toBeLessThan(count * filler.length);
  },
);
