import type { UiLanguage } from './language.ts';
import { plural } from './plural.ts';

const NUMBERS = { pl: new Intl.NumberFormat('pl'), en: new Intl.NumberFormat('en') };

const pl = {
  bar: 'Szukanie zdarzeń',
  open: 'Szukaj i filtruj',
  words: 'Szukaj w opisach i tekście',
  source: 'Źródło',
  anySource: 'Każde źródło',
  paper: 'sama relacja',
  unknownSource: 'źródło spoza tej historii',
  status: 'Pewność',
  anyStatus: 'Każda pewność',
  basis: 'Skąd czas',
  anyBasis: 'Każdy czas',
  statuses: {
    asserted: 'podane jako fakt',
    hedged: 'niepotwierdzone',
    planned: 'zapowiedzi',
    negated: 'nie doszło do tego',
  },
  bases: {
    stated: 'czas podany wprost',
    carried: 'czas przejęty z wcześniejszych słów',
    relative: 'czas od innego zdarzenia',
    bounded: 'znana tylko granica',
    edited: 'czas poprawiony ręcznie',
  },
  from: 'od',
  to: 'do',
  clear: 'Wyczyść',
  all: (count: number) =>
    plural('pl', count, {
      one: 'zdarzenie',
      few: 'zdarzenia',
      many: 'zdarzeń',
      other: 'zdarzenia',
    }),
  /** After "z" the genitive stands: „z 1 zdarzenia”, „z 5 zdarzeń”. */
  some: (shown: number, count: number) =>
    `${NUMBERS.pl.format(shown)} z ${plural('pl', count, {
      one: 'zdarzenia',
      few: 'zdarzeń',
      many: 'zdarzeń',
      other: 'zdarzenia',
    })}`,
  none: 'Żadne zdarzenie nie pasuje do tego, czego szukasz.',
  noneHelp: 'Zmień słowa lub filtry albo pokaż znowu wszystko.',
  showAll: 'Pokaż wszystkie zdarzenia',
};

/** Words of the bar that finds events. */
type FindingMessages = typeof pl;

const en: FindingMessages = {
  bar: 'Finding events',
  open: 'Search and filter',
  words: 'Search in labels and text',
  source: 'Source',
  anySource: 'Any source',
  paper: 'the paper itself',
  unknownSource: 'a source that is not in this story',
  status: 'How sure',
  anyStatus: 'However sure',
  basis: 'Where the time is from',
  anyBasis: 'Any kind of time',
  statuses: {
    asserted: 'told as fact',
    hedged: 'unconfirmed',
    planned: 'planned',
    negated: 'did not happen',
  },
  bases: {
    stated: 'time told outright',
    carried: 'time taken over from earlier words',
    relative: 'time counted from another event',
    bounded: 'only a limit is known',
    edited: 'time corrected by hand',
  },
  from: 'from',
  to: 'to',
  clear: 'Clear',
  all: (count) => plural('en', count, { one: 'event', other: 'events' }),
  some: (shown, count) =>
    `${NUMBERS.en.format(shown)} of ${plural('en', count, { one: 'event', other: 'events' })}`,
  none: 'No event matches what you are looking for.',
  noneHelp: 'Change the words or the filters, or show all again.',
  showAll: 'Show all events',
};

/** These words in both interface languages. */
export const FINDING_MESSAGES: Readonly<Record<UiLanguage, FindingMessages>> = { pl, en };
