import type { UiLanguage } from './language.ts';
import { plural } from './plural.ts';

const EVENTS = {
  pl: { one: 'zdarzenie', few: 'zdarzenia', many: 'zdarzeń', other: 'zdarzenia' },
  en: { one: 'event', other: 'events' },
} as const;

const SOURCES = {
  pl: { one: 'źródło', few: 'źródła', many: 'źródeł', other: 'źródła' },
  en: { one: 'source', other: 'sources' },
} as const;

const INDEPENDENT = {
  pl: {
    one: 'niezależne źródło',
    few: 'niezależne źródła',
    many: 'niezależnych źródeł',
    other: 'niezależnego źródła',
  },
  en: { one: 'independent source', other: 'independent sources' },
} as const;

const sources = (language: UiLanguage) => (count: number) =>
  plural(language, count, SOURCES[language]);

const events = (language: UiLanguage) => (count: number) =>
  plural(language, count, EVENTS[language]);

const pl = {
  /** BCP 47 tag for Intl. */
  locale: 'pl',
  timeline: (count: number) => `Oś czasu: ${events('pl')(count)}`,
  empty: 'Nie ma tu zdarzeń do narysowania.',
  events: events('pl'),
  more: (count: number) => `… i jeszcze ${events('pl')(count)}`,
  showMore: (count: number) => `Pokaż jeszcze ${events('pl')(count)}`,
  part: 'Pokazana część czasu',
  moreSources: (count: number) => `… i jeszcze ${sources('pl')(count)}`,
  zoomTo: (count: number, when: string) => `${events('pl')(count)}, ${when}: przybliż`,
  day: (n: number) => `dzień ${String(n)}`,
  report: (clock: string | null) => (clock === null ? 'data relacji' : `relacja ${clock}`),
  before: (when: string) => `Najpóźniej: ${when}`,
  after: (when: string) => `Najwcześniej: ${when}`,
  paper: 'sama relacja',
  via: (nearer: string, outer: string) => `${nearer}, za: ${outer}`,
  agrees: (count: number) => plural('pl', count, INDEPENDENT.pl),
  differs: (versions: readonly string[]) => `inaczej: ${versions.join(' / ')}`,
  quoted: (words: string) => `„${words}”`,
  noTime: 'bez czasu w tekście',
  /** 'UTC' stands for a zone that nobody told. */
  localTime: (zone: string) => (zone === 'UTC' ? 'czas miejscowy' : `czas miejscowy (${zone})`),
  relativeTime: 'Dni liczone od pierwszego: tekst nie mówi, kiedy powstał',
  showOnly: (when: string) => `Pokaż tylko: ${when}`,
  shown: (when: string, count: number) => `Na osi: ${when}, ${events('pl')(count)}`,
  zoomIn: 'Przybliż',
  zoomOut: 'Oddal',
  fit: 'Pokaż całość',
  bySource: 'Osobno każde źródło',
  legend: 'Legenda',
  source: 'Źródło',
  statuses: {
    asserted: 'podane jako fakt',
    hedged: 'niepotwierdzone',
    planned: 'zapowiedź',
    negated: 'nie doszło do tego',
  },
  bases: {
    stated: 'czas podany przy tym zdarzeniu',
    carried: 'czas przejęty z wcześniejszych słów',
    relative: 'czas policzony od innego zdarzenia',
    bounded: 'tekst nie mówi kiedy; znana jest tylko granica',
    edited: 'czas poprawiony ręcznie',
  },
  legends: {
    solid: 'czas według tekstu',
    soft: 'granice przybliżone',
    bounded: 'znana tylko granica',
    shared: 'wspólny czas kilku zdarzeń',
    agreed: 'kilka niezależnych źródeł',
    differs: 'źródła się różnią',
    hedged: 'niepotwierdzone',
    planned: 'zapowiedź',
    negated: 'nie doszło do tego',
    night: 'noc',
    break: 'pominięty czas',
    cell: 'czas w skrócie',
    change: 'odtąd inna skala',
  },
  details: {
    when: 'Kiedy',
    who: 'Kto o tym mówi',
    words: 'W tekście',
    why: 'Skąd ten czas',
    versions: 'Źródła się różnią',
    about: 'w przybliżeniu',
    close: 'Zamknij',
  },
};

/** Words of the timeline, its legend and the details of an event. */
export type TimelineMessages = typeof pl;

const en: TimelineMessages = {
  locale: 'en-GB',
  timeline: (count) => `Timeline: ${events('en')(count)}`,
  empty: 'There are no events to draw here.',
  events: events('en'),
  more: (count) => `… and ${events('en')(count)} more`,
  showMore: (count) => `Show ${String(count)} more ${count === 1 ? 'event' : 'events'}`,
  part: 'Part of the time shown',
  moreSources: (count) => `… and ${sources('en')(count)} more`,
  zoomTo: (count, when) => `${events('en')(count)}, ${when}: zoom in`,
  day: (n) => `day ${String(n)}`,
  report: (clock) => (clock === null ? 'report date' : `report ${clock}`),
  before: (when) => `By ${when}`,
  after: (when) => `Not before ${when}`,
  paper: 'the report itself',
  via: (nearer, outer) => `${nearer}, via ${outer}`,
  agrees: (count) => plural('en', count, INDEPENDENT.en),
  differs: (versions) => `otherwise: ${versions.join(' / ')}`,
  quoted: (words) => `“${words}”`,
  noTime: 'no time in the text',
  localTime: (zone) => (zone === 'UTC' ? 'local time' : `local time (${zone})`),
  relativeTime: 'Days counted from the first: the text does not tell when it was written',
  showOnly: (when) => `Show only ${when}`,
  shown: (when, count) => `Shown: ${when}, ${events('en')(count)}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  bySource: 'One lane for each source',
  legend: 'Legend',
  source: 'Source',
  statuses: {
    asserted: 'told as fact',
    hedged: 'unconfirmed',
    planned: 'planned',
    negated: 'did not happen',
  },
  bases: {
    stated: 'time told with this event',
    carried: 'time taken over from earlier words',
    relative: 'time counted from another event',
    bounded: 'the text does not say when; only a limit is known',
    edited: 'time corrected by hand',
  },
  legends: {
    solid: 'time told in the text',
    soft: 'limits approximate',
    bounded: 'only a limit is known',
    shared: 'one time for several events',
    agreed: 'several independent sources',
    differs: 'sources differ',
    hedged: 'unconfirmed',
    planned: 'planned',
    negated: 'did not happen',
    night: 'night',
    break: 'time left out',
    cell: 'time compressed',
    change: 'another scale from here',
  },
  details: {
    when: 'When',
    who: 'Who says so',
    words: 'In the text',
    why: 'How the time is known',
    versions: 'Sources differ',
    about: 'approximately',
    close: 'Close',
  },
};

/** The words of the timeline in both interface languages. */
export const TIMELINE_MESSAGES: Readonly<Record<UiLanguage, TimelineMessages>> = { pl, en };
