// Prints labels of events for an editor to read one by one: a hundred from the gold stories and the
// seeds, always the same ones as long as the events are.
//   npm run labels                 a hundred, spread evenly over all stories
//   npm run labels -- 300          as many
//   npm run labels -- all          every label
//   npm run labels -- --from 1     another hundred: those one further on (2, 3 … further still)
//   npm run labels -- --text       with the words of the report under each
//   npm run labels -- all FILES    of these gold stories, files or folders only
// Exit code: 0 done, 1 a story could not be read, 2 wrong usage.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readStories } from './score/batch.mjs';
import { loadGold } from './score/gold.mjs';

const SEEDS = fileURLToPath(new URL('../seeds', import.meta.url));
const COUNT = 100;

/** The seeds that are one text, as gold stories are: what stands between the fences, and the text. */
function loadSeeds() {
  return readdirSync(SEEDS).flatMap((file) => {
    const parts = readFileSync(`${SEEDS}/${file}`, 'utf8').split(/^---[ \t]*\r?\n/m);
    if (parts.length !== 3) return [];
    const fields = new Map(
      parts[1].split('\n').map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
      }),
    );
    const created = fields.get('created') ?? fields.get('date') ?? null;
    return [{ id: file, text: parts[2], created, timeZone: fields.get('timezone') ?? 'UTC' }];
  });
}

/** Evenly spread over the list, the same ones each time; `from` takes those further on. */
function spread(all, count, from) {
  if (count >= all.length) return all;
  const at = (i) => Math.floor((i * all.length) / count);
  return Array.from({ length: count }, (_, i) => all[(at(i) + from) % all.length]);
}

function wholeNumber(asked, least) {
  const count = Number(asked);
  if (Number.isInteger(count) && count >= least) return count;
  throw new Error(`not a number of labels: ${asked} (write 100, or all)`);
}

/** How many labels, from which on, of which stories. */
function readArguments() {
  const options = { from: { type: 'string', default: '0' }, text: { type: 'boolean' } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [first = ''] = positionals;
  const counted = first === 'all' || /^\d+$/.test(first);
  const asked = counted ? first : String(COUNT);
  return {
    count: asked === 'all' ? Infinity : wholeNumber(asked, 1),
    from: wholeNumber(values.from, 0),
    withText: values.text === true,
    names: counted ? positionals.slice(1) : positionals,
  };
}

/** Gold stories and the seeds that none is made of (their labels would come twice); or those named. */
function storiesToRead(names) {
  const gold = loadGold(names);
  if (names.length > 0) return gold;
  const known = new Set(gold.map(({ text }) => text.trim()));
  return [...gold, ...loadSeeds().filter(({ text }) => !known.has(text.trim()))];
}

async function main() {
  const { count, from, withText, names } = readArguments();
  const stories = storiesToRead(names);
  const texts = new Map(stories.map(({ id, text }) => [id, text]));
  const lines = (await readStories(stories)).split('\n').filter((line) => line !== '');
  const results = lines.map((line) => JSON.parse(line));
  const told = results.flatMap(({ id, story }) =>
    (story?.events ?? []).map((event) => ({ id, event })),
  );
  const sample = spread(told, count, from);
  for (const [i, { id, event }] of sample.entries()) {
    console.log(`${i + 1}\t${id}\t${event.label}`);
    if (withText) console.log(`\t\t${around(texts.get(id), event.mentions[0])}`);
  }
  console.error(`${sample.length} of ${told.length} labels`);
  process.exitCode = results.some(({ error }) => error !== undefined) ? 1 : 0;
}

/** The report around a mention, on one line. */
const around = (text, { start, end }) =>
  `${text.slice(Math.max(0, start - 150), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replaceAll(
    /\s+/g,
    ' ',
  );

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
