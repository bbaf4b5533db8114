import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStoryError } from '#story/check.ts';
import { readStory } from '#story/read.ts';
import type { Story } from '#story/types.ts';
import { writeStory } from '#story/write.ts';
import { anyStory } from './arbitrary.ts';
import { sample } from './sample.ts';

/** The sample's JSON with the value at `path` replaced; undefined takes it out. */
function sampleWith(path: string, value: unknown): unknown {
  // Through JSON: a structured clone would keep parts that the sample uses twice as one.
  const copy: unknown = JSON.parse(JSON.stringify(sample));
  const keys = path.split('.');
  const last = keys.pop()!;
  const owner = keys.reduce<Record<string, unknown>>(
    (inner, key) => inner[key] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  owner[last] = value;
  return JSON.parse(JSON.stringify(copy));
}

function refusal(json: unknown): string {
  try {
    readStory(json);
  } catch (error) {
    if (isStoryError(error)) return error.message.replace('not a story: ', '');
    throw error;
  }
  return 'read';
}

test('the sample is read as it is', () => {
  expect(readStory(structuredClone(sample))).toEqual(sample);
});

test.each<[path: string, value: unknown, message: string]>([
  // shape
  ['version', 2, 'version is 2; this program reads version 1'],
  ['version', '1', 'version is "1"; this program reads version 1'],
  ['version', undefined, 'version is missing'],
  ['title', undefined, 'title is missing'],
  ['title', 7, 'title is not a text: 7'],
  ['calendar', 'julian', 'calendar is not one of dated, relative: "julian"'],
  ['documents', {}, 'documents is not a list: {…}'],
  ['documents.0', [], 'documents[0] is not an object: […]'],
  ['documents.0', null, 'documents[0] is not an object: null'],
  [
    'documents.0.created.confidence',
    1.5,
    'documents[0].created.confidence is not a number from 0 to 1: 1.5',
  ],
  [
    'documents.0.created.value',
    'x'.repeat(99),
    `documents[0].created.value is not a date: "${'x'.repeat(60)}"…`,
  ],
  ['documents.0.created.value', '2024-3-1', 'documents[0].created.value is not a date: "2024-3-1"'],
  [
    'documents.0.created.value',
    '2023-02-29',
    'documents[0].created.value is not a date: "2023-02-29"',
  ],
  [
    'documents.0.blocks.1.end',
    34.5,
    'documents[0].blocks[1].end is not a whole number from 1: 34.5',
  ],
  [
    'documents.0.blocks.0.start',
    -1,
    'documents[0].blocks[0].start is not a whole number from 0: -1',
  ],
  [
    'documents.0.blocks.0.start',
    '0',
    'documents[0].blocks[0].start is not a whole number from 0: "0"',
  ],
  ['documents.0.colour', 'red', 'documents[0].colour is not a known field'],
  ['documents.0.\u001B[31m', 1, 'documents[0]["\\u001b[31m"] is not a known field'],
  [
    'expressions.0.mod',
    'SOON',
    'expressions[0].mod is not one of BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, LESS_THAN, MORE_THAN, EQUAL_OR_LESS, EQUAL_OR_MORE, START, MID, END, APPROX: "SOON"',
  ],
  ['expressions.1.when', 'soon', 'expressions[1].when is not an object: "soon"'],
  ['sources.0.id', '', 'sources[0].id is not an id: ""'],
  ['events.1.when.start', 'x', 'events[1].when.start is not a date and time: "x"'],
  [
    'events.1.when.start',
    '2024-03-15',
    'events[1].when.start is not a date and time: "2024-03-15"',
  ],
  [
    'events.1.when.start',
    '2024-03-15T24:00',
    'events[1].when.start is not a date and time: "2024-03-15T24:00"',
  ],
  [
    'events.1.when.start',
    '2024-03-15T08:00:00',
    'events[1].when.start is not a date and time: "2024-03-15T08:00:00"',
  ],
  [
    'events.1.when.start',
    '+002024-03-15T08:00',
    'events[1].when.start is not a date and time: "+002024-03-15T08:00"',
  ],
  [
    'events.1.when.granularity',
    'toString',
    'events[1].when.granularity is not one of second, minute, hour, dayPart, day, weekend, week, month, season, quarter, halfYear, year, decade, century: "toString"',
  ],
  ['events.0.attributions.1.hedged', 0, 'events[0].attributions[1].hedged is not true or false: 0'],
  ['events.0.quantities.0.min', null, 'events[0].quantities[0].min is not a number: null'],
  ['problems.0.text.en', undefined, 'problems[0].text.en is missing'],
  ['edits.0.basis', 'stated', 'edits[0].basis is not a known field'],
  [
    'edits.0.kind',
    'lable',
    'edits[0].kind is not one of created, language, time-zone, publisher, report, remove-report, label, time, status, source, rename-source, merge, split, hide, add, note: "lable"',
  ],
  // what the types cannot say
  ['expressions.1.id', 't1', 'expressions[1].id is there twice: "t1"'],
  ['events.1.id', 'e1', 'events[1].id is there twice: "e1"'],
  [
    'documents.0.blocks.1.source',
    's9',
    'documents[0].blocks[1].source names what is not in the story: "s9"',
  ],
  [
    'documents.0.blocks.1.start',
    31,
    'documents[0].blocks[1] starts before the block above it ends',
  ],
  [
    'documents.0.created.evidence.0.start',
    40,
    'documents[0].created.evidence[0] ends before it starts: 40 to 31',
  ],
  ['expressions.0.document', 'd2', 'expressions[0].document names what is not in the story: "d2"'],
  [
    'expressions.0.text',
    'dziś',
    'expressions[0].text is "dziś", and its document has "w środę wieczorem" there',
  ],
  ...['anchorTimeID', 'beginPoint', 'endPoint'].map((key): [string, string, string] => [
    `expressions.1.${key}`,
    't3',
    `expressions[1].${key} names what is not in the story: "t3"`,
  ]),
  [
    'sources.0.mentions.0.end',
    1000,
    "sources[0].mentions[0] is not inside its document's 87 characters: 33 to 1000",
  ],
  ['events.0.expressions.0', 'e1', 'events[0].expressions[0] names what is not in the story: "e1"'],
  [
    'events.0.attributions.0.chain.0',
    't1',
    'events[0].attributions[0].chain[0] names what is not in the story: "t1"',
  ],
  [
    'events.0.attributions.0.cue.document',
    'd7',
    'events[0].attributions[0].cue.document names what is not in the story: "d7"',
  ],
  ['events.0.mentions.0.end', 0.5, 'events[0].mentions[0].end is not a whole number from 1: 0.5'],
  ['events.0.quantities.0.max', 1, 'events[0].quantities[0].max is below min: 1 < 2'],
  [
    'events.1.when.end',
    '2024-03-15T00:00',
    'events[1].when has no order: start 2024-03-15T00:00, end 2024-03-15T00:00',
  ],
  [
    'events.1.when.earliest',
    '2024-03-15T00:01',
    'events[1].when has no order: earliest 2024-03-15T00:01, start 2024-03-15T00:00',
  ],
  [
    'events.0.when.latest',
    '-000001-01-01T00:00',
    'events[0].when has no order: end 2024-03-14T00:00, latest -000001-01-01T00:00',
  ],
  [
    'events.0.attributions.0.document',
    'd7',
    'events[0].attributions[0].document names what is not in the story: "d7"',
  ],
  ['conflicts.1.id', 'c1', 'conflicts[1].id is there twice: "c1"'],
  ['conflicts.0.versions', [], 'conflicts[0].versions are fewer than two'],
  [
    'conflicts.0.versions.0.event',
    'e9',
    'conflicts[0].versions[0].event names what is not in the story: "e9"',
  ],
  [
    'conflicts.0.versions.0.document',
    'd2',
    'conflicts[0].versions[0].document is not its mention\'s: "d2"',
  ],
  [
    'conflicts.0.versions.0.chain',
    ['t1'],
    'conflicts[0].versions[0].chain[0] names what is not in the story: "t1"',
  ],
  [
    'conflicts.0.versions.0.chain',
    [],
    'conflicts[0].versions[1] is of the same source as one above it',
  ],
  [
    'conflicts.0.versions.1.quantity',
    undefined,
    'conflicts[0].versions[1].quantity belongs to conflicts of quantities, and only there',
  ],
  [
    'conflicts.0.versions.1.quantity.max',
    1,
    'conflicts[0].versions[1].quantity.max is below min: 1 < 3',
  ],
  [
    'conflicts.1.versions.0.when',
    undefined,
    'conflicts[1].versions[0].when belongs to conflicts of times, and only there',
  ],
  ['problems.0.document', 'd0', 'problems[0].document names what is not in the story: "d0"'],
  [
    'problems.0.span.end',
    900,
    "problems[0].span is not inside its document's 87 characters: 81 to 900",
  ],
  [
    'edits.4.when.start',
    '2025-01-01T00:00',
    'edits[4].when has no order: start 2025-01-01T00:00, end 2024-03-14T00:00',
  ],
])('%s = %j', (path, value, message) => {
  expect(refusal(sampleWith(path, value))).toBe(message);
});

test.each<[title: string, json: unknown, message: string]>([
  ['no file content', '', 'it is not JSON: Unexpected end of JSON input'],
  ['a bare value', 'null', 'it is not an object: null'],
  ['a list', [], 'it is not an object: […]'],
  ['nothing', undefined, 'it is not an object: undefined'],
  ['another JSON file', '{"type":"FeatureCollection"}', 'version is missing'],
  ['a later version', { version: 2, tracks: [] }, 'version is 2; this program reads version 1'],
  ['a story and more', { ...sample, tracks: [] }, 'tracks is not a known field'],
  ['a key that is no key', '{"__proto__":{"version":1}}', 'version is missing'],
  ['brackets without end', '['.repeat(500_000), 'it is not JSON: Unexpected end of JSON input'],
])('%s is no story', (_title, json, message) => {
  expect(refusal(json)).toBe(message);
});

test('a byte order mark before the JSON is skipped', () => {
  expect(readStory(`\uFEFF${JSON.stringify(sample)}`)).toEqual(sample);
});

test('what is read shares nothing with what it was read from', () => {
  const input = structuredClone(sample);
  const story = readStory(input);
  Object.assign(input.documents[0]!, { text: 'changed' });
  expect(story).toEqual(sample);
});

test('whatever the strings hold, a story is written and read without a change', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      expect(readStory(writeStory(story))).toEqual(story);
    }),
  );
});

test('the order of the fields in memory does not show in the file', () => {
  const turned: Story = JSON.parse(JSON.stringify(sample), (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  );
  expect(writeStory(turned)).toBe(writeStory(sample));
});

test('a story on one line has no line break, whatever it holds', () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      expect(writeStory(story, 0)).not.toMatch(/[\r\n]/);
    }),
  );
});
