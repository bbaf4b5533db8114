import { existsSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The batch worker is a file of its own: worker threads are started from a path.
const worker = 'src/cli/worker.ts';

/**
 * The command line: src/cli/main.ts → dist/cli/dateline.js. Everything but Node's own modules is
 * bundled, so the installed package needs no other.
 */
export default defineConfig({
  plugins: [svelte()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: {
      input: { dateline: 'src/cli/main.ts', ...(existsSync(worker) && { worker }) },
      output: {
        entryFileNames: '[name].js',
        banner: (chunk) => (chunk.name === 'dateline' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
