// Builds the page that benchmarks of timelines drive: tests/kit/view-page → out/view-page. It sets
// window.mount(events, { domain }), pan(dx), zoom(factor) and labels().
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { compileEarly } from './vite-compile-early.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @returns {Promise<string>} the folder of the built page */
export async function buildViewPage() {
  const outDir = join(root, 'out/view-page');
  await build({
    configFile: false,
    root: join(root, 'tests/kit/view-page'),
    base: './',
    logLevel: 'warn',
    plugins: [svelte({ configFile: join(root, 'svelte.config.js') }), compileEarly(/index\.html$/)],
    build: { outDir, emptyOutDir: true, target: 'es2022' },
  });
  return outDir;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildViewPage());
