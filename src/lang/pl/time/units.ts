import { forms } from '#lang/forms.ts';
import { lex, oneOf, seq, word, type Item } from '#timex/pattern.ts';
import type { Amount } from '#timex/types.ts';
import type { Granularity } from '#time/types.ts';
import { amount, soleAmount } from './numbers.ts';

const UNITS = forms<Granularity>(
  ['second', 'sekunda sekundy sekundę sekund sekundzie sekundą sekundach sekundami sekundom sek'],
  ['minute', 'minuta minuty minutę minut minucie minutą minutach minutami minutom'],
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

export const unit: Item<Granularity> = lex(UNITS);

/** A number of units, as "dwa tygodnie", "pół godziny", "kwadrans" say. */
export interface Length {
  readonly amount: Amount;
  readonly unit: Granularity;
}

const QUARTER = word('kwadrans', 'kwadransa', 'kwadransem', 'kwadransie');

/** "trzy dni", "kilka godzin", "kwadrans"; a number is needed. */
export const counted: Item<Length> = oneOf<Length>(
  seq([amount, unit], ([count, one]) => ({ amount: count, unit: one })),
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

export const length: Item<Length> = oneOf<Length>(counted, single);
