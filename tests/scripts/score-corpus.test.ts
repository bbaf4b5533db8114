import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pairSpans, scoreDocuments } from '../../scripts/score/corpus-documents.mjs';
import { scoreExpressions, unitKey } from '../../scripts/score/corpus-expressions.mjs';
import { questionOf } from '../../scripts/score/corpus-question.mjs';
import { documentTable, expressionTable, measures } from '../../scripts/score/corpus-report.mjs';

const text = 'Most spadł w środę rano, a w piątek po południu go zamknięto.';

function timex(words: string, type: string, value: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, type, value };
}

const GOLD = [
  timex('środę rano', 'TIME', '2024-03-06TMO'),
  timex('piątek po południu', 'TIME', '2024-03-08TAF'),
];

const score = (expressions: object[]) =>
  scoreDocuments([{ id: 'a', text, timexes: GOLD }], new Map([['a', { expressions }]]));

describe('documents', () => {
  test('the gold itself is right in everything', () => {
    const { counts, misses } = score(GOLD);
    expect(counts).toEqual({
      ...{ records: 1, failed: 0, gold: 2, found: 2 },
      ...{ strict: 2, relaxed: 2, value: 2, type: 2 },
    });
    expect(misses).toEqual([]);
  });

  test('a shorter span is right when relaxed; its value and type count by themselves', () => {
    const { counts, misses } = score([timex('środę', 'DATE', '2024-03-06'), GOLD[1]!]);
    expect(counts).toMatchObject({ found: 2, strict: 1, relaxed: 2, value: 1, type: 1 });
    expect(misses).toEqual(['a\t"środę rano": DATE 2024-03-06 for TIME 2024-03-06TMO']);
  });

  test('one for two pairs once, with the one it overlaps most', () => {
    const both = { ...GOLD[0]!, end: GOLD[1]!.end };
    const { pairs, missed, spurious } = pairSpans(GOLD, [both]);
    expect([pairs, missed, spurious]).toEqual([[[GOLD[1], both]], [GOLD[0]], []]);
  });

  test('the same span goes before a longer overlap', () => {
    const long = { ...GOLD[0]!, start: 0 };
    const same = { ...GOLD[0]! };
    expect(pairSpans([GOLD[0]!], [long, same]).pairs).toEqual([[GOLD[0], same]]);
  });

  test('what is not found and what is not in the gold', () => {
    const { counts, misses } = score([timex('Most', 'DATE', '2024')]);
    expect(counts).toMatchObject({ gold: 2, found: 1, relaxed: 0 });
    expect(misses).toEqual([
      'a\tnot found: "środę rano" TIME 2024-03-06TMO',
      'a\tnot found: "piątek po południu" TIME 2024-03-08TAF',
      'a\tnot in gold: "Most" DATE 2024',
    ]);
  });

  test('annotations inside others are no part of the gold; a text that failed has found nothing', () => {
    const nested = { ...timex('rano', 'TIME', 'TMO'), nested: true };
    const { counts } = scoreDocuments([{ id: 'a', text, timexes: [...GOLD, nested] }], new Map());
    expect(counts).toMatchObject({ gold: 2, found: 0, failed: 1 });
  });

  test('precision, recall and F1', () => {
    expect(measures(3, { gold: 6, found: 4 })).toEqual({ precision: 75, recall: 50, f1: 60 });
    expect(measures(0, { gold: 0, found: 0 })).toEqual({ precision: 100, recall: 100, f1: 100 });
    expect(documentTable(score(GOLD), false)).toContain('strict span');
    expect(documentTable(score(GOLD), true)).toContain('TIME: 2 in the gold, 2 found');
  });
});

describe('single expressions', () => {
  const record = (expected: object) => ({ id: 'x', text: 'w maju', category: 'month', expected });
  const answer = (start: string, end: string) =>
    new Map([['x', { expressions: [{ start: 0, end: 6, when: { start, end } }] }]]);
  const MAY = { from: '2013-05-01T00:00', to: '2013-06-01T00:00', grain: 'month' };

  test.each([
    ['all of it', MAY, '2013-05-01T00:00', '2013-06-01T00:00', { start: 1, interval: 1 }],
    ['its first day', MAY, '2013-05-01T00:00', '2013-05-02T00:00', { start: 1, interval: 0 }],
    ['another year', MAY, '2012-05-01T00:00', '2012-06-01T00:00', { start: 0, interval: 0 }],
    [
      'until a time: that end',
      { before: '2013-05-01T14:00', grain: 'hour' },
      '2013-05-01T04:30',
      '2013-05-01T14:00',
      { start: 1, interval: 0 },
    ],
    [
      'from a time on: the start',
      { after: '2013-05-01T14:00', grain: 'hour' },
      '2013-05-01T04:30',
      '2013-05-01T14:00',
      { start: 0, interval: 0 },
    ],
  ])('%s', (_, expected, start, end, right) => {
    const { counts } = scoreExpressions([record(expected)], answer(start, end));
    expect(counts).toMatchObject({ records: 1, answered: 1, ...right });
  });

  test('the longest expression with a place answers; none is a miss', () => {
    const short = {
      start: 2,
      end: 6,
      when: { start: '2012-01-01T00:00', end: '2012-01-02T00:00' },
    };
    const long = { start: 0, end: 6, when: { start: MAY.from, end: MAY.to } };
    const both = new Map([['x', { expressions: [short, long] }]]);
    expect(scoreExpressions([record(MAY)], both).misses).toEqual([]);
    const none = scoreExpressions([record(MAY)], new Map([['x', { expressions: [] }]]));
    expect(none.misses).toEqual(['x\t"w maju": nothing for 2013-05-01T00:00']);
    expect(expressionTable(none, true)).toContain('month');
  });

  test.each([
    ['year', '2013'],
    ['quarter', '2013-Q1'],
    ['month', '2013-02'],
    ['week', '2013-02-11'],
    ['day', '2013-02-12'],
    ['hour', '2013-02-12T04'],
    ['second', '2013-02-12T04:30'],
  ])('a %s', (grain, key) => {
    expect(unitKey('2013-02-12T04:30:15', grain)).toBe(key);
  });
});

test.each([
  ['2013-02-12T04:30:00-02:00', { created: '2013-02-12T04:30', timeZone: 'Etc/GMT+2' }],
  ['2013-02-12T04:30', { created: '2013-02-12T04:30' }],
])('a record counted from %s is asked at that local time, in the zone it names', (ref, asked) => {
  const expected = { id: 'x', text: 'now', lang: 'en', prefer: 'future', ...asked };
  expect(questionOf({ id: 'x', text: 'now', lang: 'en', dct: undefined, ref }, 'future')).toEqual(
    expected,
  );
});

describe('npm run score:corpus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-corpus-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/score-corpus.mjs', ...args], { encoding: 'utf8' });

  test.each([
    [[], 'which corpus? npm run score:corpus -- FILE…'],
    [['no/such.jsonl'], 'ENOENT'],
    [['--what'], "Unknown option '--what'"],
  ])('%j is wrong usage', (args, message) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  test('a file that is no corpus is named', () => {
    const file = join(folder, 'notes.jsonl');
    writeFileSync(file, '{"id":"a"}\n{');
    expect(run(file).stderr).toContain(`${file}:2 is not JSON`);
    writeFileSync(file, '{"id":"a"}');
    expect(run(file).stderr).toContain('record a has neither timexes nor expected');
  });
});
