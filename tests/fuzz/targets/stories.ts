import fc from 'fast-check';
import { isImportError } from '#import/error.ts';
import { readCsv } from '#import/csv.ts';
import { plainText } from '#import/plain-text.ts';
import { readTimelineJs } from '#import/timelinejs.ts';
import { isStoryError } from '#story/check.ts';
import { pack, unpack } from '#story/packed.ts';
import { readStory } from '#story/read.ts';
import type { Story } from '#story/types.ts';
import { writeStory } from '#story/write.ts';
import { anyStory } from '../../story/arbitrary.ts';
import { TRAPS } from '../material.ts';
import { holds, same, target, unlessRefused } from '../target.ts';
import { anyText, anyWords } from '../texts.ts';

const isPlain = () => Object.keys(Object.prototype).length === 0 && !('polluted' in {});

/** A story that came in can be written, and read as the same. */
function checkStory(story: Story | null): void {
  holds(isPlain(), 'objects are as they were');
  if (story !== null) same(readStory(writeStory(story)), story, 'read back');
}

const anyKey = fc.oneof(fc.constantFrom('id', 'events', 'when', 'text', ...TRAPS), anyWords);

/** Numbers that JSON has and those it has not, which come in by way of a program. */
const anyNumber = fc.oneof(
  fc.constantFrom(0, -0, 1e308, 2 ** 53, 0.1, -1).map((number) => JSON.stringify(number)),
  fc.constantFrom('1e999', '-1e999', '1E-999', '00', '0x1'),
);

const anyJson: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    anyNumber,
    anyWords.map((words) => JSON.stringify(words)),
    fc.constantFrom('null', 'true', '{}', '[]'),
    fc.array(tie('value'), { maxLength: 4 }).map((parts) => `[${parts.join(',')}]`),
    fc
      .array(fc.tuple(anyKey, tie('value')), { maxLength: 4 })
      .map((pairs) => `{${pairs.map(([k, v]) => `${JSON.stringify(k)}:${v}`).join(',')}}`),
  ),
})).value;

const deep = fc
  .tuple(fc.constantFrom('[', '{"events":', '{"__proto__":', '[{"a":['), fc.nat(20_000))
  .map(([opening, depth]) => opening.repeat(depth));

const somewhere = fc.double({ min: 0, max: 1, noNaN: true });

/** A right story with values replaced, keys renamed, or a piece of its text torn out. */
const brokenStory = fc
  .record({
    story: anyStory.map((story) => writeStory(story, 0)),
    changes: fc.array(fc.tuple(somewhere, anyJson), { minLength: 1, maxLength: 3 }),
    key: fc.option(fc.tuple(somewhere, anyKey)),
    torn: fc.option(fc.tuple(somewhere, fc.nat(20)), { freq: 6 }),
  })
  .map(({ story, changes, key, torn }) => {
    let json = story;
    const replace = (pattern: RegExp, place: number, by: string) => {
      const all = [...json.matchAll(pattern)];
      const found = all[Math.floor(place * all.length)];
      if (found) json = json.slice(0, found.index) + by + json.slice(found.index + found[0].length);
    };
    for (const [place, value] of changes)
      replace(/(?<=:)(?:"(?:[^"\\]|\\.)*"|-?\d+|null|true|false)/g, place, value);
    if (key) replace(/"\w+"(?=:)/g, key[0], JSON.stringify(key[1]));
    const at = Math.floor((torn?.[0] ?? 0) * json.length);
    return torn ? json.slice(0, at) + json.slice(at + torn[1]) : json;
  });

const reader = target({
  name: 'story reader',
  share: 220_000,
  inputs: fc.oneof(
    { weight: 6, arbitrary: brokenStory },
    { weight: 3, arbitrary: anyJson },
    { weight: 1, arbitrary: deep },
    { weight: 1, arbitrary: anyText },
  ),
  check: (json) => {
    checkStory(unlessRefused(() => readStory(json), isStoryError));
  },
});

/** What a program hands over, which no JSON can hold: NaN, functions, missing fields, own prototypes. */
const values = target({
  name: 'story values',
  share: 30_000,
  inputs: fc.array(
    fc.tuple(
      fc.constantFrom(
        'version',
        'title',
        'documents',
        'events',
        'expressions',
        'timeZone',
        'edits',
      ),
      fc.constantFrom(
        'NaN',
        'Infinity',
        'undefined',
        'function',
        'symbol',
        'bigint',
        'null-proto',
        'sparse',
        'date',
        'getter',
      ),
    ),
    { maxLength: 3 },
  ),
  check: (changes) => {
    const [story] = fc.sample(anyStory, { numRuns: 1, seed: changes.length });
    const given: Record<string, unknown> = { ...story };
    for (const [field, kind] of changes) given[field] = STRANGE[kind]?.();
    checkStory(unlessRefused(() => readStory(given), isStoryError));
  },
});

const STRANGE: Readonly<Record<string, () => unknown>> = {
  NaN: () => NaN,
  Infinity: () => -Infinity,
  undefined: () => undefined,
  function: () => () => 1,
  symbol: () => Symbol('x'),
  bigint: () => 1n,
  'null-proto': () => Object.assign(Object.create(null), { id: 'x' }) as unknown,
  sparse: () => new Array<unknown>(3),
  date: () => new Date(NaN),
  getter: () => [Object.defineProperty({}, 'id', { get: () => 'x', enumerable: true })],
};

const WORDS = { language: 'en', timeZone: 'UTC' } as const;

const column = fc.constantFrom(
  'date',
  'start',
  'end',
  'label',
  'text',
  'sources',
  'kinds',
  'status',
  'Data',
  '__proto__',
  '',
);
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const edtf = fc.constantFrom(
  '2022',
  '2022-01-05',
  '2022-13-45',
  '../2022',
  '2022/2021',
  '199X',
  '2022-01-05T18:40',
  '-0043',
  '~',
  'NaN',
);
const cell = fc.oneof(edtf, anyWords, anyWords.map(quoted));

const table = fc
  .tuple(
    fc.array(column, { maxLength: 6 }),
    fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 5 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([columns, rows, end]) => [columns, ...rows].map((row) => row.join(',')).join(end));

const csv = target({
  name: 'CSV',
  share: 120_000,
  inputs: fc.oneof({ weight: 5, arbitrary: table }, anyText),
  check: (text) => {
    checkStory(unlessRefused(() => readCsv(text, WORDS), isImportError));
  },
});

const field = fc.oneof(
  fc.integer({ min: -10_000, max: 300_000 }),
  fc.constantFrom(0, 1, 12, 2022, '5', '', 'x', 1e21, -0, null),
  anyWords,
);
const slideDate = fc.record(
  { year: field, month: field, day: field, hour: field, minute: field },
  { requiredKeys: [] },
);
const slideText = fc.record({ headline: anyWords, text: anyWords }, { requiredKeys: [] });
const slide = fc.record(
  { start_date: slideDate, end_date: slideDate, text: slideText, group: anyWords },
  { requiredKeys: [] },
);

const timelineJs = target({
  name: 'TimelineJS',
  share: 60_000,
  inputs: fc.oneof(
    fc.record(
      { title: fc.record({ text: slideText }), events: fc.array(slide, { maxLength: 4 }) },
      { requiredKeys: ['events'] },
    ),
    fc.record({ events: fc.jsonValue() }),
  ),
  check: (json) => {
    checkStory(unlessRefused(() => readTimelineJs(json, WORDS), isImportError));
  },
});

const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<script>',
  '</script >',
  '<style',
  '<!--',
  '-->',
  '<br/>',
  '<a href="',
  '">',
  '<',
  '>',
  '&',
  ';',
  '&#',
  '&#x110000;',
  '&amp;lt;',
  '<SCRIPT\n>',
  '<h1 ',
);
const html = fc.array(fc.oneof(tag, anyWords), { maxLength: 40 }).map((parts) => parts.join(''));

const htmlWords = target({
  name: 'HTML',
  share: 60_000,
  inputs: fc.oneof(
    { weight: 5, arbitrary: html },
    html.map((text) => text.repeat(20)),
    tag.map((text) => text.repeat(3000)),
  ),
  check: (text) => {
    const words = plainText(text);
    same(words, words.trim(), 'trimmed');
    holds(!/[\n\t]|\p{Zs}{2}/u.test(words), 'one line, one space');
  },
});

const packedLink = target({
  name: 'packed link',
  share: 60_000,
  inputs: fc.record({ text: anyText, tear: fc.option(fc.tuple(somewhere, anyWords)) }),
  check: async ({ text, tear }) => {
    const sound = text.slice(0, 5000).replaceAll(/\p{Cs}/gu, '\uFFFD');
    const packed = await pack(sound);
    same(await unpack(packed), sound, 'unpacked');
    if (!tear) return;
    const at = Math.floor(tear[0] * packed.length);
    const broken = packed.slice(0, at) + tear[1] + packed.slice(at + 1);
    const refusal: unknown = await unpack(broken).then(
      () => null,
      (error: unknown) => error,
    );
    holds(refusal === null || refusal instanceof RangeError, 'a torn link is refused as one');
  },
});

export const STORY_TARGETS = [reader, values, csv, timelineJs, htmlWords, packedLink];
