import { forms } from '#lang/forms.ts';
import { lex, oneOf, opt, seq, word, type Item } from '#timex/pattern.ts';
import type { CalendarFields, Meaning } from '#timex/types.ts';
import { adjectives, HARD_ENDINGS, SOFT_ENDINGS } from './adjectives.ts';
import { date } from './dates.ts';
import { holiday } from './holidays.ts';
import { weekday, weekdayName } from './weekdays.ts';

const RELATIVE_DAYS = new Map<string, { shift: number; from: 'created' | 'reference' }>([
  ...forms<{ shift: number; from: 'created' | 'reference' }>(
    [{ shift: 0, from: 'created' }, 'dziś dzisiaj'],
    [{ shift: -1, from: 'created' }, 'wczoraj'],
    [{ shift: -2, from: 'created' }, 'przedwczoraj'],
    [{ shift: 1, from: 'created' }, 'jutro'],
    [{ shift: 2, from: 'created' }, 'pojutrze'],
    [{ shift: 1, from: 'reference' }, 'nazajutrz'],
  ),
  ...adjectives<{ shift: number; from: 'created' | 'reference' }>(
    HARD_ENDINGS,
    [{ shift: 0, from: 'created' }, 'dzisiejsz'],
    [{ shift: -1, from: 'created' }, 'wczorajsz'],
    [{ shift: 1, from: 'created' }, 'jutrzejsz'],
  ),
]);

const relativeDay: Item<Meaning> = seq([lex(RELATIVE_DAYS)], ([{ shift, from }]) => ({
  kind: 'unit',
  unit: 'day',
  shift,
  from,
}));

const DAY_NOUN = word('dnia', 'dzień', 'dzien', 'dniu', 'doby', 'dobę', 'dobie');
const FOLLOWING = lex(
  new Map([
    ...adjectives<number>(HARD_ENDINGS, [1, 'następn kolejn']),
    ...adjectives<number>(SOFT_ENDINGS, [-1, 'poprzedn']),
  ]),
);

/** "następnego dnia", "tego samego dnia", "tego dnia". */
const narrativeDay: Item<Meaning> = oneOf<Meaning>(
  seq([FOLLOWING, DAY_NOUN], ([shift]) => ({
    kind: 'unit',
    unit: 'day',
    shift,
    from: 'reference',
  })),
  seq(
    [
      word('tego', 'tym', 'ten', 'owego', 'tamtego', 'tamten', 'tamtym'),
      opt(word('samego', 'samym', 'sam')),
      DAY_NOUN,
    ],
    () => ({
      kind: 'unit',
      unit: 'day',
      shift: 0,
      from: 'reference',
    }),
  ),
  seq([word('na'), word('drugi'), word('dzień', 'dzien')], () => ({
    kind: 'unit',
    unit: 'day',
    shift: 1,
    from: 'reference',
  })),
);

const asDate = (fields: CalendarFields): Meaning => ({ kind: 'calendar', fields, pick: 'tense' });

const dated: Item<Meaning> = oneOf<Meaning>(
  seq([opt(word('dnia', 'dniu', 'dzień')), date], ([, fields]) => asDate(fields)),
  seq([weekdayName, opt(word(',')), opt(word('dnia')), date], ([value, , , fields]) =>
    asDate({ ...fields, weekday: value }),
  ),
  seq([weekdayName, word('('), date, word(')')], ([value, , fields]) =>
    asDate({ ...fields, weekday: value }),
  ),
  seq([date, word('('), weekdayName, word(')')], ([fields, , value]) =>
    asDate({ ...fields, weekday: value }),
  ),
  seq([lex(RELATIVE_DAYS), word(','), date], ([, , fields]) => asDate(fields)),
);

/** A day, however it is named. */
export const day: Item<Meaning> = oneOf<Meaning>(
  relativeDay,
  narrativeDay,
  weekday,
  dated,
  holiday,
);
