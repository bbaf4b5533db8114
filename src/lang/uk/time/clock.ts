import {
  digits,
  lex,
  notAhead,
  oneOf,
  opt,
  phrase,
  seq,
  shared,
  tight,
  word,
  type Item,
} from '#timex/pattern.ts';
import { forms } from '#lang/forms.ts';
import type { Nearness } from '#timex/compose.ts';
import type { Meaning } from '#timex/types.ts';
import { ordinal } from './numbers.ts';
import { partName } from './parts.ts';

interface Reading {
  readonly minutes: number;
  readonly twelveHour: boolean;
  readonly name?: 'noon' | 'midnight';
}

const at = (hour: number, minute = 0, twelveHour = false): Reading | null =>
  hour > 24 || (hour === 24 && minute > 0) ? null : { minutes: hour * 60 + minute, twelveHour };

const minute = digits(0, 59, 2, 2);
const colon: Item<Reading> = seq(
  [digits(0, 24, 2), tight(word(':')), tight(minute), notAhead(tight(word(':')))],
  ([hour, , past]) => at(hour, past),
);
/** What makes "12.03" the beginning of a date or a figure that counts. */
const MORE_FIGURES = oneOf<unknown>(
  tight(word('%')),
  seq([tight(word('.', ',')), tight(digits(0, 9999))], () => true),
);
const dotted: Item<Reading> = seq(
  [digits(0, 24, 2), tight(word('.')), tight(minute), notAhead(MORE_FIGURES)],
  ([hour, , past]) => at(hour, past),
);

const HOUR = word('годині', 'година', 'годину', 'години', 'годиною', 'год');

/** "15-й", "15-ій годині", "п'ятій годині", "15 годині". */
const hourNamed: Item<Reading> = oneOf<Reading>(
  seq(
    [digits(0, 24, 2), tight(word('-')), tight(word('й', 'ій', 'ої', 'ту', 'та', 'му')), opt(HOUR)],
    ([hour]) => at(hour),
  ),
  seq([digits(0, 24, 2), word('годині', 'годину')], ([hour]) => at(hour)),
  seq([ordinal, HOUR], ([hour]) => at(hour, 0, hour <= 12)),
);

/** "о пів на восьму" is 7:30, "чверть на восьму" 7:15, "чверть по сьомій" too. */
const spelled: Item<Reading> = oneOf<Reading>(
  seq([phrase('пів на'), ordinal], ([, hour]) => at(hour - 1, 30, hour <= 12)),
  seq([phrase('чверть на'), ordinal], ([, hour]) => at(hour - 1, 15, hour <= 12)),
  seq([phrase('чверть по'), ordinal], ([, hour]) => at(hour, 15, hour <= 12)),
);

const named: Item<Reading> = oneOf<Reading>(
  seq([word('опівдні', 'полудень', 'полудня', 'полудні')], () => ({
    minutes: 720,
    twelveHour: false,
    name: 'noon' as const,
  })),
  seq([word('опівночі', 'північ', 'півночі')], (_, { cursor, from }) =>
    // "на півночі країни" is the north.
    /^(на|з|із|до|у|в)$/.test(cursor.tokens[from - 1]?.norm ?? '') &&
    cursor.tokens[from]?.norm !== 'опівночі'
      ? null
      : { minutes: 1440, twelveHour: false, name: 'midnight' as const },
  ),
);

const clockOf = (reading: Reading): Meaning => ({ kind: 'clock', ...reading, day: null });

/** "8 ранку", "другій ночі", "9:30 вечора". */
const withPart: Item<Meaning> = seq(
  [
    oneOf<Reading>(
      colon,
      dotted,
      seq([digits(0, 24, 2)], ([hour]) => at(hour, 0, hour <= 12)),
      seq([ordinal], ([hour]) => at(hour, 0, hour <= 12)),
      hourNamed,
    ),
    partName,
  ],
  ([reading, part]): Meaning => ({ ...clockOf(reading), part }) as Meaning,
);

/** A clock that needs no word before it. */
export const clock: Item<Meaning> = shared(
  oneOf<Meaning>(
    seq([oneOf<Reading>(colon, hourNamed, spelled, named)], ([reading]) => clockOf(reading)),
    withPart,
  ),
);

/** What is counted, not told by a clock: "о 15 осіб", "до 20 гривень". */
const COUNTED =
  /^(%|осіб|людей|гривень|грн|тис|млн|млрд|км|метрів|років|днів|годин|хвилин|відсотк\w*)$/;

/** Clocks only after "о", "до", "з" or beside a day: "о 15.30", "о п'ятнадцятій". */
export const briefClock: Item<Meaning> = shared(
  oneOf<Meaning>(
    seq([dotted], ([reading]) => clockOf(reading)),
    seq([digits(0, 24, 2)], ([hour], { cursor, next }) => {
      const after = cursor.tokens[next];
      const reading = at(hour);
      const goesOn =
        after?.spaceBefore === false &&
        /[-–.,:/%]/.test(after.norm) &&
        cursor.tokens[next + 1]?.spaceBefore === false;
      return !reading || goesOn || (after && COUNTED.test(after.norm)) ? null : clockOf(reading);
    }),
    seq([ordinal], ([hour], { cursor, next }) => {
      const reading = at(hour, 0, hour <= 12);
      return reading && /(?:ій|у|ої)$/.test(cursor.tokens[next - 1]?.norm ?? '')
        ? clockOf(reading)
        : null;
    }),
  ),
);

export const around: Item<unknown> = word('близько', 'приблизно', 'орієнтовно');

const SIDES = forms<Nearness['side']>(['BEFORE', 'перед'], ['AFTER', 'після']);

/** "незадовго до", "невдовзі після", "одразу після". */
export const near: Item<Nearness> = oneOf<Nearness>(
  seq([phrase('незадовго до')], () => ({ side: 'BEFORE' as const })),
  seq([word('невдовзі', 'незабаром', 'одразу', 'відразу', 'якраз'), lex(SIDES)], ([, side]) => ({
    side,
  })),
);
