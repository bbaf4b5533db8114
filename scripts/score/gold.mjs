import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GOLD = fileURLToPath(new URL('../../tests/gold', import.meta.url));

const storyFiles = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file));

function readGold(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`cannot read ${file}: ${error.message}`, { cause: error });
  }
}

/** The stories that one argument names: a file, a folder, an id or the first word of ids. */
function storiesFor(name, ours) {
  if (existsSync(name))
    return (statSync(name).isDirectory() ? storyFiles(name) : [name]).map(readGold);
  const named = ours.filter(({ id }) => id === name || id.startsWith(`${name}-`));
  if (named.length === 0) throw new Error(`no gold story, file or folder: ${name}`);
  return named;
}

/**
 * The gold stories that the arguments name, each once; all of tests/gold when there are none.
 * Throws an Error that names the argument when it names nothing or its file is no JSON.
 */
export function loadGold(names) {
  const ours = storyFiles(GOLD).map(readGold);
  const chosen = names.length === 0 ? ours : names.flatMap((name) => storiesFor(name, ours));
  const stories = chosen.filter((story) => story.expect !== undefined);
  return [...new Map(stories.map((story) => [story.id, story])).values()];
}
