import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { codeInScript } from './src/export/script-data.ts';

const here = import.meta.dirname;

const STYLE = 'html{overflow:auto}body{margin:0}';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A page for frames: all in one file, because a sandboxed page may not load modules. */
function framePage(scripts: readonly string[]): string {
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${hash(STYLE)}`,
    'connect-src *',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Dateline</title>
<style>${STYLE}</style>
</head>
<body>
${scripts.map((code) => `<script type="module">${code}</script>`).join('\n')}
</body>
</html>
`;
}

const page: Plugin = {
  name: 'frame-page',
  generateBundle(_, bundle) {
    const component = readFileSync(resolve(here, 'dist/embed/dateline-timeline.js'), 'utf8');
    const { 'frame.js': frame } = bundle;
    if (frame?.type !== 'chunk') this.error('there is no frame.js');
    delete bundle['frame.js'];
    const source = framePage([component, frame.code].map(codeInScript));
    this.emitFile({ type: 'asset', fileName: 'embed.html', source });
  },
};

/** For those who embed by a frame: embed.html, and dateline-frame.js for the page around it. */
export default defineConfig({
  plugins: [page],
  ssr: { noExternal: true, target: 'webworker' },
  build: {
    ssr: true,
    target: 'es2022',
    outDir: 'dist/embed',
    emptyOutDir: false,
    copyPublicDir: false,
    rolldownOptions: {
      input: { frame: 'src/embed/frame/frame.ts', 'dateline-frame': 'src/embed/frame/around.ts' },
      output: { entryFileNames: '[name].js', minify: true },
    },
  },
});
