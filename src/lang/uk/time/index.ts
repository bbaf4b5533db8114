import { forms } from '#lang/forms.ts';
import { composeRules } from '#timex/compose.ts';
import { lex, oneOf, opt, phrase, seq, word, type Item } from '#timex/pattern.ts';
import { rule, timexGrammar, type TimexGrammar } from '#timex/recognize.ts';
import type { BoundKind, Meaning } from '#timex/types.ts';
import { around, briefClock, clock, near } from './clock.ts';
import { dayNumber, MONTHS, yearPart } from './dates.ts';
import { day } from './days.ts';
import { durationLeads, durations, sets } from './durations.ts';
import { examples } from './examples.ts';
import { part } from './parts.ts';
import { calendar, period } from './periods.ts';
import { relativeOffset } from './relative.ts';

type Edge = 'START' | 'MID' | 'END';

const edge: Item<Edge> = lex(
  forms<Edge>(
    ['START', 'початку початок'],
    ['MID', 'середині середина середини половині'],
    ['END', 'кінця кінець кінці наприкінці'],
  ),
);

const bounds: Item<BoundKind> = oneOf<BoundKind>(
  seq([word('о', 'об')], () => 'at' as const),
  seq([oneOf(phrase('починаючи з'), word('з', 'із', 'від'))], () => 'since' as const),
  seq([phrase('не пізніше')], () => 'by' as const),
  seq([opt(word('аж')), word('до')], () => 'until' as const),
  seq([word('перед')], () => 'before' as const),
  seq([word('після')], () => 'after' as const),
);

/** Matches nowhere. */
const NOTHING: Item<Meaning> = lex(new Map<string, Meaning>());

const dash = word('–', '—', '-');
const month = lex(MONTHS);

/** "5–7 березня", "з 5 до 7 березня": one month for two days. */
const dayRange: Item<Meaning> = seq(
  [
    opt(word('з', 'із', 'від', 'між')),
    dayNumber,
    oneOf(dash, word('до', 'по', 'і', 'та')),
    dayNumber,
    month,
    opt(yearPart),
  ],
  ([opener, first, joiner, last, which, rest]): Meaning | null =>
    // "5 і 7 березня" are two days.
    (joiner === 'і' || joiner === 'та') && opener !== 'між'
      ? null
      : {
          kind: 'range',
          from: calendar({ day: first, month: which, ...rest }),
          to: calendar({ day: last, month: which, ...rest }),
        },
);

const shortDay: Item<Meaning> = seq([dayNumber], ([n]) => calendar({ day: n }));

/** "в ніч на середу", "у ніч з 3 на 4 березня": the night that ends on the day named last. */
const night: Item<Meaning> = seq(
  [
    word('ніч', 'ночі'),
    opt(seq([word('з', 'із'), oneOf(day, shortDay)], ([, of]) => of)),
    word('на'),
    day,
  ],
  ([, first, , second]): Meaning => ({ kind: 'night', from: first ?? second, to: second }),
);

const glue = oneOf<unknown>(
  word(',', 'о', 'об', 'у', 'в'),
  seq([word(','), word('о', 'об', 'у', 'в')], () => true),
);

/** Rules of Ukrainian over the shared grammar. */
export const ukTime: TimexGrammar = timexGrammar(
  composeRules({
    code: 'uk',
    day,
    part,
    clock,
    briefClock,
    period,
    offset: relativeOffset,
    duration: durations,
    set: sets,
    vague: NOTHING,
    glue,
    edge,
    around,
    near,
    ranges: [
      { opener: word('з', 'із', 'від'), joiner: oneOf(word('до', 'по'), phrase('аж до')) },
      { opener: word('між'), joiner: word('і', 'та', 'й') },
    ],
    bounds,
    durationLeads,
    special: oneOf<Meaning>(dayRange, night),
    examples,
  }),
  {
    opening: rule({ name: 'uk/entry', pattern: clock, examples: { '19:40': '2024-03-12T19:40' } }),
    capitalsAreNames: true,
  },
);
