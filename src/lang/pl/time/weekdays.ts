import { forms } from '#lang/forms.ts';
import { isCapitalised, lex, oneOf, opt, seq, type Cursor, type Item } from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { adjectives, following, HARD_ENDINGS, pick, SOFT_ENDINGS } from './adjectives.ts';
import { opensSentence } from './surroundings.ts';
import { WHOLE } from './word-lists.ts';

export const WEEKDAYS = forms<number>(
  [1, 'poniedziałek poniedziałku poniedziałkiem poniedziałkowi'],
  [2, 'wtorek wtorku wtorkiem wtorkowi'],
  [3, 'środa środę środy środzie środą'],
  [4, 'czwartek czwartku czwartkiem czwartkowi'],
  [5, 'piątek piątku piątkiem piątkowi'],
  [6, 'sobota sobotę soboty sobocie sobotą'],
  [7, 'niedziela niedzielę niedzieli niedzielą'],
);

/** As timetables and opening hours shorten them; each with a full stop. */
export const SHORT_WEEKDAYS = forms<number>(
  [1, 'pon pn'],
  [2, 'wt'],
  [3, 'śr'],
  [4, 'czw cz'],
  [5, 'pt'],
  [6, 'sob sb'],
  [7, 'niedz nd ndz'],
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

/** Polish weekdays are lower case; a capital inside a sentence is a name (Piątek, Środa Wielkopolska). */
function isName(cursor: Cursor, at: number): boolean {
  if (!isCapitalised(cursor, at)) return false;
  const after = cursor.tokens[at + 1];
  const goesOn = after?.kind === 'word' && isCapitalised(cursor, at + 1);
  return goesOn || !(opensSentence(cursor, at) || isOnDay(cursor, at));
}

const ACCUSATIVES = new Set(
  'poniedziałek wtorek środę czwartek piątek sobotę niedzielę'.split(' '),
);

/** "w Poniedziałek": against the rules of spelling; a town would stand in the locative, and nobody is "w" a man. */
const isOnDay = ({ tokens }: Cursor, at: number): boolean =>
  /^we?$/.test(tokens[at - 1]?.norm ?? '') && ACCUSATIVES.has(tokens[at]?.norm ?? '');

/** "w soboty" is every Saturday; the genitive never stands behind "w". */
const isEvery = ({ tokens }: Cursor, at: number): boolean =>
  /^(?:soboty|środy|srody)$/.test(tokens[at]?.norm ?? '') &&
  /^we?$/.test(tokens[at - 1]?.norm ?? '');

export const weekdayName: Item<number> = seq([lex(WEEKDAYS)], ([value], { cursor, from }) =>
  isName(cursor, from) || isEvery(cursor, from) ? null : value,
);

const weekdayAdjective: Item<number> = seq(
  [lex(WEEKDAY_ADJECTIVES)],
  ([value], { cursor, from }) => (isName(cursor, from) && from > 0 ? null : value),
);

/** "na sobotnim koncercie" tells where, "na sobotni koncert" what is set for. */
export const locativeWeekday: Item<number> = seq(
  [lex(WEEKDAY_ADJECTIVES)],
  ([value], { cursor, from }) =>
    /(?:[yi]m|[yi]ch|ej)$/.test(cursor.tokens[from]?.norm ?? '') ? value : null,
);

const anyName = oneOf(weekdayName, weekdayAdjective);

/** A weekday; "cały" before it says no more than the day does. */
export const weekday: Item<Meaning> = oneOf<Meaning>(
  seq([opt(WHOLE), anyName], ([, value]) => ({ kind: 'weekday', weekday: value, pick: 'tense' })),
  seq([pick, anyName], ([which, value]) => ({ kind: 'weekday', weekday: value, pick: which })),
  seq([following, anyName], ([shift, value]) => ({
    kind: 'weekday',
    weekday: value,
    pick: shift > 0 ? 'next' : 'last',
  })),
);
