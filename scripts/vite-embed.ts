import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the explorer shows and hands out of the embed, by its place in `dist/embed`, with its media type. */
const FILES: Readonly<Record<string, string>> = {
  'dateline-timeline.js': 'text/javascript; charset=utf-8',
  'dateline-frame.js': 'text/javascript; charset=utf-8',
  'embed.html': 'text/html; charset=utf-8',
};

/**
 * Gives the explorer the built embed at `embed/`: as it stands at each request while developing, as
 * files in a build. The embed has to be built before (`npm run build:embed`).
 */
export function embedFiles(folder: string): Plugin {
  return {
    name: 'embed-files',
    configureServer({ middlewares }) {
      middlewares.use('/embed/', (request, response, next) => {
        const name = (request.url ?? '/').slice(1).replace(/\?.*$/, '');
        const type = FILES[name];
        const file = join(folder, name);
        if (type === undefined || !existsSync(file)) {
          next();
          return;
        }
        response.setHeader('Content-Type', type);
        createReadStream(file).pipe(response);
      });
    },
    async generateBundle() {
      for (const name of Object.keys(FILES)) {
        const source = await readFile(join(folder, name)).catch(() => {
          this.error(`the embed is not built: there is no ${name}; run: npm run build:embed`);
        });
        this.emitFile({ type: 'asset', fileName: `embed/${name}`, source });
      }
    },
  };
}
