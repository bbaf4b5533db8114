import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PACKS } from '#lang/packs.ts';
import { parseStory } from '#parse/parse-story.ts';
import {
  readAnnotated,
  readSpecs,
  writeAnnotated,
  type Annotation,
  type SpecCase,
} from '../kit/annotated.ts';

/** Tuesday evening; the day that examples of rules are counted from. */
const EXAMPLE_DCT = '2024-03-12T18:00';

/**
 * What the parser reads in a text, as spec files write it; with the interval where the row of the
 * same place asks for one ('2024-03-12TMO @ 2024-03-12T06:00..2024-03-12T10:00').
 */
function readings(
  text: string,
  asked: readonly Annotation[],
  { language, created }: { language: string; created: string },
) {
  const story = parseStory(text, { created, language, timeZone: 'Europe/Warsaw' });
  return story.expressions.map(({ start, end, value, mod, when }) => {
    const reading = mod ? `${value} ${mod}` : value;
    const row = asked.find((one) => one.start === start && one.end === end);
    const placed = `${when?.start ?? when?.earliest}..${when?.end ?? when?.latest}`;
    return { start, end, reading: row?.reading.includes('@') ? `${reading} @ ${placed}` : reading };
  });
}

describe.each(PACKS)('$code', ({ code, time }) => {
  const folder = join(import.meta.dirname, code);

  function findsItsMarks({ dct, annotated }: SpecCase) {
    const { text, annotations } = readAnnotated(annotated);
    const found = readings(text, annotations, { language: code, created: dct });
    expect(writeAnnotated(text, found)).toBe(annotated);
  }

  describe.each(readdirSync(folder))('%s', (file) => {
    const cases = readSpecs(readFileSync(join(folder, file), 'utf8'), EXAMPLE_DCT);
    test.each(cases)('$title', findsItsMarks);
  });

  describe('examples of rules', () => {
    const rows = time.rules.flatMap(({ name, examples }) =>
      Object.entries(examples).map(([phrase, value]) => ({ name, phrase, value })),
    );
    // A leading word ("since" Sunday) belongs to the rule but not to the expression.
    test.each(rows)('$name: $phrase', ({ phrase, value }) => {
      const found = parseStory(phrase, { created: EXAMPLE_DCT, language: code }).expressions;
      const ends = found.map((one) => [phrase.endsWith(one.text), one.value]);
      expect(ends).toEqual([[true, value]]);
    });
  });
});
