import {
  digits,
  isCapitalised,
  lex,
  oneOf,
  opt,
  seq,
  tight,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { CalendarFields, Meaning } from '#timex/types.ts';
import { adjectives, HARD_ENDINGS, pick } from './adjectives.ts';
import { calendar, MONTHS, year, yearPart, yearsAgo } from './dates.ts';
import { isQualifying } from './surroundings.ts';
import { anyOf } from './word-lists.ts';

/** Forms of "maj" and "luty" that are other words too stand only where a month must. */
const AMBIGUOUS = new Set(['maja', 'maj', 'luty', 'lutym', 'mai']);

/** A capital inside a sentence makes a name, but not after "w" ("w Styczniu" is a slip). */
function isMonthName(cursor: Cursor, at: number): boolean {
  return (
    !isCapitalised(cursor, at) || at === 0 || /^(w|we)$/.test(cursor.tokens[at - 1]?.norm ?? '')
  );
}

/** "maj–lipiec": a month that a dash joins to another. */
const leadsToMonth = ({ tokens }: Cursor, at: number): boolean =>
  /^[-–—‑−‒―]$/.test(tokens[at]?.norm ?? '') && MONTHS.has(tokens[at + 1]?.norm ?? '');

const loneMonth: Item<number> = seq([lex(MONTHS)], ([value], { cursor, from }) => {
  const token = cursor.tokens[from];
  if (!token || !isMonthName(cursor, from)) return null;
  const before = cursor.tokens[from - 1]?.norm ?? '';
  if (
    AMBIGUOUS.has(token.norm) &&
    !leadsToMonth(cursor, from + 1) &&
    !/^(w|od|do|z|na|przed|po|koniec|końcu|końca|początku|początek|połowie|połowa|połowy|miesiącu|i|oraz)$/.test(
      before,
    )
  )
    return null;
  return value;
});

const dottedYear = seq(
  [digits(1, 12, 2, 2), tight(word('.')), tight(digits(1900, 2999, 4, 4))],
  ([month, , value]) => calendar({ month, year: value }),
);

/** "w styczniu i lutym 2023 r.", "maju, czerwcu i lipcu ub.r.": months borrow the year behind the last. */
const lastMonth = seq([word('i', 'oraz', 'lub', 'a'), lex(MONTHS), yearPart], ([, , rest]) => rest);
const nextMonth: Item<CalendarFields> = oneOf<CalendarFields>(
  lastMonth,
  seq([word(','), lex(MONTHS), lastMonth], ([, , rest]) => rest),
  seq([word(','), lex(MONTHS), word(','), lex(MONTHS), lastMonth], ([, , , , rest]) => rest),
);

/** "styczniowe podwyżki" */
const MONTH_ADJECTIVES = adjectives<number>(
  HARD_ENDINGS,
  [1, 'styczniow'],
  [2, 'lutow'],
  [3, 'marcow'],
  [4, 'kwietniow'],
  [5, 'majow'],
  [6, 'czerwcow'],
  [7, 'lipcow'],
  [8, 'sierpniow'],
  [9, 'wrześniow'],
  [10, 'październikow'],
  [11, 'listopadow'],
  [12, 'grudniow'],
);

export const month: Item<Meaning> = oneOf<Meaning>(
  seq([loneMonth], ([value], { cursor, next }) => {
    const [borrowed] = nextMonth.match(cursor, next);
    return borrowed ? calendar({ month: value, ...borrowed.value }) : null;
  }),
  seq([opt(anyOf('miesiącu miesiąca miesiąc')), loneMonth, opt(yearPart)], ([, value, rest]) =>
    calendar({ month: value, ...rest }),
  ),
  seq([lex(MONTHS), year], ([value, which]) => calendar({ month: value, year: which })),
  seq([lex(MONTH_ADJECTIVES)], ([value], { cursor, from, next }) =>
    isQualifying(cursor, from, next) ? calendar({ month: value }) : null,
  ),
  seq([pick, lex(MONTHS)], ([which, value]): Meaning => ({
    kind: 'calendar',
    fields: { month: value },
    pick: which,
  })),
  dottedYear,
  seq([lex(MONTHS), yearsAgo], ([value, rest]) => calendar({ month: value, ...rest })),
  // "rok temu w listopadzie"
  seq([yearsAgo, word('w', 'we'), lex(MONTHS)], ([rest, , value]) =>
    calendar({ month: value, ...rest }),
  ),
);
