import { forms } from '#lang/forms.ts';
import {
  digits,
  isCapitalised,
  lex,
  oneOf,
  opt,
  phrase,
  seq,
  tight,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { HolidayDate, Meaning, Pick } from '#timex/types.ts';
import { normAt } from './context.ts';

interface Feast {
  readonly date: HolidayDate;
  readonly days: number;
}

const feast = (date: HolidayDate, days = 1): Feast => ({ date, days });
const fixed = (month: number, day: number) => feast({ month, day });
const nth = (month: number, weekday: number, which: number) =>
  feast({ month, weekday, nth: which });

const THANKSGIVING = nth(11, 4, 4);
const CHRISTMAS = fixed(12, 25);
const NEW_YEAR = fixed(1, 1);
const EASTER = feast({ easter: 0 });

/**
 * Named days and how they are reckoned; words joined by "|" are variants. The United States' own
 * where countries differ ("Labor Day" is the first Monday of September there, spelled so).
 */
const NAMES: readonly (readonly [Feast, ...string[]])[] = [
  [NEW_YEAR, "new year's|years day"],
  [fixed(12, 31), "new year's|years eve"],
  [NEW_YEAR, "new year's|years"],
  [fixed(12, 24), 'christmas|xmas eve'],
  [CHRISTMAS, 'christmas|xmas day'],
  [CHRISTMAS, "christmas|xmas|christmas's"],
  [fixed(12, 26), "boxing|stephen's day"],
  [fixed(1, 6), 'epiphany'],
  [fixed(1, 6), 'twelfth night'],
  [feast({ easter: -47 }), 'shrove tuesday', 'mardi gras', 'pancake day'],
  [feast({ easter: -46 }), 'ash wednesday'],
  [feast({ easter: -7 }), 'palm sunday'],
  [feast({ easter: -3 }), 'maundy|holy thursday'],
  [feast({ easter: -2 }), 'good friday'],
  [feast({ easter: -1 }), 'holy|easter saturday'],
  [EASTER, 'easter sunday|day', "easter|easter's"],
  [feast({ easter: 1 }), 'easter monday'],
  [feast({ easter: 39 }), 'ascension day'],
  [feast({ easter: 49 }), 'whit sunday', 'pentecost'],
  [feast({ easter: 50 }), 'whit monday'],
  [feast({ easter: 60 }), 'corpus christi'],
  [fixed(2, 2), 'groundhog day'],
  [fixed(2, 14), "valentine's|valentines day"],
  [fixed(3, 17), "patrick's|patricks day"],
  [fixed(3, 1), "david's day"],
  [fixed(4, 23), "george's day"],
  [fixed(11, 30), "andrew's day"],
  [fixed(3, 8), "international women's day"],
  [fixed(4, 1), "april fools'|fool's|fools day"],
  [fixed(4, 22), 'earth day'],
  [fixed(4, 25), 'anzac day'],
  [fixed(5, 1), 'may day'],
  [fixed(6, 14), 'flag day'],
  [fixed(6, 19), 'juneteenth'],
  [fixed(7, 1), 'canada day'],
  [fixed(7, 4), 'independence day', 'fourth of july'],
  [fixed(7, 14), 'bastille day'],
  [fixed(10, 31), "halloween|hallowe'en|halloween's"],
  [fixed(11, 1), "all saints'|saints day"],
  [fixed(11, 2), "all souls'|souls day"],
  [fixed(11, 5), 'guy fawkes night|day', 'bonfire night'],
  [fixed(11, 11), "veterans|veterans'|armistice day"],
  [fixed(1, 26), 'australia day'],
  [fixed(2, 6), 'waitangi day'],
  [fixed(1, 25), 'burns night'],
  [fixed(5, 5), 'cinco de mayo'],
  [fixed(11, 11), 'remembrance day'],
  [feast({ month: 5, day: 18, weekday: 1, onOrAfter: true }), 'victoria day'],
  [nth(4, 1, 3), "patriots'|patriots day"],
  [nth(5, 1, -1), 'spring bank holiday'],
  [nth(8, 1, -1), 'august bank holiday'],
  [nth(1, 1, 3), 'mlk day', 'martin luther king day', 'martin luther king jr . day'],
  [nth(2, 1, 3), "presidents|presidents'|president's day"],
  [nth(5, 7, 2), "mother's|mothers day"],
  [nth(6, 7, 3), "father's|fathers day"],
  [nth(5, 1, -1), 'memorial day'],
  [nth(9, 1, 1), 'labor day'],
  [nth(5, 1, 1), 'labour day'],
  [nth(10, 1, 2), 'columbus day', 'indigenous peoples day'],
  [nth(11, 7, 2), 'remembrance sunday'],
  [THANKSGIVING, 'thanksgiving day', "thanksgiving|thanksgiving's"],
];

const table = (variants: string): Item<string> => word(...variants.split('|'));

/** An apostrophe that ends a word is a mark of its own ("Veterans' Day"). */
function wordsOf(name: string): Item<unknown> {
  const items = name.split(' ').flatMap((variants): Item<unknown>[] => {
    const bare = variants.split('|').map((form) => form.replace(/'$/, ''));
    const ends = variants.split('|').some((form) => form.endsWith("'"));
    return ends ? [table(bare.join('|')), opt(tight(word("'", '’')))] : [table(bare.join('|'))];
  });
  return seq(items, () => true);
}

const saint = opt(
  oneOf<unknown>(
    seq([word('st'), opt(tight(word('.')))], () => true),
    word('saint'),
  ),
);

const named: Item<Feast> = oneOf<Feast>(
  ...NAMES.flatMap(([value, ...names]) => names.map((name) => seq([wordsOf(name)], () => value))),
);

const name: Item<Feast> = oneOf<Feast>(
  named,
  seq([saint, named], ([, value]) => value),
);

/** "9/11", the attacks and not the date of other years. */
const nineEleven: Item<Meaning> = oneOf<Meaning>(
  seq([digits(9, 9, 1), tight(word('/')), tight(digits(11, 11, 2))], ([, ,], { cursor, next }) => {
    const after = cursor.tokens[next];
    return after && !after.spaceBefore && after.norm === '/'
      ? null
      : { kind: 'calendar', fields: { year: 2001, month: 9, day: 11 }, pick: 'tense', aside: true };
  }),
);

const YEARS = forms<number>([-1, 'last'], [0, 'this'], [1, 'next']);
const PICKS = forms<Pick>(['last', 'last past'], ['next', 'next'], ['this', 'this']);

const year = opt(seq([opt(word(',', 'of', 'in')), digits(1000, 2999, 4, 4)], ([, n]) => n));
const shift = opt(seq([lex(YEARS), word('year')], ([n]) => n));

/** Names that are no other words either, so that people who type in haste are understood. */
const UNMISTAKABLE = new Set(
  "christmas xmas easter halloween hallowe'en thanksgiving valentine's juneteenth".split(' '),
);

/** "a service of thanksgiving" is none. */
const isNamed = (cursor: Cursor, at: number): boolean =>
  isCapitalised(cursor, at) ||
  (UNMISTAKABLE.has(normAt(cursor, at)) && normAt(cursor, at - 1) !== 'of');

const daysAfter = (n: number, date: HolidayDate): Meaning => ({
  kind: 'offset',
  amount: { value: n, min: n, max: n },
  unit: 'day',
  direction: 1,
  from: { kind: 'holiday', date, days: 1, pick: 'tense' },
});

/** Days that are counted from Thanksgiving. */
const afterThanksgiving: Item<Meaning> = oneOf<Meaning>(
  seq([phrase('black friday')], (_, { cursor, from }) =>
    isCapitalised(cursor, from) ? daysAfter(1, THANKSGIVING.date) : null,
  ),
  seq([phrase('cyber monday')], (_, { cursor, from }) =>
    isCapitalised(cursor, from) ? daysAfter(4, THANKSGIVING.date) : null,
  ),
);

/** A named day with its year where it is told; capitals mark it as a name. */
export const holiday: Item<Meaning> = oneOf<Meaning>(
  nineEleven,
  afterThanksgiving,
  seq([name, year, shift], ([{ date, days }, told, yearShift], { cursor, from }): Meaning | null =>
    isNamed(cursor, from)
      ? {
          kind: 'holiday',
          date,
          days,
          pick: 'tense',
          ...(told !== null && { year: told }),
          ...(yearShift !== null && { yearShift }),
        }
      : null,
  ),
  // "Halloween that year": the year is the one the text speaks of.
  seq([name, word('that'), word('year')], ([{ date, days }], { cursor, from }): Meaning | null =>
    isNamed(cursor, from) ? { kind: 'holiday', date, days, pick: 'this' } : null,
  ),
  seq([lex(PICKS), name], ([which, { date, days }], { cursor, from }): Meaning | null =>
    isNamed(cursor, from + 1) ? { kind: 'holiday', date, days, pick: which } : null,
  ),
);
