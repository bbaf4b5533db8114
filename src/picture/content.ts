import { dataOf, timelineData } from '#layout/data.ts';
import { layoutTimeline } from '#layout/timeline.ts';
import type { Caption, TimelineData, TimelineLayout } from '#layout/types.ts';
import type { InterfaceLanguage, Story, StoryEvent } from '#story/types.ts';
import { storyWords, type StoryWords } from '#view/words.ts';
import { byImportance } from './importance.ts';
import { measureText } from './measure.ts';

/** How much stands below each headline: who says so and the article's words, only who, or nothing. */
export type Detail = 'whole' | 'sources' | 'headlines';

/** What a story offers to a picture, worked out once for all sizes that are tried. */
export interface Content {
  readonly story: Story;
  readonly data: TimelineData;
  readonly words: StoryWords;
  /** From the most important event on. */
  readonly ranked: readonly StoryEvent[];
  /** The story with only some of its events. */
  readonly only: (events: readonly StoryEvent[]) => TimelineData;
  readonly draw: (sketch: Sketch) => TimelineLayout;
}

interface Sketch {
  readonly width: number;
  readonly shape: 'horizontal' | 'vertical';
  readonly events: readonly StoryEvent[];
  readonly detail: Detail;
}

/** Height that asks for headlines alone, whatever they need. */
const AS_LOW_AS_CAN_BE = 1;

/** Puts a story into words and in order for pictures of it. */
export function contentOf(story: Story, language: InterfaceLanguage): Content {
  const data = timelineData(story);
  const words = storyWords(story, data, language);
  const ranked = byImportance(story);
  const withoutPhrase = remembered((event: StoryEvent): Caption => ({
    ...words.caption(event),
    phrase: '',
  }));
  const only = remembered((events: readonly StoryEvent[]) => partOf(data, events));
  const draw = ({ width, shape, events, detail }: Sketch) =>
    layoutTimeline(only(events), {
      width,
      shape,
      measure: measureText,
      words: words.layout,
      caption: detail === 'whole' ? words.caption : withoutPhrase,
      grouping: 'time',
      textScale: 1,
      ...(detail === 'headlines' && { height: AS_LOW_AS_CAN_BE }),
    });
  return { story, data, words, ranked, only, draw };
}

/** Days and sources keep their numbers. */
function partOf(data: TimelineData, kept: readonly StoryEvent[]): TimelineData {
  if (kept.length === data.events.length) return data;
  const wanted = new Set(kept);
  const events = data.events.filter(({ event }) => wanted.has(event));
  return { ...dataOf({ ...data, events }), dayOne: data.dayOne };
}

/** The same object for the same question: labels are set once only. */
function remembered<Question extends object, Answer>(ask: (question: Question) => Answer) {
  const known = new WeakMap<Question, Answer>();
  return (question: Question): Answer => {
    const answer = known.get(question) ?? ask(question);
    known.set(question, answer);
    return answer;
  };
}
