import { readingOf, type Correction } from '#edits/reading.ts';
import { replay } from '#edits/replay.ts';
import { LANGUAGES, parseDocuments } from '#parse/parse-story.ts';
import type { Story, StoryDocument } from '#story/types.ts';

function optionsOf(document: StoryDocument, { edits }: Story, { documents }: Correction) {
  const { id, title, publisher, url, created } = document;
  const isToldByEdit = edits.some((edit) => edit.kind === 'created' && edit.document === id);
  const isTold = !isToldByEdit && (created.basis === 'given' || created.basis === 'metadata');
  const { language, ...correction } = documents[id] ?? {};
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(url !== undefined && { url }),
    ...(isTold &&
      created.value !== null && {
        created: created.value,
        createdFrom: created.basis === 'metadata' ? ('metadata' as const) : ('given' as const),
      }),
    ...(language !== undefined && LANGUAGES.includes(language) && { language }),
    ...correction,
  };
}

function reread(story: Story, correction: Correction): Story {
  const { title, timeZone, documents } = story;
  return parseDocuments(
    documents.map((document) => ({
      text: document.text,
      options: optionsOf(document, story, correction),
    })),
    { title, timeZone: correction.timeZone ?? timeZone },
  );
}

const outline = ({ events }: Story) =>
  JSON.stringify(events.map(({ id, label, when }) => [id, label, when.start, when.end]));

/**
 * The story of a file as it was before its edits, which it still lists. It is read from its texts again;
 * where that and the edits do not make the same story (it was written by hand, or by another version of
 * the parser), its corrections can't be taken back any more, and it comes without their list.
 *
 * @param correction what edits say of dates, languages and zone now; left out, what those of the file say
 */
export function baseOf(story: Story, correction?: Correction): Story {
  if (story.edits.length === 0 || story.documents.length === 0) return story;
  const own = readingOf(story.edits);
  const base = reread(story, own);
  const isSame = outline(replay(base, story.edits).story) === outline(story);
  if (!isSame) return { ...story, edits: [] };
  return { ...(correction ? reread(story, correction) : base), edits: story.edits };
}
