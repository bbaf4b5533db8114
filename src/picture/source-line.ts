import { PICTURE_MESSAGES } from '#i18n/picture.ts';
import { rangeWords, type CalendarWords } from '#layout/date-words.ts';
import type { InterfaceLanguage, Story } from '#story/types.ts';
import { DAY, startOfDay } from '#time/calendar.ts';
import { parseLocal } from '#time/local.ts';

/** More papers than these would be a list of its own. */
const MOST_PAPERS = 4;

/** "Source: The Morning Post, 13 February 2025"; '' when neither who nor when is known. */
export function sourceLine(
  { documents, calendar: kind }: Story,
  calendar: CalendarWords,
  language: InterfaceLanguage,
): string {
  const papers = [
    ...new Set(documents.flatMap(({ publisher, url }) => publisher ?? hostOf(url) ?? [])),
  ];
  const names = papers.length > MOST_PAPERS ? [...papers.slice(0, MOST_PAPERS), '…'] : papers;
  const days = documents.flatMap(({ created }) => {
    const at = created.value === null ? null : parseLocal(created.value)?.at;
    return at === null || at === undefined ? [] : [startOfDay(at)];
  });
  const date =
    kind === 'relative' || days.length === 0
      ? null
      : rangeWords({ start: Math.min(...days), end: Math.max(...days) + DAY }, calendar, 'scope');
  return PICTURE_MESSAGES[language].foot(names, date);
}

/** The name of the site an article stands on. */
function hostOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : null;
}
