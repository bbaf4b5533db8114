import {
  digits,
  isCapitalised,
  notAhead,
  oneOf,
  opt,
  seq,
  shared,
  tight,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import {
  COUNTED,
  COUNTED_ENDING,
  isBesideSubject,
  isCounted,
  isMeasured,
  isNominative,
  isOther,
  afterRange,
  isPoints,
  isScale,
  isScore,
  standsAlone,
} from './bare-hours.ts';
import { ordinal, plainNumber, writtenNumber } from './numbers.ts';
import { around, near } from './nearness.ts';
import { isDirection, MIDNIGHT, NOON } from './noon.ts';
import { part } from './parts.ts';
import { anyOf } from './word-lists.ts';
import { zone, type Zone } from './zones.ts';

interface Reading {
  readonly minutes: number;
  readonly twelveHour: boolean;
  readonly name?: 'noon' | 'midnight';
}

const at = (hour: number, minute = 0, twelveHour = false): Reading | null =>
  hour > 24 || (hour === 24 && minute > 0) ? null : { minutes: hour * 60 + minute, twelveHour };

const isFeminine = ({ tokens }: Cursor, at: number) => /(?:ej|a|ą)$/.test(tokens[at]?.norm ?? '');

/** "ósma" leaves open which half of the day it is in, "szesnasta" does not. */
const spokenHour = (hour: number, minute = 0) => at(hour, minute, hour <= 12);

/** "ósmej piętnaście", "piętnastej trzydzieści". */
const hourAndMinute: Item<Reading> = seq(
  [ordinal, writtenNumber],
  ([hour, minute], { cursor, from }) =>
    isFeminine(cursor, from) && minute >= 5 && minute < 60 ? spokenHour(hour, minute) : null,
);

const hourAlone: Item<Reading> = oneOf<Reading>(
  hourAndMinute,
  seq([digits(0, 24, 2)], ([hour], { cursor, from, next }) =>
    (standsAlone(cursor, next) && !isPoints(cursor, from)) ||
    (hour > 4 && isBesideSubject(cursor, from, next))
      ? at(hour)
      : null,
  ),
  seq([ordinal], ([hour], { cursor, from, next }) => {
    const told =
      from < next &&
      isFeminine(cursor, next - 1) &&
      standsAlone(cursor, next) &&
      !isCounted(cursor, from) &&
      !isOther(cursor, from);
    return told ? spokenHour(hour) : null;
  }),
);

const minutes = digits(0, 59, 2, 2);

const seconds = seq([tight(word(':')), tight(digits(0, 59, 2, 2))], () => true);
const colon: Item<Reading> = seq(
  [
    digits(0, 24, 2),
    tight(word(':')),
    tight(minutes),
    opt(seconds),
    notAhead(tight(word(':', '%'))),
  ],
  ([hour, , minute], { cursor, from }) =>
    isScore(cursor, from) || isScale(cursor, from) ? null : at(hour, minute),
);
/** What makes "12.03" the beginning of a date or of a longer number. */
const MORE_FIGURES = oneOf<unknown>(
  tight(word('%')),
  seq([tight(word('.', ',')), tight(digits(0, 9999))], () => true),
);

/** "19.40": a decimal as well, so that what follows decides unless "godz." stands before it. */
const dottedAny: Item<Reading> = seq(
  [digits(0, 24, 2), tight(word('.')), tight(minutes), notAhead(MORE_FIGURES)],
  ([hour, , minute]) => at(hour, minute),
);
const dotted: Item<Reading> = seq([dottedAny], ([reading], { cursor, next }) =>
  COUNTED.test(cursor.tokens[afterRange(cursor, next)]?.norm ?? '') ? null : reading,
);

const digital: Item<Reading> = oneOf<Reading>(
  colon,
  dotted,
  seq([digits(0, 2359, 4, 4), notAhead(tight(word(':', '.')))], ([n]) =>
    n % 100 < 60 ? at(Math.floor(n / 100), n % 100) : null,
  ),
);

const HOUR = oneOf<unknown>(
  seq([word('godz', 'g'), opt(tight(word('.')))], () => true),
  anyOf('godzina godziny godzinie godzinę godziną godzin godzinach'),
);

/** "piętnasta godzina" */
const beforeHour: Item<Reading> = seq(
  [ordinal, anyOf('godzina godziny godzinie godzinę')],
  ([hour], { cursor, next }) => (isFeminine(cursor, next - 2) ? spokenHour(hour) : null),
);

/** "godz. 19.40", "godzinie ósmej", "godziny 15". */
const afterHour: Item<Reading> = seq(
  [
    HOUR,
    oneOf<Reading>(
      digital,
      dottedAny,
      seq([digits(0, 24, 2)], ([hour]) => at(hour)),
      seq([ordinal, opt(plainNumber)], ([hour, minute]) => spokenHour(hour, minute ?? 0)),
    ),
  ],
  ([, reading]) => reading,
);

const hourNamed: Item<number> = oneOf<number>(digits(1, 24, 2), ordinal);
const twelve = (hour: number, minute: number) =>
  at((hour + (minute < 0 ? 23 : 0)) % 24, (minute + 60) % 60, hour <= 12);
const minuteCount: Item<number> = oneOf<number>(
  seq([word('kwadrans')], () => 15),
  seq([word('minuta', 'minutę')], () => 1),
  seq([plainNumber, opt(word('minut', 'minuty', 'minutę'))], ([n]) => (n < 60 ? n : null)),
);

/** "wpół do ósmej", "kwadrans po siódmej", "za pięć ósma". */
const anySpelled: Item<Reading> = oneOf<Reading>(
  seq([word('wpół', 'wpol', 'pół'), word('do'), hourNamed], ([, , hour]) => twelve(hour, -30)),
  seq([word('kwadrans'), word('do'), hourNamed], ([, , hour]) => twelve(hour, -15)),
  seq([word('kwadrans'), word('do'), NOON], () => at(11, 45)),
  seq([minuteCount, word('po'), hourNamed], ([n, , hour]) => twelve(hour, n)),
  seq([minuteCount, word('po'), NOON], ([n]) => at(12, n)),
  seq([minuteCount, word('po'), MIDNIGHT], ([n]) => ({ minutes: 1440 + n, twelveHour: false })),
  seq([minuteCount, word('przed'), NOON], ([n]) => at(11, 60 - n)),
  seq([minuteCount, word('przed'), MIDNIGHT], ([n]) => at(23, 60 - n)),
  seq([minuteCount, word('przed'), hourNamed], ([n, , hour]) => twelve(hour, -n)),
  seq([word('za'), minuteCount, hourNamed], ([, n, hour]) => twelve(hour, -n)),
);

/** "po 3 zł" tells a price, whatever number stands before it. */
const spelled: Item<Reading> = seq([anySpelled], ([reading], { cursor, next }) => {
  const counts = cursor.tokens[next - 1]?.kind === 'number';
  return counts && COUNTED.test(cursor.tokens[next]?.norm ?? '') ? null : reading;
});

const SHARP_NOON: Reading = { minutes: 720, twelveHour: false, name: 'noon' };

const named: Item<Reading> = oneOf<Reading>(
  seq([NOON], (_, { cursor, from, next }) => (isDirection(cursor, from, next) ? null : SHARP_NOON)),
  seq([MIDNIGHT], (_, { cursor, from, next }) =>
    isDirection(cursor, from, next)
      ? null
      : { minutes: 1440, twelveHour: false, name: 'midnight' as const },
  ),
  seq(
    [oneOf<unknown>(digits(12, 12, 2), anyOf('dwunasta dwunastej dwunastą')), word('w'), NOON],
    () => at(12),
  ),
  seq([word('samo', 'samym'), NOON], () => SHARP_NOON),
);

const clockOf = (reading: Reading, named: Zone | null): Meaning => ({
  kind: 'clock',
  ...reading,
  day: null,
  ...(named?.zone != null && { zone: named.zone }),
});

const looseHour: Item<Reading> = seq([digits(0, 24, 2)], ([hour], { cursor, next }) => {
  const after = cursor.tokens[next];
  const counted =
    after?.kind === 'word' && (COUNTED.test(after.norm) || COUNTED_ENDING.test(after.norm));
  return counted || (after && isMeasured(cursor, next)) ? null : at(hour);
});

/** "dziewiątej" in "jutro o dziewiątej". */
const looseOrdinal: Item<Reading> = seq([ordinal], ([hour], { cursor, from, next }) =>
  from < next && (cursor.tokens[next - 1]?.norm ?? '').endsWith('ej') ? spokenHour(hour) : null,
);

const zoned = (reading: Item<Reading>): Item<Meaning> =>
  seq([reading, opt(zone)], ([value, where]) => clockOf(value, where));

/** A capital opens the next sentence: "11.40 W nocy rzeka przerwała wał". */
const inside: Item<unknown> = seq([word('w', 'z')], (_, { cursor, from }) =>
  isCapitalised(cursor, from) ? null : true,
);

const partInside: Item<Meaning> = seq([part], ([of], { cursor, from }) =>
  isCapitalised(cursor, from) ? null : of,
);

/** "8 rano", "4 nad ranem", "2 w nocy": the part of the day makes the bare hour a clock. */
const withPart: Item<Meaning> = seq(
  [
    oneOf<Reading>(
      digital,
      seq([hourNamed], ([hour]) => at(hour, 0, hour <= 12)),
    ),
    opt(inside),
    partInside,
    opt(zone),
  ],
  ([reading, , of, where]) =>
    of.kind === 'part' && !of.day && !of.pick
      ? { ...clockOf(reading, where), part: of.part }
      : null,
);

/** A clock that needs no word before it: its form, or the zone behind it, tells. */
const strong = oneOf<Meaning>(
  zoned(oneOf<Reading>(afterHour, beforeHour, spelled, named, colon)),
  seq(
    [
      oneOf<Reading>(
        dottedAny,
        seq([digits(0, 24, 2)], ([hour]) => at(hour)),
      ),
      zone,
    ],
    ([value, where]) => clockOf(value, where),
  ),
);

const aroundHour: Item<Reading> = seq([digits(5, 24, 2)], ([hour], { cursor, next }) =>
  isNominative(cursor.tokens[next]) ? at(hour) : null,
);

/** "około 15", "tuż po dziewiątej". */
const blurred = (clock: Item<Meaning>): Item<Meaning> =>
  oneOf<Meaning>(
    seq([around, clock], ([, of]): Meaning => ({ kind: 'around', of })),
    seq([near, clock], ([nearness, of]): Meaning => ({ kind: 'near', ...nearness, of })),
  );

const blurredClock: Item<Meaning> = oneOf<Meaning>(
  blurred(oneOf(zoned(hourAlone), zoned(digital), strong, withPart)),
  seq([around, zoned(aroundHour)], ([, of]): Meaning => ({ kind: 'around', of })),
  seq([near, zoned(looseHour)], ([nearness, of]): Meaning => ({ kind: 'near', ...nearness, of })),
  // "tuż po południu" is shortly after noon, "po południu" the afternoon.
  seq([near, anyOf('południu')], ([nearness]): Meaning => ({
    kind: 'near',
    ...nearness,
    of: clockOf(SHARP_NOON, null),
  })),
);

export const clock: Item<Meaning> = shared(oneOf<Meaning>(strong, withPart, blurredClock));

/** Hours and dotted times, which count as clocks only after "o", "od", "do" or beside a day. */
export const briefClock: Item<Meaning> = shared(oneOf<Meaning>(zoned(dotted), zoned(hourAlone)));

/** "od 10 do 12", "między 22 a 6": two bare hours, where nothing is counted by them. */
export const hours: Item<Meaning> = seq(
  [
    word('od', 'między', 'pomiędzy', 'miedzy'),
    oneOf<Reading>(
      dottedAny,
      seq([digits(0, 24, 2)], ([hour]) => at(hour)),
    ),
    word('do', 'a', 'i'),
    zoned(oneOf(dotted, looseHour)),
  ],
  ([, from, , to]): Meaning => ({ kind: 'range', from: clockOf(from, null), to }),
);

/** The clock that opens an entry of a log: "21.12 Wojewoda …". */
export const entryClock: Item<Meaning> = zoned(oneOf<Reading>(colon, dottedAny));

/** "na piątek na godz. 20": what a day and an hour are set for is one time. */
const setHour: Item<Meaning> = seq(
  [word('na'), zoned(oneOf<Reading>(afterHour, beforeHour, spelled, colon, hourAlone))],
  ([, clock]) => clock,
);

/** After a day and "o" a bare hour is a clock whatever follows ("w sobotę o 13 drużyna …"). */
export const gluedClock: Item<Meaning> = oneOf<Meaning>(
  seq([word('o'), zoned(oneOf(looseHour, looseOrdinal))], ([, clock]) => clock),
  setHour,
  blurred(zoned(looseOrdinal)),
);

/** "dziś do 18". */
export const lastHour: Item<Meaning> = oneOf<Meaning>(strong, zoned(dotted), zoned(looseHour));
