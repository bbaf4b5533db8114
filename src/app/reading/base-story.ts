import { readingOf, type Correction } from '#edits/reading.ts';
import { replay } from '#edits/replay.ts';
import type { SourceText } from '#parse/options.ts';
import { parseDocuments } from '#parse/parse-story.ts';
import type { Story, StoryDocument } from '#story/types.ts';
import { isTimeZone } from '#time/zones.ts';
import { correctedTexts } from './corrected-texts.ts';

/** The story of a file as it was before its edits. */
export interface BaseStory {
  readonly story: Story;
  /** True when it can't be read from its texts with another date or another report. */
  readonly fixed: boolean;
}

/** What the file itself says of a document; what its edits say is not of the document. */
function textOf(document: StoryDocument, { edits }: Story, isLanguageTold: boolean): SourceText {
  const { id, text, title, publisher, url, created, language } = document;
  const isToldByEdit = (kind: 'created' | 'publisher') =>
    edits.some((edit) => edit.kind === kind && edit.document === id);
  const isGiven = created.basis === 'given' || created.basis === 'metadata';
  const isDated = isGiven && !isToldByEdit('created');
  const isNamed = publisher !== undefined && !isToldByEdit('publisher');
  return {
    id,
    text,
    options: {
      ...(title !== undefined && { title }),
      ...(isNamed && { publisher }),
      ...(url !== undefined && { url }),
      ...(isLanguageTold && { language }),
      ...(isDated &&
        created.value !== null && {
          created: created.value,
          createdFrom: created.basis === 'metadata' ? ('metadata' as const) : ('given' as const),
        }),
    },
  };
}

/** @param isLanguageTold whether the documents' languages came with them and were not found out */
function reread(story: Story, correction: Correction, isLanguageTold: boolean): Story {
  const { title, timeZone, documents } = story;
  const texts = documents.map((document) => textOf(document, story, isLanguageTold));
  const zone = [correction.timeZone, timeZone].find(
    (name) => name !== undefined && isTimeZone(name),
  );
  return parseDocuments(correctedTexts(texts, correction), {
    title,
    ...(zone !== undefined && { timeZone: zone }),
  });
}

const outline = ({ events }: Story) =>
  JSON.stringify(
    events.map(({ id, label, when, status, attributions }) => {
      const chains = attributions.map(({ document, chain }) => [document, ...chain]);
      return [id, label, when.start, when.end, status, chains];
    }),
  );

/** The story of which its edits make this one; null when no reading gives it. */
function readAgain(story: Story, own: Correction) {
  const wanted = outline(story);
  // A file does not say whether somebody told the languages of its documents.
  for (const isLanguageTold of [false, true]) {
    const base = reread(story, own, isLanguageTold);
    if (outline(replay(base, story.edits).story) === wanted) return { base, isLanguageTold };
  }
  return null;
}

const isEmpty = ({ timeZone, documents, reports, removed }: Correction) =>
  timeZone === undefined &&
  [Object.keys(documents), reports, removed].every((list) => list.length === 0);

/**
 * The story of a file as it was before its edits, which it still lists. It is read from its texts again;
 * where that and the edits do not make the same story (it was written by hand, or by another version of
 * the parser), its corrections can't be taken back any more, and it comes without their list.
 *
 * @param correction what edits say of documents and zone now; left out, what those of the file say
 */
export function baseOf(story: Story, correction = readingOf(story.edits)): BaseStory {
  if (story.documents.length === 0) return { story, fixed: true };
  const own = readingOf(story.edits);
  const found = readAgain(story, own);
  if (!found) return { story: { ...story, edits: [] }, fixed: true };
  if (story.edits.length === 0 && isEmpty(correction)) return { story, fixed: false };
  const isOwn = JSON.stringify(correction) === JSON.stringify(own);
  const read = isOwn ? found.base : reread(story, correction, found.isLanguageTold);
  return { story: { ...read, edits: story.edits }, fixed: false };
}
