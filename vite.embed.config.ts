import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { compileEarly } from './scripts/vite-compile-early.mjs';

const here = import.meta.dirname;

/** What the embed may weigh, compressed by gzip: 35 kB. */
const BUDGET = 35_000;

/** Says what the embed weighs, and fails when that is too much. */
const budget: Plugin = {
  name: 'embed-budget',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle)) {
      const weight = gzipSync(readFileSync(resolve(dir, name)), { level: 9 }).length;
      const said = `${name}: ${(weight / 1000).toFixed(1)} kB of ${String(BUDGET / 1000)} kB (gzip)`;
      if (weight > BUDGET) this.error(`${said}: too much`);
      console.log(said);
    }
  },
};

/** Marks by which Svelte would find its places again in a page made by a server; nobody looks for them. */
const MARKS = /<!--(?:\[-?\d*|\[!|\])?-->/g;

const NOTHING = /\$\$renderer\.push\((?:''|``)\);/g;

/** Comments and line breaks in styles, which stand in the code as one string. */
const STYLE_AIR = /\/\*.*?\*\/|\\n\s*/g;

/** Leaves out of compiled components what only a server or a reader of code needs. */
const lean: Plugin = {
  name: 'embed-lean',
  enforce: 'post',
  transform(code, id) {
    if (!id.endsWith('.svelte')) return null;
    const short = code
      .replaceAll(MARKS, '')
      .replaceAll(NOTHING, '')
      .replace(/code: '(?:[^'\\]|\\.)*'/, (styles) => styles.replaceAll(STYLE_AIR, ''));
    return { code: short, map: null };
  },
};

/**
 * The web component: src/embed/index.ts → dist/embed/dateline-timeline.js, one module without
 * imports. Its components are compiled to writers of text, which takes no run time of Svelte's but
 * the few functions in src/embed/svelte-server.ts.
 */
export default defineConfig({
  plugins: [
    svelte({
      emitCss: false,
      compilerOptions: { cssHash: ({ name }) => name.replaceAll(/[a-z]/g, '') },
    }),
    lean,
    compileEarly(/embed.index\.ts$/),
    budget,
  ],
  resolve: {
    alias: {
      d3: resolve(here, 'src/embed/calendar-steps.ts'),
      'svelte/internal/server': resolve(here, 'src/embed/svelte-server.ts'),
    },
  },
  ssr: { noExternal: true, target: 'webworker' },
  build: {
    ssr: 'src/embed/index.ts',
    target: 'es2022',
    outDir: 'dist/embed',
    emptyOutDir: true,
    copyPublicDir: false,
    // Terser writes what gzip makes 2 % smaller than the bundler's own minifier does.
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, ecma: 2020, pure_getters: true },
    },
    rolldownOptions: { output: { entryFileNames: 'dateline-timeline.js' } },
  },
});
