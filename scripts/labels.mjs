// Prints labels of events for an editor to read one by one: a hundred from the gold stories and the
// seeds, always the same ones as long as the events are.
//   npm run labels            a hundred, spread evenly over all stories
//   npm run labels -- 300     as many
//   npm run labels -- all     every label
// Exit code: 0 done, 1 a story could not be read, 2 wrong usage.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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

/** Evenly spread over the list, the same ones each time. */
const spread = (all, count) =>
  all.filter(
    (_, i) => Math.floor((i * count) / all.length) !== Math.floor(((i - 1) * count) / all.length),
  );

function countAsked([asked = String(COUNT)]) {
  if (asked === 'all') return Infinity;
  const count = Number(asked);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`not a number of labels: ${asked} (write 100, or all)`);
}

async function main() {
  const count = countAsked(process.argv.slice(2));
  // The seeds that gold stories are made of are left out: their labels would come twice.
  const gold = loadGold([]);
  const known = new Set(gold.map(({ text }) => text.trim()));
  const stories = [...gold, ...loadSeeds().filter(({ text }) => !known.has(text.trim()))];
  const lines = (await readStories(stories)).split('\n').filter((line) => line !== '');
  const results = lines.map((line) => JSON.parse(line));
  const labels = results.flatMap(({ id, story }) =>
    (story?.events ?? []).map(({ label }) => `${id}\t${label}`),
  );
  const sample = count < labels.length ? spread(labels, count) : labels;
  sample.forEach((label, i) => console.log(`${i + 1}\t${label}`));
  console.error(`${sample.length} of ${labels.length} labels`);
  process.exitCode = results.some(({ error }) => error !== undefined) ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
