import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gold } from './gold-story.ts';

const FOLDER = join(import.meta.dirname, '..', 'gold');

/** All gold stories, by file name. */
export function readGold(): Gold[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Gold);
}
