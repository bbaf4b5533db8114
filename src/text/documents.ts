import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import type { Metadata } from './types.ts';

/** A file taken apart: one text, or several reports of one story. */
export interface SourceFile {
  /** What is said of the story as a whole. */
  readonly story: Metadata;
  /** At least one; each with its own front matter. */
  readonly documents: readonly FrontMatter[];
}

/** A line of three hyphens with an empty line before it, or right after other front matter, may open a document. */
const OPENING = /\n[ \t]*\r?\n(?=---[ \t]*\r?\n)/g;
const AT_ONCE = /---[ \t]*\r?\n/y;

/** What a block between fences must say, or it is text between two rulers. */
const TELLING: readonly (keyof Metadata)[] = ['publisher', 'created', 'title', 'url'];

/**
 * Splits a file into its documents. Each of several begins with front matter of its own; the file must
 * begin with one, and each further block stands after an empty line and names at least a publisher, a
 * date, a title or an address. Front matter without a text below it, before the others, is the story's.
 *
 * @example
 * readDocuments('---\nsource: A\n---\nOne.\n\n---\nsource: B\n---\nTwo.').documents.length // 2
 */
export function readDocuments(source: string): SourceFile {
  const first = readFrontMatter(source);
  if (first.body === source) return { story: {}, documents: [first] };
  const parts: FrontMatter[] = [];
  let from = 0;
  let start = first.bodyStart;
  for (let next = nextOpening(source, start); next; next = nextOpening(source, start)) {
    parts.push(readFrontMatter(source.slice(from, next.at)));
    ({ at: from, bodyStart: start } = next);
  }
  parts.push(readFrontMatter(source.slice(from)));
  const [head, ...others] = parts;
  if (!head || others.length === 0) return { story: {}, documents: parts };
  const isStory = head.body.trim() === '';
  return { story: isStory ? head.metadata : {}, documents: isStory ? others : parts };
}

/** Where the next document begins, and its text below the front matter; null after the last. */
function nextOpening(source: string, start: number): { at: number; bodyStart: number } | null {
  AT_ONCE.lastIndex = start;
  const atOnce = AT_ONCE.test(source) ? frontMatterAt(source, start) : null;
  if (atOnce) return atOnce;
  OPENING.lastIndex = start - 1;
  for (let found = OPENING.exec(source); found; found = OPENING.exec(source)) {
    const opened = frontMatterAt(source, found.index + found[0].length);
    if (opened) return opened;
  }
  return null;
}

function frontMatterAt(source: string, at: number): { at: number; bodyStart: number } | null {
  const { metadata, bodyStart } = readFrontMatter(source.slice(at, at + LONGEST));
  const tells = TELLING.some((field) => metadata[field] !== undefined);
  return tells ? { at, bodyStart: at + bodyStart } : null;
}

/** Front matter is looked for in this many characters, so that many rulers cost little. */
const LONGEST = 4000;
