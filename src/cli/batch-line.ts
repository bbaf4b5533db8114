import type { ParseOptions } from '#parse/options.ts';
import { parseStory } from '#parse/parse-story.ts';
import { writeStory } from '#story/write.ts';
import { decodeUtf8 } from './input.ts';
import type { Line } from './lines.ts';

/** Longest line that `batch` reads, in bytes: no news text is a hundredth as long. */
export const LINE_LIMIT = 16 * 1024 * 1024;

/** What becomes of a line: a JSON object without a line break. */
export interface Answer {
  readonly json: string;
  readonly failed: boolean;
}

type Id = string | number;

/** Fields of a line that are options of `parseStory`, with their names there. */
const OPTIONS = {
  created: 'created',
  timeZone: 'timeZone',
  lang: 'language',
  prefer: 'prefer',
  title: 'title',
  publisher: 'publisher',
  url: 'url',
} as const satisfies Record<string, keyof ParseOptions>;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads one line of NDJSON and gives the line of the answer; null for an empty line. It never
 * throws: what is wrong with a line stands in its answer.
 */
export function answerLine({ number, bytes }: Line): Answer | null {
  if (bytes === null) {
    return refusal(null, `the line is longer than ${String(LINE_LIMIT / 1024 / 1024)} MB`, number);
  }
  const text = decodeUtf8(bytes);
  if (text === null) return refusal(null, 'the line is not UTF-8', number);
  if (text.trim() === '') return null;
  let id: Id | null = null;
  try {
    const fields = readObject(text);
    id = readId(fields);
    const story = parseStory(readText(fields), readOptions(fields));
    return { json: `{"id":${JSON.stringify(id)},"story":${writeStory(story, 0)}}`, failed: false };
  } catch (error) {
    return refusal(id, error instanceof Error ? error.message : String(error), number);
  }
}

/** Whether a line has nothing in it, and so no answer. */
export function isEmptyLine({ bytes }: Line): boolean {
  return bytes !== null && decodeUtf8(bytes)?.trim() === '';
}

/** The id in a line of the input or of the output, null where the answer has none; undefined when it is no JSON object. */
export function lineId(bytes: Uint8Array): Id | null | undefined {
  try {
    const { id } = readObject(decodeUtf8(bytes) ?? '');
    return typeof id === 'string' || typeof id === 'number' ? id : null;
  } catch {
    return undefined;
  }
}

const refusal = (id: Id | null, error: string, line: number): Answer => ({
  json: JSON.stringify({ id, error, line }),
  failed: true,
});

function readObject(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`the line is not JSON: ${String(error)}`, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('the line is not a JSON object');
  }
  return value as Fields;
}

function readId({ id }: Fields): Id {
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw new TypeError(id === undefined ? 'id is missing' : 'id is not a string or a number');
}

function readText({ text }: Fields): string {
  if (typeof text === 'string') return text;
  throw new TypeError(text === undefined ? 'text is missing' : 'text is not a string');
}

/** Tables of data often write null for what is not there. */
function readOptions(fields: Fields): ParseOptions {
  const given = Object.entries(OPTIONS).flatMap(([field, option]) => {
    const value = fields[field] ?? null;
    if (value === null) return [];
    if (typeof value !== 'string') throw new TypeError(`${field} is not a string`);
    return [[option, value] as const];
  });
  return Object.fromEntries(given);
}
