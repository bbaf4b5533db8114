import type { UiLanguage } from './language.ts';
import { plural } from './plural.ts';

const pl = {
  count: (count: number) =>
    plural('pl', count, {
      one: 'ostrzeżenie',
      few: 'ostrzeżenia',
      many: 'ostrzeżeń',
      other: 'ostrzeżenia',
    }),
  title: 'Na co warto spojrzeć',
  help: 'Wybierz ostrzeżenie, żeby przejść do jego miejsca w tekście i na osi czasu. Znika, gdy zdarzenie zostanie poprawione.',
  afterReport: (what: string, when: string) =>
    `Opowiedziane jako przeszłe, a wypada po dacie tekstu: „${what}” (${when}).`,
  conflict: (versions: string) => `Źródła podają różnie: ${versions}.`,
};

/** Words of the list of warnings. */
export type WarningMessages = typeof pl;

const en: WarningMessages = {
  count: (count) => plural('en', count, { one: 'warning', other: 'warnings' }),
  title: 'Worth a look',
  help: 'Choose a warning to go to its place in the text and on the timeline. It goes when the event has been corrected.',
  afterReport: (what, when) =>
    `Told as past, yet it lies after the date of the text: “${what}” (${when}).`,
  conflict: (versions) => `Sources differ: ${versions}.`,
};

export const WARNING_MESSAGES: Readonly<Record<UiLanguage, WarningMessages>> = { pl, en };
