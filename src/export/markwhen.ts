import type { Story } from '#story/types.ts';
import { DAY } from '#time/calendar.ts';
import { formatDay } from '#time/local.ts';
import type { Instant } from '#time/types.ts';
import { wallToInstant } from '#time/zones.ts';
import type { TimelineMessages } from '#i18n/timeline.ts';
import { lossesOf, OF_EVENTS_ALONE } from './losses.ts';
import { hasFourDigitYears, oneLine, tellStory, type ToldEvent } from './telling.ts';
import { assertDated, type Writer } from './types.ts';

function rangeOf({ timeZone }: Story, { extent: { start, end } }: ToldEvent): string {
  if (start % DAY === 0 && end % DAY === 0 && end > start) {
    const [first, last] = [formatDay(start), formatDay(end - DAY)];
    return first === last ? first : `${first}/${last}`;
  }
  const real = (t: Instant) => new Date(wallToInstant(t, timeZone)).toISOString().slice(0, 19);
  return `${real(start)}Z-${real(end)}Z`;
}

/** '#TASS': letters and digits only; the place of anything else is an underscore. */
const tagOf = (name: string) => `#${name.replaceAll(/[^\p{L}\p{N}]+/gu, '_')}`;

/** A label's own '#' would become a tag. */
const words = (text: string) => oneLine(text).replaceAll('#', '♯');

function entryOf(story: Story, told: ToldEvent, messages: TimelineMessages): string {
  const { event, sources, status, quote } = told;
  const tags = [...new Set(sources.map(tagOf))].join(' ');
  // No line begins with words of the article: one that begins like a date would be an event of its own.
  const lines = [
    ...(status === null ? [] : [status]),
    `${messages.source}: ${words(sources.join('; '))}`,
    messages.quoted(words(quote)),
  ];
  return [`${rangeOf(story, told)}: ${words(event.label)} ${tags}`, ...lines].join('\n');
}

/**
 * Writes a story as Markwhen text: the story's zone in the header, an entry for each event with its
 * sources as tags.
 */
export const writeMarkwhen: Writer = (story, { language }) => {
  assertDated(story, 'Markwhen');
  const telling = tellStory(story, language);
  const known = telling.events.filter(hasFourDigitYears);
  const header = ['---', `title: ${JSON.stringify(oneLine(story.title))}`];
  const zone = [`timezone: ${story.timeZone}`, '---'];
  const entries = known.map((told) => entryOf(story, told, telling.words.messages));
  const lost = lossesOf(story, OF_EVENTS_ALONE);
  return {
    text: `${[[...header, ...zone].join('\n'), ...entries].join('\n\n')}\n`,
    lost: known.length < telling.events.length ? [...lost, 'far-events'] : lost,
  };
};
