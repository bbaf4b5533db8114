// Writes the types of the package, each entry in one file beside its code: `dateline`, `dateline/svelte`
// and `dateline/embed`. The code must be built before.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateDtsBundle } from 'dts-bundle-generator';

const root = fileURLToPath(new URL('..', import.meta.url));

const ENTRIES = [
  ['src/library/index.ts', 'dist/library/index.d.ts'],
  ['src/library/svelte.ts', 'dist/svelte/index.d.ts'],
  ['src/embed/index.ts', 'dist/embed/dateline-timeline.d.ts'],
];

const types = generateDtsBundle(
  ENTRIES.map(([entry]) => ({
    filePath: join(root, entry),
    output: {
      exportReferencedTypes: false,
      inlineDeclareGlobals: entry.startsWith('src/embed/'),
      noBanner: true,
    },
  })),
  { preferredConfigPath: join(root, 'tsconfig.json') },
);
for (const [at, [, file]] of ENTRIES.entries()) {
  writeFileSync(join(root, file), types[at]);
  console.log(`${file}: ${(types[at].length / 1000).toFixed(1)} kB`);
}
