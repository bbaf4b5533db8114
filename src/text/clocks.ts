import type { Span } from './types.ts';

/** Nothing longer opens an entry: "Between 11:30 a.m. and 12:15 p.m. PDT —". */
const LONGEST_OPENING = 60;
const LONGEST_PREFIX = 44;
/** "Between 3:30 and 4 p.m. —" has two words; more of them make a sentence. */
const MOST_WORDS = 2;
/** "Godz. 18.40" on a line of its own. */
const MOST_WORDS_ALONE = 1;

const HALF_DAY = String.raw`\s?[AaPp]\.?\s?[Mm]\b\.?`;
const TIME = String.raw`(?:(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-5]\d)?(?:${HALF_DAY})?|(?:1[0-2]|[1-9])${HALF_DAY})`;
const ZONE = String.raw`(?:\s+(?:[A-Z]{1,4}T|UTC|MSK)\b)?`;
/** The time, then a dash or colon, the end of the line, or a capital: "18.40 Strażacy …". */
const OPENING = new RegExp(
  String.raw`^(?:\[${TIME}${ZONE}\]|\(${TIME}${ZONE}\)|${TIME}${ZONE})(?=\s*[–—|:•·-]\s|\s*$|\s+[„“"«]?\p{Lu})`,
  'u',
);
const PREFIX = new RegExp(String.raw`^.{1,${String(LONGEST_PREFIX)}}?(?=\s+[–—-]\s|:\s|$)`, 'u');
const TIME_ANYWHERE = new RegExp(String.raw`(?<![\d.:,])${TIME}(?![.:]?\d)${ZONE}`, 'gu');

/**
 * The time of day that opens an entry of a log or live blog in the line `line` ("21:05 –",
 * "7:42 a.m. —", "[18.40]", "Between 3:30 and 4 p.m. —"), or null. Whether it is a right time and which
 * day it belongs to is not asked here.
 */
export function openingClock(text: string, line: Span): Span | null {
  const isWhole = line.end - line.start <= LONGEST_OPENING;
  const opening = text.slice(line.start, isWhole ? line.end : line.start + LONGEST_OPENING);
  const found = OPENING.exec(opening) ?? worded(opening, isWhole);
  return found && { start: line.start, end: line.start + found[0].length };
}

function worded(opening: string, isWhole: boolean): RegExpExecArray | null {
  const prefix = PREFIX.exec(opening);
  const isAlone = prefix?.[0].length === opening.length;
  if (prefix === null || (isAlone && (!isWhole || opening.endsWith('.')))) return null;
  const rest = prefix[0].replace(TIME_ANYWHERE, '');
  if (rest === prefix[0] || !/^[\p{L}\d\s,.]*$/u.test(rest)) return null;
  const words = rest.match(/\p{L}+/gu)?.length ?? 0;
  return words <= (isAlone ? MOST_WORDS_ALONE : MOST_WORDS) ? prefix : null;
}

/** Whether a time of day stands anywhere in `span`. */
export function hasClock(text: string, span: Span): boolean {
  return text.slice(span.start, span.end).search(TIME_ANYWHERE) >= 0;
}
