import type { Outcome } from '#edits/replay.ts';
import type { UiLanguage } from '#i18n/language.ts';
import type { WhenOptions } from '#parse/read-when.ts';
import type { Edit } from '#story/edit-types.ts';
import type { Id, Story, StoryEvent } from '#story/types.ts';

/** Who says so, nearest to the event; '' for the paper itself. */
export function sourceOf({ attributions }: StoryEvent, { sources }: Story): string {
  const [nearest] = attributions[0]?.chain ?? [];
  return sources.find(({ id }) => id === nearest)?.name ?? '';
}

/** The time of an event as a person would type it: their own words, else EDTF without its seconds. */
export function timeAsTyped(
  { id, when }: StoryEvent,
  edits: readonly Edit[],
  outcomes: ReadonlyMap<Id, Outcome>,
): string {
  const words = edits
    .flatMap((edit) =>
      (edit.kind === 'time' || edit.kind === 'add') && outcomes.get(edit.id)?.event === id
        ? [edit.words]
        : [],
    )
    .at(-1);
  return words === undefined || words === ''
    ? when.edtf.replaceAll(/(T\d\d:\d\d):00/g, '$1')
    : words;
}

/** How words that are typed about a document are to be read: as it would say them. */
export function whenOptions(
  about: Id | undefined,
  { documents, timeZone, calendar }: Story,
  own: UiLanguage,
): WhenOptions {
  const document = documents.find(({ id }) => id === about) ?? documents[0];
  const language = document?.language ?? own;
  const created = document?.created.value ?? null;
  const languages = [language, own, 'pl', 'en'].filter((code) => code === 'pl' || code === 'en');
  return {
    ...(created !== null && { created }),
    ...{ timeZone, calendar, languages: [...new Set(languages)] },
  };
}
