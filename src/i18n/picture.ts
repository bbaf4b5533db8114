import type { UiLanguage } from './language.ts';
import { plural } from './plural.ts';

const EVENTS = {
  pl: { one: 'zdarzenie', few: 'zdarzenia', many: 'zdarzeń', other: 'zdarzenia' },
  en: { one: 'event', other: 'events' },
} as const;

/** After "i", in the nominative: "i 2 inne", "i 5 innych". */
const OTHERS = {
  pl: { one: 'inne', few: 'inne', many: 'innych', other: 'innego' },
  en: { one: 'other', other: 'others' },
} as const;

const events = (language: UiLanguage, count: number) => plural(language, count, EVENTS[language]);

/** "TASS", "TASS i Reuters", "TASS, Reuters i 3 inne". */
const enumerated = (language: UiLanguage, names: readonly string[], others: number): string => {
  const all = others > 0 ? [...names, plural(language, others, OTHERS[language])] : names;
  const and = language === 'pl' ? ' i ' : ' and ';
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')}${and}${all.at(-1) ?? ''}`;
};

interface Moment {
  readonly label: string;
  /** "czwartek 6 stycznia 2022, 12:00–18:00". */
  readonly when: string;
}

const quoted = {
  pl: ({ label, when }: Moment) => `„${label}” (${when})`,
  en: ({ label, when }: Moment) => `“${label}” (${when})`,
};

const pl = {
  /** What is shown: '22 zdarzenia, 3–6 stycznia 2022'. */
  span: (count: number, range: string) => `Oś czasu: ${events('pl', count)}, ${range}.`,
  single: (event: Moment) => `Oś czasu z jednym zdarzeniem: ${quoted.pl(event)}.`,
  course: (first: Moment, last: Moment) =>
    `Zaczyna się od: ${quoted.pl(first)}, kończy na: ${quoted.pl(last)}.`,
  most: (event: Moment) => `Najważniejsze: ${quoted.pl(event)}.`,
  sources: (names: readonly string[], others: number) =>
    `${names.length + others === 1 ? 'Źródło' : 'Źródła'}: ${enumerated('pl', names, others)}.`,
  shown: (count: number) => `Na obrazku: ${events('pl', count)}, te najważniejsze.`,
  more: (count: number) => `… i jeszcze ${events('pl', count)}`,
  /** The source line at the foot; without names only the date. */
  foot: (names: readonly string[], date: string | null) => {
    const who = `${names.length > 1 ? 'Źródła' : 'Źródło'}: ${names.join(', ')}`;
    if (names.length === 0) return date === null ? '' : `Tekst: ${date}`;
    return date === null ? who : `${who}, ${date}`;
  },
};

/** Words of pictures beside those of the timeline: alternative text, source line. */
export type PictureMessages = typeof pl;

const en: PictureMessages = {
  span: (count, range) => `Timeline of ${events('en', count)}, ${range}.`,
  single: (event) => `Timeline of one event: ${quoted.en(event)}.`,
  course: (first, last) => `It begins with ${quoted.en(first)} and ends with ${quoted.en(last)}.`,
  most: (event) => `Most important: ${quoted.en(event)}.`,
  sources: (names, others) =>
    `${names.length + others === 1 ? 'Source' : 'Sources'}: ${enumerated('en', names, others)}.`,
  shown: (count) => `The picture shows the ${events('en', count)} that matter most.`,
  more: (count) => `… and ${plural('en', count, { one: 'more event', other: 'more events' })}`,
  foot: (names, date) => {
    const who = `${names.length > 1 ? 'Sources' : 'Source'}: ${names.join(', ')}`;
    if (names.length === 0) return date === null ? '' : `Text of ${date}`;
    return date === null ? who : `${who}, ${date}`;
  },
};

export const PICTURE_MESSAGES: Readonly<Record<UiLanguage, PictureMessages>> = { pl, en };
