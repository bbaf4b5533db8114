import { forms } from '#lang/forms.ts';
import type { Nearness } from '#timex/compose.ts';
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
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { afterWord, ahead, countsNothing, normAt, wordSet } from './context.ts';
import { day } from './days.ts';
import { hyphen, plainNumber } from './numbers.ts';
import { part } from './parts.ts';
import { zone } from './zones.ts';

interface Reading {
  readonly minutes: number;
  readonly twelveHour: boolean;
  readonly name?: 'noon' | 'midnight';
}

type HalfDay = 'am' | 'pm';

const reading = (hour: number, minute = 0, twelveHour = false): Reading => ({
  minutes: hour * 60 + minute,
  twelveHour,
});

const onHalf = (hour: number, minute: number, half: HalfDay): Reading =>
  reading((hour % 12) + (half === 'pm' ? 12 : 0), minute);

const HOUR_NAMES = forms<number>(
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((name, index) => [index + 1, name] as const),
);

const minute = digits(0, 59, 2, 2);
const seconds = opt(seq([tight(word(':')), tight(minute)], () => true));
const END = notAhead(tight(word(':', '%', '-')));

/** "a.m.", "pm", "A.M.". */
const halfDay: Item<HalfDay> = oneOf<HalfDay>(
  lex(
    new Map<string, HalfDay>([
      ['am', 'am'],
      ['pm', 'pm'],
    ]),
  ),
  seq([word('a', 'p'), tight(word('.')), opt(word('m')), opt(tight(word('.')))], ([letter, , m]) =>
    m === null ? null : letter === 'a' ? 'am' : 'pm',
  ),
);

interface HourAndMinute {
  readonly hour: number;
  readonly minute: number;
}

/** "7", "7:42", "7.42", "seven": an hour of the twelve-hour clock. */
const twelve: Item<HourAndMinute> = oneOf<HourAndMinute>(
  seq([oneOf(digits(1, 12, 2), lex(HOUR_NAMES))], ([hour]) => ({ hour, minute: 0 })),
  seq([digits(1, 12, 2), tight(word(':', '.')), tight(minute), seconds], ([hour, , m]) => ({
    hour,
    minute: m,
  })),
);

const withHalf: Item<Reading> = seq(
  [twelve, opt(hyphen), halfDay],
  ([{ hour, minute: m }, , half]) => onHalf(hour, m, half),
);

const TO = oneOf<unknown>(word('to', 'and', 'until', 'till', 'through', '–', '—'), hyphen);

/** "8" in "from 8 to 11 p.m.": the half of the day is said once, for both. */
const borrowed: Item<Reading> = seq([twelve], ([start], { cursor, next }) => {
  const after = seq([TO, twelve, opt(hyphen), halfDay], ([, end, , half]) => ({ end, half }));
  const [match] = after.match(cursor, next);
  if (!match) return null;
  const { end, half } = match.value;
  // "11 to 1 p.m." begins in the other half.
  const same =
    start.hour % 12 < end.hour % 12 || (start.hour === end.hour && start.minute < end.minute);
  return onHalf(start.hour, start.minute, same ? half : half === 'am' ? 'pm' : 'am');
});

/** Alone on its line the clock of a log, which counts to 24. */
const isStamp = ({ tokens }: Cursor, from: number, next: number): boolean =>
  from === 0 && next === tokens.length;

/** "18:30", "9:36". Under 13 and without a nought before it, it may be either half of the day. */
const colon: Item<Reading> = seq(
  [
    digits(0, 24, 2),
    tight(word(':')),
    tight(minute),
    seconds,
    END,
    notAhead(oneOf<unknown>(halfDay, word('to', '/'))),
  ],
  ([hour, , m], { cursor, from, next }) => {
    if (hour === 24 && m > 0) return null;
    const plain = normAt(cursor, from).startsWith('0') || hour > 12 || hour === 0;
    const zoned = zone.match(cursor, next).length > 0;
    return reading(hour, m, !plain && !zoned && !isStamp(cursor, from, next));
  },
);

const military: Item<number> = digits(0, 2400, 4, 4);
const onMilitary = (n: number): Reading | null =>
  n % 100 < 60 ? reading(Math.floor(n / 100), n % 100) : null;

/** "0300 GMT", "1630 hours", "16.30 GMT": four digits need their zone or "hours". */
const fourDigits: Item<Reading> = oneOf<Reading>(
  seq([military, ahead(zone)], ([n]) => onMilitary(n)),
  seq([military, opt(hyphen), word('hours', 'hrs', 'h')], ([n], { cursor, from }) =>
    // "worked 1200 hours" counts; a clock begins with a nought or follows a preposition.
    normAt(cursor, from).startsWith('0') ||
    /^(at|by|around|until|from|to|about|before|after)$/.test(normAt(cursor, from - 1))
      ? onMilitary(n)
      : null,
  ),
  seq([digits(0, 23, 2), tight(word('.')), tight(minute), ahead(zone)], ([hour, , m]) =>
    reading(hour, m),
  ),
  seq([digits(0, 23, 2), ahead(zone)], ([hour], { cursor, next }) =>
    normAt(cursor, next) === 'gmt' || normAt(cursor, next) === 'utc' ? reading(hour) : null,
  ),
);

const oclock: Item<Reading> = seq(
  [oneOf(digits(1, 12, 2), lex(HOUR_NAMES)), word("o'clock")],
  ([hour]) => reading(hour, 0, true),
);

const NAMED = forms<Reading>(
  [{ minutes: 720, twelveHour: false, name: 'noon' }, "noon noon's midday noontime"],
  [{ minutes: 1440, twelveHour: false, name: 'midnight' }, 'midnight'],
);

const named: Item<Reading> = oneOf<Reading>(
  lex(NAMED),
  seq([word('12'), lex(NAMED)], ([, value]) => value),
  seq([phrase('high noon')], () => NAMED.get('noon') ?? null),
);

const target: Item<Reading> = oneOf<Reading>(
  seq([oneOf(digits(1, 12, 2), lex(HOUR_NAMES)), opt(word("o'clock"))], ([hour]) =>
    reading(hour, 0, true),
  ),
  lex(NAMED),
);

const MINUTES = opt(word('minutes', 'minute', 'mins'));
const shift: Item<number> = oneOf<number>(
  seq([word('half'), word('past')], () => 30),
  seq([opt(word('a')), word('quarter'), word('past', 'after')], () => 15),
  seq([opt(word('a')), word('quarter'), word('to', 'of', 'before', 'till')], () => -15),
  seq([plainNumber, MINUTES, word('past')], ([n]) => (n < 60 ? n : null)),
  seq([plainNumber, MINUTES, word('to')], ([n, counted]) =>
    n < 60 && (counted !== null || n % 5 === 0) ? -n : null,
  ),
  seq([plainNumber, word('minutes'), word('after')], ([n]) => (n < 60 ? n : null)),
  seq([plainNumber, word('minutes'), word('before')], ([n]) => (n < 60 ? -n : null)),
);

/** "half past six", "quarter to nine", "ten to six", "five minutes past midnight". */
const spelled: Item<Reading> = seq([shift, target], ([by, of], { cursor, from, next }) => {
  const figures =
    cursor.tokens[from]?.kind === 'number' && cursor.tokens[next - 1]?.kind === 'number';
  // "10 to 6" is a score or a vote.
  if (figures && next - from === 3) return null;
  if (
    of.name === undefined &&
    !countsNothing(cursor, next) &&
    part.match(cursor, next).length === 0
  )
    return null;
  const minutes = (of.minutes + by + 1440) % 1440;
  return of.name
    ? { minutes, twelveHour: false }
    : reading(0, (minutes % 720) + (minutes % 720 < 60 ? 720 : 0), true);
});

const clockOf = (value: Reading, where: { zone: string | number | null } | null): Meaning => ({
  kind: 'clock',
  ...value,
  day: null,
  ...(where?.zone != null && { zone: where.zone }),
});

const zoned = (item: Item<Reading>): Item<Meaning> =>
  seq(
    [
      item,
      opt(
        oneOf(
          zone,
          seq([word('hours', 'hrs')], () => null),
        ),
      ),
    ],
    ([value, where]) => clockOf(value, where),
  );

/** What makes a bare hour a clock: "3 in the morning", "9 this evening", "at 8 on Monday". */
const dayAhead = ahead(
  oneOf<unknown>(
    seq([opt(word('in', 'on', ',')), oneOf(part)], () => true),
    seq([opt(word('on')), oneOf(day)], () => true),
  ),
);

const BEFORE_HOUR = wordSet(
  'at around about circa approximately before after until till past by since',
);

const bareHour: Item<Reading> = seq([oneOf(digits(1, 12, 2), lex(HOUR_NAMES))], ([hour]) =>
  reading(hour, 0, true),
);

/** "9.30": a price or a share unless a day or a word of time stands beside it. */
const dotted: Item<Reading> = seq(
  [digits(0, 23, 2), tight(word('.')), tight(minute), END],
  ([hour, , m], { cursor, from }) =>
    reading(hour, m, hour >= 1 && hour <= 12 && !normAt(cursor, from).startsWith('0')),
);

const besideDay: Item<Reading> = oneOf<Reading>(
  seq([afterWord(BEFORE_HOUR), oneOf(bareHour, dotted), dayAhead], ([, value]) => value),
  seq(
    [
      bareHour,
      ahead(
        oneOf<unknown>(
          phrase('in the morning'),
          phrase('in the afternoon'),
          phrase('in the evening'),
          phrase('at night'),
          phrase('this morning'),
          phrase('this afternoon'),
          phrase('this evening'),
        ),
      ),
    ],
    ([value], { cursor, from }) =>
      /^(a|an|the|top|number|no|of|than|some|all|or|and)$/.test(normAt(cursor, from - 1))
        ? null
        : value,
  ),
);

const NEAR_WORD = lex(
  new Map<string, Nearness['side']>([
    ['before', 'BEFORE'],
    ['after', 'AFTER'],
    ['past', 'AFTER'],
  ]),
);

/** "just before", "shortly after", "a few minutes after", "minutes before". */
export const near: Item<Nearness> = oneOf<Nearness>(
  seq(
    [word('just', 'shortly', 'soon', 'moments', 'right', 'immediately'), NEAR_WORD],
    ([, side]) => ({
      side,
    }),
  ),
  seq(
    [opt(word('a')), word('little', 'bit', 'short'), opt(word('while', 'time')), NEAR_WORD],
    ([, , , side]) => ({ side }),
  ),
  seq([phrase('not long'), NEAR_WORD], ([, side]) => ({ side })),
  seq(
    [
      opt(phrase('just a')),
      opt(phrase('a')),
      opt(word('few', 'couple')),
      opt(word('of')),
      word('minutes', 'moments', 'seconds'),
      NEAR_WORD,
    ],
    ([, , , , , side]) => ({ side }),
  ),
);

/** "around", "about", "at approximately". */
export const around: Item<unknown> = oneOf<unknown>(
  word('around', 'about', 'circa', 'approximately', 'roughly'),
  seq([word('c', 'ca'), tight(word('.'))], () => true),
  phrase('on or about'),
  phrase('on or around'),
);

const strong: Item<Meaning> = shared(
  zoned(oneOf<Reading>(withHalf, borrowed, colon, fourDigits, oclock, named, spelled, besideDay)),
);

/** Hours alone ("around 11", "Monday at nine"); what they count must not follow. */
export const briefClock: Item<Meaning> = shared(
  zoned(
    oneOf<Reading>(
      seq([afterWord(BEFORE_HOUR), bareHour], ([, value], { cursor, next }) =>
        countsNothing(cursor, next) ? value : null,
      ),
      seq([afterWord(BEFORE_HOUR), dotted], ([, value], { cursor, next }) =>
        countsNothing(cursor, next) ? value : null,
      ),
    ),
  ),
);

/** A clock time that needs no day beside it. */
export const clock: Item<Meaning> = shared(
  oneOf<Meaning>(
    strong,
    seq([around, oneOf(strong, briefClock)], ([, of]): Meaning => ({ kind: 'around', of })),
    seq([near, oneOf(strong, briefClock)], ([nearness, of]): Meaning => ({
      kind: 'near',
      ...nearness,
      of,
    })),
  ),
);
