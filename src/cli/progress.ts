import { performance } from 'node:perf_hooks';
import type { Terminal } from './terminal.ts';

/** How far a batch has come. */
interface Counts {
  readonly lines: number;
  readonly failed: number;
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
 * Shows the progress of a batch on one line of a terminal. Shows nothing where stderr is no
 * terminal, or where the output goes to the same one.
 */
export function startProgress({ stdout, stderr }: Terminal): Progress {
  if (!stderr.isTTY || stdout.isTTY) return { show: () => undefined, end: () => undefined };
  const start = performance.now();
  let shown = start;
  return {
    show: ({ lines, failed }) => {
      const now = performance.now();
      if (now - shown < INTERVAL) return;
      shown = now;
      const speed = ((lines * 1000) / (now - start)).toFixed(0);
      const failures = failed > 0 ? `, ${String(failed)} failed` : '';
      stderr.write(`${CLEAR_LINE}${String(lines)} lines${failures}, ${speed} a second`);
    },
    end: () => {
      if (shown !== start) stderr.write(CLEAR_LINE);
    },
  };
}
