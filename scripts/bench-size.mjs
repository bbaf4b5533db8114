// Tells what a page has to load for a timeline, compressed as servers do, and prints a table:
//   npm run bench:size                    this project's component, TimelineJS and D3, after a build
//   npm run bench:size -- --peers FOLDER  also what FOLDER/node_modules has (vis-timeline)
// Scripts and styles as they are published; fonts, pictures and the story itself come on top.
// Exit code: 0 done, 2 wrong usage or no build.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Published scripts and styles that a page needs; `in`: the package that has them. */
const TIMELINES = [
  { name: 'Dateline, the component', files: ['dist/embed/dateline-timeline.js'] },
  {
    name: 'TimelineJS',
    in: '@knight-lab/timelinejs',
    files: ['dist/js/timeline.js', 'dist/css/timeline.css'],
  },
  {
    name: 'vis-timeline',
    in: 'vis-timeline',
    files: ['standalone/umd/vis-timeline-graph2d.min.js', 'styles/vis-timeline-graph2d.min.css'],
  },
  { name: 'D3 alone, nothing drawn', in: 'd3', files: ['dist/d3.min.js'] },
];

/** The folder of a package in the first place that has it; null when none has. */
const folderOf = (name, places) =>
  places.map((place) => join(place, 'node_modules', name)).find((folder) => existsSync(folder)) ??
  null;

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

function rowOf({ name, in: module, files }, places) {
  const folder = module === undefined ? ROOT : folderOf(module, places);
  if (folder === null) return null;
  const parts = files.map((file) => {
    const path = join(folder, file);
    if (existsSync(path)) return readFileSync(path);
    throw new Error(module ? `${module} has no ${file}` : `there is no ${file}: npm run build`);
  });
  const version = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
  const sum = (weigh) => parts.reduce((total, part) => total + weigh(part).length, 0);
  return [
    `${name} ${version}`,
    kilobytes(sum((part) => part)),
    kilobytes(sum((part) => gzipSync(part, { level: 9 }))),
    kilobytes(sum((part) => brotliCompressSync(part))),
  ];
}

const line = (cells, widths) =>
  `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join(' | ')} |`;

/** A table in Markdown, numbers at the right. */
function table(head, rows) {
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => row[i].length)),
  );
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [head, rule, ...rows].map((cells) => line(cells, widths)).join('\n');
}

try {
  const { values } = parseArgs({ options: { peers: { type: 'string' } } });
  const places = [ROOT, ...(values.peers === undefined ? [] : [resolve(values.peers)])];
  const rows = TIMELINES.map((one) => rowOf(one, places)).filter((row) => row !== null);
  console.log(table(['kB', 'as it is', 'gzip', 'brotli'], rows));
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
