import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TARGETS } from './targets.ts';

/** Inputs of each test run, shared out as those of `npm run fuzz` are. */
const RUNS = 800;

const total = TARGETS.reduce((sum, { share }) => sum + share, 0);

test.each(TARGETS)('any input is taken: $name', async ({ inputs, check, share }) => {
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      await check(input);
    }),
    { numRuns: Math.ceil((RUNS * share) / total) },
  );
});

/** Something that `npm run fuzz` found, as it printed it, and what was wrong. */
interface Case {
  readonly target: string;
  readonly why: string;
  readonly input: unknown;
}

const FOLDER = join(import.meta.dirname, 'cases');

const cases = readdirSync(FOLDER).flatMap(
  (name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as readonly Case[],
);

describe('found once, and mended', () => {
  test.each(cases)('$target: $why', async ({ target, input }) => {
    const found = TARGETS.find(({ name }) => name === target);
    expect(found, target).toBeDefined();
    await found?.check(input);
  });
});
