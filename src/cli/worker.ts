import workerpool from 'workerpool';
import { answerLine, type Answer } from './batch-line.ts';
import type { Line } from './lines.ts';

// One of the threads of `dateline batch`: answers the lines that it is handed.
workerpool.worker({
  answerLines: (lines: readonly Line[]): (Answer | null)[] => lines.map(answerLine),
});
