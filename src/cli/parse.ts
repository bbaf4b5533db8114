import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Preference } from '#parse/options.ts';
import type { FormatName } from '#export/formats.ts';
import type { Story } from '#story/types.ts';
import { readDocuments } from '#text/documents.ts';
import { readArguments, wrongUsage } from './arguments.ts';
import { failure, reason } from './failure.ts';
import { formatNamed, inFormat, inPage, lossNote } from './formats.ts';
import { nameOf, readText } from './input.ts';
import {
  assertNoPictureWords,
  isPictureFormat,
  pictureFile,
  pictureWanted,
  type PictureFormat,
  type PictureWords,
} from './picture.ts';
import { storyOf } from './story-input.ts';
import { tell, write as writeTo, type Terminal } from './terminal.ts';

/** `dateline parse`: reads one text, writes its story to stdout or to a file. Gives the exit code. */
export async function parse(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments('parse', args, {
    created: { type: 'string' },
    'time-zone': { type: 'string' },
    lang: { type: 'string' },
    prefer: { type: 'string' },
    format: { type: 'string' },
    size: { type: 'string' },
    theme: { type: 'string' },
    scale: { type: 'string' },
    out: { type: 'string' },
  });
  const file = onlyFile(positionals);
  const format = formatNamed(values.format ?? 'json');
  const { created, lang: language, prefer, out = '-', 'time-zone': timeZone } = values;
  const { size, theme, scale } = values;
  const write = writerOf(format, { size, theme, scale }, { out, terminal });
  if (out !== '-' && resolve(out) === resolve(file)) {
    throw failure(`--out ${out} is the text itself; name another file`);
  }
  const text = await readText(file, terminal);
  for (const note of notesOn(text)) tell(terminal, `note: ${nameOf(file)}${note}`);
  const story = storyOf(text, file, {
    ...(created !== undefined && { created }),
    ...(timeZone !== undefined && { timeZone }),
    ...(language !== undefined && { language }),
    ...(prefer !== undefined && { prefer: prefer as Preference /* checked with the rest */ }),
  });
  const { content, note } = await write(story);
  if (note !== null) tell(terminal, note);
  await put(content, out, terminal);
  return 0;
}

interface Written {
  readonly content: string | Uint8Array;
  /** What the user should know of it. */
  readonly note: string | null;
}

/** How a story becomes a file of the format; what is wrong with the options shows before any work. */
function writerOf(
  format: FormatName | PictureFormat | 'html',
  words: PictureWords,
  { out, terminal }: { readonly out: string; readonly terminal: Terminal },
): (story: Story) => Promise<Written> {
  if (isPictureFormat(format)) {
    const wanted = pictureWanted(words, format);
    if (format === 'png' && out === '-' && terminal.stdout.isTTY) {
      throw failure('a png is no text for a terminal; name a file: --out picture.png');
    }
    return (story) => pictureFile(story, format, wanted, terminal);
  }
  assertNoPictureWords(words, format);
  if (format === 'html')
    return async (story) => ({ content: await inPage(story, terminal.embedFile), note: null });
  return (story) => {
    const { text, lost } = inFormat(story, format);
    return Promise.resolve({ content: text, note: lossNote(format, lost) });
  };
}

/** What the user may want to know of the file, though it can be read; ends of sentences. */
function notesOn(text: string): readonly string[] {
  const { documents } = readDocuments(text);
  const unread = documents.flatMap((document) => document.unread);
  return [
    ...unread.map((field) => `: the front matter's "${field}" cannot be read and is left out`),
    ...(documents.every(({ body }) => body.trim() === '')
      ? [' is empty: its story has no events']
      : []),
  ];
}

function onlyFile(files: readonly string[]): string {
  const [file, ...others] = files;
  if (file === undefined) {
    throw wrongUsage('parse', 'which text? Name a file, or - for standard input');
  }
  if (others.length > 0) {
    const what = `one text at a time, not ${String(files.length)}: ${files.join(', ')}`;
    throw wrongUsage('parse', `${what}; for many there is dateline batch`);
  }
  return file;
}

async function put(content: string | Uint8Array, out: string, { stdout }: Terminal): Promise<void> {
  if (out === '-') {
    await writeTo(stdout, content);
    return;
  }
  try {
    await writeFile(out, content);
  } catch (error) {
    throw failure(`cannot write ${out}: ${reason(error)}`);
  }
}
