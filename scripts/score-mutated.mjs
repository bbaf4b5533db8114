// Tells how well texts are read that came to harm on their way: each gold story is changed, read and
// compared as `npm run score` does, its places counted in the text as it was.
//   npm run score:mutated                     all of tests/gold and tests/gold/blind
//   npm run score:mutated -- pl-01 blind/     as for npm run score: ids, folders, files
//   --only NAME    the mutations with NAME in theirs, beside the unchanged texts
//   --misses       first what each mutation lost: story, tab, mutation, tab, what was found for what was meant
//   --json         the figures as JSON
// Exit code: 0 done, 1 some stories could not be read, 2 wrong usage.
import { parseArgs } from 'node:util';
import { runBatch } from './score/batch.mjs';
import { scoreStory } from './score/count.mjs';
import { loadGold } from './score/gold.mjs';
import { MUTATIONS, storyBack } from './score/mutations.mjs';
import { harmTable } from './score/mutated-table.mjs';
import { figuresByLanguage } from './score/report.mjs';
import { find } from './score/compare.mjs';

const OPTIONS = {
  only: { type: 'string' },
  misses: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
};

const UNCHANGED = 'unchanged';

/** The gold as far as the changed text still tells it. */
function remaining(gold, kept) {
  const isThere = (needle, nth) => (find(gold.text, needle, nth)?.end ?? Infinity) <= kept;
  const { expressions, events, notEvents = [], ...rest } = gold.expect;
  return {
    ...gold,
    expect: {
      ...rest,
      expressions: expressions.filter(({ text, nth }) => isThere(text, nth)),
      events: events
        .filter(({ head, nth }) => isThere(head, nth))
        .map(({ also = [], ...event }) => ({
          ...event,
          also: also.filter(({ head, nth }) => isThere(head, nth)),
        })),
      notEvents: notEvents.filter((string) => isThere(string)),
    },
  };
}

const mutationsNamed = (word) =>
  Object.entries(MUTATIONS).filter(
    ([name]) => word === undefined || name === UNCHANGED || name.includes(word),
  );

function scoreOf({ story, mutated }, result) {
  const found = result?.story ? { ...result, story: storyBack(mutated, result.story) } : result;
  return scoreStory(remaining(story, mutated.kept), found);
}

async function main() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const gold = loadGold(positionals.length > 0 ? positionals : ['tests/gold', 'tests/gold/blind']);
  const mutations = mutationsNamed(values.only);
  const tasks = mutations.flatMap(([name, { apply }]) =>
    gold.map((story) => ({ name, story, mutated: apply(story.text) })),
  );
  const output = await runBatch(
    tasks.map(({ story, mutated }, id) => ({
      id,
      text: mutated.text,
      created: story.created ?? undefined,
      timeZone: story.timeZone,
    })),
  );
  const results = new Map(
    output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map((result) => [result.id, result]),
  );
  const scores = tasks.map((task, id) => ({ name: task.name, ...scoreOf(task, results.get(id)) }));
  if (values.misses) printLosses(scores);
  const figures = Object.fromEntries(
    mutations.map(([name]) => [name, figuresByLanguage(scores.filter((s) => s.name === name))]),
  );
  console.log(values.json ? JSON.stringify(figures) : harmTable(figures));
  process.exitCode = scores.some(({ counts }) => counts.failed > 0) ? 1 : 0;
}

/** What is missed in a changed text and not in the text as it was. */
function printLosses(scores) {
  const before = new Map(
    scores.filter(({ name }) => name === UNCHANGED).map(({ id, misses }) => [id, new Set(misses)]),
  );
  for (const { id, name, misses } of scores) {
    for (const miss of misses)
      if (!before.get(id).has(miss)) console.log(`${id}\t${name}\t${miss}`);
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
