import { forms } from '#lang/forms.ts';
import {
  isCapitalised,
  lex,
  notAhead,
  oneOf,
  opt,
  phrase,
  seq,
  shared,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { DayPart, Meaning, Pick } from '#timex/types.ts';
import { isNameLike, normAt, notMeasured, wordSet } from './context.ts';
import { day, WEEKDAYS } from './days.ts';
import { MONTHS } from './months.ts';
import { hyphen } from './numbers.ts';

const hours = (code: DayPart['code'], from: number, to: number, mod?: DayPart['mod']): DayPart => ({
  code,
  from: from * 60,
  to: to * 60,
  ...(mod && { mod }),
});

/** CLDR day periods of English: morning1 06–12, afternoon1 12–18, evening1 18–21, night1 21–06. */
const MORNING = hours('MO', 6, 12);
const LUNCHTIME = hours('MI', 12, 14);
const AFTERNOON = hours('AF', 12, 18);
const EVENING = hours('EV', 18, 21);
const NIGHT = hours('NI', 21, 30);
const SMALL_HOURS = hours('MO', 0, 6, 'START');
const DAWN = hours('MO', 4, 7, 'START');
const DUSK = hours('EV', 18, 21);
const DAYTIME = hours('DT', 6, 21);

/** Parts that also name things ("night club"): they need a word that makes them a time. */
const NOUNS = forms<DayPart>(
  [MORNING, "morning morning's"],
  [AFTERNOON, "afternoon afternoon's"],
  [EVENING, "evening evening's"],
  [NIGHT, "night night's nighttime"],
);

/** Parts that are times wherever they stand. */
const ADVERBS = forms<DayPart>(
  [LUNCHTIME, 'lunchtime'],
  [DAWN, 'dawn daybreak sunrise sunup'],
  [DUSK, 'dusk sunset sundown nightfall twilight'],
  [DAYTIME, 'daylight'],
  [MORNING, 'midmorning'],
  [AFTERNOON, 'midafternoon'],
);

const HOURS = word('hours');

/** Parts of several words, with their article. */
const phrases: Item<DayPart> = oneOf<DayPart>(
  seq([word('before'), opt(word('the')), word('dawn', 'daybreak', 'sunrise')], () => SMALL_HOURS),
  seq([opt(word('the')), opt(word('wee', 'early')), word('small'), HOURS], () => SMALL_HOURS),
  seq([opt(word('the')), word('wee', 'predawn'), HOURS], () => SMALL_HOURS),
  seq([opt(word('the')), word('early'), opt(word('morning')), HOURS], () => SMALL_HOURS),
  seq([opt(word('the')), word('pre'), hyphen, word('dawn'), HOURS], () => SMALL_HOURS),
  seq([word('pre'), hyphen, word('dawn')], () => SMALL_HOURS),
  seq([word('predawn')], () => SMALL_HOURS),
  seq([phrase('first light')], () => DAWN),
  seq([phrase('the crack of dawn')], () => DAWN),
  seq([opt(word('the')), word('daylight', 'daytime'), HOURS], () => DAYTIME),
  seq([opt(word('the')), word('morning'), HOURS], () => MORNING),
  seq([opt(word('the')), word('evening'), HOURS], () => EVENING),
  seq([opt(word('the')), word('night', 'nighttime', 'overnight'), HOURS], () => NIGHT),
  seq([phrase('lunch time')], () => LUNCHTIME),
);

/** "daylight saving", "daylight robbery": no time. */
const NOT_DAYLIGHT = wordSet('saving savings robbery');

/** A name ("Dawn Butler", "Evening Standard") has a capital inside the sentence. */
const adverb: Item<DayPart> = seq([lex(ADVERBS)], ([part], { cursor, from, next }) =>
  isNameLike(cursor, from) ||
  (isCapitalised(cursor, from) && isCapitalised(cursor, from + 1)) ||
  NOT_DAYLIGHT.has(normAt(cursor, next))
    ? null
    : part,
);

const LEADS = wordSet(
  'at by until till since toward towards before after from through throughout early late mid next yesterday today tomorrow eve day christmas thanksgiving halloween easter , - ‑',
);
const DAY_WORD = new Set([...LEADS, ...WEEKDAYS.keys(), ...MONTHS.keys()]);

/** Nouns that a bare part only describes ("night shift", "morning paper"). */
const THINGS = wordSet(
  'sky shift shifts club clubs news paper papers newspaper dress bus train school class classes sickness market markets life mode meal standard star post watch watchman owl owls stand vision glow light lights time light-rail light fury',
);

const describes = (cursor: Cursor, next: number) => THINGS.has(normAt(cursor, next));

/** "Tuesday night", "at night", "by evening": a bare part after a day or a preposition. */
const led: Item<DayPart> = seq([lex(NOUNS)], ([part], { cursor, from, next }) => {
  const before = normAt(cursor, from - 1);
  const tied = DAY_WORD.has(before) && before !== ',' && before !== '-';
  const hyphened = before === '-' && /^(mid|early|late)$/.test(normAt(cursor, from - 2));
  const named = isCapitalised(cursor, from) && isCapitalised(cursor, next);
  return (tied || hyphened) && !named && !describes(cursor, next) ? part : null;
});

const article: Item<DayPart> = seq([word('the'), lex(NOUNS)], ([, part], { cursor, from, next }) =>
  isCapitalised(cursor, from + 1) || describes(cursor, next) ? null : part,
);

const whole: Item<DayPart> = seq(
  [
    oneOf<unknown>(
      phrase('all through the'),
      word('all'),
      phrase('the whole'),
      phrase('the entire'),
    ),
    lex(NOUNS),
  ],
  ([, part]) => part,
);

const asPart = (part: DayPart, which?: Pick): Meaning => ({
  kind: 'part',
  part,
  day: null,
  ...(which && { pick: which }),
});

const onDay = (part: DayPart, shift: number): Meaning => ({
  kind: 'part',
  part,
  day: { kind: 'unit', unit: 'day', shift, from: 'reference' },
});

/** "mid-afternoon", "late evening" beside a day. */
const EDGES = new Map<string, 'START' | 'MID' | 'END'>([
  ['early', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
]);

/** Where "early" or "late" and the part overlap: "late Friday" is 18–24, its night begins at 21. */
const NARROWED = new Map<DayPart, Readonly<Partial<Record<'START' | 'MID' | 'END', DayPart>>>>([
  [MORNING, { START: hours('MO', 6, 9, 'START') }],
  [NIGHT, { END: hours('NI', 21, 24, 'END') }],
]);

function onEdge(edge: 'START' | 'MID' | 'END', part: DayPart, day: Meaning | null): Meaning {
  const narrow = NARROWED.get(part)?.[edge];
  return narrow
    ? { kind: 'part', part: narrow, day }
    : { kind: 'edge', edge, of: { kind: 'part', part, day } };
}

const edged: Item<Meaning> = seq(
  [opt(word('the')), lex(EDGES), opt(hyphen), lex(NOUNS)],
  ([, edge, , part], { cursor, next }): Meaning | null =>
    describes(cursor, next) ? null : onEdge(edge, part, null),
);

const noun = lex(NOUNS);

/** "early in the morning", "late at night": an edge of a part that needs no more words. */
const edgedIn: Item<Meaning> = seq(
  [lex(EDGES), oneOf<unknown>(phrase('in the'), word('at')), noun],
  ([edge, , part]): Meaning => onEdge(edge, part, null),
);

const SAME = oneOf<unknown>(phrase('the same'), word('that', 'same'), phrase('that same'));

/** The night before last began a day before last night. */
const BEFORE_LAST: Meaning = {
  kind: 'part',
  part: NIGHT,
  day: { kind: 'unit', unit: 'day', shift: -2, from: 'created' },
};

const relative: Item<Meaning> = oneOf<Meaning>(
  seq([word('overnight')], ([,]) => asPart(NIGHT, 'tense')),
  seq([opt(word('the')), word('last', 'past'), word('night')], () => asPart(NIGHT, 'last')),
  seq([word('last'), noun], ([, part]) => asPart(part, 'last')),
  seq([phrase('the night before last')], () => BEFORE_LAST),
  seq([word('tonight', "tonight's")], () => asPart(NIGHT, 'this')),
  seq([word('this'), opt(word('very')), noun], ([, , part]) => asPart(part, 'this')),
  seq([SAME, noun], ([, part]) => onDay(part, 0)),
  seq([opt(word('the')), word('next', 'following'), noun], ([, , part]) => onDay(part, 1)),
  seq([opt(word('the')), word('previous', 'preceding'), noun], ([, , part]) => onDay(part, -1)),
  seq([word('the'), noun, word('after')], ([, part]) => onDay(part, 1)),
  seq([word('the'), noun, word('before'), notAhead(word('last', 'the', 'a'))], ([, part]) =>
    onDay(part, -1),
  ),
);

/** "late Friday night", "early on Wednesday morning", "late last night". */
export const edgedDay: Item<Meaning> = oneOf<Meaning>(
  // "first thing tomorrow", "first thing on Monday": its morning.
  seq([phrase('first thing'), opt(word('on')), day], ([, , on]): Meaning => ({
    kind: 'part',
    part: MORNING,
    day: on,
  })),
  seq(
    [notMeasured, lex(EDGES), opt(word('on')), day, lex(NOUNS)],
    ([, edge, , on, part], { cursor, next }) =>
      describes(cursor, next) ? null : onEdge(edge, part, on),
  ),
  seq([notMeasured, lex(EDGES), relative], ([, edge, of]): Meaning | null => {
    if (of.kind !== 'part') return null;
    const narrow = NARROWED.get(of.part)?.[edge];
    return narrow ? { ...of, part: narrow } : { kind: 'edge', edge, of };
  }),
);

/** A part of the day without its day. */
export const part: Item<Meaning> = shared(
  oneOf<Meaning>(
    relative,
    edged,
    edgedIn,
    seq([oneOf(phrases, adverb, led, article, whole)], ([value]) => asPart(value)),
  ),
);
