import { forms } from '#lang/forms.ts';
import { lex, oneOf, seq, spoken, type Item } from '#timex/pattern.ts';
import type { Meaning } from '#timex/types.ts';
import { calendar, date } from './dates.ts';
import { holiday, holidays } from './holidays.ts';
import { weekdayName } from './weekdays.ts';
import { anyOf } from './word-lists.ts';

type Beside = Extract<Meaning, { kind: 'beside' }>;

const SIDES = forms<1 | -1>([1, 'po'], [-1, 'przed']);

const named: Item<Pick<Beside, 'unit' | 'weekday'>> = oneOf<Pick<Beside, 'unit' | 'weekday'>>(
  seq([weekdayName], ([weekday]) => ({ unit: 'day' as const, weekday })),
  seq([anyOf('weekend weekendu weekendzie')], () => ({ unit: 'weekend' as const })),
  seq([anyOf('tygodniu')], () => ({ unit: 'week' as const })),
);

const feast: Item<Meaning> = oneOf<Meaning>(
  holiday,
  holidays,
  seq([date], ([fields]) => calendar(fields)),
);

/** "w weekend przed Wszystkimi Świętymi", "w piątek po Bożym Ciele", "w niedzielę przed świętami". */
export const besideDay: Item<Meaning> = seq(
  [named, lex(SIDES), spoken(feast)],
  ([what, side, of]): Meaning => ({ kind: 'beside', side, ...what, of }),
);
