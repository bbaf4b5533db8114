import { lex, oneOf, opt, seq, type Item } from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { adjectives, HARD_ENDINGS, SOFT_ENDINGS } from './adjectives.ts';
import { calendar, MONTHS, yearPart } from './dates.ts';
import { amount } from './numbers.ts';
import { counted, unit, type Length } from './units.ts';

type Edge = 'START' | 'END';

const EDGES = new Map<string, Edge>([
  ...adjectives<Edge>(HARD_ENDINGS, ['START', 'pierwsz']),
  ...adjectives<Edge>(SOFT_ENDINGS, ['END', 'ostatn']),
]);

/** A year, or a month with or without it. */
const period: Item<Meaning> = oneOf<Meaning>(
  seq([yearPart], ([fields]) => calendar(fields)),
  seq([lex(MONTHS), opt(yearPart)], ([month, rest]) => calendar({ month, ...rest })),
);

/** Days, weeks, months and quarters add up to a part of a year or month. */
function within({ amount: count, unit: one }: Length, edge: Edge, of: Meaning): Meaning | null {
  if (!/^(?:day|week|month|quarter)$/.test(one)) return null;
  return { kind: 'duration', amount: count, unit: one, span: null, within: { edge, of } };
}

/** "dziewięć miesięcy 2023 roku", "pierwsze trzy kwartały br.", "ostatnich dziesięć dni maja". */
export const partOfPeriod: Item<Meaning> = oneOf<Meaning>(
  seq([opt(lex(EDGES)), counted, period], ([edge, value, of]) =>
    within(value, edge ?? 'START', of),
  ),
  seq([amount, lex(EDGES), unit, period], ([count, edge, one, of]) =>
    within({ amount: count, unit: one }, edge, of),
  ),
);
