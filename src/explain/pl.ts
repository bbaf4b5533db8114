import type { Granularity } from '#time/types.ts';
import { plural } from './dates.ts';
import type { Phrasebook } from './phrasebook.ts';

interface Noun {
  /** Nominative with "ten sam / ta sama / to samo". */
  readonly same: string;
  readonly next: string;
  readonly before: string;
  readonly one: string;
  readonly few: string;
  readonly many: string;
}

const noun = (
  same: string,
  next: string,
  before: string,
  one: string,
  few: string,
  many: string,
): Noun => ({
  same,
  next,
  before,
  one,
  few,
  many,
});

const UNITS: Readonly<Record<Granularity, Noun>> = {
  second: noun(
    'ta sama sekunda',
    'następna sekunda',
    'poprzednia sekunda',
    'sekundę',
    'sekundy',
    'sekund',
  ),
  minute: noun(
    'ta sama minuta',
    'następna minuta',
    'poprzednia minuta',
    'minutę',
    'minuty',
    'minut',
  ),
  hour: noun(
    'ta sama godzina',
    'następna godzina',
    'poprzednia godzina',
    'godzinę',
    'godziny',
    'godzin',
  ),
  dayPart: noun(
    'ta sama pora',
    'następna pora',
    'poprzednia pora',
    'porę dnia',
    'pory dnia',
    'pór dnia',
  ),
  day: noun('ten sam dzień', 'następny dzień', 'poprzedni dzień', 'dzień', 'dni', 'dni'),
  weekend: noun(
    'ten weekend',
    'następny weekend',
    'poprzedni weekend',
    'weekend',
    'weekendy',
    'weekendów',
  ),
  week: noun(
    'ten sam tydzień',
    'następny tydzień',
    'poprzedni tydzień',
    'tydzień',
    'tygodnie',
    'tygodni',
  ),
  month: noun(
    'ten sam miesiąc',
    'następny miesiąc',
    'poprzedni miesiąc',
    'miesiąc',
    'miesiące',
    'miesięcy',
  ),
  season: noun(
    'ta sama pora roku',
    'następna pora roku',
    'poprzednia pora roku',
    'porę roku',
    'pory roku',
    'pór roku',
  ),
  quarter: noun(
    'ten sam kwartał',
    'następny kwartał',
    'poprzedni kwartał',
    'kwartał',
    'kwartały',
    'kwartałów',
  ),
  halfYear: noun(
    'to samo półrocze',
    'następne półrocze',
    'poprzednie półrocze',
    'półrocze',
    'półrocza',
    'półroczy',
  ),
  year: noun('ten sam rok', 'następny rok', 'poprzedni rok', 'rok', 'lata', 'lat'),
  decade: noun(
    'ta sama dekada',
    'następna dekada',
    'poprzednia dekada',
    'dekadę',
    'dekady',
    'dekad',
  ),
  century: noun(
    'to samo stulecie',
    'następne stulecie',
    'poprzednie stulecie',
    'stulecie',
    'stulecia',
    'stuleci',
  ),
};

function counted(n: number, unit: Granularity): string {
  const { one, few, many } = UNITS[unit];
  if (!Number.isInteger(n)) return `${String(n).replace('.', ',')} ${few}`;
  return n === 1 ? one : `${n} ${plural('pl', n, { one, few, many, other: few })}`;
}

/** Nominative with the adjectives that fit its gender. */
const WEEKDAYS: readonly { name: string; last: string; first: string }[] = [
  { name: 'poniedziałek', last: 'ostatni', first: 'pierwszy' },
  { name: 'wtorek', last: 'ostatni', first: 'pierwszy' },
  { name: 'środa', last: 'ostatnia', first: 'pierwsza' },
  { name: 'czwartek', last: 'ostatni', first: 'pierwszy' },
  { name: 'piątek', last: 'ostatni', first: 'pierwszy' },
  { name: 'sobota', last: 'ostatnia', first: 'pierwsza' },
  { name: 'niedziela', last: 'ostatnia', first: 'pierwsza' },
];

const VOICES = { document: 'tekstu', post: 'wpisu', entry: 'tej relacji' };
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
  stated: (step, { quote, interval }) => `${quote} to pełna data → ${interval(step.interval)}`,
  'from-created': ({ created, of }, { day, hours }) =>
    created.precision === 'minute'
      ? `liczone od chwili powstania ${VOICES[of]} (${day(created.at)}, ${hours({ start: created.at, end: created.at })})`
      : `liczone od dnia powstania ${VOICES[of]} (${day(created.at)})`,
  'from-reference': (step, { interval }) =>
    `liczone od czasu podanego tuż przedtem (${interval(step.interval)})`,
  weekday: ({ weekday, pick, interval: found }, { quote, interval }) => {
    const { name, last, first } = WEEKDAYS[weekday - 1] ?? { name: '', last: '', first: '' };
    const which = {
      past: `${last} ${name} nie później niż tego dnia`,
      future: `${first} ${name} od tego dnia`,
      last: `${last} ${name} przed tym dniem`,
      next: `${first} ${name} po tym dniu`,
      this: `${name} tego tygodnia`,
    }[pick];
    return `${quote} → ${which} → ${interval(found)}`;
  },
  'year-chosen': ({ side, interval: found }, { quote, interval }) => {
    const which = {
      past: 'ostatni taki termin',
      future: 'najbliższy taki termin w przyszłości',
      nearest: 'najbliższy taki termin',
    }[side];
    return `${quote} nie podaje roku → ${which} → ${interval(found)}`;
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
    `według zegarów miejsca zdarzeń (${zone}) → ${interval(found)}`,
  offset: ({ amount, unit, direction, interval: found }, { quote, interval }) => {
    const side = direction > 0 ? 'później' : 'wcześniej';
    const length = amount === null ? `kilka ${UNITS[unit].many}` : counted(amount, unit);
    return `${quote} → ${length} ${side} → ${interval(found)}`;
  },
  edge: ({ edge, interval: found }, { quote, interval }) =>
    `${quote} → ${EDGES[edge]} tego okresu → ${interval(found)}`,
  around: ({ interval: found }, { quote, interval }) =>
    `${quote} to czas przybliżony → ${interval(found)}`,
  near: ({ side, interval: found }, { quote, interval }) =>
    `${quote} → krótko ${side === 'BEFORE' ? 'przed tą chwilą' : 'po tej chwili'} → ${interval(found)}`,
  bound: ({ bound, interval: found }, { quote, interval }) => {
    const how = {
      since: 'od tej chwili',
      until: 'do tej chwili',
      by: 'najpóźniej wtedy',
      before: 'wcześniej',
      after: 'później',
    }[bound];
    return `${quote} → ${how} → ${interval(found)}`;
  },
  range: ({ interval: found }, { quote, interval }) =>
    `${quote} → od jednego do drugiego → ${interval(found)}`,
  holiday: ({ interval: found }, { quote, interval }) =>
    `${quote} ma swoją datę → ${interval(found)}`,
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
      dateline: `odczytana z nagłówka depeszy ${quote} → ${day(at)}`,
      stamp: `odczytana z wiersza o czasie powstania ${quote} → ${day(at)}`,
      post: `odczytana z podpisu pod wpisem ${quote} → ${day(at)}`,
      date: `odczytana z daty w tekście ${quote} → ${day(at)}`,
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
      ? 'tekst nie mówi, kiedy; wiadomo tylko, że przed ukazaniem się relacji, a wiadomości są z tego dnia lub z poprzedniego'
      : `tekst nie mówi, kiedy; przyjęto dzień powstania ${VOICES[of]}`,
};
