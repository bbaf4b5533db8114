import { forms } from '#lang/forms.ts';
import { isCapitalised, lex, oneOf, opt, seq, word, type Item } from '#timex/pattern.ts';
import type { CalendarFields, Meaning } from '#timex/types.ts';
import { adjectives, following, pick, SOFT_ENDINGS } from './adjectives.ts';
import { date } from './dates.ts';

export const WEEKDAYS = forms<number>(
  [1, 'понеділок понеділка понеділку понеділкові понеділком'],
  [2, 'вівторок вівторка вівторку вівторкові вівторком'],
  [3, 'середа середи середу середі середою'],
  [4, 'четвер четверга четвергу четвергові четвергом'],
  [5, "п'ятниця п'ятниці п'ятницю п'ятницею"],
  [6, 'субота суботи суботу суботі суботою'],
  [7, 'неділя неділі неділю неділею'],
);

const weekdayName: Item<number> = lex(WEEKDAYS);

const weekday: Item<Meaning> = oneOf<Meaning>(
  // A capital inside a sentence makes a surname of "Середа" and "Субота".
  seq([weekdayName], ([value], { cursor, from }) =>
    from > 0 && isCapitalised(cursor, from)
      ? null
      : { kind: 'weekday', weekday: value, pick: 'tense' },
  ),
  seq([pick, weekdayName], ([which, value]): Meaning => ({
    kind: 'weekday',
    weekday: value,
    pick: which,
  })),
);

const RELATIVE_DAYS = new Map<string, number>([
  ...forms<number>(
    [-2, 'позавчора'],
    [-1, 'вчора учора'],
    [0, 'сьогодні'],
    [1, 'завтра'],
    [2, 'післязавтра'],
  ),
  ...adjectives<number>(SOFT_ENDINGS, [-1, 'вчорашн учорашн'], [0, 'сьогоднішн'], [1, 'завтрашн']),
]);

const dayFrom = (shift: number, from: 'created' | 'reference'): Meaning => ({
  kind: 'unit',
  unit: 'day',
  shift,
  from,
});

const DAY_NOUN = word('дня', 'день', 'добу', 'доби');
const SAME = oneOf<unknown>(
  seq([word('того', 'той', 'цього', 'цей'), opt(word('ж', 'же', 'самого', 'самий'))], () => true),
);

/** "наступного дня", "того ж дня". */
const narrativeDay: Item<Meaning> = oneOf<Meaning>(
  seq([following, DAY_NOUN], ([shift]) => dayFrom(shift, 'reference')),
  seq([SAME, DAY_NOUN], () => dayFrom(0, 'reference')),
);

const asDate = (fields: CalendarFields): Meaning => ({ kind: 'calendar', fields, pick: 'tense' });

const dated: Item<Meaning> = oneOf<Meaning>(
  seq([date], ([fields]) => asDate(fields)),
  seq([weekdayName, opt(word(',')), date], ([value, , fields]) =>
    asDate({ ...fields, weekday: value }),
  ),
  seq([lex(RELATIVE_DAYS), word(','), date], ([, , fields]) => asDate(fields)),
);

const feast = (month: number, dayOfMonth: number): Meaning => ({
  kind: 'holiday',
  date: { month, day: dayOfMonth },
  days: 1,
  pick: 'tense',
});

/** Feasts with a date; Christmas on 25 December, as the law has it since 2023 (No. 3258-IX). */
const holiday: Item<Meaning> = oneOf<Meaning>(
  seq([word('різдво', 'різдва', 'різдвом')], () => feast(12, 25)),
  seq([word('новий', 'нового', 'новим'), word('рік', 'року', 'роком')], (_, { cursor, from }) =>
    isCapitalised(cursor, from) ? feast(1, 1) : null,
  ),
);

/** A day, however it is named. */
export const day: Item<Meaning> = oneOf<Meaning>(
  seq([lex(RELATIVE_DAYS)], ([shift]) => dayFrom(shift, 'created')),
  narrativeDay,
  weekday,
  dated,
  holiday,
);
