import { forms } from '#lang/forms.ts';
import {
  digits,
  isCapitalised,
  lex,
  notAhead,
  oneOf,
  opt,
  seq,
  shared,
  tight,
  word,
  type Cursor,
  type Item,
} from '#timex/pattern.ts';
import type { CalendarFields, Meaning, Pick } from '#timex/types.ts';
import { ordinal, roman } from './numbers.ts';
import { holiday } from './holidays.ts';

/** Genitives come first in each row: dates take them ("5 stycznia"). */
export const MONTHS = forms<number>(
  [1, 'stycznia styczeń styczniu styczniem styczniowi'],
  [2, 'lutego luty lutym lutemu'],
  [3, 'marca marzec marcu marcem'],
  [4, 'kwietnia kwiecień kwietniu kwietniem'],
  [5, 'maja maj maju majem'],
  [6, 'czerwca czerwiec czerwcu czerwcem'],
  [7, 'lipca lipiec lipcu lipcem'],
  [8, 'sierpnia sierpień sierpniu sierpniem'],
  [9, 'września wrzesień wrześniu wrześniem'],
  // "paździer-" with ź is often typed with a ż or without the sign.
  [10, 'października październik październiku październikiem pażdziernika pażdzierniku'],
  [11, 'listopada listopad listopadzie listopadem'],
  [12, 'grudnia grudzień grudniu grudniem'],
);

const GENITIVE = forms<number>(
  [1, 'stycznia stycz'],
  [2, 'lutego'],
  [3, 'marca'],
  [4, 'kwietnia'],
  [5, 'maja'],
  [6, 'czerwca'],
  [7, 'lipca'],
  [8, 'sierpnia'],
  [9, 'września'],
  [10, 'października pażdziernika'],
  [11, 'listopada'],
  [12, 'grudnia'],
);

const SHORT_MONTHS = forms<number>(
  [1, 'sty'],
  [2, 'lut'],
  [3, 'mar'],
  [4, 'kwi'],
  [5, 'maj'],
  [6, 'cze'],
  [7, 'lip'],
  [8, 'sie'],
  [9, 'wrz'],
  [10, 'paź'],
  [11, 'lis'],
  [12, 'gru'],
);

export const WEEKDAYS = forms<number>(
  [1, 'poniedziałek poniedziałku poniedziałkiem poniedziałkowi'],
  [2, 'wtorek wtorku wtorkiem wtorkowi'],
  [3, 'środa środę środy środzie środą'],
  [4, 'czwartek czwartku czwartkiem czwartkowi'],
  [5, 'piątek piątku piątkiem piątkowi'],
  [6, 'sobota sobotę soboty sobocie sobotą'],
  [7, 'niedziela niedzielę niedzieli niedzielą'],
);

const ADJECTIVE_ENDINGS = 'y a e ego ej emu ą ym ych ymi'.split(' ');
const SOFT_ENDINGS = 'i ia ie iego iej iemu ią im ich imi'.split(' ');

/** All forms of adjectives, given as stems of the hard ("środow-") or soft ("wczorajsz-") kind. */
export function adjectives<T>(
  endings: readonly string[],
  ...rows: readonly (readonly [value: T, stems: string])[]
): Map<string, T> {
  return forms(
    ...rows.map(
      ([value, stems]) =>
        [
          value,
          stems
            .split(' ')
            .flatMap((stem) => endings.map((ending) => stem + ending))
            .join(' '),
        ] as const,
    ),
  );
}

export const WEEKDAY_ADJECTIVES = adjectives<number>(
  ADJECTIVE_ENDINGS,
  [1, 'poniedziałkow'],
  [2, 'wtorkow'],
  [3, 'środow'],
  [4, 'czwartkow'],
  [5, 'piątkow'],
  [7, 'niedzieln'],
);
for (const [form, value] of adjectives<number>(SOFT_ENDINGS, [6, 'sobotn']))
  WEEKDAY_ADJECTIVES.set(form, value);

/** "ubiegły", "przyszły", "ten": which one of many. */
export const PICKS = new Map<string, Pick>([
  ...adjectives<Pick>(
    ADJECTIVE_ENDINGS,
    ['last', 'ubiegł zeszł minion przeszł'],
    ['next', 'przyszł następn najbliższ'],
  ),
  ...adjectives<Pick>(SOFT_ENDINGS, ['last', 'ostatn poprzedn']),
  ...forms<Pick>(
    [
      'next',
      'nadchodzący nadchodząca nadchodzące nadchodzącego nadchodzącej nadchodzącym nadchodzącą nadchodzących',
    ],
    [
      'this',
      'ten ta to tego tej tę tą tym bieżący bieżąca bieżącego bieżącej bieżącym bieżącą obecny obecnego obecnym',
    ],
  ),
]);

export const pick: Item<Pick> = lex(PICKS);

const RELATIVE_DAYS = new Map<string, { shift: number; from: 'created' | 'reference' }>([
  ...forms<{ shift: number; from: 'created' | 'reference' }>(
    [{ shift: 0, from: 'created' }, 'dziś dzisiaj'],
    [{ shift: -1, from: 'created' }, 'wczoraj'],
    [{ shift: -2, from: 'created' }, 'przedwczoraj'],
    [{ shift: 1, from: 'created' }, 'jutro'],
    [{ shift: 2, from: 'created' }, 'pojutrze'],
    [{ shift: 1, from: 'reference' }, 'nazajutrz'],
  ),
  ...adjectives<{ shift: number; from: 'created' | 'reference' }>(
    ADJECTIVE_ENDINGS,
    [{ shift: 0, from: 'created' }, 'dzisiejsz'],
    [{ shift: -1, from: 'created' }, 'wczorajsz'],
    [{ shift: 1, from: 'created' }, 'jutrzejsz'],
  ),
]);

const relativeDay: Item<Meaning> = seq([lex(RELATIVE_DAYS)], ([{ shift, from }]) => ({
  kind: 'unit',
  unit: 'day',
  shift,
  from,
}));

const DAY_NOUN = word('dnia', 'dzień', 'dzien', 'dniu', 'doby', 'dobę', 'dobie');
const FOLLOWING = lex(
  new Map([
    ...adjectives<number>(ADJECTIVE_ENDINGS, [1, 'następn kolejn']),
    ...adjectives<number>(SOFT_ENDINGS, [-1, 'poprzedn']),
  ]),
);

/** "następnego dnia", "tego samego dnia", "tego dnia". */
const narrativeDay: Item<Meaning> = oneOf<Meaning>(
  seq([FOLLOWING, DAY_NOUN], ([shift]) => ({
    kind: 'unit',
    unit: 'day',
    shift,
    from: 'reference',
  })),
  seq(
    [
      word('tego', 'tym', 'ten', 'owego', 'tamtego', 'tamten', 'tamtym'),
      opt(word('samego', 'samym', 'sam')),
      DAY_NOUN,
    ],
    () => ({
      kind: 'unit',
      unit: 'day',
      shift: 0,
      from: 'reference',
    }),
  ),
  seq([word('na'), word('drugi'), word('dzień', 'dzien')], () => ({
    kind: 'unit',
    unit: 'day',
    shift: 1,
    from: 'reference',
  })),
);

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

const weekdayName: Item<number> = seq([lex(WEEKDAYS)], ([value], { cursor, from }) =>
  isName(cursor, from) ? null : value,
);

const weekdayAdjective: Item<number> = seq(
  [lex(WEEKDAY_ADJECTIVES)],
  ([value], { cursor, from }) => (isName(cursor, from) && from > 0 ? null : value),
);

const weekday: Item<Meaning> = oneOf<Meaning>(
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

const yearWord = oneOf<unknown>(
  seq([word('r'), opt(tight(word('.')))], () => true),
  word('roku', 'rok'),
);

/** A year of four digits, with or without its "r."; "r." may be typed without the space. */
export const year: Item<number> = seq(
  [digits(1000, 2999, 4, 4), opt(yearWord)],
  ([value]) => value,
);

/** "br.", "ub.r.", "ubiegłego roku": a year told from the document's. */
export const yearShift: Item<number> = oneOf<number>(
  seq([word('br', 'bm'), opt(tight(word('.')))], () => 0),
  seq([word('b'), tight(word('.')), word('r'), tight(word('.'))], () => 0),
  seq([word('ub'), tight(word('.')), word('r'), opt(tight(word('.')))], () => -1),
  seq([pick, word('roku')], ([which]) => ({ last: -1, this: 0, next: 1, tense: 0 })[which]),
);

const yearPart: Item<CalendarFields> = oneOf<CalendarFields>(
  seq([year], ([value]) => ({ year: value })),
  seq([yearShift], ([shift]) => ({ yearShift: shift })),
);

/** A number that a unit of counting follows is no day of the month ("5 maja" but not "3 Maja 12"). */
export const dayNumber: Item<number> = oneOf<number>(
  digits(1, 31, 2),
  seq([ordinal], ([n]) => (n <= 31 ? n : null)),
);

/** Capital month names after a number are street names and holidays ("ul. 3 Maja"). */
const genitiveMonth: Item<number> = seq([lex(GENITIVE)], ([value], { cursor, from }) => {
  const token = cursor.tokens[from];
  const written = token ? cursor.text.slice(token.start, token.end) : '';
  return isCapitalised(cursor, from) && written !== written.toUpperCase() ? null : value;
});

const shortMonth: Item<number> = seq(
  [lex(SHORT_MONTHS), opt(tight(word('.')))],
  ([value]) => value,
);

/** "5 stycznia", with its year where it stands. */
const written: Item<CalendarFields> = oneOf<CalendarFields>(
  seq([dayNumber, genitiveMonth, opt(yearPart)], ([day, month, rest]) => ({ day, month, ...rest })),
  seq([digits(1, 31, 2), shortMonth, year], ([day, month, value]) => ({ day, month, year: value })),
  seq([digits(1, 31, 2), roman, yearPart], ([day, month, rest]) =>
    month <= 12 ? { day, month, ...rest } : null,
  ),
);

const separator = tight(word('.', '/', '-'));
const notMore = notAhead(
  tight(
    oneOf<unknown>(
      digits(0, 9999),
      seq([word('.', ',', ':', '/', '-'), tight(digits(0, 9999))], () => true),
    ),
  ),
);

const twoDigitYear = (n: number) => (n < 70 ? 2000 + n : 1900 + n);

/** "12.03.2024", "5/01/22", "2024-03-12". */
const numeric: Item<CalendarFields> = oneOf<CalendarFields>(
  seq(
    [
      digits(1, 31, 2),
      separator,
      tight(digits(1, 12, 2)),
      separator,
      tight(digits(1000, 2999, 4, 4)),
      notMore,
      opt(yearWord),
    ],
    ([day, a, month, b, value]) => (a === b ? { day, month, year: value } : null),
  ),
  seq(
    [
      digits(1, 31, 2, 2),
      separator,
      tight(digits(1, 12, 2, 2)),
      separator,
      tight(digits(0, 99, 2, 2)),
      notMore,
      opt(yearWord),
    ],
    ([day, a, month, b, value]) =>
      a === b && a !== '-' ? { day, month, year: twoDigitYear(value) } : null,
  ),
  seq(
    [
      digits(1000, 2999, 4, 4),
      tight(word('-')),
      tight(digits(1, 12, 2, 2)),
      tight(word('-')),
      tight(digits(1, 31, 2, 2)),
      notMore,
    ],
    ([value, , month, , day]) => ({ day, month, year: value }),
  ),
);

const asDate = (fields: CalendarFields): Meaning => ({ kind: 'calendar', fields, pick: 'tense' });

export const date: Item<CalendarFields> = shared(oneOf<CalendarFields>(written, numeric));

const dated: Item<Meaning> = oneOf<Meaning>(
  seq([opt(word('dnia', 'dniu', 'dzień')), date], ([, fields]) => asDate(fields)),
  seq([weekdayName, opt(word(',')), opt(word('dnia')), date], ([value, , , fields]) =>
    asDate({ ...fields, weekday: value }),
  ),
  seq([weekdayName, word('('), date, word(')')], ([value, , fields]) =>
    asDate({ ...fields, weekday: value }),
  ),
  seq([date, word('('), weekdayName, word(')')], ([fields, , value]) =>
    asDate({ ...fields, weekday: value }),
  ),
  seq([lex(RELATIVE_DAYS), word(','), date], ([, , fields]) => asDate(fields)),
);

/** A day, however it is named. */
export const day: Item<Meaning> = oneOf<Meaning>(
  relativeDay,
  narrativeDay,
  weekday,
  dated,
  holiday,
);
