import { timeSpan } from '#story/time-span.ts';
import type { LocalDate, Story, TimeSpan } from '#story/types.ts';
import { readEdtf } from '#time/edtf-read.ts';
import { parseStory } from './parse-story.ts';

/** What is known where a time is typed. */
export interface WhenOptions {
  /** When the document was written, as for `parseStory`; left out where nothing tells. */
  readonly created?: LocalDate;
  /** `Story.calendar`: without a date, only days counted from the report can be told from it. */
  readonly calendar?: Story['calendar'];
  /** IANA name. */
  readonly timeZone?: string;
  /** Languages the words may be in, the likeliest first. */
  readonly languages: readonly string[];
}

/**
 * Why typed words are no time: there are none; no time expression is in them, or more than one; what they
 * say is a length ("two days") or repeats ("every Monday"); they name no place on the calendar; or they
 * count from the date of a document that has none.
 */
export type WhenFault = 'empty' | 'no-time' | 'several' | 'length' | 'no-place' | 'no-created';

export type WhenReading = { readonly when: TimeSpan } | { readonly fault: WhenFault };

/** An error that says more than another one, for the same words in two languages. */
const TELLING: readonly WhenFault[] = [
  'empty',
  'no-time',
  'no-place',
  'length',
  'several',
  'no-created',
];

function inLanguage(words: string, language: string, options: WhenOptions): WhenReading {
  const { created, timeZone, calendar } = options;
  const { expressions } = parseStory(words, {
    language,
    ...(created !== undefined && { created }),
    ...(timeZone !== undefined && { timeZone }),
  });
  const placed = expressions.filter(({ when }) => when !== null);
  const [only] = placed.length > 0 ? placed : expressions;
  if (!only) return { fault: 'no-time' };
  if (placed.length > 1) return { fault: 'several' };
  const isCounted = only.anchorTimeID === 'created' && created === undefined;
  if (isCounted && calendar === 'dated') return { fault: 'no-created' };
  if (only.when) return { when: only.when };
  return { fault: only.type === 'DURATION' || only.type === 'SET' ? 'length' : 'no-place' };
}

/**
 * Reads a time that a person typed: EDTF ('2022-01-05', '2022-01-05T18:00/2022-01-06T00:00', '199X'), or
 * words as a news text has them ("środa wieczorem", "last Tuesday"), counted from when the document was
 * written. A weekday or date without more is the latest one, as in news.
 *
 * @returns the interval, or what is wrong with the words
 * @throws RangeError for options that `parseStory` does not take
 *
 * @example
 * readWhen('środa wieczorem', { created: '2022-01-06', languages: ['pl'] })
 * // { when: { start: '2022-01-05T18:00', end: '2022-01-05T21:00', … } }
 */
export function readWhen(words: string, options: WhenOptions): WhenReading {
  const said = words.trim();
  if (said === '') return { fault: 'empty' };
  const edtf = readEdtf(said);
  if (edtf) return { when: timeSpan(edtf) };
  let fault: WhenFault = 'no-time';
  for (const language of options.languages) {
    const reading = inLanguage(said, language, options);
    if ('when' in reading) return reading;
    if (TELLING.indexOf(reading.fault) > TELLING.indexOf(fault)) ({ fault } = reading);
  }
  return { fault };
}
