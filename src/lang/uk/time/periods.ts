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
  type Item,
} from '#timex/pattern.ts';
import type { CalendarFields, Meaning, Pick } from '#timex/types.ts';
import { pick } from './adjectives.ts';
import { MONTHS, namedYear, yearPart, yearShift } from './dates.ts';
import { ordinal, roman } from './numbers.ts';
import { singularUnit } from './units.ts';

export const calendar = (fields: CalendarFields, which: Pick = 'tense'): Meaning => ({
  kind: 'calendar',
  fields,
  pick: which,
});

const SHIFTS = { last: -1, this: 0, next: 1, tense: 0 } as const;

/** "лютий" is also "fierce", "липень" no name: a month alone stands after one of these. */
const BEFORE_MONTH =
  /^(у|в|до|з|із|від|на|кінця|кінці|наприкінці|початку|середині|середини|половині|місяці|місяця|протягом|за|і|й|та)$/;

const loneMonth: Item<number> = seq([lex(MONTHS)], ([value], { cursor, from }) =>
  isCapitalised(cursor, from) || !BEFORE_MONTH.test(cursor.tokens[from - 1]?.norm ?? '')
    ? null
    : value,
);

const month: Item<Meaning> = oneOf<Meaning>(
  seq([lex(MONTHS), yearPart], ([value, rest]) => calendar({ month: value, ...rest })),
  seq([loneMonth], ([value]) => calendar({ month: value })),
  seq([pick, lex(MONTHS)], ([which, value]) => calendar({ month: value }, which)),
);

/** 0 winter, 1 spring, 2 summer, 3 autumn. */
const SEASONS = forms<number>(
  [0, 'взимку узимку зима зими зиму зимою'],
  [1, 'навесні весна весни весну весною'],
  [2, 'влітку улітку літо літа літом'],
  [3, 'восени осінь осені осінню'],
);

const season: Item<Meaning> = oneOf<Meaning>(
  seq([lex(SEASONS), opt(yearPart)], ([value, rest]) => calendar({ season: value, ...rest })),
  seq([pick, lex(SEASONS)], ([which, value]) => calendar({ season: value }, which)),
);

const numeral: Item<number> = oneOf<number>(roman, ordinal, digits(1, 4, 1));

const partOfYear: Item<Meaning> = oneOf<Meaning>(
  seq([numeral, word('кварталі', 'квартал', 'кварталу'), opt(yearPart)], ([n, , rest]) =>
    n <= 4 ? calendar({ quarter: n, ...rest }) : null,
  ),
  seq([numeral, word('півріччі', 'півріччя'), opt(yearPart)], ([n, , rest]) =>
    n <= 2 ? calendar({ halfYear: n, ...rest }) : null,
  ),
);

const YEARS = word('роки', 'роках', 'років', 'рр');

const large: Item<Meaning> = oneOf<Meaning>(
  seq(
    [digits(1000, 2090, 4, 4), tight(word('-')), tight(word('х', 'ті', 'их')), opt(YEARS)],
    ([n]) => (n % 10 === 0 ? calendar({ decade: n / 10 }) : null),
  ),
  seq([digits(10, 90, 2), tight(word('-')), tight(word('х', 'ті', 'их')), opt(YEARS)], ([n]) =>
    n % 10 === 0 ? calendar({ decade: 190 + n / 10 }) : null,
  ),
  seq([oneOf(roman, ordinal), word('столітті', 'століття', 'сторіччі', 'сторіччя')], ([n]) =>
    calendar({ century: n - 1 }),
  ),
);

const WEEKEND = word('вихідні', 'вихідних', 'вихідними');

const unit = (name: Extract<Meaning, { kind: 'unit' }>['unit'], shift: number): Meaning => ({
  kind: 'unit',
  unit: name,
  shift,
  from: 'created',
});

/** Days are told by `day`, and what is shorter is counted. */
const isPeriod = (name: string) => /^(week|month|quarter|halfYear|year|decade|century)$/.test(name);

const relative: Item<Meaning> = oneOf<Meaning>(
  seq([pick, singularUnit], ([which, name]) => (isPeriod(name) ? unit(name, SHIFTS[which]) : null)),
  seq([pick, WEEKEND], ([which]) => unit('weekend', SHIFTS[which])),
  seq([WEEKEND], (_, { cursor, from }) =>
    /^(у|в|на|за)$/.test(cursor.tokens[from - 1]?.norm ?? '') ? unit('weekend', 0) : null,
  ),
  seq([yearShift], ([shift]) => unit('year', shift)),
);

/** "на початку року": a bare unit stands only under an edge. */
const EDGES = /^(початку|початок|середині|середина|середини|кінці|кінець|кінця|наприкінці)$/;
const underEdge: Item<Meaning> = seq([singularUnit], ([name], { cursor, from }) =>
  isPeriod(name) && EDGES.test(cursor.tokens[from - 1]?.norm ?? '') ? unit(name, 0) : null,
);

/** Weeks, months, seasons, years and longer. */
export const period: Item<Meaning> = oneOf<Meaning>(
  month,
  season,
  partOfYear,
  large,
  seq([namedYear], ([year]) => calendar({ year })),
  // "у 2019": a bare year needs its preposition.
  seq([digits(1800, 2099, 4, 4)], ([year], { cursor, from, next }) =>
    /^(у|в|до|з|із|від|після)$/.test(cursor.tokens[from - 1]?.norm ?? '') &&
    cursor.tokens[next]?.kind !== 'word'
      ? calendar({ year })
      : null,
  ),
  relative,
  underEdge,
);
