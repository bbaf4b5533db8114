import type { Nearness } from '#timex/compose.ts';
import {
  digits,
  isCapitalised,
  lex,
  oneOf,
  opt,
  phrase,
  seq,
  shared,
  tight,
  word,
  type Item,
} from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { afterWord, ahead, countsNothing, normAt, wordSet } from './context.ts';
import { day } from './days.ts';
import { END, HOUR_NAMES, minute, reading, sureReading, type Reading } from './hours.ts';
import { part } from './parts.ts';
import { zone } from './zones.ts';

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
          seq([word('hours', 'hrs')], () => ({ zone: null })),
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

const figures = digits(0, 2359, 4, 4);

/** "at 1530", "at about 1530": figures that "at" makes a clock. */
const afterAt: Item<Reading> = seq([figures], ([n], { cursor, from, next }) => {
  const before = normAt(cursor, from - 1);
  const at = /^(about|around|approximately|roughly)$/.test(before)
    ? normAt(cursor, from - 2)
    : before;
  const free = at === 'at' && n % 100 < 60 && countsNothing(cursor, next);
  return free ? reading(Math.floor(n / 100), n % 100) : null;
});

/** "at 730 in the evening". */
const threeFigures: Item<Reading> = seq(
  [afterWord(BEFORE_HOUR), digits(100, 1259, 4, 3), ahead(oneOf(part))],
  ([, n]) => (n % 100 < 60 ? reading(Math.floor(n / 100), n % 100, true) : null),
);

const MOVING = wordSet(
  'left leaves leave departed departs arrived arrives started starts began begins set off rang came died crashed struck called',
);

/** "left at 12.04": British clocks after verbs of going and beginning, where nothing is counted. */
const afterMoving: Item<Reading> = seq([dotted], ([value], { cursor, from, next }) =>
  normAt(cursor, from - 1) === 'at' &&
  MOVING.has(normAt(cursor, from - 2)) &&
  countsNothing(cursor, next)
    ? value
    : null,
);

/** "17.52" on a line of its own, "17.52 – The road is shut", "17.52 The road …": the clock of an entry. */
const ofEntry: Item<Reading> = seq([dotted], ([value], { cursor, from, next }) => {
  if (from > 0) return null;
  const after = cursor.tokens[next];
  const opens = normAt(cursor, from).length === 2 && after?.spaceBefore === true;
  const isEntry =
    !after || (opens && (isCapitalised(cursor, next) || /^[–—|:-]$/.test(after.norm)));
  return isEntry ? { ...value, twelveHour: false } : null;
});

const besideDay: Item<Reading> = oneOf<Reading>(
  ofEntry,
  afterAt,
  afterMoving,
  threeFigures,
  seq([afterWord(BEFORE_HOUR), oneOf(bareHour, dotted), dayAhead], ([, value]) => value),
  // "8 tonight", "9 tomorrow morning": what opens a line counts nothing.
  seq([bareHour, ahead(word('tonight', 'tomorrow'))], ([value], { from }) =>
    from === 0 ? value : null,
  ),
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
  seq([word('on', 'at'), word('or'), word('about', 'around')], () => true),
);

const strong: Item<Meaning> = shared(zoned(oneOf<Reading>(sureReading, besideDay)));

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
    seq([strong, phrase('or so')], ([of]): Meaning => ({ kind: 'around', of })),
    seq([around, oneOf(strong, briefClock)], ([, of]): Meaning => ({ kind: 'around', of })),
    seq([near, oneOf(strong, briefClock)], ([nearness, of]): Meaning => ({
      kind: 'near',
      ...nearness,
      of,
    })),
  ),
);
