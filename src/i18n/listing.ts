import type { UiLanguage } from './language.ts';

const en = {
  asList: 'List',
  sort: 'In order of',
  sorts: { time: 'time', telling: 'telling', source: 'source' },
  list: 'List of events',
  paper: 'The report itself',
  untold: 'Not told in a text',
};

/** What is said at the list of events. */
export const LISTING_MESSAGES: Readonly<Record<UiLanguage, typeof en>> = {
  en,
  pl: {
    asList: 'Lista',
    sort: 'W kolejności',
    sorts: { time: 'czasu', telling: 'opowieści', source: 'źródeł' },
    list: 'Lista zdarzeń',
    paper: 'Sama relacja',
    untold: 'Bez tekstu',
  },
};
