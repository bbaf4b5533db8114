import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseSource } from '#parse/parse-story.ts';
import { readStory } from '#story/read.ts';
import { writeStory } from '#story/write.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

test.each(readdirSync(SEEDS))('the story of %s is written and read without a change', (name) => {
  const story = parseSource(readFileSync(join(SEEDS, name), 'utf8'));
  expect(readStory(writeStory(story))).toEqual(story);
});
