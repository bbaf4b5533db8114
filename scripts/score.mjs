// Compares the timelines that the parser draws with the gold stories of tests/gold (GUIDE.md there
// says what is right) and prints how much of them it found, by language.
//   npm run score                            all gold stories
//   npm run score -- pl-01 own               the story pl-01 and those whose id starts with own-
//   npm run score -- stories/ other.json     stories of the same form from elsewhere
//   --misses       first each miss: story, tab, what was found for what was meant
//   --json         the figures as JSON
//   --from FILE    scores the lines that `dateline batch` wrote to FILE, runs nothing
// Exit code: 0 done, 1 some stories could not be read, 2 wrong usage.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readStories } from './score/batch.mjs';
import { scoreStory } from './score/count.mjs';
import { loadGold } from './score/gold.mjs';
import { figuresByLanguage, table } from './score/report.mjs';

const OPTIONS = {
  misses: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  from: { type: 'string' },
};

function readLine(line) {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`not a line of dateline batch: ${line.slice(0, 80)}`, { cause: error });
  }
}

/** The lines of `batch` by story id. */
function byId(lines) {
  const results = lines.split('\n').filter((line) => line.trim() !== '');
  return new Map(results.map(readLine).map((result) => [result.id, result]));
}

async function main() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const gold = loadGold(positionals);
  const results = byId(
    values.from === undefined ? await readStories(gold) : readFileSync(values.from, 'utf8'),
  );
  const scores = gold.map((story) => scoreStory(story, results.get(story.id)));
  if (values.misses) {
    for (const { id, misses } of scores) for (const miss of misses) console.log(`${id}\t${miss}`);
  }
  const figures = figuresByLanguage(scores);
  console.log(values.json ? JSON.stringify(figures) : table(figures));
  process.exitCode = scores.some(({ counts }) => counts.failed > 0) ? 1 : 0;
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
