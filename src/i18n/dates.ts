import type { UiLanguage } from './language.ts';

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** British English, because it puts the day before the month as Polish does. */
const DAYS = {
  pl: new Intl.DateTimeFormat('pl', { ...DAY, timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone: 'UTC' }),
};

/**
 * A local date in words, with its weekday and, where it has one, its hour:
 * 'Thursday 6 January 2022', 'czwartek 6 stycznia 2022, 18:40'.
 *
 * @param date 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:mm'; the year may be expanded as in ISO 8601
 * @throws RangeError when it is not a date
 */
export function dateInWords(language: UiLanguage, date: string): string {
  const [day = '', hour] = date.split('T');
  // The weekday belongs to the date as it does in both languages' newspapers, without a comma.
  const words = DAYS[language].format(new Date(`${day}T00:00Z`)).replace(', ', ' ');
  return hour === undefined ? words : `${words}, ${hour}`;
}
