import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyShape } from '#story/shape.ts';
import { storySchema } from '../../scripts/story-schema.mjs';
import { anyStory } from './arbitrary.ts';
import { sample } from './sample.ts';

const published: object = JSON.parse(readFileSync('static/story.schema.json', 'utf8'));
const allowedBySchema = new Ajv2020({ strict: true }).compile(published);

function allowedByReader(value: unknown): boolean {
  try {
    storyShape(value, '');
    return true;
  } catch {
    return false;
  }
}

// It compiles the types: a second alone, ten on a machine that is busy.
test(
  'the schema is the one of the types; `npm run schema` writes it anew',
  { timeout: 60_000 },
  () => {
    expect(published).toEqual(storySchema());
  },
);

test('the schema takes right stories', () => {
  expect(allowedBySchema(sample)).toBe(true);
  fc.assert(fc.property(anyStory, (story) => allowedBySchema(story)));
});

type Path = readonly (string | number)[];

/** Every place in a JSON value, the whole first. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, i) => i) : Object.keys(value);
  const inner = value as Record<string | number, unknown>;
  return [path, ...keys.flatMap((key) => placesIn(inner[key], [...path, key]))];
}

type Owner = Record<string | number, unknown>;

/** The sample with `change` made at `path`. */
function changed(path: Path, change: (owner: Owner, key: string | number) => void): unknown {
  const copy: Owner = { whole: structuredClone(sample) };
  const keys = ['whole', ...path];
  const last = keys.pop()!;
  change(
    keys.reduce((inner, key) => inner[key] as Owner, copy),
    last,
  );
  return copy.whole;
}

const WRONG: readonly unknown[] = [null, true, '', 'x', -1, 0, 1, 2, 0.5, 1e300, [], {}, [null]];

const places = placesIn(sample);

test.each(places.map((path) => [path.join('.') || 'the whole', path] as const))(
  'reader and schema agree about changes of %s',
  (_title, path) => {
    const changes = [
      ...WRONG.map((value) => changed(path, (owner, key) => (owner[key] = value))),
      changed(path, (owner, key) => {
        if (Array.isArray(owner)) owner.splice(Number(key), 1);
        else Reflect.deleteProperty(owner, key);
      }),
      changed(path, (owner) => {
        if (!Array.isArray(owner)) owner.added = 1;
      }),
    ];
    expect(changes.map(allowedByReader)).toEqual(changes.map((value) => allowedBySchema(value)));
  },
);
