import process from 'node:process';

/** Shortest total CPU time that one round of a measurement lasts, in milliseconds. */
const ROUND = 20;

/**
 * CPU time that a call takes, in milliseconds: the best of some rounds, because everything that
 * disturbs a measurement makes it longer. Short calls are repeated within a round, as the system
 * counts CPU time in steps of up to some milliseconds.
 */
export function bestCpuTime(call: () => unknown, rounds: number): number {
  const times = Array.from({ length: rounds }, () => timeOfOne(call));
  return Math.min(...times);
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
