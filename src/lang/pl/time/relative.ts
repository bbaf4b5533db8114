import { forms } from '#lang/forms.ts';
import { lex, notAhead, oneOf, seq, shared, word, type Cursor, type Item } from '#timex/pattern.ts';
import type { Granularity } from '#time/types.ts';
import type { Amount, From, Meaning } from '#timex/types.ts';
import { adjectives, following, HARD_ENDINGS, same } from './adjectives.ts';
import { calendar, year, yearPart, yearShift } from './dates.ts';
import { amount, exactly, scaledAmount, soleAmount } from './numbers.ts';
import { counted, length, several, type Length } from './units.ts';
import { anyOf } from './word-lists.ts';

const offset = ({ amount, unit }: Length, direction: 1 | -1, from: From | Meaning): Meaning => ({
  kind: 'offset',
  amount,
  unit,
  direction,
  from,
});

const FEW: Amount = { value: null, min: 3, max: 7 };
const ONE = exactly(1);
const QUARTER_HOUR = exactly(15);

const LATER = anyOf('później potem');
const EARLIER = anyOf('wcześniej przedtem');

/** What makes a length of time a distance: "o 12 proc. więcej niż rok wcześniej" compares nothing with it. */
export const away: Item<unknown> = oneOf<unknown>(LATER, EARLIER, word('temu'));

/** "moments": a stretch too short to count, up to a quarter of an hour as the gold guide has it. */
const MOMENT = word('chwilę', 'chwile', 'chwili', 'moment', 'momencie');
const near = (side: 'BEFORE' | 'AFTER', from: From): Meaning => ({
  kind: 'near',
  side,
  of: { kind: 'unit', unit: 'minute', shift: 0, from },
});

const moments: Item<Meaning> = oneOf<Meaning>(
  seq([word('chwilę', 'chwile', 'moment'), word('temu')], () => near('BEFORE', 'created')),
  seq([word('przed'), word('chwilą', 'chwila', 'momentem')], () => near('BEFORE', 'created')),
  seq([MOMENT, EARLIER], () => near('BEFORE', 'reference')),
  seq([MOMENT, LATER], () => near('AFTER', 'reference')),
  seq([word('po'), word('chwili')], () => near('AFTER', 'reference')),
  seq([word('za'), anyOf('chwilę moment momencik')], () => near('AFTER', 'created')),
);

/** Instrumentals, which "przed" takes when it counts back ("przed tygodniem", "przed dwoma laty"). */
const INSTRUMENTAL = forms<Length>(
  [{ amount: ONE, unit: 'week' }, 'tygodniem'],
  [{ amount: ONE, unit: 'month' }, 'miesiącem'],
  [{ amount: ONE, unit: 'year' }, 'rokiem'],
  [{ amount: ONE, unit: 'hour' }, 'godziną'],
  [{ amount: ONE, unit: 'day' }, 'dobą'],
  [{ amount: ONE, unit: 'decade' }, 'dekadą'],
  [{ amount: ONE, unit: 'century' }, 'wiekiem stuleciem'],
);

const PLURAL_INSTRUMENTAL = forms<Length['unit']>(
  ['second', 'sekundami'],
  ['minute', 'minutami'],
  ['hour', 'godzinami'],
  ['day', 'dniami'],
  ['week', 'tygodniami'],
  ['month', 'miesiącami'],
  ['year', 'laty latami'],
  ['decade', 'dekadami'],
  ['century', 'wiekami'],
);

const back: Item<Length> = oneOf<Length>(
  lex(INSTRUMENTAL),
  counted,
  seq([amount, lex(PLURAL_INSTRUMENTAL)], ([count, unit]) => ({ amount: count, unit })),
  seq([lex(PLURAL_INSTRUMENTAL)], ([unit]) => ({ amount: FEW, unit })),
);

const LOCATIVE = forms<Length['unit']>(
  ['second', 'sekundach sekundzie'],
  ['minute', 'minutach minucie'],
  ['hour', 'godzinach godzinie'],
  ['day', 'dniach dniu dobie dobach'],
  ['week', 'tygodniach tygodniu'],
  ['month', 'miesiącach miesiącu'],
  ['year', 'latach roku'],
  ['decade', 'dekadach dekadzie'],
  ['century', 'wiekach wieku'],
);

/** "po czterech minutach": the locative, which the distributive "po cztery minuty" lacks. */
const locative: Item<Length> = oneOf<Length>(
  seq([amount, lex(LOCATIVE)], ([count, unit]) => ({ amount: count, unit })),
  seq([lex(LOCATIVE)], ([unit], { cursor, from }) =>
    unit === 'hour' && /godzinie/.test(cursor.tokens[from]?.norm ?? '')
      ? null
      : { amount: ONE, unit },
  ),
  // "po niespełna godzinie"
  seq([soleAmount, lex(LOCATIVE)], ([count, unit]) =>
    count.mod === undefined ? null : { amount: count, unit },
  ),
  seq([soleAmount, word('kwadransie')], ([{ mod }]) => ({
    amount: mod ? { ...QUARTER_HOUR, mod } : QUARTER_HOUR,
    unit: 'minute' as const,
  })),
);

/** "lata temu", "wieki temu": a bare plural means a few. */
const PLURAL = forms<Length['unit']>(
  ['minute', 'minuty'],
  ['hour', 'godziny'],
  ['day', 'dni'],
  ['week', 'tygodnie'],
  ['month', 'miesiące'],
  ['year', 'lata'],
  ['decade', 'dekady'],
  ['century', 'wieki stulecia'],
);

/** "za tydzień", "dwa tygodnie temu", "przed tygodniem": a week, told from the document. */
export const weekOffset: Item<Meaning> = oneOf<Meaning>(
  seq([word('za'), length], ([, value]) => (isWeeks(value) ? offset(value, 1, 'created') : null)),
  seq([length, word('temu')], ([value]) => (isWeeks(value) ? offset(value, -1, 'created') : null)),
  seq([word('przed'), back], ([, value]) => (isWeeks(value) ? offset(value, -1, 'created') : null)),
);

function isWeeks({ amount, unit }: Length): boolean {
  return unit === 'week' && amount.value !== null;
}

/** Genitives of what lasts: "po 11 latach prac", "po trzech dniach poszukiwań" tell only how long. */
const LASTED =
  /(?:[ae]nia|ęcia|ań|[zcsl]eń|[aou]cji|ęć)$|^(prac|pracy|rozmów|procesu|gry|walki|walk|lotu|jazdy|nauki|służby|śledztwa|remontu|małżeństwa|rządów|przerwy|wojny|budowy|akcji|debaty|obrad|nieobecności|sporów|strajku|protestów|podróży|praktyki|kariery|życia|współpracy|wojen|niewoli|opóźnienia)$/;

/** "więcej niż rok wcześniej": the comparison is no part of the time. */
const compares = ({ tokens }: Cursor, from: number) =>
  /^(więcej|wiecej|mniej|dłużej|dluzej|krócej|krocej)$/.test(tokens[from]?.norm ?? '');

const distance = (item: Item<Length>): Item<Length> =>
  seq([item], ([value], { cursor, from }) => (compares(cursor, from) ? null : value));

const ANALOGOUS = oneOf<unknown>(lex(adjectives<true>(HARD_ENDINGS, [true, 'analogiczn'])), same);
const REPORTED = anyOf(
  `okres okresu okresie okresem kwartał kwartału kwartale kwartałem półrocze półrocza półroczu półroczem
  miesiąc miesiąca miesiącu miesiącem tydzień tygodnia tygodniu tygodniem`,
);
const YEAR_BEFORE = oneOf<unknown>(
  seq([yearShift], ([shift]) => (shift === -1 ? true : null)),
  seq([following, word('roku')], ([shift]) => (shift === -1 ? true : null)),
  seq([word('roku'), following], ([, shift]) => (shift === -1 ? true : null)),
  seq([word('rok'), oneOf<unknown>(EARLIER, word('temu'))], () => true),
  seq([word('przed'), word('rokiem')], () => true),
);

/** "w analogicznym okresie ubiegłego roku": the period that is reported, a year before. */
const comparedPeriod: Item<Meaning> = oneOf<Meaning>(
  seq([ANALOGOUS, REPORTED, YEAR_BEFORE], (): Meaning => ({
    kind: 'offset',
    amount: ONE,
    unit: 'year',
    direction: -1,
    from: 'reference',
    compares: true,
  })),
  seq([ANALOGOUS, REPORTED, year], ([, , value]) => calendar({ year: value, asReported: true })),
);

const TO_THE_DAY = /^(równo|rowno|dokładnie|dokladnie)$/;
const OF_DAYS = new Set<Granularity>(['week', 'month', 'year', 'decade', 'century']);

/** "równo rok temu": the same day of the calendar. */
const toTheDay = (meaning: Meaning, { tokens }: Cursor, from: number): Meaning =>
  meaning.kind === 'offset' &&
  OF_DAYS.has(meaning.unit) &&
  TO_THE_DAY.test(tokens[from - 1]?.norm ?? '')
    ? { ...meaning, arrives: 'day' }
    : meaning;

/** Loose counts backwards and forwards from the document or from the time told before. */
export const relativeOffset: Item<Meaning> = oneOf<Meaning>(
  moments,
  comparedPeriod,
  seq([distance(length), word('temu')], ([value], { cursor, from }) =>
    toTheDay(offset(value, -1, 'created'), cursor, from),
  ),
  seq([scaledAmount, anyOf('lat'), word('temu')], ([value]) =>
    offset({ amount: value, unit: 'year' }, -1, 'created'),
  ),
  seq([several, word('temu')], ([value]) => offset(value, -1, 'created')),
  seq([lex(PLURAL), word('temu')], ([unit]) => offset({ amount: FEW, unit }, -1, 'created')),
  seq([word('przed'), back], ([, value]) => offset(value, -1, 'created')),
  seq([word('za'), oneOf<Length>(length)], ([, value], { cursor, from }) =>
    toTheDay(offset(value, 1, 'created'), cursor, from),
  ),
  seq([distance(oneOf(length, several)), LATER], ([value], { cursor, from }) =>
    toTheDay(offset(value, 1, 'reference'), cursor, from),
  ),
  seq([word('w'), length, LATER], ([, value]) => offset(value, 1, 'reference')),
  seq([distance(oneOf(length, several)), EARLIER], ([value]) => offset(value, -1, 'reference')),
  seq([word('na'), length, word('wcześniej')], ([, value]) => offset(value, -1, 'reference')),
  seq([word('po'), locative, notAhead(yearPart)], ([, value], { cursor, next }) =>
    LASTED.test(cursor.tokens[next]?.norm ?? '') ? null : offset(value, 1, 'reference'),
  ),
  seq([word('po'), word('upływie'), length], ([, , value]) => offset(value, 1, 'reference')),
);

/** "dwa dni później", "trzy dni temu": a day that a part of the day or a clock can follow. */
export const dayOffset: Item<Meaning> = shared(
  seq([relativeOffset], ([of]) =>
    of.kind === 'offset' && of.unit === 'day' && of.amount.value !== null ? of : null,
  ),
);
