import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const NAME = 'service-worker.js';

/**
 * Builds the service worker of the explorer and tells it which files there are, and a version that is
 * another one as soon as one of them is. The stories are left out: they change without a build.
 *
 * @param entry path of its source
 */
export function offline(entry: string): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: entry, fileName: NAME });
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[NAME];
        if (worker?.type !== 'chunk') this.error(`${NAME} was not built`);
        if (worker.imports.length > 0) this.error(`${NAME} must be one file`);
        const files = Object.keys(bundle)
          .filter((name) => name === 'index.html' || /^(assets|embed)\//.test(name))
          .sort();
        const hash = createHash('sha256').update(worker.code);
        for (const name of files) {
          const file = bundle[name];
          hash.update(name);
          // The names of all others change with what is in them.
          if (file?.type === 'asset' && !name.startsWith('assets/')) hash.update(file.source);
        }
        const told = JSON.stringify({ version: hash.digest('hex').slice(0, 12), files });
        worker.code = `self.datelineFiles=${told};\n${worker.code}`;
      },
    },
  };
}
