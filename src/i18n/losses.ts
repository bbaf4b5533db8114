import type { UiLanguage } from './language.ts';

const en = {
  texts: 'the articles themselves',
  documents: 'all documents but the first',
  places: 'where the articles tell each event',
  reasons: 'the reasons for the times',
  sources: 'who says so',
  status: 'what is hedged, planned or denied',
  certainty: 'how exact the times are, and open sides',
  quantities: 'numbers as data',
  conflicts: 'which sources contradict each other',
  expressions: 'time expressions that date no event',
  events: 'the events',
  'far-events': 'events before the year 1 or after 9999',
  problems: 'problems of the reading',
  edits: 'corrections as a list that can be undone',
};

const pl: typeof en = {
  texts: 'samych artykułów',
  documents: 'dokumentów poza pierwszym',
  places: 'miejsc, w których artykuły o tym mówią',
  reasons: 'uzasadnień czasu',
  sources: 'tego, kto tak mówi',
  status: 'tego, co niepotwierdzone, planowane lub zaprzeczone',
  certainty: 'tego, na ile czas jest dokładny i z której strony otwarty',
  quantities: 'liczb jako danych',
  conflicts: 'sprzeczności między źródłami',
  expressions: 'określeń czasu, które nie datują zdarzenia',
  events: 'zdarzeń',
  'far-events': 'zdarzeń sprzed roku 1 i po roku 9999',
  problems: 'kłopotów z odczytaniem',
  edits: 'poprawek jako listy, którą można cofać',
};

/** What a file of some format does not hold, as the end of "It does not hold: …" (in Polish a genitive). */
export const LOSS_WORDS: Readonly<Record<UiLanguage, typeof en>> = { pl, en };
