import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { compileEarly } from './scripts/vite-compile-early.mjs';
import { embedFiles } from './scripts/vite-embed.ts';
import { offline } from './scripts/vite-offline.ts';
import { exampleStories } from './scripts/vite-stories.ts';

const here = import.meta.dirname;

/** The explorer: src/app → dist/app. Relative addresses, so it can be served from any folder. */
export default defineConfig({
  root: resolve(here, 'src/app'),
  base: './',
  publicDir: resolve(here, 'static'),
  plugins: [
    // Styles as files: the server of the explorer forbids those that stand in the page.
    svelte({ configFile: resolve(here, 'svelte.config.js'), emitCss: true }),
    compileEarly(/index\.html$/),
    exampleStories(resolve(here, 'seeds')),
    embedFiles(resolve(here, 'dist/embed')),
    offline(resolve(here, 'src/app/offline/service-worker.ts')),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: resolve(here, 'dist/app'),
    emptyOutDir: true,
  },
  server: { fs: { allow: [here] } },
});
