import { digits, oneOf, opt, seq, tight, word, type Cursor, type Item } from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { calendar, yearShift } from './dates.ts';
import { yearInWords } from './numbers.ts';
import { VERB_ENDING } from './surroundings.ts';
import { anyOf } from './word-lists.ts';

const YEAR_NOUN = word('roku', 'rok', 'rokiem');
const yearSuffix = oneOf<unknown>(
  YEAR_NOUN,
  seq([word('r'), tight(word('.'))], () => true),
);

/** "w 2007", "od 1990 do 1995": after a preposition, and nothing is counted by the number. */
function standsAsYear({ tokens }: Cursor, from: number, next: number): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  if (/^sezon(?:u|ie|em)?$/.test(before)) return true;
  const after = tokens[next];
  const counted =
    after?.kind === 'word' &&
    !VERB_ENDING.test(after.norm) &&
    // Genitive plurals of what is counted end otherwise than verbs in -a, -e.
    !/^(i|w|we|do|od|z|ze|oraz|kiedy|gdy|po|przed|był|.*[aeąę])$/.test(after.norm);
  return /^(w|od|do|z|ze|przed|po|lat|latach|lata)$/.test(before) && !counted;
}

/** Brackets and lists of years are no longer than this. */
const LONGEST_LIST = 8;
/** Smaller numbers in brackets are more often others than years. */
const EARLIEST = 1500;

/** "(2003, 2004)", "(Słowacja 2003)", "w latach: 1996, 2004": years in brackets and lists. */
function isListed({ tokens }: Cursor, from: number, next: number, value: number): boolean {
  const norm = (at: number) => tokens[at]?.norm ?? '';
  const near = tokens.slice(Math.max(0, from - LONGEST_LIST), from);
  const opener = near.findLast(({ norm: one }) => /^[():]$/.test(one));
  const years = near.some(({ norm: one }) => /^(lata|latach|lat)$/.test(one));
  const inside = opener?.norm === '(' || (opener?.norm === ':' && years);
  if (!inside || value < EARLIEST) return false;
  const opens = tokens[from - 1]?.kind === 'word' || /^[(,;:–-]$/.test(norm(from - 1));
  return opens && (years ? /^([),;.–-]|i|oraz)$/ : /^[),;–-]$/).test(norm(next));
}

/** "p.n.e.", "przed naszą erą" */
export const BEFORE_OUR_ERA = oneOf<unknown>(
  seq(
    [word('p'), tight(word('.')), word('n'), tight(word('.')), word('e'), opt(tight(word('.')))],
    () => true,
  ),
  seq([word('przed'), anyOf('naszą chrystusem'), opt(anyOf('erą'))], () => true),
);
export const OUR_ERA = oneOf<unknown>(
  seq([word('n'), tight(word('.')), word('e'), opt(tight(word('.')))], () => true),
  seq([word('naszej'), word('ery')], () => true),
);

/** "2007 r.", "roku 1981"; a bare number of four digits is a year only with its word or after "w", "od", "do", "z". */
export const plainYear: Item<Meaning> = oneOf<Meaning>(
  seq([digits(1, 2999, 4, 2), yearSuffix, opt(OUR_ERA)], ([value, , era]) =>
    value >= 100 || era ? calendar({ year: value }) : null,
  ),
  seq([yearInWords, YEAR_NOUN], ([value]) => calendar({ year: value })),
  seq([YEAR_NOUN, digits(1000, 2999, 4, 4)], ([, value]) => calendar({ year: value })),
  seq([digits(1, 2999, 4, 1), opt(yearSuffix), BEFORE_OUR_ERA], ([value]) =>
    calendar({ year: 1 - value }),
  ),
  seq([digits(1, 2999, 4, 1), OUR_ERA], ([value]) => calendar({ year: value })),
  seq([digits(1100, 2100, 4, 4)], ([value], { cursor, from, next }) =>
    standsAsYear(cursor, from, next) || isListed(cursor, from, next, value)
      ? calendar({ year: value })
      : null,
  ),
  // "w br.", "od ub. roku"
  seq([yearShift], ([shift], { cursor, from }) =>
    /^(br|b|ub)$/.test(cursor.tokens[from]?.norm ?? '') &&
    /^(w|z|ze|od|do)$/.test(cursor.tokens[from - 1]?.norm ?? '')
      ? { kind: 'unit', unit: 'year', shift, from: 'created' }
      : null,
  ),
);
