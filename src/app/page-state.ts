import type { Messages } from '#i18n/messages.ts';
import type { Story } from '#story/types.ts';
import type { FileFault } from './compose/source-file.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { FetchStatus } from './opened.ts';
import { MAX_TEXT_LENGTH } from '#text/limits.ts';

/** A sentence that stands where something is missing, and what the reader can do about it. */
export interface StateMessage {
  readonly text: string;
  readonly help?: string;
  /** What a button offers to do. */
  readonly action?: 'read-again' | 'reload';
}

/** What there is to say in the place of the timeline; null when there is a timeline to draw. */
export function stateMessage(explorer: Explorer, messages: Messages): StateMessage | null {
  return openingState(explorer, messages) ?? readingState(explorer, messages);
}

function openingState(explorer: Explorer, messages: Messages): StateMessage | null {
  const { open, catalog, storyStatus } = explorer;
  if (open?.kind === 'draft') return explorer.drafts.hasText ? null : { text: messages.emptyText };
  if (open === null) return listState(catalog.status, messages);
  if (storyStatus === 'failed') {
    return { text: messages.storyFailed, help: messages.networkHelp, action: 'reload' };
  }
  if (storyStatus === 'missing') {
    return { text: messages.storyMissing, help: messages.storyMissingHelp };
  }
  return null;
}

function listState(status: FetchStatus, messages: Messages): StateMessage {
  if (status === 'loading') return { text: messages.loading };
  if (status === 'ready') return { text: messages.noStories, help: messages.noStoriesHelp };
  return { text: messages.listFailed, help: messages.networkHelp, action: 'reload' };
}

function readingState({ reader, index }: Explorer, messages: Messages): StateMessage | null {
  switch (reader.status) {
    case 'cancelled':
      return { text: messages.cancelled, action: 'read-again' };
    case 'too-large':
      return { text: messages.tooLarge(reader.size, MAX_TEXT_LENGTH), help: messages.tooLargeHelp };
    case 'failed':
      return reader.failure === 'bad-story'
        ? { text: messages.badStory, help: messages.storyMissingHelp }
        : { text: messages.workerFailed, help: messages.workerFailedHelp, action: 'read-again' };
    case 'reading':
      return index ? storyState(index.story, messages) : { text: messages.reading };
    case 'idle':
      return index ? storyState(index.story, messages) : { text: messages.loadingStory };
  }
}

function storyState(
  { events, expressions, language }: Story,
  messages: Messages,
): StateMessage | null {
  if (events.length > 0) return null;
  if (language === 'und') return { text: messages.foreign, help: messages.foreignHelp };
  return expressions.length === 0
    ? { text: messages.noTime, help: messages.noTimeHelp }
    : { text: messages.noEvents, help: messages.noEventsHelp };
}

/** Why a file could not be opened. */
export function fileMessage(
  { failure, name, size, message = '' }: FileFault,
  messages: Messages,
): StateMessage {
  switch (failure) {
    case 'not-text':
      return { text: messages.notText(name), help: messages.notTextHelp };
    case 'too-large':
      return { text: messages.tooLarge(size, MAX_TEXT_LENGTH), help: messages.tooLargeHelp };
    case 'not-events':
      return { text: messages.notEvents(name, message), help: messages.notEventsHelp };
    case 'no-report':
      return { text: messages.noReport(name), help: messages.noReportHelp };
    case 'unreadable':
      return { text: messages.fileFailed(name), help: messages.fileFailedHelp };
  }
}

/** The heading of the page: the title of what is open, as soon as it is known. */
export function headingOf({ index, open, catalog }: Explorer, messages: Messages): string {
  if (index) return index.story.title || messages.untitled;
  if (open?.kind === 'draft') return messages.pasteArticle;
  return catalog.stories.find(({ id }) => id === open?.id)?.title ?? 'Dateline';
}

/** True when another date, zone, language or report can be told: a story file may be of no text. */
export function canReread({ index, reader }: Explorer): boolean {
  return index !== null && !reader.fixed;
}
