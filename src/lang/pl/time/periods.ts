import { forms } from '#lang/forms.ts';
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
import type { Granularity } from '#time/types.ts';
import { adjectives, HARD_ENDINGS, pick } from './adjectives.ts';
import { MONTHS, year, yearPart } from './dates.ts';
import { ordinal, ordinalTens, roman } from './numbers.ts';

const calendar = (fields: CalendarFields): Meaning => ({ kind: 'calendar', fields, pick: 'tense' });

/** Forms of "maj" and "luty" that are other words too stand only where a month must. */
const AMBIGUOUS = new Set(['maja', 'maj', 'majem', 'luty', 'lutym', 'mai']);

function isMonthName(cursor: Cursor, at: number): boolean {
  return !isCapitalised(cursor, at) || at === 0;
}

const loneMonth: Item<number> = seq([lex(MONTHS)], ([value], { cursor, from }) => {
  const token = cursor.tokens[from];
  if (!token || !isMonthName(cursor, from)) return null;
  const before = cursor.tokens[from - 1]?.norm ?? '';
  if (
    AMBIGUOUS.has(token.norm) &&
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

const month: Item<Meaning> = oneOf<Meaning>(
  seq([loneMonth, opt(yearPart)], ([value, rest]) => calendar({ month: value, ...rest })),
  seq([lex(MONTHS), year], ([value, which]) => calendar({ month: value, year: which })),
  seq([pick, lex(MONTHS)], ([which, value]): Meaning => ({
    kind: 'calendar',
    fields: { month: value },
    pick: which,
  })),
  dottedYear,
);

const YEAR_NOUN = word('roku', 'rok', 'rokiem');
const yearSuffix = oneOf<unknown>(
  YEAR_NOUN,
  seq([word('r'), tight(word('.'))], () => true),
);

/** "w 2007", "od 1990 do 1995": after a preposition, and nothing is counted by the number. */
function standsAsYear({ tokens }: Cursor, from: number, next: number): boolean {
  const before = tokens[from - 1]?.norm ?? '';
  const after = tokens[next];
  const counted =
    after?.kind === 'word' &&
    !/^(i|a|w|we|na|do|od|z|ze|oraz|kiedy|gdy|po|przed|się|był|była|było)$/.test(after.norm);
  return /^(w|od|do|z|przed|po|lat|latach|lata)$/.test(before) && !counted;
}

/** "(2003, 2004)": years in brackets. */
function inBrackets({ tokens }: Cursor, from: number, next: number, value: number): boolean {
  const opens = /^[(,;–-]$/.test(tokens[from - 1]?.norm ?? '');
  const closes = /^[),;–-]$/.test(tokens[next]?.norm ?? '');
  const near = tokens.slice(Math.max(0, from - 6), from).some(({ norm }) => norm === '(');
  return opens && closes && near && value >= 1500;
}

/** "2007 r.", "roku 1981"; a bare number of four digits is a year only with its word or after "w", "od", "do", "z". */
const plainYear: Item<Meaning> = oneOf<Meaning>(
  seq([digits(1, 2999, 4, 3), yearSuffix], ([value]) => calendar({ year: value })),
  seq([YEAR_NOUN, digits(1000, 2999, 4, 4)], ([, value]) => calendar({ year: value })),
  seq(
    [
      digits(1, 2999, 4, 1),
      opt(yearSuffix),
      oneOf<unknown>(
        seq(
          [
            word('p'),
            tight(word('.')),
            word('n'),
            tight(word('.')),
            word('e'),
            opt(tight(word('.'))),
          ],
          () => true,
        ),
        seq([word('przed'), word('naszą', 'nasza'), word('erą', 'era')], () => true),
      ),
    ],
    ([value]) => calendar({ year: 1 - value }),
  ),
  seq([digits(1100, 2100, 4, 4)], ([value], { cursor, from, next }) =>
    standsAsYear(cursor, from, next) || inBrackets(cursor, from, next, value)
      ? calendar({ year: value })
      : null,
  ),
);

const SEASONS = forms<number>(
  [0, 'zima zimą zimie zimę zimy'],
  [1, 'wiosna wiosną wiośnie wiosnę wiosny'],
  [2, 'latem lato lecie'],
  [3, 'jesień jesienią jesieni'],
);

const season: Item<Meaning> = oneOf<Meaning>(
  seq([lex(SEASONS), opt(yearPart)], ([value, rest]) => calendar({ season: value, ...rest })),
  seq([word('lata'), year], ([, value]) => calendar({ season: 2, year: value })),
  seq([pick, lex(SEASONS)], ([which, value]): Meaning => ({
    kind: 'calendar',
    fields: { season: value },
    pick: which,
  })),
  seq([pick, word('lata')], ([which]): Meaning => ({
    kind: 'calendar',
    fields: { season: 2 },
    pick: which,
  })),
);

const QUARTER = word('kwartał', 'kwartału', 'kwartale', 'kwartałem', 'kw');
const HALF = word(
  'półrocze',
  'półrocza',
  'półroczu',
  'polroczu',
  'połowa',
  'połowie',
  'połowy',
  'połowę',
);

const partOfYear: Item<Meaning> = oneOf<Meaning>(
  seq([oneOf(ordinal, roman), QUARTER, opt(tight(word('.'))), opt(yearPart)], ([n, , , rest]) =>
    n <= 4 ? calendar({ quarter: n, ...rest }) : null,
  ),
  seq([oneOf(ordinal, roman), HALF, yearPart], ([n, , rest]) =>
    n <= 2 ? calendar({ halfYear: n, ...rest }) : null,
  ),
  seq([oneOf(ordinal, roman), word('półrocze', 'półrocza', 'półroczu')], ([n]) =>
    n <= 2 ? calendar({ halfYear: n }) : null,
  ),
);

const YEARS = word('lata', 'lat', 'latach', 'latami');
const decadeNumber: Item<number> = oneOf<number>(
  seq([digits(0, 90, 2, 2), opt(tight(word('.')))], ([n]) => (n % 10 === 0 ? n : null)),
  seq([digits(10, 90, 2, 2), tight(word('-')), tight(word('tych', 'te', 'ych'))], ([n]) =>
    n % 10 === 0 ? n : null,
  ),
  ordinalTens,
);

const centuryNumber: Item<number> = oneOf<number>(roman, ordinal);
const CENTURY = oneOf<unknown>(
  word('wiek', 'wieku', 'wiekiem', 'stulecie', 'stulecia', 'stuleciu'),
  seq([word('w'), tight(word('.'))], () => true),
);
const century: Item<number> = seq([centuryNumber, CENTURY], ([n]) => n);

/** "lata 90.", "latach siedemdziesiątych", "lat 80. XIX wieku": of the last century where none is told. */
const decade: Item<Meaning> = seq([YEARS, decadeNumber, opt(century)], ([, tens, which]) =>
  calendar({ decade: ((which ?? 20) - 1) * 10 + tens / 10 }),
);

const asCentury: Item<Meaning> = seq([century], ([n]) => calendar({ century: n - 1 }));

const UNITS = forms<Granularity>(
  ['week', 'tydzień tygodnia tygodniu tygodniem'],
  ['weekend', 'weekend weekendu weekendzie weekendem'],
  ['month', 'miesiąc miesiąca miesiącu miesiącem'],
  ['quarter', 'kwartał kwartału kwartale kwartałem'],
  ['year', 'rok roku rokiem'],
  ['decade', 'dekada dekady dekadzie dekadę'],
  ['century', 'stulecie stulecia stuleciu wieku wiek'],
);

const SHIFTS: Readonly<Record<'last' | 'this' | 'next' | 'tense', number>> = {
  last: -1,
  this: 0,
  next: 1,
  tense: 0,
};

const FOLLOWING = new Map([...adjectives<number>(HARD_ENDINGS, [1, 'kolejn'])]);

const YEAR_ADJECTIVES = adjectives<number>(
  HARD_ENDINGS,
  [0, 'tegoroczn'],
  [-1, 'ubiegłoroczn zeszłoroczn'],
  [1, 'przyszłoroczn'],
);

/** "ubiegły tydzień", "w przyszłym roku", "ten weekend", "tegoroczny". */
const pickedUnit: Item<Meaning> = oneOf<Meaning>(
  seq([lex(YEAR_ADJECTIVES)], ([shift]): Meaning => ({
    kind: 'unit',
    unit: 'year',
    shift,
    from: 'created',
  })),
  seq([pick, lex(UNITS)], ([which, unit]): Meaning => ({
    kind: 'unit',
    unit,
    shift: SHIFTS[which],
    from: 'created',
  })),
  seq([lex(FOLLOWING), lex(UNITS)], ([shift, unit]): Meaning => ({
    kind: 'unit',
    unit,
    shift,
    from: 'reference',
  })),
  seq([word('weekend', 'weekendu', 'weekendzie')], (): Meaning => ({
    kind: 'unit',
    unit: 'weekend',
    shift: 0,
    from: 'created',
  })),
);

export const period: Item<Meaning> = oneOf<Meaning>(
  month,
  plainYear,
  season,
  partOfYear,
  decade,
  asCentury,
  pickedUnit,
);

const EDGE_OF = forms<Granularity>(
  ['week', 'tygodnia'],
  ['month', 'miesiąca'],
  ['year', 'roku'],
  ['decade', 'dekady'],
  ['century', 'wieku stulecia'],
  ['weekend', 'weekendu'],
);

/** "tygodnia" in "na początku tygodnia": the one around the creation time. */
export const edgeUnit: Item<Meaning> = seq([lex(EDGE_OF)], ([unit]) => ({
  kind: 'unit',
  unit,
  shift: 0,
  from: 'created',
}));
