// Sends text through the built `dateline batch` and prints how fast it is read and how much memory that
// takes, each time that a tenth is done: the stories of tests/gold again and again, each with an id of its own.
//   npm run bench:batch                      10 MB of text, as many threads as processors
//   npm run bench:batch -- 1000 --jobs 8     1 GB; options of `dateline batch` after the megabytes
// Processor time and memory are those of the whole process, all threads included, as Linux tells them in
// /proc. On a busy machine the rate by processor time is the one to go by.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const MB = 1e6;

/** Linux counts processor time in hundredths of a second (`getconf CLK_TCK`). */
const TICKS = 100;

const [megabytes = '10', ...options] = process.argv.slice(2);
const wanted = Number(megabytes) * MB;
if (!(wanted > 0)) throw new RangeError(`not a number of megabytes: ${megabytes}`);

/** The stories as lines without their ids, and how many bytes of text each has. */
function readStories() {
  return ['tests/gold', 'tests/gold/blind'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => {
        const { text, created, timeZone } = JSON.parse(
          readFileSync(join(root, folder, name), 'utf8'),
        );
        const fields = JSON.stringify({ text, created, timeZone }).slice(1);
        return { fields, size: Buffer.byteLength(text) };
      }),
  );
}

const sizes = [];

/** As many lines as have the text that is wanted. */
function* lines() {
  const stories = readStories();
  let size = 0;
  for (let id = 0; size < wanted; id += 1) {
    const story = stories[id % stories.length];
    size += story.size;
    sizes.push(story.size);
    yield `{"id":${String(id)},${story.fields}\n`;
  }
}

/** Processor time in seconds, memory and its peak so far in MB; null where the system does not tell. */
function usage(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const memory = (name) => (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)[1]) * 1024) / MB;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '');
    const [user, system] = stat.trim().split(' ').slice(11).map(Number);
    return {
      cpu: (user + system) / TICKS,
      now: memory('VmRSS'),
      peak: memory('VmHWM'),
    };
  } catch {
    return null;
  }
}

const COLUMNS = [
  'text, MB',
  'seconds',
  'MB/s',
  'CPU s',
  'MB/CPU s',
  'memory, MB',
  'peak, MB',
  'output, MB',
];
const row = (cells) =>
  console.log(cells.map((cell, at) => cell.padStart(COLUMNS[at].length)).join('  '));

const cli = join(root, 'dist/cli/dateline.js');
const child = spawn(process.execPath, [cli, 'batch', ...options], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const start = performance.now();
let [answers, text, output, step] = [0, 0, 0, 1];

function tell() {
  const seconds = (performance.now() - start) / 1000;
  const used = usage(child.pid);
  const figures = [
    text / MB,
    seconds,
    text / MB / seconds,
    used?.cpu,
    used && text / MB / used.cpu,
  ];
  const memory = [used?.now, used?.peak, output / MB].map((figure) => figure?.toFixed(0) ?? '');
  row([
    ...figures.map((figure, at) => figure?.toFixed(at % 2 === 0 && at > 0 ? 3 : 1) ?? ''),
    ...memory,
  ]);
}

row(COLUMNS);
const sent = once(Readable.from(lines(), { highWaterMark: 16 }).pipe(child.stdin), 'finish');
for await (const chunk of child.stdout) {
  output += chunk.length;
  for (const byte of chunk) if (byte === 10) text += sizes[answers++];
  if (text >= (wanted * step) / 10) {
    tell();
    step = Math.floor((text * 10) / wanted) + 1;
  }
}
await sent;
const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
if (code !== 0 || answers !== sizes.length) {
  console.error(
    `${String(answers)} of ${String(sizes.length)} lines answered, exit code ${String(code)}`,
  );
  process.exitCode = 1;
}
