import type { Story, StoryDocument } from '#story/types.ts';
import type { Place } from '#app/target.ts';
import { firstEnding } from '#text/search.ts';
import { marksByStretch, marksOf, type Mark } from './marks.ts';
import { stopsOf } from './segments.ts';
import { chunksOf, unitsOf, type Chunk, type Unit } from './units.ts';

/** An article made ready to be drawn a chunk at a time. */
export interface Article {
  readonly document: StoryDocument;
  readonly chunks: readonly Chunk[];
  readonly marks: ReadonlyMap<Unit, readonly Mark[]>;
  /** Where the keyboard stops, in text order. */
  readonly stops: readonly number[];
}

/** Prepares a document of a story; the work grows with its length plus its marks. */
export function articleOf(story: Story, document: StoryDocument): Article {
  const units = unitsOf(document);
  const marks = marksOf(story, document.id);
  const byUnit = marksByStretch(marks, units);
  return {
    document,
    chunks: chunksOf(units),
    marks: new Map(units.map((unit, at) => [unit, byUnit[at] ?? []])),
    stops: stopsOf(marks),
  };
}

/** Number of the chunk that holds a place of the text, or of the last one. */
export function chunkAt({ chunks }: Article, at: number): number {
  return Math.min(firstEnding(chunks, at), chunks.length - 1);
}

/** What lies over a character of the text. */
export function placeAt(article: Article, at: number): Place {
  const chunk = article.chunks[chunkAt(article, at)];
  const unit = chunk?.units.find(({ end }) => end > at);
  const over = (unit ? (article.marks.get(unit) ?? []) : [])
    .filter(({ start, end }) => start <= at && end > at)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return {
    times: over.filter(({ kind }) => kind === 'time').map(({ id }) => id),
    events: over.filter(({ kind }) => kind === 'event').map(({ id }) => id),
  };
}
