import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
  // Styles travel inside the component, so the same one works in the page, in a shadow root and in
  // a picture drawn without a browser.
  vitePlugin: { emitCss: false },
};
