import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { builtName, forPackage, sourcesOf } from './scripts/svelte-source.ts';

const src = resolve(import.meta.dirname, 'src');

const TIMELINE = 'view/Timeline.svelte';

const { forSvelte, modules } = sourcesOf(src, TIMELINE);

/** Components as they are, for the Svelte of whoever uses them: compiled ones would need the same version. */
const components: Plugin = {
  name: 'svelte-source',
  generateBundle() {
    const index = `export { default as Timeline } from './${TIMELINE}';\n`;
    this.emitFile({ type: 'asset', fileName: 'index.js', source: index });
    for (const file of forSvelte)
      this.emitFile({ type: 'asset', fileName: builtName(file), source: forPackage(src, file) });
  },
};

/** For Svelte: src/view/Timeline.svelte and all that it needs but Svelte itself → dist/svelte. */
export default defineConfig({
  plugins: [components],
  ssr: { noExternal: true, external: ['svelte'], target: 'webworker' },
  build: {
    ssr: true,
    target: 'es2022',
    outDir: 'dist/svelte',
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(
        modules.map((file) => [file.replace(/\.ts$/, ''), resolve(src, file)]),
      ),
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js' },
    },
  },
});
