import { isCapitalised, type Cursor } from '#timex/pattern.ts';
import { normAt, wordSet } from './context.ts';

/** Names with a weekday in them: papers, a football club, days with a name of their own. */
const PAPERS = wordSet(
  'times telegraph mirror mail express post herald sun people star sport tribune review independent world business magazine journal observer record mass school service league',
);
const PARTS = wordSet('morning afternoon evening night before after');
const NAMED_DAYS = wordSet(
  'sheffield black bloody super cyber manic giving ash palm shrove maundy holy',
);

/** "The Sunday Ledger": a name behind the article; "the Monday Mass" and "The Friday Night" go by their own words. */
const isNamed = (cursor: Cursor, from: number, next: number): boolean =>
  normAt(cursor, from - 1) === 'the' &&
  !/^(on|by|until|since|from|before|after)$/.test(normAt(cursor, from - 2)) &&
  next === from + 1 &&
  isCapitalised(cursor, next) &&
  !PARTS.has(normAt(cursor, next));

/** "Sunday Times", "Sheffield Wednesday", "Bloody Sunday". */
export function isDayName(cursor: Cursor, from: number, next: number): boolean {
  return (
    isNamed(cursor, from, next) ||
    (PAPERS.has(normAt(cursor, next)) && isCapitalised(cursor, next)) ||
    (NAMED_DAYS.has(normAt(cursor, from - 1)) && isCapitalised(cursor, from - 1))
  );
}
