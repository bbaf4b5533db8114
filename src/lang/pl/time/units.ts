import { forms } from '#lang/forms.ts';
import { digits, lex, notAhead, oneOf, opt, seq, tight, word, type Item } from '#timex/pattern.ts';
import type { Amount } from '#timex/types.ts';
import { FINER } from '#time/timex-value.ts';
import type { Granularity } from '#time/types.ts';
import { amount, soleAmount } from './numbers.ts';

const UNITS = forms<Granularity>(
  ['second', 'sekunda sekundy sekundę sekund sekundzie sekundą sekundach sekundami sekundom sek'],
  ['minute', 'minuta minuty minutę minut minucie minutą minutach minutami minutom min'],
  ['hour', 'godzina godziny godzinę godzin godzinie godziną godzinach godzinami godzinom'],
  ['day', 'dzień dnia dniu dniem dni dniach dniami dniom doba doby dobę dobie dobą dób dobach'],
  ['weekend', 'weekend weekendu weekendzie weekendem weekendy weekendów weekendach'],
  ['week', 'tydzień tygodnia tygodniowi tygodniu tygodniem tygodnie tygodni tygodniach tygodniami'],
  ['month', 'miesiąc miesiąca miesiącu miesiącem miesiące miesięcy miesiącach miesiącami'],
  ['quarter', 'kwartał kwartału kwartale kwartałem kwartały kwartałów kwartałach'],
  ['halfYear', 'półrocze półrocza półroczu półroczem'],
  ['year', 'rok roku rokiem lat lata latach latami latom'],
  [
    'decade',
    'dekada dekady dekadę dekadzie dekadą dekad dekadach dziesięciolecie dziesięciolecia dziesięcioleciu dziesięcioleci',
  ],
  ['century', 'wiek wieku wiekiem wieki wieków wiekach stulecie stulecia stuleciu stuleci'],
);

/** Abbreviations; "min" takes no full stop. */
const SHORT_UNITS = forms<Granularity>(['second', 'sek'], ['hour', 'godz'], ['month', 'mies']);

export const unit: Item<Granularity> = lex(UNITS);

/** A number of units, as "dwa tygodnie", "pół godziny", "kwadrans" say. */
export interface Length {
  readonly amount: Amount;
  readonly unit: Granularity;
}

const QUARTER = word('kwadrans', 'kwadransa', 'kwadransem', 'kwadransie');

/** Singulars that no whole number above one counts: "2015 rokiem" is a year, "5 dnia" no length. */
const SINGLE = new Map([...forms<true>([true, 'rok roku rokiem dzień dnia dniu dniem'])]);

const isYear = ({ value, max }: Amount, norm: string) =>
  max > 1 && (value === null || Number.isInteger(value)) && SINGLE.has(norm);

/** "trzy dni", "kilka godzin", "kwadrans", "3 godz."; a number is needed. */
export const counted: Item<Length> = oneOf<Length>(
  seq([amount, unit], ([count, one], { cursor, next }) =>
    isYear(count, cursor.tokens[next - 1]?.norm ?? '') ? null : { amount: count, unit: one },
  ),
  // "o 3 godz. 15" is a clock.
  seq(
    [amount, lex(SHORT_UNITS), opt(tight(word('.'))), notAhead(digits(0, 60, 2))],
    ([count, one]) => ({ amount: count, unit: one }),
  ),
  seq([amount, word('kwadranse', 'kwadransy', 'kwadransów')], ([{ value, ...rest }]) =>
    value === null
      ? null
      : {
          amount: { ...rest, value: 15 * value, min: 15 * value, max: 15 * value },
          unit: 'minute',
        },
  ),
  seq([soleAmount, QUARTER], ([count]) => ({
    amount: { ...count, value: 15, min: 15, max: 15 },
    unit: 'minute',
  })),
);

const SINGULAR = forms<Granularity>(
  ['second', 'sekundę sekunda sekundzie sekundą sekundy'],
  ['minute', 'minutę minuta minucie minutą minuty'],
  ['hour', 'godzinę godzina godzinie godziną godziny'],
  ['day', 'dzień dniu dniem dnia dobę doba dobie dobą doby'],
  ['week', 'tydzień tygodniu tygodniem tygodnia'],
  ['month', 'miesiąc miesiącu miesiącem miesiąca'],
  ['quarter', 'kwartał kwartału kwartale'],
  ['year', 'rok roku rokiem'],
  ['decade', 'dekadę dekada dekadzie dekadą dekady'],
  ['century', 'wiek wiekiem stulecie stuleciem'],
);

/** One unit without a number: "tydzień", "ponad godzinę". */
export const single: Item<Length> = seq([soleAmount, lex(SINGULAR)], ([count, one]) => ({
  amount: count,
  unit: one,
}));

const PLURAL = forms<Granularity>(
  ['minute', 'minut minutami minutach'],
  ['hour', 'godzin godzinami godzinach'],
  ['day', 'dniami dniach'],
  ['week', 'tygodniami tygodniach'],
  ['month', 'miesiącami miesiącach miesięcy'],
  ['year', 'latami latach'],
);

/** A bare plural means a few: "godzinami", "od miesięcy". */
export const several: Item<Length> = seq([lex(PLURAL)], ([one]) => ({
  amount: { value: null, min: 3, max: 7 },
  unit: one,
}));

/** "godzina i 20 minut", "trzy lata i dwa miesiące": the rest in the next finer unit. */
const compound: Item<Length> = seq(
  [oneOf(counted, single), opt(word('i')), counted],
  ([{ amount: whole, unit: one }, , { amount: rest, unit: finer }]) => {
    const known = FINER[one];
    if (known?.unit !== finer || whole.value === null || rest.value === null) return null;
    const value = whole.value + rest.value / known.times;
    return { amount: { ...whole, value, min: value, max: value }, unit: one };
  },
);

/** A counted or single length, or one told in two units. */
export const exact: Item<Length> = oneOf<Length>(counted, compound);

export const length: Item<Length> = oneOf<Length>(counted, single, compound);
