import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** Folders whose modules belong together, by the piece that they make. */
const PIECES = {
  calendar: ['time'],
  story: ['story'],
  parser: [
    'text',
    'clauses',
    'timex',
    'anchoring',
    'sources',
    'events',
    'explain',
    'lang',
    'parse',
  ],
  import: ['import'],
  view: ['layout', 'i18n', 'view', 'embed'],
  export: ['export'],
  picture: ['picture'],
};

/**
 * For programs: src/library/index.ts → dist/library. Everything is bundled, in pieces by what they
 * are for, so that a program that only reads stories is not given the parser.
 */
export default defineConfig({
  plugins: [svelte({ emitCss: false })],
  resolve: {
    alias: {
      'svelte/server': resolve(here, 'src/library/component-text.ts'),
      'svelte/internal/server': resolve(here, 'src/embed/svelte-server.ts'),
    },
  },
  ssr: { noExternal: true, target: 'webworker' },
  build: {
    ssr: true,
    target: 'es2022',
    outDir: 'dist/library',
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: {
      input: { index: 'src/library/index.ts' },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        codeSplitting: {
          groups: [
            { name: 'd3', test: /node_modules\/d3/ },
            ...Object.entries(PIECES).map(([name, folders]) => ({
              name,
              test: new RegExp(`/src/(${folders.join('|')})/`),
            })),
          ],
        },
      },
    },
  },
});
