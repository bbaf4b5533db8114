import { parentPort, workerData } from 'node:worker_threads';
import { bestCpuTime, warmUp } from './measure.ts';
import { ALL_READERS, LIMIT, LONG, type Reading, type ReaderTask } from './readers.ts';
import { textKinds } from './texts.ts';

// The thread of `compareReaders`: measures one reader and tells each reading as soon as it has it,
// because the thread is ended where it takes too long.

/** No further round of an article begins after so long, in milliseconds. */
const ENOUGH = 200;

const { reader, articles } = workerData as ReaderTask;
const { count } = ALL_READERS[reader]!;
const tell = (reading: Reading | null) => parentPort?.postMessage(reading);

warmUp(() => {
  for (const article of articles) count(article);
});
tell(null);

let perUnit = 0;
for (const text of articles) {
  const time = bestCpuTime(() => count(text), 15, ENOUGH);
  perUnit = Math.max(perUnit, time / text.length);
  tell({ found: count(text), time, bytes: Buffer.byteLength(text) });
}
const [news] = textKinds(articles);
for (const { length } of LONG) {
  const text = news!.make(length);
  const bytes = Buffer.byteLength(text);
  // What reads a short text slowly reads a long one no faster.
  const isHopeless = perUnit * length > LIMIT;
  const time = isHopeless ? null : bestCpuTime(() => count(text), 5);
  perUnit = (time ?? Infinity) / length;
  tell({ found: 0, time, bytes });
}
