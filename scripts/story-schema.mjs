// Writes static/story.schema.json, the JSON Schema of a story, from the types in src/story/types.ts, and
// the tables of docs/story-format.md:
//   npm run schema
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';
import { withTables } from './story-format.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const FILE = `${root}static/story.schema.json`;
const PAGE = `${root}docs/story-format.md`;

/**
 * The JSON Schema (2020-12) of the type `Story`. Comments of the types are its descriptions, their
 * tags `@pattern`, `@minimum`, `@maximum` and `@asType` its bounds.
 */
export function storySchema() {
  const generator = createGenerator({
    path: `${root}src/story/types.ts`,
    tsconfig: `${root}tsconfig.json`,
    type: 'Story',
    topRef: false,
    skipTypeCheck: true, // `npm run types` does that
  });
  // The generator writes draft 7; of what it uses, 2020-12 has another name for `definitions` only.
  const text = JSON.stringify(generator.createSchema('Story'))
    .replace(
      'http://json-schema.org/draft-07/schema#',
      'https://json-schema.org/draft/2020-12/schema',
    )
    .replaceAll('"#/definitions/', '"#/$defs/');
  const { $schema, description, definitions, ...rest } = JSON.parse(text);
  return { $schema, title: 'Dateline story, version 1', description, ...rest, $defs: definitions };
}

/** Writes a file as `npm run format` lays it out. */
async function write(file, text) {
  const style = await prettier.resolveConfig(file);
  writeFileSync(file, await prettier.format(text, { ...style, filepath: file }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const schema = storySchema();
  await write(FILE, JSON.stringify(schema));
  await write(PAGE, withTables(readFileSync(PAGE, 'utf8'), schema));
}
