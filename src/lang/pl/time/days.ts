import { forms } from '#lang/forms.ts';
import { followedBy, lex, oneOf, opt, seq, tight, word, type Item } from '#timex/pattern.ts';
import type { From, Meaning } from '#timex/types.ts';
import { adjectives, following, HARD_ENDINGS, same } from './adjectives.ts';
import { calendar, date, shortDate } from './dates.ts';
import { holiday, holidays } from './holidays.ts';
import { dayOffset } from './relative.ts';
import { weekday, weekdayName } from './weekdays.ts';
import { weekdayOfPeriod } from './week-days.ts';
import { anyOf, WHOLE } from './word-lists.ts';

interface RelativeDay {
  readonly shift: number;
  readonly from: From;
}

const ADVERBS = forms<RelativeDay>(
  [{ shift: 0, from: 'created' }, 'dziś dzisiaj'],
  [{ shift: -1, from: 'created' }, 'wczoraj'],
  [{ shift: -2, from: 'created' }, 'przedwczoraj onegdaj'],
  [{ shift: 1, from: 'created' }, 'jutro jutra jutru'],
  [{ shift: 2, from: 'created' }, 'pojutrze pojutra'],
  [{ shift: 1, from: 'reference' }, 'nazajutrz'],
);

const ADJECTIVES = adjectives<number>(
  HARD_ENDINGS,
  [0, 'dzisiejsz'],
  [-1, 'wczorajsz'],
  [-2, 'przedwczorajsz'],
  [1, 'jutrzejsz'],
);

/** "w dzisiejszych czasach": our times, and no day. */
const OUR_TIMES =
  /^(czas|świat|świec|epok|er[aąęyz]|młodzież|młodzi|pokole|standard|reali|pojęci|rzeczywisto|społecze|technolog|polsk|europ)/;

const dayAdjective: Item<number> = seq([lex(ADJECTIVES)], ([shift], { cursor, next }) =>
  shift === 0 && OUR_TIMES.test(cursor.tokens[next]?.norm ?? '') ? null : shift,
);

const relativeDay: Item<Meaning> = oneOf<Meaning>(
  seq([lex(ADVERBS)], ([{ shift, from }]) => ({ kind: 'unit', unit: 'day', shift, from })),
  seq([dayAdjective], ([shift]) => ({ kind: 'unit', unit: 'day', shift, from: 'created' })),
  seq([anyOf('dnia dniu dzień'), lex(ADJECTIVES)], ([, shift]) => ({
    kind: 'unit',
    unit: 'day',
    shift,
    from: 'created',
  })),
);

const DAY_NOUN = anyOf('dnia dzień dniu doby dobę dobie');

const dayFrom = (shift: number, from: From = 'reference'): Meaning => ({
  kind: 'unit',
  unit: 'day',
  shift,
  from,
});

/** "następnego dnia", "tego samego dnia", "tego dnia", "przez cały dzień". */
const narrativeDay: Item<Meaning> = oneOf<Meaning>(
  seq([following, DAY_NOUN], ([shift]) => dayFrom(shift)),
  seq([oneOf<unknown>(same, anyOf('tego tym ten owego tamtego tamten tamtym')), DAY_NOUN], () =>
    dayFrom(0),
  ),
  seq([anyOf('bieżącego obecnego'), word('dnia')], () => dayFrom(0, 'created')),
  seq([word('na'), word('drugi'), anyOf('dzień')], () => dayFrom(1)),
  seq([WHOLE, anyOf('dzień')], () => dayFrom(0)),
);

/** "dnia", "w dniu", "dn." before a date. */
const THE_DAY = oneOf<unknown>(
  anyOf('dnia dniu dniem dzień'),
  seq([word('dn'), opt(tight(word('.')))], () => true),
);

const hourBehind = seq(
  [opt(word(',')), opt(word('o')), word('godz', 'godzina', 'godzinie')],
  () => true,
);

const dated: Item<Meaning> = oneOf<Meaning>(
  seq([opt(THE_DAY), date], ([, fields]) => calendar(fields)),
  seq([THE_DAY, shortDate], ([, fields]) => calendar(fields)),
  seq([weekdayName, opt(word(',')), opt(THE_DAY), oneOf(date, shortDate)], ([value, , , fields]) =>
    calendar({ ...fields, weekday: value }),
  ),
  seq([weekdayName, word('('), oneOf(date, shortDate), word(')')], ([value, , fields]) =>
    calendar({ ...fields, weekday: value }),
  ),
  seq([date, word('('), weekdayName, word(')')], ([fields, , value]) =>
    calendar({ ...fields, weekday: value }),
  ),
  seq([lex(ADVERBS), word(','), date], ([, , fields]) => calendar(fields)),
  // "18.03, godz. 7": the hour behind it makes it a date.
  seq([shortDate, followedBy(oneOf<unknown>(hourBehind, anyOf('włącznie')))], ([fields]) =>
    calendar(fields),
  ),
  // "1 sierpnia, w sobotę,": in apposition, where nothing else is told of the weekday.
  seq([date, word(','), word('w', 'we'), weekdayName], ([fields, , , value], { cursor, next }) =>
    /^[,.;)–—-]?$/.test(cursor.tokens[next]?.norm ?? '')
      ? calendar({ ...fields, weekday: value })
      : null,
  ),
  // "drugiego kwietnia, w Niedzielę Palmową,"
  seq([date, word(','), opt(word('w', 'we')), holiday], ([fields], { cursor, next }) =>
    /^[,.;)–—-]?$/.test(cursor.tokens[next]?.norm ?? '') ? calendar(fields) : null,
  ),
);

/** A day, however it is named. */
export const day: Item<Meaning> = oneOf<Meaning>(
  relativeDay,
  narrativeDay,
  dayOffset,
  weekday,
  weekdayOfPeriod,
  dated,
  holiday,
  holidays,
);
