import { performance } from 'node:perf_hooks';
import type { Terminal } from './terminal.ts';

/** How far a batch has come. */
interface Counts {
  readonly lines: number;
  readonly failed: number;
  /** Bytes of the input that are done. */
  readonly bytes: number;
}

interface Progress {
  readonly show: (counts: Counts) => void;
  /** Takes the line of progress away. */
  readonly end: () => void;
}

/** Milliseconds between two pictures of the progress: quick enough to look alive. */
const INTERVAL = 200;

const CLEAR_LINE = '\r\u001B[K';

/**
 * A length of time in the words of a clock: "45 s", "12 min", "3 h 5 min".
 *
 * @param seconds from 0
 */
export function clockWords(seconds: number): string {
  if (seconds < 90) return `${String(Math.ceil(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `${String(minutes)} min`;
  return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`;
}

/** What the line of progress says after some seconds; `total` is the size of the input, if it is known. */
export function progressLine(
  { lines, failed, bytes }: Counts,
  seconds: number,
  total: number | null,
): string {
  const speed = (lines / seconds).toFixed(0);
  const failures = failed > 0 ? `, ${String(failed)} failed` : '';
  const left =
    total !== null && bytes > 0
      ? `, ${clockWords((seconds * Math.max(0, total - bytes)) / bytes)} left`
      : '';
  return `${String(lines)} lines${failures}, ${speed} a second${left}`;
}

/**
 * Shows the progress of a batch on one line of a terminal. Shows nothing where stderr is no
 * terminal, or where the output goes to the same one.
 *
 * @param total bytes of the input; null when nobody knows
 */
export function startProgress({ stdout, stderr }: Terminal, total: number | null): Progress {
  if (!stderr.isTTY || stdout.isTTY) return { show: () => undefined, end: () => undefined };
  const start = performance.now();
  let shown = start;
  return {
    show: (counts) => {
      const now = performance.now();
      if (now - shown < INTERVAL) return;
      shown = now;
      stderr.write(`${CLEAR_LINE}${progressLine(counts, (now - start) / 1000, total)}`);
    },
    end: () => {
      if (shown !== start) stderr.write(CLEAR_LINE);
    },
  };
}
