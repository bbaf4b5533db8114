import { timelineData } from '#layout/data.ts';
import type { Extent } from '#layout/types.ts';
import type { InterfaceLanguage, Mention, Story, StoryEvent } from '#story/types.ts';
import { fieldsOf } from '#time/calendar.ts';
import { storyWords, type StoryWords } from '#view/words.ts';

/** An event with everything about it that is written in words. */
export interface ToldEvent {
  readonly event: StoryEvent;
  readonly extent: Extent;
  /** "środa 5 stycznia 2022, 12:00–18:00". */
  readonly when: string;
  /** One for each chain: "naoczni świadkowie, za: TASS"; the paper's name where nobody else says so. */
  readonly sources: readonly string[];
  /** Null for what is told as fact. */
  readonly status: string | null;
  /** The first clause that tells it, in the article's words. */
  readonly quote: string;
}

/** A story's events in order of time, in words of the interface language. */
export interface Telling {
  readonly words: StoryWords;
  readonly events: readonly ToldEvent[];
}

/** The words of a place in the story's texts, on one line. */
function quoteAt(story: Story, mention: Mention | undefined): string {
  const text = story.documents.find(({ id }) => id === mention?.document)?.text ?? '';
  return mention ? oneLine(text.slice(mention.start, mention.end)) : '';
}

/** Any white space, line breaks included, as one space. */
export const oneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

/** Whether both ends of an event lie in the years 1 to 9999, which some formats cannot leave. */
export const hasFourDigitYears = ({ extent }: ToldEvent) =>
  [extent.start, extent.end].every((t) => {
    const { year } = fieldsOf(t);
    return year >= 1 && year <= 9999;
  });

/** Puts a story's events into words, for the formats that have no fields for what they say. */
export function tellStory(story: Story, language: InterfaceLanguage): Telling {
  const data = timelineData(story);
  const words = storyWords(story, data, language);
  const events = data.events.map(({ event, extent }) => {
    const { sources, status } = words.caption(event);
    const quote = quoteAt(story, event.mentions[0]);
    const names = sources.map(({ text }) => text);
    return { event, extent, when: words.when(extent), sources: names, status, quote };
  });
  return { words, events };
}
