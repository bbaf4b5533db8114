// Compares the times that the parser finds with corpora that others annotated, from files of yours:
//   npm run score:corpus -- FILE…     one record a line (JSON); either
//     {"id","text","lang"?,"dct"?,"timexes":[{"start","end","type","value"}]}       a document, or
//     {"id","text","lang"?,"ref","expected":{"from","to","grain"},"category"?,"bare"?}   a single expression
//   --by-category   also a line for each type, or each category of expressions
//   --no-bare       leaves out expressions whose direction is the corpus's own choice ("bare": true)
//   --no-holiday    leaves out expressions of the category "holiday"
//   --prefer SIDE   past, future or nearest: handed to the parser with every text
//   --misses        first each miss: record, tab, what was found for what was meant
//   --json          the figures as JSON
// Exit code: 0 done, 1 some records could not be read, 2 wrong usage.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runBatch } from './score/batch.mjs';
import { scoreDocuments } from './score/corpus-documents.mjs';
import { scoreExpressions } from './score/corpus-expressions.mjs';
import { questionOf } from './score/corpus-question.mjs';
import { documentTable, expressionTable } from './score/corpus-report.mjs';

const OPTIONS = {
  'by-category': { type: 'boolean', default: false },
  'no-bare': { type: 'boolean', default: false },
  'no-holiday': { type: 'boolean', default: false },
  prefer: { type: 'string' },
  misses: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
};

function parseLine(line, file, index) {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${file}:${index + 1} is not JSON: ${error.message}`, { cause: error });
  }
}

/** The records of a file, of one kind: documents or single expressions. */
function readCorpus(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const records = lines.flatMap((line, i) => (line.trim() === '' ? [] : parseLine(line, file, i)));
  const kinds = new Set(records.map((record) => (record.expected ? 'expressions' : 'documents')));
  if (kinds.size !== 1) throw new Error(`${file} has no records, or of both kinds`);
  const unknown = records.find((record) => !record.expected && !Array.isArray(record.timexes));
  if (unknown) throw new Error(`${file}: record ${unknown.id} has neither timexes nor expected`);
  return { kind: [...kinds][0], records };
}

const isAsked = (values) => (record) =>
  !(values['no-bare'] && record.bare) && !(values['no-holiday'] && record.category === 'holiday');

/** Scores one file; prints nothing. */
async function scoreFile(file, values) {
  const { kind, records } = readCorpus(file);
  const asked = records.filter(isAsked(values));
  const lines = await runBatch(asked.map((record) => questionOf(record, values.prefer)));
  const results = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const stories = new Map(results.map(({ id, story }) => [id, story]));
  const score = kind === 'documents' ? scoreDocuments : scoreExpressions;
  return { kind, ...score(asked, stories) };
}

async function main() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (positionals.length === 0) throw new Error('which corpus? npm run score:corpus -- FILE…');
  const figures = {};
  for (const file of positionals) {
    const { kind, misses, ...score } = await scoreFile(file, values);
    if (values.misses) for (const miss of misses) console.log(miss);
    figures[file] = score;
    if (score.counts.failed > 0) process.exitCode = 1;
    const table = kind === 'documents' ? documentTable : expressionTable;
    if (!values.json) console.log(`${file}\n${table(score, values['by-category'])}\n`);
  }
  if (values.json) console.log(JSON.stringify(figures));
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
