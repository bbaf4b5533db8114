import { forms } from '#lang/forms.ts';
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
  where,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import {
  afterWord,
  ahead,
  continued,
  countsNothing,
  isNameLike,
  isPlainPast,
  isScoreOrTitle,
  normAt,
  wordSet,
} from './context.ts';
import { hyphen, plainNumber } from './numbers.ts';
import { part } from './parts.ts';
import { zone } from './zones.ts';

/** What the words for a clock time say, before its zone and day. */
export interface Reading {
  readonly minutes: number;
  readonly twelveHour: boolean;
  readonly loose?: true;
  readonly name?: 'noon' | 'midnight';
}

type HalfDay = 'am' | 'pm';

export const reading = (hour: number, minute = 0, twelveHour = false): Reading => ({
  minutes: hour * 60 + minute,
  twelveHour,
});

const onHalf = (hour: number, minute: number, half: HalfDay): Reading =>
  reading((hour % 12) + (half === 'pm' ? 12 : 0), minute);

export const HOUR_NAMES = forms<number>(
  ...'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((name, index) => [index + 1, name] as const),
);

export const minute = digits(0, 59, 2, 2);
const seconds = opt(seq([tight(word(':')), tight(minute)], () => true));
/** After the minutes: neither "4:15.3" nor "7:30-8", but "7:30-8:15". */
export const END = notAhead(
  oneOf<unknown>(
    tight(word(':', '%')),
    seq([tight(word('.')), tight(digits(0, 9999))], () => true),
    seq(
      [tight(word('-')), notAhead(seq([digits(0, 24, 2), tight(word(':', '.', 'h'))], () => true))],
      () => true,
    ),
  ),
);

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
const twelve: Item<HourAndMinute> = shared(
  oneOf<HourAndMinute>(
    seq([oneOf(digits(1, 12, 2), lex(HOUR_NAMES))], ([hour]) => ({ hour, minute: 0 })),
    seq([digits(1, 12, 2), tight(word(':', '.')), tight(minute), seconds], ([hour, , m]) => ({
      hour,
      minute: m,
    })),
  ),
);

const twoFigures: Item<number> = oneOf<number>(
  minute,
  seq([plainNumber], ([n], { cursor, from }) =>
    n >= 10 && n < 60 && cursor.tokens[from]?.kind === 'word' ? n : null,
  ),
);

/** "seven thirty", "7 45", "330": only before "a.m." or "p.m.". */
const run: Item<HourAndMinute> = oneOf<HourAndMinute>(
  seq([oneOf(digits(1, 12, 2), lex(HOUR_NAMES)), opt(hyphen), twoFigures], ([hour, , m]) => ({
    hour,
    minute: m,
  })),
  seq([digits(100, 1259, 4, 3)], ([n]) =>
    n % 100 < 60 ? { hour: Math.floor(n / 100), minute: n % 100 } : null,
  ),
);

const withHalf: Item<Reading> = seq(
  [oneOf(twelve, run), opt(hyphen), halfDay],
  ([{ hour, minute: m }, , half]) => onHalf(hour, m, half),
);

const TO = oneOf<unknown>(word('to', 'and', 'until', 'till', 'through', '–', '—'), hyphen);

/** "to 11 p.m." */
const secondHour = seq([TO, twelve, opt(hyphen), halfDay], ([, end, , half]) => ({ end, half }));

/** "8" in "from 8 to 11 p.m.": the half of the day is said once, for both. */
const borrowed: Item<Reading> = seq([twelve], ([start], { cursor, next }) => {
  const [match] = secondHour.match(cursor, next);
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

const RANGE_OPENERS = wordSet(
  'from between at monday tuesday wednesday thursday friday saturday sunday',
);
/** Books whose chapter and verse look like a clock ("John 3:16"). */
const BOOKS = wordSet(
  'genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings psalm psalms proverbs ecclesiastes isaiah jeremiah ezekiel daniel hosea joel amos matthew mark luke john acts romans corinthians galatians ephesians philippians colossians thessalonians timothy hebrews james peter jude revelation chapter verse surah',
);

/** "John 3:16", and "10:30 to 2:15" without its "from"; "the 22:05 to Leeds" is a train. */
function isRatio(cursor: Cursor, from: number, next: number): boolean {
  const before = normAt(cursor, from - 1);
  const joins = normAt(cursor, next) === 'to' && cursor.tokens[next + 1]?.kind === 'number';
  return BOOKS.has(before) || (joins && !RANGE_OPENERS.has(before));
}

/** "18:30", "9:36". Of one figure without a nought, the hour may be in either half of the day. */
const colon: Item<Reading> = seq(
  [
    digits(0, 24, 2),
    tight(word(':')),
    tight(minute),
    seconds,
    END,
    notAhead(oneOf<unknown>(halfDay, word('/'))),
  ],
  ([hour, , m], { cursor, from, next }) => {
    if ((hour === 24 && m > 0) || isRatio(cursor, from, next)) return null;
    const free = zone.match(cursor, next).length === 0 && !isStamp(cursor, from, next);
    const dozen = hour >= 10 && hour <= 12;
    const plain = normAt(cursor, from).startsWith('0') || hour > 9 || hour === 0;
    return { ...reading(hour, m, !plain && free), ...(dozen && free && { loose: true }) };
  },
);

const military: Item<number> = digits(0, 2400, 4, 4);
const onMilitary = (n: number): Reading | null =>
  n % 100 < 60 ? reading(Math.floor(n / 100), n % 100) : null;

/** "15h30", as some newsrooms write. */
const hLetter: Item<Reading> = oneOf<Reading>(
  seq([digits(0, 24, 2), tight(word('h')), tight(minute), END], ([hour, , m]) => reading(hour, m)),
  seq([digits(0, 24, 2), tight(word('h')), ahead(zone)], ([hour]) => reading(hour)),
  // "at 15h"; "for 15h" is a length.
  seq(
    [afterWord(wordSet('at around until till from')), digits(0, 24, 2), tight(word('h')), END],
    ([, hour], { cursor, next }) => (countsNothing(cursor, next) ? reading(hour) : null),
  ),
);

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
  [{ minutes: 720, twelveHour: false, name: 'noon' }, "noon noon's midday midday's noontime"],
  [{ minutes: 1440, twelveHour: false, name: 'midnight' }, 'midnight'],
);

const named: Item<Reading> = oneOf<Reading>(
  // With a capital inside a sentence it is somebody's name.
  seq([lex(NAMED)], ([value], { cursor, from }) => (isNameLike(cursor, from) ? null : value)),
  seq([digits(12, 12, 2), lex(NAMED)], ([, value]) => value),
  seq([opt(word('the')), word('stroke'), word('of'), lex(NAMED)], ([, , , value]) => value),
  seq([phrase('high noon')], () => NAMED.get('noon') ?? null),
  seq([word('mid'), opt(hyphen), word('day')], () => NAMED.get('noon') ?? null),
);

const target: Item<Reading> = oneOf<Reading>(
  withHalf,
  seq([oneOf(digits(1, 12, 2), lex(HOUR_NAMES)), opt(word("o'clock"))], ([hour]) =>
    reading(hour, 0, true),
  ),
  lex(NAMED),
);

const MINUTES = opt(word('minutes', 'minute', 'mins'));
type Finish = (n: number) => number | null;
const within = (n: number, minutes: number) => (n < 60 ? minutes : null);

const shift: Item<number> = oneOf<number>(
  seq([word('half'), word('past')], () => 30),
  seq([opt(word('a')), word('quarter'), word('past', 'after')], () => 15),
  seq([opt(word('a')), word('quarter'), word('to', 'of', 'before', 'till')], () => -15),
  continued<number, number>(
    plainNumber,
    seq([MINUTES, word('past')], (): Finish => (n) => within(n, n)),
    seq(
      [MINUTES, word('to')],
      ([counted]): Finish =>
        (n) =>
          counted !== null || n % 5 === 0 ? within(n, -n) : null,
    ),
    seq([word('minutes'), word('after')], (): Finish => (n) => within(n, n)),
    seq([word('after'), ahead(withHalf)], (): Finish => (n) => (n % 5 === 0 ? within(n, n) : null)),
    seq([word('minutes'), word('before')], (): Finish => (n) => within(n, -n)),
  ),
);

/** Whether what follows leaves a clock a clock. */
const standsFree = (cursor: Cursor, from: number, next: number): boolean =>
  countsNothing(cursor, next) ||
  part.match(cursor, next).length > 0 ||
  isPlainPast(cursor, from, next);

/** "half past six", "quarter to nine", "ten to six", "five minutes past midnight". */
const spelled: Item<Reading> = seq([shift, target], ([by, of], { cursor, from, next }) => {
  if (isScoreOrTitle(cursor, from, next)) return null;
  if (of.twelveHour && !standsFree(cursor, from, next)) return null;
  const minutes = (of.minutes + by + 1440) % 1440;
  return of.name || !of.twelveHour
    ? { minutes, twelveHour: false }
    : reading(0, (minutes % 720) + (minutes % 720 < 60 ? 720 : 0), true);
});

const BEFORE_SPOKEN = wordSet('at about around until till by since from before after past');

/** Matches nothing, at the beginning. */
const opening = where((_, at) => at === 0);

/** "at half three" (British, half past), "about three twenty". */
const spoken: Item<Reading> = seq(
  [
    oneOf<null>(afterWord(BEFORE_SPOKEN), opening),
    oneOf<Reading>(
      seq([word('half'), lex(HOUR_NAMES)], ([, hour]) => reading(hour, 30, true)),
      seq([lex(HOUR_NAMES), opt(hyphen), twoFigures], ([hour, , m], { cursor, next }) =>
        cursor.tokens[next - 1]?.kind === 'word' ? reading(hour, m, true) : null,
      ),
    ),
  ],
  ([, value], { cursor, next }) =>
    countsNothing(cursor, next) || part.match(cursor, next).length > 0 ? value : null,
);

/** Clock times that need nothing beside them. */
export const sureReading: Item<Reading> = oneOf<Reading>(
  withHalf,
  borrowed,
  colon,
  hLetter,
  fourDigits,
  oclock,
  named,
  spelled,
  spoken,
);
