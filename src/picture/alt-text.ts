import { PICTURE_MESSAGES } from '#i18n/picture.ts';
import { extentOf } from '#layout/extents.ts';
import { rangeWords } from '#layout/date-words.ts';
import type { TimelineData } from '#layout/types.ts';
import { startOfDay } from '#time/calendar.ts';
import type { InterfaceLanguage, Story, StoryEvent } from '#story/types.ts';
import type { StoryWords } from '#view/words.ts';

/** More names than these are counted. */
const MOST_NAMES = 3;

interface Told {
  readonly story: Story;
  readonly data: TimelineData;
  readonly words: StoryWords;
  /** From the most important event on. */
  readonly ranked: readonly StoryEvent[];
}

/**
 * The alternative text of a picture, for those who hear it: how many events and from when to when,
 * the first, the last and the most important one, and who says so.
 *
 * @param shown how many of the events the picture has
 */
export function altText(
  { story, data, words, ranked }: Told,
  shown: number,
  language: InterfaceLanguage,
): string {
  const messages = PICTURE_MESSAGES[language];
  const moment = (event: StoryEvent) => ({
    label: event.label,
    when: words.when(extentOf(event)),
  });
  const [first, last] = [data.events[0]?.event, data.events.at(-1)?.event];
  const [most] = ranked;
  if (!first || !last || !most) return words.messages.empty;
  const count = data.events.length;
  const told = namesOf(data);
  const sources =
    told.length === 0
      ? []
      : [messages.sources(told.slice(0, MOST_NAMES), Math.max(0, told.length - MOST_NAMES))];
  const course =
    count === 1
      ? [messages.single(moment(first))]
      : [messages.span(count, daysOf(data, words)), messages.course(moment(first), moment(last))];
  const isNamed = most === first || most === last;
  return [
    ...course,
    ...(isNamed || story.events.length < 3 ? [] : [messages.most(moment(most))]),
    ...sources,
    ...(shown < count ? [messages.shown(shown)] : []),
  ].join(' ');
}

/** All days on which something happens: "3–6 stycznia 2022". */
function daysOf({ span }: TimelineData, { calendar }: StoryWords): string {
  const days = { start: startOfDay(span.start), end: -startOfDay(-span.end) };
  return rangeWords(days, calendar, 'scope');
}

/** Who tells anything, from the one that tells most on. */
function namesOf({ voices }: TimelineData): readonly string[] {
  const telling = voices.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return telling.flatMap(({ name }) => name ?? []);
}
