// Loads the built `dateline serve` and prints how it answers.
//   npm run bench:serve              10,000 requests on 100 connections at a time
//   npm run bench:serve -- 50000 200
import { loadServer } from './serve-load.mjs';

const [amount = 10_000, connections = 100] = process.argv.slice(2).map(Number);

const { answered, failed, perSecond, milliseconds } = await loadServer(amount, connections);
const rows = [
  ['requests', amount],
  ['connections at a time', connections],
  ['answered', answered],
  ['failed', failed],
  ['requests per second', Math.round(perSecond)],
  ['time to answer, median', `${milliseconds.p50} ms`],
  ['time to answer, 99 of 100', `${milliseconds.p99} ms`],
];
for (const [what, figure] of rows) {
  const shown = typeof figure === 'number' ? figure.toLocaleString('en') : figure;
  console.log(`${what.padEnd(28)}${shown.padStart(10)}`);
}
process.exitCode = failed > 0 || answered < amount ? 1 : 0;
