// Writes static/story.schema.json, the JSON Schema of a story, from the types in src/story/types.ts:
//   npm run schema
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { createGenerator } from 'ts-json-schema-generator';

const root = fileURLToPath(new URL('..', import.meta.url));
const FILE = `${root}static/story.schema.json`;

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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const style = await prettier.resolveConfig(FILE);
  const json = await prettier.format(JSON.stringify(storySchema()), { ...style, parser: 'json' });
  writeFileSync(FILE, json);
}
