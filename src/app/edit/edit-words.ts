import { dateInWords } from '#i18n/dates.ts';
import type { Messages } from '#i18n/messages.ts';
import type { Settings } from '#app/settings.svelte.ts';
import type { Edit, EventRef } from '#story/edit-types.ts';
import type { Story, TimeSpan } from '#story/types.ts';
import { extentOfSpan } from '#app/reason/extent-of-span.ts';
import type { StoryWords } from '#view/words.ts';

/** What the words of edits are made from. */
export interface EditContext {
  /** The story as it was read, which still has what edits have changed. */
  readonly base: Story;
  readonly words: StoryWords;
  readonly settings: Pick<Settings, 'language' | 'messages'>;
}

/** An edit in words. */
interface EditWords {
  /** What kind of change it is: 'Time'. */
  readonly kind: string;
  /** What it is about: the event as the text tells it; null for the whole story. */
  readonly about: string | null;
  /** What it says now; null where the kind says it all. */
  readonly now: string | null;
}

function aboutEvent({ event, place }: EventRef, { base }: EditContext): string {
  const told = base.events.find(({ id }) => id === event);
  return told?.label ?? place?.exact ?? event;
}

const whenOf = (when: TimeSpan, { words }: EditContext) => words.when(extentOfSpan(when));

/** How much of a report without a name is quoted for it, in UTF-16 code units. */
const FIRST_WORDS = 60;

const firstWords = (text: string) => text.trim().replace(/\s+/gu, ' ').slice(0, FIRST_WORDS);

function languageName(code: string, { textLanguages }: Messages): string {
  return new Map<string, string>(Object.entries(textLanguages)).get(code) ?? code;
}

function aboutOf(edit: Edit, context: EditContext): string | null {
  switch (edit.kind) {
    case 'created':
    case 'language':
    case 'time-zone':
    case 'publisher':
    case 'report':
    case 'remove-report':
      return null;
    case 'rename-source':
      return edit.source;
    case 'add':
      return edit.place.exact;
    default:
      return aboutEvent(edit.event, context);
  }
}

function nowOf(edit: Edit, context: EditContext): string | null {
  const { language, messages } = context.settings;
  switch (edit.kind) {
    case 'created':
      return dateInWords(language, edit.created);
    case 'language':
      return languageName(edit.language, messages);
    case 'time-zone':
      return edit.timeZone;
    case 'publisher':
      return edit.publisher;
    case 'report':
      return edit.publisher ?? edit.title ?? firstWords(edit.text);
    case 'remove-report':
      return edit.name;
    case 'label':
      return edit.label;
    case 'time':
      return whenOf(edit.when, context);
    case 'status':
      return context.words.messages.statuses[edit.status];
    case 'source':
      return edit.source || messages.editing.nobody;
    case 'rename-source':
      return edit.name;
    case 'merge':
      return aboutEvent(edit.into, context);
    case 'split':
      return edit.part.exact;
    case 'hide':
      return null;
    case 'add':
      return `${edit.label}, ${whenOf(edit.when, context)}`;
    case 'note':
      return edit.note;
  }
}

/** Puts an edit into words of the interface. */
export function editInWords(edit: Edit, context: EditContext): EditWords {
  return {
    kind: context.settings.messages.editing.kinds[edit.kind],
    about: aboutOf(edit, context),
    now: nowOf(edit, context),
  };
}

/** The same in one sentence. */
export function editSentence(edit: Edit, context: EditContext): string {
  const { kind, about, now } = editInWords(edit, context);
  const what = about === null ? kind : `${kind} – ${about}`;
  return now === null || now === '' ? what : `${what}: ${now}`;
}
