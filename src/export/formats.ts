import type { Story } from '#story/types.ts';
import { writeStory } from '#story/write.ts';
import { writeCsv } from './csv.ts';
import { writeIcs } from './ics.ts';
import { writeMarkwhen } from './markwhen.ts';
import { writeTimeMl } from './timeml.ts';
import { writeTimelineJs } from './timelinejs.ts';
import type { Writer } from './types.ts';

/** A kind of file that a story can be written as. */
interface Format {
  readonly extension: string;
  /** Media type, for a browser's download. */
  readonly mediaType: string;
  readonly write: Writer;
}

const json = (story: Story) => ({ text: writeStory(story), lost: [] });

/** The text formats by the name that the command line gives them. */
export const FORMATS = {
  json: { extension: 'json', mediaType: 'application/json', write: json },
  csv: { extension: 'csv', mediaType: 'text/csv', write: writeCsv },
  ics: { extension: 'ics', mediaType: 'text/calendar', write: writeIcs },
  timelinejs: {
    extension: 'timelinejs.json',
    mediaType: 'application/json',
    write: writeTimelineJs,
  },
  timeml: { extension: 'tml', mediaType: 'application/xml', write: writeTimeMl },
  markwhen: { extension: 'mw', mediaType: 'text/plain', write: writeMarkwhen },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export const isFormatName = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);
