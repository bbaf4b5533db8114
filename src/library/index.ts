/**
 * What programs get by `import … from 'dateline'`: texts and other files into stories, stories into
 * files and pictures. No clock, no network, no machine locale or zone, no Node: the same in any
 * JavaScript engine. `docs/library.md` shows how to use it.
 */
export { LANGUAGES, parseDocuments, parseSource, parseStory } from '#parse/parse-story.ts';
export type { ParseOptions, SourceText, StoryOptions } from '#parse/options.ts';

export { readStory } from '#story/read.ts';
export { writeStory } from '#story/write.ts';
export { isStoryError, type StoryError } from '#story/check.ts';
export type * from '#story/types.ts';
export type * from '#story/edit-types.ts';
export type { Granularity } from '#time/types.ts';

export { readCsv } from '#import/csv.ts';
export { readTimelineJs, type ImportOptions } from '#import/timelinejs.ts';
export { isImportError, type ImportError } from '#import/error.ts';

export { writeCsv } from '#export/csv.ts';
export { writeIcs } from '#export/ics.ts';
export { writeMarkwhen } from '#export/markwhen.ts';
export { writeTimelineJs } from '#export/timelinejs.ts';
export { writeTimeMl } from '#export/timeml.ts';
export { isNoDatesError, type Loss, type NoDatesError, type Writer } from '#export/types.ts';
export { embedSnippet, plainSnippet } from '#export/snippet.ts';

export { writeSvg, type SvgOptions } from './svg.ts';
