import type { InterfaceLanguage, Story } from '#story/types.ts';
import { escapeMarkup } from './markup.ts';
import { hasFourDigitYears, oneLine, tellStory, type ToldEvent } from './telling.ts';

/** How much of a local time says as much as its granularity does: a year, a month, a day, a minute. */
const LENGTHS: Readonly<Partial<Record<ToldEvent['event']['when']['granularity'], number>>> = {
  second: 16,
  minute: 16,
  hour: 16,
  month: 7,
  year: 4,
};
const DAY_LENGTH = 10;

/**
 * A time as HTML's `datetime` and schema.org take it: '2022', '2022-01', '2022-01-05' or
 * '2022-01-05T18:40'; of what is only known to lie before something, that moment. Null for days that
 * are only counted and for years that the notation cannot write.
 */
export function datetimeOf({ calendar }: Story, told: ToldEvent): string | null {
  if (calendar === 'relative' || !hasFourDigitYears(told)) return null;
  const { when } = told.event;
  const time = when.earliest === null ? when.end : when.start;
  return time.slice(0, LENGTHS[when.granularity] ?? DAY_LENGTH);
}

/** Letters written from right to left, and marks that turn the direction. */
const TURNING =
  /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Text on one line, kept apart where it could turn what stands beside it around. */
function isolated(text: string): string {
  const line = escapeMarkup(oneLine(text));
  return TURNING.test(line) ? `<bdi>${line}</bdi>` : line;
}

/** Whether the words of the article say more than the label, which often is a part of them. */
const saysMore = (quote: string, label: string) =>
  !unmarked(quote).includes(unmarked(oneLine(label)));

/** In lower case without quotation marks: a label may be a quotation that has none in the article. */
const unmarked = (line: string) => line.toLowerCase().replaceAll(/[„“”«»‘’"]/g, '');

function itemOf(story: Story, told: ToldEvent, language: InterfaceLanguage): string {
  const { event, when, sources, status, quote } = told;
  const date = datetimeOf(story, told);
  const time = escapeMarkup(when);
  const own = event.language === language ? '' : ` lang="${escapeMarkup(event.language)}"`;
  const said =
    quote !== '' && saysMore(quote, event.label) ? ` <q${own}>${isolated(quote)}</q>` : '';
  return (
    (date === null ? `<li>${time}: ` : `<li><time datetime="${date}">${time}</time>: `) +
    `<b${own}>${isolated(event.label)}</b>` +
    (status === null ? '' : ` (${escapeMarkup(status)})`) +
    ` – <cite>${isolated(sources.join('; '))}</cite>${said}`
  );
}

/**
 * A story as a plain list for readers without scripts, search engines and screen readers: of each event
 * its time, what happened, who says so, and the article's words where they say more. All text is
 * escaped; end tags that HTML does not ask for are left out.
 */
export function plainHtml(story: Story, language: InterfaceLanguage): string {
  const { events } = tellStory(story, language);
  return `<ol lang="${language}">\n${events.map((told) => itemOf(story, told, language)).join('\n')}\n</ol>`;
}
