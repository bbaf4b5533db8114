import { readCsv } from '#import/csv.ts';
import { isImportError } from '#import/error.ts';
import { isTimelineJs, readTimelineJs } from '#import/timelinejs.ts';
import { writeStory } from '#story/write.ts';
import type { Story } from '#story/types.ts';
import { isPage, textOfPage } from './html-text.ts';

/** A file that could not be opened. */
export interface FileFault {
  readonly failure: 'not-text' | 'too-large' | 'unreadable' | 'not-events' | 'no-report';
  /** What is wrong in it, and where. */
  readonly message?: string;
  readonly name: string;
  readonly size: number;
}

/**
 * Turns what somebody opens or pastes into what the explorer reads: a page of HTML into its article, a
 * table of events (.csv) or TimelineJS JSON into a story; texts and stories stay as they are.
 *
 * @param name of the file; '' for what was pasted
 * @param zone IANA zone of events that come without an article; '' for UTC. Their language is that of the page
 */
export async function readSource(
  text: string,
  name: string,
  zone: string,
): Promise<{ readonly text: string } | FileFault> {
  if (isPage(text)) return { text: await textOfPage(text) };
  const read = importerFor(text, name);
  if (!read) return { text };
  try {
    return { text: writeStory(read(optionsFor(zone)), 0) };
  } catch (error) {
    if (!isImportError(error)) throw error;
    return { failure: 'not-events', message: error.message, name, size: text.length };
  }
}

type Importer = (options: ReturnType<typeof optionsFor>) => Story;

/** What reads a file that is neither a text nor a story of ours; null for those. */
function importerFor(text: string, name: string): Importer | null {
  if (/\.csv$/i.test(name)) return (options) => readCsv(text, options);
  const json = jsonOf(text);
  return isTimelineJs(json) ? (options) => readTimelineJs(json, options) : null;
}

const optionsFor = (zone: string) => ({
  language: document.documentElement.lang,
  timeZone: zone === '' ? 'UTC' : zone,
});

function jsonOf(text: string): unknown {
  if (!/^\uFEFF?\s*\{/.test(text)) return null;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
