import { forms } from '#lang/forms.ts';
import { lex, notAhead, oneOf, seq, word, digits, type Cursor, type Item } from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { durationValue } from '#time/timex-value.ts';
import { adjectives, HARD_ENDINGS } from './adjectives.ts';
import { amount, ordinal } from './numbers.ts';
import { part } from './parts.ts';
import { counted, single, type Length } from './units.ts';
import { WEEKDAYS } from './weekdays.ts';
import { anyOf } from './word-lists.ts';

const each = (value: string): Meaning => ({ kind: 'set', value, quant: 'EVERY' });
const perLength = ({ amount: count, unit }: Length) => each(durationValue(count.value, unit));
const perWeekday = (n: number, part = '') => each(`XXXX-WXX-${String(n)}${part}`);
const codeOf = (part: Meaning) => (part.kind === 'part' ? `T${part.part.code}` : '');
const perPart = (code: string) => each(`XXXX-XX-XXT${code}`);
const WEEKENDS = 'XXXX-WXX-WE';

const RATES = forms<string>(
  ['P1D', 'dziennie'],
  ['P1W', 'tygodniowo'],
  ['P1M', 'miesięcznie'],
  ['P1Y', 'rocznie'],
);

const SET_WORDS = new Map([
  ...RATES,
  ...forms<string>(
    ['P1D', 'codziennie'],
    ['P1Y', 'corocznie'],
    ['PT1H', 'cogodzinnie'],
    ['XXXX-XX-XXTNI', 'conocnie nocami'],
    ['XXXX-XX-XXTEV', 'wieczorami'],
    ['XXXX-XX-XXTMO', 'rankami porankami'],
    ['XXXX-XX-XXTAF', 'popołudniami'],
    [WEEKENDS, 'weekendami'],
  ),
  ...adjectives<string>(
    HARD_ENDINGS,
    ['P1D', 'codzienn'],
    ['P1W', 'cotygodniow'],
    ['P1M', 'comiesięczn'],
    ['P1Y', 'coroczn doroczn'],
    ['PT1H', 'cogodzinn'],
    ['XXXX-XX-XXTNI', 'conocn cowieczorn'],
  ),
]);

const WEEKDAY_PLURALS = forms<number>(
  [1, 'poniedziałki'],
  [2, 'wtorki'],
  [3, 'środy'],
  [4, 'czwartki'],
  [5, 'piątki'],
  [6, 'soboty'],
  [7, 'niedziele'],
);

const PARTS = forms<string>(
  ['EV', 'wieczór wieczora wieczoru'],
  ['NI', 'noc nocy'],
  ['MO', 'ranek ranka rano poranek poranka'],
  ['AF', 'popołudnie popołudnia'],
);

const EACH = anyOf('każdy każda każde każdą każdego każdej każdym');
const WEEKEND = anyOf('weekend weekendu weekendzie');

/** "w środy", and "soboty" in "w piątki i soboty"; the genitive "środy" is one Wednesday. */
function isPlural(cursor: Cursor, at: number): boolean {
  const norm = (index: number) => cursor.tokens[index]?.norm ?? '';
  if (/^(w|we)$/.test(norm(at - 1))) return true;
  const joined = /^(i|oraz|lub|,)$/.test(norm(at - 1)) && WEEKDAY_PLURALS.has(norm(at - 2));
  return joined && isPlural(cursor, at - 2);
}

/** "raz", "dwa razy", "kilka razy". */
const times: Item<unknown> = oneOf<unknown>(
  word('raz'),
  seq([amount, word('razy', 'raz')], () => true),
);

/** "w tygodniu", "na dwa lata", but not "w roku 2010". */
const perUnit: Item<Length> = seq(
  [word('w', 'na'), oneOf(counted, single), notAhead(digits(1000, 2999, 4, 4))],
  ([, length]) => length,
);

/** Repeated times: "codziennie", "w każdy piątek", "co dwa tygodnie", "raz w tygodniu". */
export const sets: Item<Meaning> = oneOf<Meaning>(
  seq([lex(SET_WORDS)], ([value]) => each(value)),
  seq([EACH, lex(WEEKDAYS)], ([, n]) => perWeekday(n)),
  // "w każdy piątek wieczorem", "w soboty po południu"
  seq([EACH, lex(WEEKDAYS), part], ([, n, of]) => perWeekday(n, codeOf(of))),
  seq([lex(WEEKDAY_PLURALS), part], ([n, of], { cursor, from }) =>
    // "niedziele rano" may have lost its "ę".
    isPlural(cursor, from) && cursor.tokens[from]?.norm !== 'niedziele'
      ? perWeekday(n, codeOf(of))
      : null,
  ),
  seq([EACH, single], ([, length]) => perLength(length)),
  seq([EACH, lex(PARTS)], ([, code]) => perPart(code)),
  seq([EACH, WEEKEND], () => each(WEEKENDS)),
  // "na co dzień" is an adverb: usually.
  seq([word('co'), oneOf(counted, single)], ([, length], { cursor, from }) =>
    cursor.tokens[from - 1]?.norm === 'na' ? null : perLength(length),
  ),
  seq([word('co'), ordinal, single], ([, n, { unit }]) => each(durationValue(n, unit))),
  seq([word('co'), ordinal, lex(WEEKDAYS)], ([, , n]) => perWeekday(n)),
  seq([word('co'), lex(WEEKDAYS)], ([, n]) => perWeekday(n)),
  seq([word('co'), lex(PARTS)], ([, code]) => perPart(code)),
  seq([word('co'), WEEKEND], () => each(WEEKENDS)),
  seq([lex(WEEKDAY_PLURALS)], ([n], { cursor, from }) =>
    isPlural(cursor, from) ? perWeekday(n) : null,
  ),
  seq([anyOf('weekendy')], (_, { cursor, from }) =>
    /^(w|i|oraz)$/.test(cursor.tokens[from - 1]?.norm ?? '') ? each(WEEKENDS) : null,
  ),
  seq([times, lex(RATES)], ([, value]) => each(value)),
  seq([times, perUnit], ([, length]) => perLength(length)),
  seq([counted, perUnit], ([, length]) => perLength(length)),
);
