import { forms } from '#lang/forms.ts';
import {
  isCapitalised,
  type Cursor,
  digits,
  lex,
  notAhead,
  oneOf,
  opt,
  seq,
  word,
  type Item,
} from '#timex/pattern.ts';
import type { CalendarFields, HolidayDate, Meaning } from '#timex/types.ts';
import { adjectives, HARD_ENDINGS, pick } from './adjectives.ts';
import { yearPart } from './dates.ts';
import { ordinal, roman } from './numbers.ts';
import { anyOf } from './word-lists.ts';

interface Feast {
  readonly date: HolidayDate;
  readonly days: number;
}

const fixed = (month: number, day: number, days = 1): Feast => ({ date: { month, day }, days });
const moving = (easter: number, days = 1): Feast => ({ date: { easter }, days });

const NEW_YEARS_EVE = fixed(12, 31);

const ONE_WORD = forms<Feast>(
  [NEW_YEARS_EVE, 'sylwestra sylwester sylwestrem sylwestrze sylwestrowi'],
  [fixed(12, 24), 'wigilię wigilii wigilia wigilią'],
  [moving(0, 2), 'wielkanoc wielkanocy wielkanocą'],
  [fixed(5, 1, 3), 'majówkę majówki majówce majówka majówką'],
  [fixed(2, 14), 'walentynki walentynek walentynkach'],
  [fixed(11, 2), 'zaduszki zaduszek zaduszkach'],
  [fixed(11, 29), 'andrzejki andrzejek andrzejkach'],
  [fixed(12, 6), 'mikołajki mikołajek mikołajkach'],
  [fixed(12, 4), 'barbórkę barbórki barbórka barbórce barbórką'],
  [moving(-46), 'popielec popielca popielcu popielcem'],
);

const FEAST = 'święto święta święcie świętem świąt świętach świętami';
const DAY = 'dzień dnia dniu dniem';
const CHRISTMAS = [
  'boże bożego bożym bożemu',
  'narodzenie narodzenia narodzeniu narodzeniem',
] as const;
const EASTERS =
  'wielkanoc wielkanocy wielkanocne wielkanocnych wielkanocnym wielkanocnymi wielkiejnocy';

/** Names of several words; each word with its cases. */
const NAMES: readonly (readonly [Feast, ...string[]])[] = [
  [fixed(12, 25, 2), ...CHRISTMAS],
  [fixed(12, 25, 2), FEAST, ...CHRISTMAS],
  [fixed(12, 24), 'wigilię wigilii wigilia wigilią', ...CHRISTMAS],
  [fixed(12, 25), 'pierwszy pierwszego pierwszym', DAY, 'świąt'],
  [fixed(12, 26), 'drugi drugiego drugim', DAY, 'świąt'],
  [fixed(12, 25), 'pierwszy pierwszego pierwszym', DAY, 'świąt', ...CHRISTMAS],
  [fixed(12, 26), 'drugi drugiego drugim', DAY, 'świąt', ...CHRISTMAS],
  [moving(0), 'pierwszy pierwszego pierwszym', DAY, 'świąt', EASTERS],
  [moving(1), 'drugi drugiego drugim', DAY, 'świąt', EASTERS],
  [moving(0, 2), FEAST, EASTERS],
  [fixed(1, 1), 'nowy nowego nowym nowemu', 'rok roku rokiem'],
  [NEW_YEARS_EVE, 'ostatni ostatniego ostatnim', DAY, 'roku'],
  [fixed(1, 1), 'pierwszy pierwszego pierwszym', DAY, 'roku'],
  [fixed(1, 6), 'trzech trzem trzema', 'króli królom królami'],
  [fixed(1, 6), FEAST, 'trzech', 'króli'],
  [moving(-2), 'wielki wielkiego wielkim', 'piątek piątku piątkiem'],
  [moving(-3), 'wielki wielkiego wielkim', 'czwartek czwartku czwartkiem'],
  [moving(-1), 'wielka wielką wielkiej', 'sobota sobotę soboty sobocie sobotą'],
  [moving(-7), 'niedziela niedzielę niedzieli niedzielą', 'palmowa palmową palmowej'],
  [moving(0), 'niedziela niedzielę niedzieli niedzielą', 'wielkanocna wielkanocną wielkanocnej'],
  [moving(1), 'poniedziałek poniedziałku', 'wielkanocny wielkanocnym wielkanocnego'],
  [moving(1), 'lany lanego lanym', 'poniedziałek poniedziałku'],
  [moving(1), 'śmigus', 'dyngus'],
  [moving(60), 'boże bożego bożym', 'ciało ciała ciele ciałem'],
  [moving(49), 'zielone zielonych zielonymi', 'świątki świątek świątkach'],
  [moving(-46), 'środa środę środy środzie', 'popielcowa popielcową popielcowej'],
  [moving(-52), 'tłusty tłustego tłustym', 'czwartek czwartku'],
  [fixed(11, 1), 'wszystkich wszystkimi', 'świętych świętymi'],
  [fixed(11, 1), DAY, 'wszystkich', 'świętych'],
  [fixed(11, 1), 'uroczystość uroczystości', 'wszystkich', 'świętych'],
  [fixed(11, 2), DAY, 'zaduszny zadusznego zadusznym'],
  [fixed(11, 11), FEAST, 'niepodległości'],
  [fixed(11, 11), 'narodowe narodowego narodowym', FEAST, 'niepodległości'],
  [fixed(11, 11), DAY, 'niepodległości'],
  [fixed(5, 3), FEAST, 'konstytucji'],
  [fixed(5, 3), FEAST, 'konstytucji', '3', 'maja'],
  [fixed(5, 3), FEAST, '3', 'maja'],
  [fixed(5, 1), FEAST, 'pracy'],
  [fixed(5, 2), DAY, 'flagi'],
  [fixed(8, 15), FEAST, 'wojska', 'polskiego'],
  [fixed(8, 15), FEAST, 'matki', 'boskiej', 'zielnej'],
  [fixed(3, 8), DAY, 'kobiet'],
  [fixed(5, 26), DAY, 'matki'],
  [fixed(6, 23), DAY, 'ojca'],
  [fixed(6, 1), DAY, 'dziecka'],
  [fixed(10, 14), DAY, 'nauczyciela'],
  [fixed(10, 14), DAY, 'edukacji', 'narodowej'],
  [fixed(4, 1), 'prima', 'aprilis'],
  [fixed(5, 1, 3), 'weekend weekendu weekendzie', 'majowy majowego majowym'],
  [fixed(5, 1, 3), 'majowy majowego majowym', 'weekend weekendu weekendzie'],
  [
    fixed(5, 1, 3),
    'długi długiego długim',
    'weekend weekendu weekendzie',
    'majowy majowego majowym',
  ],
];

function feast([value, ...words]: readonly [Feast, ...string[]]): Item<Feast> {
  return seq(
    words.map((one) => (/^\d+$/.test(one) ? digits(Number(one), Number(one)) : anyOf(one))),
    () => value,
  );
}

const SUNDAY = anyOf('niedziela niedzielę niedzieli niedzielą');
const which: Item<number> = oneOf<number>(ordinal, roman, digits(1, 7, 1));

/** Sundays of Advent, the fourth on 18 December at the earliest; those of Lent and of Easter are counted from Easter. */
const sunday: Item<Feast> = oneOf<Feast>(
  seq([which, SUNDAY, anyOf('adwentu')], ([n]): Feast | null =>
    n <= 4 ? { date: { ...adventFrom(n), weekday: 7, onOrAfter: true }, days: 1 } : null,
  ),
  seq([which, SUNDAY, anyOf('wielkiego'), anyOf('postu')], ([n]) =>
    n <= 5 ? moving(7 * n - 49) : null,
  ),
  seq([which, SUNDAY, anyOf('wielkanocna wielkanocną wielkanocnej wielkanocy')], ([n]) =>
    n <= 7 ? moving(7 * n - 7) : null,
  ),
);

const adventFrom = (n: number) =>
  n === 1 ? { month: 11, day: 27 } : { month: 12, day: 7 * n - 10 };

const name = oneOf<Feast>(lex(ONE_WORD), ...NAMES.map(feast), sunday);

const YEARS = adjectives<number>(
  HARD_ENDINGS,
  [0, 'tegoroczn'],
  [-1, 'ubiegłoroczn zeszłoroczn'],
  [1, 'przyszłoroczn'],
);

const NIGHT = anyOf('noc nocy nocą');
const OF_MIDSUMMER = anyOf('świętojańska świętojańską świętojańskiej');
/** Saint John's Eve, 23 June. */
const MIDSUMMER: Meaning = { kind: 'holiday', ...fixed(6, 23), pick: 'tense' };
const OF_NEW_YEARS_EVE = anyOf('sylwestrowa sylwestrową sylwestrowej');

/** "Nowy rok szkolny" is no New Year's Day. */
const goesOn = word(
  'szkolny',
  'szkolnego',
  'szkolnym',
  'akademicki',
  'akademickiego',
  'podatkowy',
  'budżetowy',
);

/** Churches and streets bear the names of feasts, men that of New Year's Eve. */
const BEARS_NAME = /^(ul|ulic|plac|al|kości|parafi|cmentarz|szpital|kaplic|bazylik|dom|hotel)/;

function isNameOfOther(cursor: Cursor, from: number, next: number): boolean {
  const { norm = '' } = cursor.tokens[from - 1] ?? {};
  const bearer = norm === '.' ? (cursor.tokens[from - 2]?.norm ?? '') : norm;
  const man = /^sylwest/.test(cursor.tokens[from]?.norm ?? '') && isCapitalised(cursor, from);
  return BEARS_NAME.test(bearer) || (man && isCapitalised(cursor, next));
}

/** "w minioną Wigilię", "najbliższa Wielkanoc". */
const picked: Item<Meaning> = seq([pick, name], ([which, { date, days }]): Meaning => ({
  kind: 'holiday',
  date,
  days,
  pick: which,
}));

/** A feast with a date, fixed or counted from Easter, and its year where it is named. */
export const holiday: Item<Meaning> = oneOf<Meaning>(
  seq(
    [name, opt(yearPart), notAhead(goesOn)],
    ([{ date, days }, rest], { cursor, from, next }): Meaning | null =>
      isNameOfOther(cursor, from, next)
        ? null
        : { kind: 'holiday', date, days, pick: 'tense', ...rest },
  ),
  picked,
  seq([lex(YEARS), name], ([yearShift, { date, days }]) => ({
    kind: 'holiday',
    date,
    days,
    pick: 'tense',
    yearShift,
  })),
);

const HOLIDAY_LEAD = /^(w|we|po|przed|na|do|od|podczas|czasie|trakcie|okresie)$/;
/** What goes on behind it names another feast ("święta państwowe"), or nobody's ("święta rodzinne"). */
const NAMES_FEAST = /(?:[yi]ch|[yi]mi|ów|ji|owe|sk?ie|nne|ne)$/;

/** "po świętach": Christmas, or Easter in spring. */
export const holidays: Item<Meaning> = seq(
  [anyOf('święta świąt świętach świętami')],
  (_, { cursor, from, next }) => {
    const after = cursor.tokens[next];
    const told = HOLIDAY_LEAD.test(cursor.tokens[from - 1]?.norm ?? '');
    const named =
      after?.kind === 'word' && (isCapitalised(cursor, next) || NAMES_FEAST.test(after.norm));
    return told && !named && after?.kind !== 'number'
      ? { kind: 'holiday', date: { month: 12, day: 25 }, or: { easter: 0 }, days: 2, pick: 'tense' }
      : null;
  },
);

const newYearsEve = (year: CalendarFields | null): Meaning => ({
  kind: 'holiday',
  ...NEW_YEARS_EVE,
  pick: 'tense',
  ...year,
});

/** The day of "w sylwestrową noc", which is a night. */
export const dayOfFeastNight: Item<Meaning> = oneOf<Meaning>(
  seq([NIGHT, OF_NEW_YEARS_EVE, opt(yearPart)], ([, , year]) => newYearsEve(year)),
  seq([OF_NEW_YEARS_EVE, NIGHT, opt(yearPart)], ([, , year]) => newYearsEve(year)),
  seq([NIGHT, OF_MIDSUMMER], () => MIDSUMMER),
);
