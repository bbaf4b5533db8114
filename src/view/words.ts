import type { InterfaceLanguage, Story, StoryEvent } from '#story/types.ts';
import { TIMELINE_MESSAGES } from '#i18n/timeline.ts';
import type { TimelineMessages } from '#i18n/timeline.ts';
import { rangeWords } from '#layout/date-words.ts';
import { extentOf } from '#layout/extents.ts';
import { DAY, startOfDay } from '#time/calendar.ts';
import type { CalendarWords } from '#layout/date-words.ts';
import type { Interval } from '#time/types.ts';
import type { Caption, Extent, LayoutWords, TimelineData } from '#layout/types.ts';
import { conflictsOf } from '#story/conflicts.ts';
import { chainWords, remarker, versionWords } from './remarks.ts';
import type { VersionWords } from './remarks.ts';

/** A story's events in words of one interface language. */
export interface StoryWords {
  readonly messages: TimelineMessages;
  readonly layout: LayoutWords;
  readonly calendar: CalendarWords;
  readonly caption: (event: StoryEvent) => Caption;
  /** What sources say differently about an event, each side in words. */
  readonly conflicts: (
    event: StoryEvent,
  ) => readonly { readonly id: string; readonly versions: readonly VersionWords[] }[];
  /** Everything a mark says, in one sentence after the other. */
  readonly spoken: (event: StoryEvent) => string;
  /** The time of an event, as long as it gets. */
  readonly when: (extent: Extent) => string;
  readonly range: (interval: Interval) => string;
  /** What a drawing shows: "3–6 January 2022 · local time (Asia/Almaty)". */
  readonly scope: (interval: Interval) => string;
}

/** Puts what the timeline says into words; the texts themselves stay in the language of the article. */
export function storyWords(
  story: Story,
  data: TimelineData,
  language: InterfaceLanguage,
): StoryWords {
  const messages = TIMELINE_MESSAGES[language];
  const publisher = data.voices[0]?.name;
  const layout: LayoutWords = { ...messages, paper: publisher ?? messages.paper };
  const calendar: CalendarWords = { ...messages, calendar: data.calendar, dayOne: data.dayOne };
  const phrases = new Map(story.expressions.map(({ id, text }) => [id, text]));

  const sourcesOf = (event: StoryEvent): Caption['sources'] => {
    const told = data
      .told(event)
      .map(({ names, voice }) => ({ text: chainWords(names, layout.paper, messages), voice }));
    return [...new Map(told.map((each) => [each.text, each])).values()];
  };
  const remarkWords = { messages, calendar, paper: layout.paper };
  const remarksOf = remarker(story, data, remarkWords);
  const conflicts: StoryWords['conflicts'] = (event) =>
    conflictsOf(event.id, story).map((conflict) => ({
      id: conflict.id,
      versions: versionWords(conflict, story, remarkWords),
    }));
  const captions = new WeakMap<StoryEvent, Caption>();
  const caption = (event: StoryEvent): Caption => {
    const known = captions.get(event);
    if (known) return known;
    const made: Caption = {
      headline: event.label,
      sources: sourcesOf(event),
      status: event.status === 'asserted' ? null : messages.statuses[event.status],
      phrase: phraseOf(event, phrases, messages),
      remarks: remarksOf(event),
    };
    captions.set(event, made);
    return made;
  };
  const when = (extent: Extent) => whenWords(extent, calendar, messages);
  const spoken = (event: StoryEvent) => {
    const { status, remarks } = caption(event);
    const who = sourcesOf(event).map(({ text }) => text);
    const parts = [when(extentOf(event)), event.label, `${messages.source}: ${who.join('; ')}`];
    return [
      ...parts,
      ...(status === null ? [] : [status]),
      ...remarks.map(({ text }) => text),
    ].join('. ');
  };
  const range = (interval: Interval) => rangeWords(interval, calendar, 'short');
  const scope = (interval: Interval) => scopeWords(interval, story, calendar, messages);
  return { messages, layout, calendar, caption, conflicts, spoken, when, range, scope };
}

function phraseOf(
  { expressions, basis }: StoryEvent,
  phrases: ReadonlyMap<string, string>,
  messages: TimelineMessages,
): string {
  const words = expressions.flatMap((id) => phrases.get(id) ?? []);
  const [first] = words;
  if (first === undefined) return basis === 'edited' ? messages.bases.edited : messages.noTime;
  return messages.quoted([...new Set(words)].join(' … ').replaceAll(/\s+/gu, ' '));
}

function whenWords(extent: Extent, calendar: CalendarWords, messages: TimelineMessages): string {
  const { start, end, earliest, latest, bounded, approximate } = extent;
  const whole = 86_400_000;
  if (bounded && earliest === null) {
    const last = end % whole === 0 ? { start: end - whole, end } : { start: end, end };
    return messages.before(rangeWords(last, calendar, 'full'));
  }
  if (bounded && latest === null)
    return messages.after(rangeWords({ start, end: start }, calendar, 'full'));
  const words = rangeWords({ start, end }, calendar, 'full');
  return approximate ? `${words} (${messages.details.about})` : words;
}

function scopeWords(
  { start, end }: Interval,
  { timeZone }: Story,
  calendar: CalendarWords,
  messages: TimelineMessages,
): string {
  if (calendar.calendar === 'relative') return messages.relativeTime;
  const days = { start: startOfDay(start), end: -startOfDay(-end) };
  const years = days.end - days.start > 2 * 366 * DAY;
  const range = rangeWords(days, calendar, years ? 'year' : 'scope');
  return `${range} · ${messages.localTime(timeZone)}`;
}
