import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Preference } from '#parse/options.ts';
import { readDocuments } from '#text/documents.ts';
import { readArguments, wrongUsage } from './arguments.ts';
import { failure, reason } from './failure.ts';
import { formatNamed, inFormat, lossNote } from './formats.ts';
import { nameOf, readText } from './input.ts';
import { storyOf } from './story-input.ts';
import { tell, write, type Terminal } from './terminal.ts';

/** `dateline parse`: reads one text, writes its story to stdout or to a file. Gives the exit code. */
export async function parse(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments('parse', args, {
    created: { type: 'string' },
    'time-zone': { type: 'string' },
    lang: { type: 'string' },
    prefer: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
  });
  const file = onlyFile(positionals);
  const format = formatNamed(values.format ?? 'json');
  const { created, lang: language, prefer, out = '-', 'time-zone': timeZone } = values;
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
  const written = inFormat(story, format);
  const note = lossNote(format, written.lost);
  if (note !== null) tell(terminal, note);
  await put(written.text, out, terminal);
  return 0;
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

async function put(text: string, out: string, { stdout }: Terminal): Promise<void> {
  if (out === '-') {
    await write(stdout, text);
    return;
  }
  try {
    await writeFile(out, text);
  } catch (error) {
    throw failure(`cannot write ${out}: ${reason(error)}`);
  }
}
