import type { UiLanguage } from './language.ts';
import { plural } from './plural.ts';

const en = {
  reports: 'Reports of the story',
  count: (count: number) => plural('en', count, { one: 'report', other: 'reports' }),
  add: 'Add a report',
  changing: (name: string) => `Change the text: ${name}`,
  text: 'Text of the report',
  hint: 'Paste another report of the same story. What several tell becomes one event; where they differ, the timeline says so.',
  dropHint: 'You can also drop a file here: .txt, .md or a page (.html).',
  cancel: 'Cancel',
  done: 'Show the marks in the text',
  settings: 'Date, outlet, language',
  settingsOf: (name: string) => `Date, outlet, language: ${name}`,
  editText: 'Edit text',
  editTextOf: (name: string) => `Edit text: ${name}`,
  remove: 'Remove',
  removeWhich: (name: string) => `Remove the report: ${name}`,
  zone: 'Change the zone',
  page: 'To the page',
  pageOf: (name: string) => `To the page: ${name}`,
};

/** What is said where several reports make one story. */
export const REPORTS_MESSAGES: Readonly<Record<UiLanguage, typeof en>> = {
  en,
  pl: {
    reports: 'Relacje tej historii',
    count: (count) =>
      plural('pl', count, { one: 'relacja', few: 'relacje', many: 'relacji', other: 'relacji' }),
    add: 'Dodaj relację',
    changing: (name) => `Zmiana tekstu: ${name}`,
    text: 'Tekst relacji',
    hint: 'Wklej inną relację o tym samym. Co podaje kilka, stanie się jednym zdarzeniem; gdzie się różnią, pokaże to oś czasu.',
    dropHint: 'Można też upuścić tu plik: .txt, .md albo stronę (.html).',
    cancel: 'Anuluj',
    done: 'Pokaż oznaczenia w tekście',
    settings: 'Data, wydawca, język',
    settingsOf: (name) => `Data, wydawca, język: ${name}`,
    editText: 'Zmień tekst',
    editTextOf: (name) => `Zmień tekst: ${name}`,
    remove: 'Usuń',
    removeWhich: (name) => `Usuń relację: ${name}`,
    zone: 'Zmień strefę',
    page: 'Do strony',
    pageOf: (name) => `Do strony: ${name}`,
  },
};
