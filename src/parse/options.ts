import type { Created, Preference } from '#anchoring/types.ts';
export type { Preference };
import { MAX_TEXT_LENGTH } from '#text/limits.ts';
import { parseLocal } from '#time/local.ts';
import { isTimeZone } from '#time/zones.ts';
import type { Id, LocalDate } from '#story/types.ts';

/** What is known of a text beside its words. */
export interface ParseOptions {
  /** When it was written, 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm', in the story's zone. */
  readonly created?: LocalDate;
  /** Whether `created` was told by a person or stands in the file. */
  readonly createdFrom?: 'given' | 'metadata';
  /** IANA name, 'Europe/Warsaw'; 'UTC' when unknown. */
  readonly timeZone?: string;
  /** Language code of the text; found out when absent. */
  readonly language?: string;
  /**
   * Side of weekdays, dates and clocks that can lie before and ahead where the verb does not tell:
   * "Tuesday" alone, in a calendar or a search box. Left out, as news means them: weekdays have
   * passed, dates lie nearest.
   */
  readonly prefer?: Preference;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
}

const PREFERENCES: readonly string[] = ['past', 'future', 'nearest'] satisfies Preference[];

/** One document of a story, as it comes in. */
export interface SourceText {
  /** Its id in the story, which no other has; left out: its place, 'd1', 'd2' … */
  readonly id?: Id;
  readonly text: string;
  readonly options?: ParseOptions;
}

/** What is known of a story beside its documents; left out, the documents' own options tell. */
export type StoryOptions = Pick<ParseOptions, 'title' | 'timeZone'>;

/**
 * @throws RangeError naming the option and its value when a day does not exist, a zone is unknown, a
 * language has no pack, a preference is unknown, or the text is too long
 */
export function checkOptions(
  text: string,
  options: ParseOptions,
  languages: readonly string[],
): void {
  const { created, timeZone, language, prefer } = options;
  if (text.length > MAX_TEXT_LENGTH)
    throw new RangeError(
      `text too long: ${text.length} characters, at most ${MAX_TEXT_LENGTH} are read`,
    );
  if (created !== undefined && !parseLocal(created))
    throw new RangeError(`not a day or time: ${created} (write 2022-01-06 or 2022-01-06T18:40)`);
  if (timeZone !== undefined && !isTimeZone(timeZone))
    throw new RangeError(
      `unknown time zone: ${timeZone} (write an IANA name such as Europe/Warsaw)`,
    );
  if (language !== undefined && !languages.includes(language))
    throw new RangeError(`unknown language: ${language} (known: ${languages.join(', ')})`);
  if (prefer !== undefined && !PREFERENCES.includes(prefer))
    throw new RangeError(`unknown preference: ${prefer} (known: ${PREFERENCES.join(', ')})`);
}

/** The creation time that the options tell, if they do. */
export function toldCreated({ created, createdFrom = 'given' }: ParseOptions): {
  readonly created: Created;
  readonly basis: 'given' | 'metadata';
} | null {
  const read = created === undefined ? null : parseLocal(created);
  return read && { created: { ...read, assumed: false }, basis: createdFrom };
}
