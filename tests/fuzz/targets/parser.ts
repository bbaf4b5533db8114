import fc from 'fast-check';
import { FORMATS } from '#export/formats.ts';
import { isNoDatesError } from '#export/types.ts';
import { readCsv } from '#import/csv.ts';
import type { ParseOptions } from '#parse/options.ts';
import { parseSource } from '#parse/parse-story.ts';
import { readWhen } from '#parse/read-when.ts';
import { readStory } from '#story/read.ts';
import type { Story } from '#story/types.ts';
import { writeStory } from '#story/write.ts';
import { readEdtf } from '#time/edtf-read.ts';
import { holds, same, target, unlessRefused } from '../target.ts';
import { anyDate, anyLanguage, anyText, anyWords, anyZone } from '../texts.ts';

const KNOWN_REFUSALS =
  /^(?:not a day or time|unknown time zone|unknown language|unknown preference|text too long|no document)/;

/** Not any RangeError: a stack that overflows is one too. */
const isRefusal = (error: unknown) =>
  error instanceof RangeError && KNOWN_REFUSALS.test(error.message);

const options = fc.record(
  {
    created: anyDate,
    timeZone: anyZone,
    language: anyLanguage,
    prefer: fc.constantFrom('past', 'future', 'nearest'),
    title: anyWords,
    publisher: anyWords,
  },
  { requiredKeys: [] },
);

const frontMatter = fc
  .dictionary(
    fc.constantFrom('title', 'created', 'timeZone', 'language', 'source', 'url', '__proto__', 'x'),
    fc.oneof(anyDate, anyZone, anyLanguage, anyWords),
    { maxKeys: 4 },
  )
  .map((fields) => {
    const lines = Object.entries(fields).map(([key, value]) => `${key}: ${value}\n`);
    return `---\n${lines.join('')}---\n`;
  });

const reports = fc
  .array(fc.tuple(frontMatter, anyText), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flat().join('\n\n'));

/** One line each, or a list cannot show it. */
function checkLabels({ events }: Story): void {
  for (const { label, full } of events) {
    holds(!/[\r\n\u2028\u2029]/.test(label), `a label is one line: ${JSON.stringify(label)}`);
    holds(label.trim() !== '' && full.trim() !== '', 'an event has words');
  }
}

function checkReading(text: string, given: ParseOptions): void {
  const story = unlessRefused(() => parseSource(text, given), isRefusal);
  if (story === null) return;
  const written = writeStory(story);
  // Spans slice to their words, intervals begin before they end, what is referred to is there.
  same(readStory(written), story, 'read back');
  same(writeStory(parseSource(text, given)), written, 'read again');
  checkLabels(story);
}

const parser = target({
  name: 'parser',
  share: 200_000,
  inputs: fc.record({ text: fc.oneof({ weight: 4, arbitrary: anyText }, reports), options }),
  check: ({ text, options: given }) => {
    checkReading(text, given);
  },
});

const NO_DATES_NEEDED = { language: 'pl', timeZone: 'UTC' } as const;

/** Every kind of file that can be written of what was read. */
const exports = target({
  name: 'exports',
  share: 30_000,
  inputs: fc.record({ text: anyText, created: fc.constantFrom('2022-01-06', null) }),
  check: ({ text, created }) => {
    const story = parseSource(text, created === null ? {} : { created });
    for (const [name, { write }] of Object.entries(FORMATS)) {
      const written = unlessRefused(() => write(story, { language: 'pl' }), isNoDatesError);
      // Days counted from a report that has no date are told in words, which no table reads back.
      if (name !== 'csv' || written === null || story.calendar === 'relative') continue;
      same(readCsv(written.text, NO_DATES_NEEDED).events.length, story.events.length, 'rows');
    }
  },
});

const when = target({
  name: 'when',
  share: 100_000,
  inputs: fc.record({ words: anyWords, created: fc.constantFrom('2022-01-06', '9999-12-31') }),
  check: ({ words, created }) => {
    const reading = readWhen(words, { created, languages: ['pl', 'en'], calendar: 'dated' });
    const edtf = readEdtf(words);
    if (edtf) holds(edtf.interval.start < edtf.interval.end, 'EDTF begins before it ends');
    if ('when' in reading) same(reading.when.start === reading.when.end, false, 'an empty time');
  },
});

export const PARSER_TARGETS = [parser, exports, when];
