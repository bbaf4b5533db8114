import type { Plugin } from 'vite';
import { listStories, readStoryFile, STORY_LIST } from '#cli/stories.ts';

/**
 * Gives the explorer the stories of a folder as its examples, at the addresses where `dateline
 * serve` has stories: read anew at each request while developing, as files in a build.
 */
export function exampleStories(folder: string): Plugin {
  return {
    name: 'example-stories',
    configureServer({ middlewares }) {
      middlewares.use('/stories/', (request, response, next) => {
        const name = decodeURIComponent((request.url ?? '/').slice(1).replace(/\?.*$/, ''));
        readStoryFile([folder], name).then((file) => {
          if (!file) {
            next();
            return;
          }
          response.setHeader('Content-Type', file.type);
          response.end(file.body);
        }, next);
      });
    },
    async generateBundle() {
      const stories = await listStories([folder]);
      for (const name of [STORY_LIST, ...stories.map(({ id }) => id)]) {
        const file = await readStoryFile([folder], name);
        if (file) this.emitFile({ type: 'asset', fileName: `stories/${name}`, source: file.body });
      }
    },
  };
}
