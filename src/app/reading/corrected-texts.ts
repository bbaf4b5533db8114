import type { Correction } from '#edits/reading.ts';
import type { ParseOptions, SourceText } from '#parse/options.ts';
import { LANGUAGES } from '#parse/parse-story.ts';
import type { ReportEdit } from '#story/edit-types.ts';
import { parseLocal } from '#time/local.ts';
import { isTimeZone } from '#time/zones.ts';

/** A report as the parser takes it; its date came with it and is nobody's correction. */
function textOf({
  document,
  text,
  title,
  publisher,
  url,
  created,
  language,
}: ReportEdit): SourceText {
  return {
    id: document,
    text,
    options: {
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
      ...(url !== undefined && { url }),
      ...(created !== undefined && { created, createdFrom: 'metadata' as const }),
      ...(language !== undefined && { language }),
    },
  };
}

/** Options without what the parser would refuse: then it finds date and language out by itself. */
function usable({
  created,
  createdFrom,
  language,
  timeZone,
  ...others
}: ParseOptions): ParseOptions {
  const isDay = created !== undefined && parseLocal(created) !== null;
  return {
    ...others,
    ...(isDay && { created, ...(createdFrom !== undefined && { createdFrom }) }),
    ...(language !== undefined && LANGUAGES.includes(language) && { language }),
    ...(timeZone !== undefined && isTimeZone(timeZone) && { timeZone }),
  };
}

/**
 * The texts of a story as a person corrected them: reports added, others left out, dates, languages and
 * outlets as told. Where nothing would be left, nothing is left out.
 *
 * @param texts as they were found, each with its id or in the order of 'd1', 'd2' …
 */
export function correctedTexts(
  texts: readonly SourceText[],
  { documents, reports, removed }: Correction,
): readonly SourceText[] {
  const named = texts.map((text, at) => ({ ...text, id: text.id ?? `d${String(at + 1)}` }));
  const known = new Set(reports.map(({ document }) => document));
  const all = [...named.filter(({ id }) => !known.has(id)), ...reports.map(textOf)];
  const left = all.filter(({ id }) => id === undefined || !removed.includes(id));
  return (left.length === 0 ? all : left).map((text) => {
    const told = documents[text.id ?? ''] ?? {};
    const isDated = told.created !== undefined;
    const options = { ...text.options, ...told, ...(isDated && { createdFrom: 'given' as const }) };
    return { ...text, options: usable(options) };
  });
}
