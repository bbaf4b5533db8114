import { notAhead, oneOf, opt, phrase, seq, word, type Item } from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { length, quarterHour, several, type Length } from './units.ts';

const offset = (
  { amount, unit }: Length,
  direction: 1 | -1,
  from: 'created' | 'reference',
): Meaning => ({ kind: 'offset', amount, unit, direction, from });

const LATER = oneOf<unknown>(word('пізніше', 'потому', 'опісля'), phrase('по тому'));
/** "раніше", "до того", "до цього". */
const EARLIER = oneOf<unknown>(
  word('раніше'),
  seq([word('до'), word('цього', 'того')], () => true),
);
/** The measure before it: "на два дні раніше", "за годину до того". */
const BY = opt(word('на', 'за'));

const any: Item<Length> = oneOf<Length>(length, several, quarterHour);

/** "два дні тому", "через тиждень", "годину пізніше", "за день до того". */
export const relativeOffset: Item<Meaning> = oneOf<Meaning>(
  seq([any, word('тому')], ([value]) => offset(value, -1, 'created')),
  // After an event ("через два дні після аварії") the words give a length and no day.
  seq([word('через'), any, notAhead(word('після'))], ([, value]) => offset(value, 1, 'created')),
  seq([BY, any, LATER], ([, value]) => offset(value, 1, 'reference')),
  seq([BY, any, EARLIER], ([, value]) => offset(value, -1, 'reference')),
);
