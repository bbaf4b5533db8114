import type { Granularity } from '#time/types.ts';
import type { Phrasebook } from './phrasebook.ts';
import { counted, UNITS } from './pl-units.ts';

/** Nominative with the adjectives that fit its gender. */
interface Weekday {
  readonly name: string;
  readonly last: string;
  readonly first: string;
  readonly nearest: string;
}

const masculine = (name: string): Weekday => ({
  name,
  last: 'ostatni',
  first: 'pierwszy',
  nearest: 'najbliższy',
});
const feminine = (name: string): Weekday => ({
  name,
  last: 'ostatnia',
  first: 'pierwsza',
  nearest: 'najbliższa',
});

const MONDAY = masculine('poniedziałek');
const WEEKDAYS: readonly Weekday[] = [
  MONDAY,
  masculine('wtorek'),
  feminine('środa'),
  masculine('czwartek'),
  masculine('piątek'),
  feminine('sobota'),
  feminine('niedziela'),
];

const VOICES = { document: 'tekstu', post: 'wpisu', entry: 'tej relacji' };
/** "wcześniej dziś", "później w tym miesiącu". */
const NOW = {
  START: 'do chwili pisania',
  MID: 'około chwili pisania',
  END: 'od chwili pisania',
};
const EDGES = { START: 'początek', MID: 'środek', END: 'koniec' };

function unitWords(unit: Granularity, shift: number): string {
  const { same, next, before } = UNITS[unit];
  if (shift === 0) return same;
  if (shift === 1) return next;
  if (shift === -1) return before;
  return `${counted(Math.abs(shift), unit)} ${shift < 0 ? 'wcześniej' : 'później'}`;
}

/** Explanations in Polish. */
export const polish: Phrasebook = {
  stated: (step, { quote, interval }) => `${quote} → ${interval(step.interval)}`,
  'from-created': ({ created, of }, { day, hours }) =>
    created.precision === 'minute'
      ? `liczone od chwili powstania ${VOICES[of]} (${day(created.at)}, ${hours({ start: created.at, end: created.at })})`
      : `liczone od dnia powstania ${VOICES[of]} (${day(created.at)})`,
  'from-reference': (step, { interval }) =>
    `liczone od czasu podanego tuż przedtem (${interval(step.interval)})`,
  weekday: ({ weekday, pick, interval: found }, { quote, interval }) => {
    const { name, last, first, nearest } = WEEKDAYS[weekday - 1] ?? MONDAY;
    const which = {
      past: `${last} ${name} do tego dnia włącznie`,
      future: `${first} ${name}, licząc od tego dnia`,
      last: `${last} ${name} przed tym dniem`,
      next: `${first} ${name} po tym dniu`,
      this: `${nearest} ${name}`,
    }[pick];
    return `${quote} → ${which} → ${interval(found)}`;
  },
  'year-chosen': ({ side, lacks, interval: found }, { quote, interval }) => {
    const which = {
      past: 'ostatni taki termin',
      future: 'następny taki termin',
      nearest: 'najbliższy taki termin',
    }[side];
    return `${quote} nie podaje ${lacks === 'month' ? 'miesiąca' : 'roku'} → ${which} → ${interval(found)}`;
  },
  unit: ({ unit, shift, interval: found }, { quote, interval }) =>
    `${quote} → ${unitWords(unit, shift)} → ${interval(found)}`,
  'day-part': ({ interval: found }, { quote, interval }) => `${quote} → ${interval(found)}`,
  'day-of-reference': ({ day: at, why }, { quote, day }) => {
    const reason = {
      narrative: 'o tym dniu mówi tekst',
      created: 'tekst nie wskazuje innego dnia',
      'moved-on': 'ranek po wieczorze podanym przedtem',
    }[why];
    return `${quote} nie podaje dnia → ${day(at)} (${reason})`;
  },
  clock: ({ interval: found }, { quote, hours }) => `${quote} → godz. ${hours(found)}`,
  zone: ({ interval: found, zone }, { interval }) =>
    `na zegarach strefy ${zone} → ${interval(found)}`,
  offset: ({ amount, unit, direction, interval: found }, { quote, interval }) => {
    const side = direction > 0 ? 'później' : 'wcześniej';
    const length = amount === null ? `kilka ${UNITS[unit].many}` : counted(amount, unit);
    return `${quote} → ${length} ${side} → ${interval(found)}`;
  },
  edge: ({ edge, fromNow, interval: found }, { quote, interval }) =>
    `${quote} → ${fromNow ? NOW[edge] : `${EDGES[edge]} tego okresu`} → ${interval(found)}`,
  around: ({ interval: found }, { quote, interval }) =>
    `${quote} to czas przybliżony → ${interval(found)}`,
  near: ({ side, interval: found }, { quote, interval }) =>
    `${quote} → krótko ${side === 'BEFORE' ? 'przed tą chwilą' : 'po tej chwili'} → ${interval(found)}`,
  bound: ({ bound, interval: found }, { quote, interval }) => {
    const how = {
      since: 'od tego czasu',
      until: 'do tego czasu',
      by: 'najpóźniej wtedy',
      before: 'przed tym czasem',
      after: 'po tym czasie',
    }[bound];
    const open = { before: ' lub wcześniej', after: ' lub później' };
    const side = bound === 'before' || bound === 'after' ? open[bound] : '';
    return `${quote} → ${how} → ${interval(found)}${side}`;
  },
  range: ({ interval: found }, { quote, interval }) =>
    `${quote} to przedział czasu → ${interval(found)}`,
  holiday: ({ interval: found }, { quote, interval }) =>
    `${quote} to znana data → ${interval(found)}`,
  duration: ({ interval: found }, { quote, interval }) =>
    found
      ? `${quote} to odcinek czasu → ${interval(found)}`
      : `${quote} to odcinek czasu bez własnego miejsca w kalendarzu`,
  set: (_, { quote }) => `${quote} powtarza się, więc nie ma jednego miejsca w kalendarzu`,
  vague: (_, { quote }) => `${quote} nie mówi dokładnie, kiedy`,
  unplaced: (_, { quote }) => `nie udało się umieścić ${quote} w kalendarzu`,
  created: (basis, { quote, day }, { at }) =>
    ({
      given: `data podana z góry: ${day(at)}`,
      metadata: `data zapisana w pliku: ${day(at)}`,
      dateline: `data odczytana z nagłówka depeszy: ${quote} → ${day(at)}`,
      stamp: `data odczytana z wiersza, który mówi, kiedy tekst powstał: ${quote} → ${day(at)}`,
      post: `data odczytana z podpisu pod wpisem: ${quote} → ${day(at)}`,
      date: `data odczytana z tekstu: ${quote} → ${day(at)}`,
      unknown: 'nic w tekście nie mówi, kiedy powstał',
    })[basis],
  agrees: (n) => `zgadza się z dniem tygodnia w tekście (${WEEKDAYS[n - 1]?.name ?? ''})`,
  quotation: (words) => `„${words}”`,
  'event-stated': (words) => `zdanie mówi, kiedy: ${words}`,
  'event-carried': (words) =>
    words === null
      ? 'czas przejęty z tego, co powiedziano tuż przedtem'
      : `czas przejęty z tego, co powiedziano tuż przedtem: ${words}`,
  'event-relative': (words) => `czas wynika z innego zdarzenia: ${words}`,
  'event-bounded': (of) =>
    of === 'document'
      ? 'tekst nie mówi, kiedy to było: na pewno przed jego ukazaniem się, przypuszczalnie tego samego dnia lub dzień wcześniej'
      : `tekst nie mówi, kiedy to było; przyjęto dzień powstania ${VOICES[of]}`,
  'event-ahead': 'tekst nie mówi, kiedy to ma nastąpić: kiedyś po tym, jak to powiedziano',
};
