import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { pictureFonts } from './scripts/picture-fonts.mjs';

/**
 * The command line: src/cli/main.ts → dist/cli/dateline.js, and the fonts of its pictures. Everything
 * but Node's own modules and the program that paints pictures is bundled.
 */
export default defineConfig({
  plugins: [svelte(), pictureFonts()],
  // It has machine code for each system, which npm chooses.
  ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: {
      // The batch worker is a file of its own: worker threads are started from a path.
      input: { dateline: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
      output: {
        entryFileNames: '[name].js',
        banner: (chunk) => (chunk.name === 'dateline' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
