import process from 'node:process';

/** A round lasts at least so long, in milliseconds: the system counts CPU time in steps. */
const ROUND = 20;

/** No further round begins after so long, in milliseconds, unless the caller says otherwise. */
const ENOUGH = 2_000;

/**
 * CPU time that a call takes, in milliseconds: the best of some rounds, because everything that
 * disturbs a measurement makes it longer.
 */
export function bestCpuTime(call: () => unknown, rounds: number, enough = ENOUGH): number {
  let best = Infinity;
  for (let round = 0, spent = 0; round < rounds && spent < enough; round++) {
    const time = timeOfOne(call);
    best = Math.min(best, time);
    spent += time;
  }
  return best;
}

/** CPU time after which the engine has compiled what a call runs through, in milliseconds. */
const WARM = 3_000;

/** Calls until all is as fast as in a program that has been running for a while. */
export function warmUp(call: () => unknown): void {
  const start = process.cpuUsage();
  for (let spent = 0; spent < WARM;) {
    call();
    const { user, system } = process.cpuUsage(start);
    spent = (user + system) / 1000;
  }
}

function timeOfOne(call: () => unknown): number {
  const start = process.cpuUsage();
  for (let calls = 1; ; calls++) {
    call();
    const { user, system } = process.cpuUsage(start);
    const spent = (user + system) / 1000;
    if (spent >= ROUND) return spent / calls;
  }
}

/** Rows under a head, columns as wide as their widest cell; the first one left, the others right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? '';
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join(
    '\n',
  );
}
