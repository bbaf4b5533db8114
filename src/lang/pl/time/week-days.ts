import { forms } from '#lang/forms.ts';
import { lex, oneOf, opt, seq, word, type Item } from '#timex/pattern.ts';
import type { Granularity } from '#time/types.ts';
import type { Meaning } from '#timex/types.ts';
import { adjectives, pick, SHIFTS, SOFT_ENDINGS } from './adjectives.ts';
import { ordinal } from './numbers.ts';
import { month } from './months.ts';
import { weekOffset } from './relative.ts';
import { weekdayName } from './weekdays.ts';
import { calendar, MONTHS, yearPart } from './dates.ts';
import { plainYear } from './years.ts';
import { anyOf } from './word-lists.ts';

const WEEK = anyOf('tydzień tygodnia tygodniu');

const weekBy = (shift: number): Meaning => ({
  kind: 'unit',
  unit: 'week',
  shift,
  from: 'created',
});

/** "przyszłym tygodniu", "ubiegłego tygodnia", "za tydzień", "tydzień temu". */
const week: Item<Meaning> = oneOf<Meaning>(
  seq([pick, WEEK], ([which]) => weekBy(SHIFTS[which])),
  seq([lex(adjectives<number>(SOFT_ENDINGS, [-1, 'poprzedn'])), WEEK], ([shift]) => weekBy(shift)),
  weekOffset,
);

const dayOf = (weekday: number, of: Meaning, nth = 1): Meaning => ({
  kind: 'nth',
  nth,
  unit: 'day',
  weekday,
  of,
});

const LAST = -1;

/** "pierwszy", "trzecią", "ostatniego": which of its kind in a period. */
const which: Item<number> = oneOf<number>(
  seq([ordinal], ([n]) => (n <= 5 ? n : null)),
  lex(adjectives<number>(SOFT_ENDINGS, [LAST, 'ostatn'])),
);

/** Behind such a word "maja" and "luty" are months. */
const theMonth: Item<Meaning> = seq([lex(MONTHS), opt(yearPart)], ([value, rest]) =>
  calendar({ month: value, ...rest }),
);
/** "druga sobota miesiąca", "ostatni dzień ubiegłego miesiąca": a month counted from the document's. */
const ofMonth: Item<Meaning> = seq([opt(pick), anyOf('miesiąca')], ([which]) => ({
  kind: 'unit',
  unit: 'month',
  shift: which ? SHIFTS[which] : 0,
  from: 'created',
}));
const within: Item<Meaning> = seq(
  [opt(word('w', 'we')), oneOf(month, theMonth, plainYear, ofMonth)],
  ([, of]) => of,
);

const DAY = anyOf('dzień dnia dniu');
const WEEKEND = anyOf('weekend weekendu weekendzie weekendem');

/** "ostatni kwartał 2023 roku", "pierwszy miesiąc br." */
const PARTS_OF_YEAR = forms<Granularity>(
  ['month', 'miesiąc miesiąca miesiącu miesiącem'],
  ['quarter', 'kwartał kwartału kwartale kwartałem'],
);
const theYear: Item<Meaning> = seq([yearPart], ([fields]) => calendar(fields));

/** "środa w przyszłym tygodniu", "za tydzień w piątek", "pierwsza niedziela marca". */
export const weekdayOfPeriod: Item<Meaning> = oneOf<Meaning>(
  seq([weekdayName, opt(word('w', 'z')), week], ([weekday, , of]) => dayOf(weekday, of)),
  seq([week, opt(word(',')), word('w', 'we'), weekdayName], ([of, , , weekday]) =>
    dayOf(weekday, of),
  ),
  seq([which, weekdayName, within], ([nth, weekday, of]) => dayOf(weekday, of, nth)),
  seq([which, DAY, within], ([nth, , of]): Meaning => ({ kind: 'nth', nth, unit: 'day', of })),
  seq([which, WEEK, within], ([nth, , of]): Meaning => ({ kind: 'nth', nth, unit: 'week', of })),
  seq([which, WEEKEND, within], ([nth, , of]): Meaning => ({
    kind: 'nth',
    nth,
    unit: 'weekend',
    of,
  })),
  seq([which, lex(PARTS_OF_YEAR), theYear], ([nth, unit, of]): Meaning => ({
    kind: 'nth',
    nth,
    unit,
    of,
  })),
);
