/** Starts the worker that reads texts. */
export function startParser(): Worker {
  return new Worker(new URL('./parser.worker.ts', import.meta.url), { type: 'module' });
}
