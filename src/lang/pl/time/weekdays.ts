import { forms } from '#lang/forms.ts';
import { isCapitalised, lex, oneOf, seq, type Cursor, type Item } from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { adjectives, HARD_ENDINGS, pick, SOFT_ENDINGS } from './adjectives.ts';

export const WEEKDAYS = forms<number>(
  [1, 'poniedziałek poniedziałku poniedziałkiem poniedziałkowi'],
  [2, 'wtorek wtorku wtorkiem wtorkowi'],
  [3, 'środa środę środy środzie środą'],
  [4, 'czwartek czwartku czwartkiem czwartkowi'],
  [5, 'piątek piątku piątkiem piątkowi'],
  [6, 'sobota sobotę soboty sobocie sobotą'],
  [7, 'niedziela niedzielę niedzieli niedzielą'],
);

const WEEKDAY_ADJECTIVES = adjectives<number>(
  HARD_ENDINGS,
  [1, 'poniedziałkow'],
  [2, 'wtorkow'],
  [3, 'środow'],
  [4, 'czwartkow'],
  [5, 'piątkow'],
  [7, 'niedzieln'],
);
for (const [form, value] of adjectives<number>(SOFT_ENDINGS, [6, 'sobotn']))
  WEEKDAY_ADJECTIVES.set(form, value);

/** Whether a capital at this token only opens its sentence, or speech inside it. */
function opensSentence({ tokens }: Cursor, at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return true;
  if (before.kind !== 'mark') return false;
  return /[.!?:–—]/.test(before.norm) || at === 1;
}

/** Polish weekdays are lower case; a capital inside a sentence is a name (Piątek, Środa Wielkopolska). */
function isName(cursor: Cursor, at: number): boolean {
  if (!isCapitalised(cursor, at)) return false;
  const after = cursor.tokens[at + 1];
  return !opensSentence(cursor, at) || (after?.kind === 'word' && isCapitalised(cursor, at + 1));
}

export const weekdayName: Item<number> = seq([lex(WEEKDAYS)], ([value], { cursor, from }) =>
  isName(cursor, from) ? null : value,
);

const weekdayAdjective: Item<number> = seq(
  [lex(WEEKDAY_ADJECTIVES)],
  ([value], { cursor, from }) => (isName(cursor, from) && from > 0 ? null : value),
);

export const weekday: Item<Meaning> = oneOf<Meaning>(
  seq([oneOf(weekdayName, weekdayAdjective)], ([value]) => ({
    kind: 'weekday',
    weekday: value,
    pick: 'tense',
  })),
  seq([pick, oneOf(weekdayName, weekdayAdjective)], ([which, value]) => ({
    kind: 'weekday',
    weekday: value,
    pick: which,
  })),
);
