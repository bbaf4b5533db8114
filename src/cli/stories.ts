import { open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { readDocuments } from '#text/documents.ts';

/** What a file says of itself. */
interface Head {
  readonly title: string;
  /** 'pl', 'en' or another code; '' when the file does not say. */
  readonly language: string;
}

/** A story as the explorer's list names it. */
interface StoryEntry extends Head {
  /** Name of its file, with a number where two folders hold the same name. */
  readonly id: string;
}

/** What stands at an address. */
interface StoryContent {
  /** Media type. */
  readonly type: string;
  readonly body: Buffer;
}

interface StoryFile {
  readonly id: string;
  readonly path: string;
}

/** What a folder is searched for; a file that is named itself may be called anything. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.md', '.json']);

/** How much of a text is read for its title, in bytes: front matter and a first paragraph. */
const HEAD_SIZE = 16 * 1024;

/**
 * The stories in these files and folders, by id. Folders are read anew each time, so a file that is
 * put there appears; files that have gone are left out, and so is JSON in a folder that is no story.
 *
 * @throws what the system says when a folder cannot be read
 */
export async function listStories(paths: readonly string[]): Promise<readonly StoryEntry[]> {
  const entries: StoryEntry[] = [];
  // One after the other: the system lets a program open some hundred files at once, not thousands.
  for (const file of await findFiles(paths)) {
    const entry = await entryOf(file);
    if (entry) entries.push(entry);
  }
  return entries;
}

/** Name of the list among the stories' addresses; a story file of that name gets another id. */
export const STORY_LIST = 'index.json';

/**
 * What stands at the address `stories/<name>`: the list of the stories, or the file of one as it
 * is; null when there is no story of that id.
 */
export async function readStoryFile(
  paths: readonly string[],
  name: string,
): Promise<StoryContent | null> {
  if (name === STORY_LIST) {
    const list = JSON.stringify({ stories: await listStories(paths) });
    return { type: 'application/json', body: Buffer.from(list) };
  }
  const file = (await findFiles(paths)).find(({ id }) => id === name);
  if (!file) return null;
  const type = isJson(file.path) ? 'application/json' : 'text/plain; charset=utf-8';
  return { type, body: await readFile(file.path) };
}

const isJson = (path: string) => extname(path).toLowerCase() === '.json';

async function entryOf({ id, path }: StoryFile): Promise<StoryEntry | null> {
  try {
    const head = isJson(path)
      ? headOfJson(await readFile(path, 'utf8'))
      : headOf(await start(path));
    return head && { id, title: head.title || id, language: head.language };
  } catch {
    return null; // gone or unreadable since the folder was listed
  }
}

/** The beginning of a file as text; a character that the cut halves is of no account. */
async function start(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(HEAD_SIZE) });
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Longest title that is made of a text's first line, in characters. */
const TITLE_LENGTH = 80;

/** Title and language of a text; the first line stands in for a title. */
function headOf(source: string): Head {
  const { story, documents } = readDocuments(source);
  const [first] = documents;
  const { title = firstLine(first?.body ?? ''), language = '' } = { ...first?.metadata, ...story };
  return { title, language };
}

function firstLine(text: string): string {
  const line = (/\S.*/.exec(text)?.[0] ?? '').replace(/^#+\s*/, '').trim();
  if (line.length <= TITLE_LENGTH) return line;
  const cut = line.lastIndexOf(' ', TITLE_LENGTH);
  return `${line.slice(0, cut > 0 ? cut : TITLE_LENGTH)}…`;
}

/** Title and language of a story file; null when the JSON is something else. */
function headOfJson(json: string): Head | null {
  const story: unknown = JSON.parse(json);
  if (typeof story !== 'object' || story === null || !('documents' in story)) return null;
  const { title, language } = story as { readonly title?: unknown; readonly language?: unknown };
  return {
    title: typeof title === 'string' ? title : '',
    language: typeof language === 'string' ? language : '',
  };
}

/** All files that the paths mean, a file once, sorted by name. */
async function findFiles(paths: readonly string[]): Promise<readonly StoryFile[]> {
  const found = (await Promise.all(paths.map(filesAt))).flat();
  const byPlace = new Map<string, string>();
  for (const path of found) {
    const place = await realpath(path).catch(() => path);
    if (!byPlace.has(place)) byPlace.set(place, path);
  }
  return withIds([...byPlace.values()]).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * A file is itself; a folder is the story files in it, not those in its folders. A link in a folder
 * counts when it leads to a file of that folder: others would give out what nobody named.
 */
async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return found ? [path] : [];
  const entries = (await readdir(path, { withFileTypes: true })).filter(
    ({ name }) => !name.startsWith('.') && EXTENSIONS.has(extname(name).toLowerCase()),
  );
  const files: string[] = [];
  for (const entry of entries) {
    const file = join(path, entry.name);
    if (entry.isFile() || (entry.isSymbolicLink() && (await staysIn(path, file)))) files.push(file);
  }
  return files;
}

/** Whether a link leads to a file of the folder. */
async function staysIn(folder: string, link: string): Promise<boolean> {
  try {
    const [root, target] = await Promise.all([realpath(folder), realpath(link)]);
    return dirname(target) === root && (await stat(target)).isFile();
  } catch {
    return false; // it leads nowhere
  }
}

/** Names files by their last part; the second "a.md" is called "a-2.md". */
function withIds(paths: readonly string[]): StoryFile[] {
  const taken = new Set([STORY_LIST]);
  return paths.map((path) => {
    const name = basename(path);
    const extension = extname(name);
    let id = name;
    for (let n = 2; taken.has(id); n++)
      id = `${basename(name, extension)}-${String(n)}${extension}`;
    taken.add(id);
    return { id, path };
  });
}
