import type { Metadata } from './types.ts';

/** A source text taken apart. */
export interface FrontMatter {
  readonly metadata: Metadata;
  /** The text itself: `source` from `bodyStart` on. */
  readonly body: string;
  readonly bodyStart: number;
  /** Keys that are known but whose values could not be read ("created: yesterday"). */
  readonly unread: readonly string[];
}

type Field = keyof Metadata;

/** Names in use on blogs, static sites and in newsrooms; of two for one field the earlier row wins. */
const FIELDS: readonly (readonly [key: string, field: Field])[] = [
  ['title', 'title'],
  ['language', 'language'],
  ['lang', 'language'],
  ['created', 'created'],
  ['date', 'created'],
  ['published', 'created'],
  ['timezone', 'timeZone'],
  ['publisher', 'publisher'],
  ['source', 'publisher'],
  ['outlet', 'publisher'],
  ['url', 'url'],
  ['link', 'url'],
];

const FENCE = /^---[ \t]*$/;
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*$/;
const PAIR = /^([A-Za-z][\w-]*)[ \t]*:(?:[ \t]+(.*))?$/;
/** Blank, a comment, or the continuation of a list or a nested value, which is skipped. */
const SKIPPED = /^(?:\s*$|\s*#|[ \t]|-[ \t])/;
const BYTE_ORDER_MARK = '\ufeff';
/** Nobody writes more; beyond, "---" at the top is a ruler. */
const MOST_LINES = 200;

/**
 * Splits the `---` fenced lines at the top of `source` from the text. Only flat `key: value` lines
 * with plain or quoted values are read, which is all a story needs: a YAML library would be larger
 * than the parser. Unknown keys are ignored; `created` may carry seconds and an offset, which are
 * dropped (it is the wall clock that counts), but not 'Z'. Without a closing fence, or with anything
 * else between the fences, all is text.
 */
export function readFrontMatter(source: string): FrontMatter {
  const start = source.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const fenced = fencedLines(source, start);
  const bodyStart = fenced?.end ?? start;
  return { ...readPairs(fenced?.lines ?? []), body: source.slice(bodyStart), bodyStart };
}

function fencedLines(source: string, start: number): { lines: string[]; end: number } | null {
  const lines: string[] = [];
  let from = start;
  for (let count = 0; count < MOST_LINES && from < source.length; count += 1) {
    const stop = source.indexOf('\n', from);
    const end = stop < 0 ? source.length : stop;
    const line = source.slice(from, end).replace(/\r$/, '');
    from = Math.min(end + 1, source.length);
    if (count === 0) {
      if (!FENCE.test(line)) return null;
    } else if (CLOSING_FENCE.test(line)) {
      return { lines, end: from };
    } else if (PAIR.test(line) || SKIPPED.test(line)) {
      lines.push(line);
    } else {
      return null;
    }
  }
  return null;
}

function readPairs(lines: readonly string[]): Pick<FrontMatter, 'metadata' | 'unread'> {
  const given = new Map<string, string>();
  for (const line of lines) {
    const [, key, value] = PAIR.exec(line) ?? [];
    if (key === undefined || value === undefined) continue;
    const name = key.toLowerCase().replaceAll(/[_-]/g, '');
    if (!given.has(name)) given.set(name, value);
  }
  const metadata: Partial<Record<Field, string>> = {};
  const unread: string[] = [];
  for (const [key, field] of FIELDS) {
    const raw = given.get(key);
    if (raw === undefined || metadata[field] !== undefined) continue;
    const value = readValue(field, raw);
    if (value === null) unread.push(key);
    else if (value !== '') metadata[field] = value;
  }
  return { metadata, unread };
}

/** The value without quotes and comment; '' when it is empty, null when it cannot be read. */
function readValue(field: Field, raw: string): string | null {
  const value = unquoted(raw.trim());
  if (value === null || value === '' || field !== 'created') return value;
  return localTime(value);
}

function unquoted(value: string): string | null {
  const double = /^"((?:[^"\\]|\\.)*)"\s*(?:#.*)?$/.exec(value);
  if (double) return (double[1] ?? '').replaceAll(/\\(.)/g, '$1').trim();
  const single = /^'((?:[^']|'')*)'\s*(?:#.*)?$/.exec(value);
  if (single) return (single[1] ?? '').replaceAll("''", "'").trim();
  if (/^["'|>[{&*!]/.test(value)) return null;
  return value.replace(/(?:^|\s)#.*$/, '').trim();
}

/** '2022-01-06', or '2022-01-06T18:40' from "2022-01-06 18:40:00+06:00". */
function localTime(value: string): string | null {
  const found =
    /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?:\s*[+-]\d\d:?\d\d)?)?$/.exec(
      value,
    );
  if (found === null) return null;
  const [, day = '', clock] = found;
  return clock === undefined ? day : `${day}T${clock}`;
}
