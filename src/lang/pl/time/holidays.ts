import { forms } from '#lang/forms.ts';
import { digits, lex, oneOf, opt, seq, word, type Item } from '#timex/pattern.ts';
import type { HolidayDate, Meaning } from '#timex/types.ts';

interface Feast {
  readonly date: HolidayDate;
  readonly days: number;
}

const ONE_WORD = forms<Feast>(
  [{ date: { month: 12, day: 31 }, days: 1 }, 'sylwestra sylwester sylwestrem'],
  [{ date: { month: 12, day: 24 }, days: 1 }, 'wigilię wigilii wigilia wigilią'],
  [{ date: { easter: 0 }, days: 2 }, 'wielkanoc wielkanocy wielkanocą'],
  [{ date: { month: 5, day: 1 }, days: 3 }, 'majówkę majówki majówce majówka'],
  [{ date: { month: 2, day: 14 }, days: 1 }, 'walentynki walentynek walentynkach'],
  [{ date: { month: 11, day: 2 }, days: 1 }, 'zaduszki zaduszek zaduszkach'],
  [{ date: { month: 11, day: 29 }, days: 1 }, 'andrzejki andrzejek'],
  [{ date: { month: 12, day: 6 }, days: 1 }, 'mikołajki mikołajek mikołajkach'],
);

/** Names of two and three words; each word with its cases. */
const NAMES: readonly (readonly [Feast, ...string[]])[] = [
  [
    { date: { month: 12, day: 25 }, days: 2 },
    'boże bożego bożym',
    'narodzenie narodzenia narodzeniu',
  ],
  [{ date: { month: 12, day: 25 }, days: 1 }, 'pierwszy pierwszego', 'dzień dnia', 'świąt'],
  [{ date: { month: 1, day: 1 }, days: 1 }, 'nowy nowego nowym', 'rok roku'],
  [{ date: { month: 1, day: 6 }, days: 1 }, 'trzech', 'króli'],
  [{ date: { easter: -2 }, days: 1 }, 'wielki wielkiego', 'piątek piątku'],
  [{ date: { easter: -3 }, days: 1 }, 'wielki wielkiego', 'czwartek czwartku'],
  [{ date: { easter: -1 }, days: 1 }, 'wielka wielką wielkiej', 'sobota sobotę soboty sobocie'],
  [{ date: { easter: 1 }, days: 1 }, 'poniedziałek poniedziałku', 'wielkanocny wielkanocnym'],
  [{ date: { easter: 1 }, days: 1 }, 'lany lanego', 'poniedziałek poniedziałku'],
  [{ date: { easter: 60 }, days: 1 }, 'boże bożego bożym', 'ciało ciała ciele'],
  [{ date: { easter: 49 }, days: 1 }, 'zielone zielonych', 'świątki świątek'],
  [{ date: { easter: -46 }, days: 1 }, 'środa środę środy', 'popielcowa popielcową popielcowej'],
  [{ date: { easter: -52 }, days: 1 }, 'tłusty', 'czwartek'],
  [{ date: { month: 11, day: 1 }, days: 1 }, 'wszystkich wszystkimi', 'świętych świętymi'],
  [{ date: { month: 11, day: 11 }, days: 1 }, 'święto święta święcie świętem', 'niepodległości'],
  [{ date: { month: 5, day: 3 }, days: 1 }, 'święto święta święcie świętem', 'konstytucji'],
  [{ date: { month: 3, day: 8 }, days: 1 }, 'dzień dnia dniu', 'kobiet'],
  [{ date: { month: 6, day: 1 }, days: 1 }, 'dzień dnia dniu', 'dziecka'],
];

const table = (words: string) => lex(forms([true, words]));

function feast([value, ...words]: readonly [Feast, ...string[]]): Item<Feast> {
  return seq(words.map(table), () => value);
}

const name = oneOf<Feast>(lex(ONE_WORD), ...NAMES.map(feast));

/** A feast with a date, fixed or counted from Easter, and its year where it is named. */
export const holiday: Item<Meaning> = seq(
  [name, opt(digits(1000, 2999, 4, 4)), opt(word('roku'))],
  ([{ date, days }, year, suffix]) =>
    suffix && year === null
      ? null
      : { kind: 'holiday', date, days, pick: 'tense', ...(year !== null && { year }) },
);
