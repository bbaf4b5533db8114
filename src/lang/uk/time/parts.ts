import { forms } from '#lang/forms.ts';
import { lex, oneOf, opt, phrase, seq, word, type Item } from '#timex/pattern.ts';
import type { DayPart, Meaning } from '#timex/types.ts';
import { following, pick } from './adjectives.ts';

const hours = (code: DayPart['code'], from: number, to: number, mod?: DayPart['mod']): DayPart => ({
  code,
  from: from * 60,
  to: to * 60,
  ...(mod && { mod }),
});

/**
 * CLDR day periods of Ukrainian: morning1 04–12, afternoon1 12–18, evening1 18–24. Its night1 is 00–04,
 * the greeting's; a night of the news begins in the evening and ends in the morning, as the engine's do.
 */
const MORNING = hours('MO', 4, 12);
const AFTERNOON = hours('AF', 12, 18);
const EVENING = hours('EV', 18, 24);
const NIGHT = hours('NI', 21, 30);
const DAYTIME = hours('DT', 6, 21);
/** As the gold guide draws the dawn in its languages. */
const DAWN = hours('MO', 4, 7, 'START');

const EARLY = new Map([
  [MORNING, hours('MO', 4, 7, 'START')],
  [EVENING, hours('EV', 18, 20, 'START')],
]);
const LATE = new Map([
  [EVENING, hours('EV', 21, 24, 'END')],
  [NIGHT, hours('NI', 24, 27, 'END')],
]);

const NAMES = forms<DayPart>(
  [MORNING, 'вранці уранці зранку ранок ранку ранком'],
  [AFTERNOON, 'пополудні'],
  [EVENING, 'ввечері увечері вечір вечора вечором'],
  [NIGHT, 'вночі уночі ніч ночі ніччю'],
  [DAYTIME, 'вдень удень'],
  [DAWN, 'удосвіта вдосвіта досвіта світанку світанок світанком'],
);

const named: Item<DayPart> = oneOf<DayPart>(
  lex(NAMES),
  seq([oneOf(phrase('після обіду'), phrase('по обіді'))], () => AFTERNOON),
);

const narrowed: Item<DayPart> = oneOf<DayPart>(
  seq([word('рано', 'ранній'), opt(word('-')), named], ([, , part]) => EARLY.get(part) ?? null),
  seq(
    [word('пізно', 'пізній', 'пізнього', 'пізньої'), opt(word('-')), named],
    ([, , part]) => LATE.get(part) ?? null,
  ),
);

/** The bare word, as it stands after a clock too: "о 8 ранку". */
export const partName: Item<DayPart> = oneOf<DayPart>(
  named,
  seq([word('дня')], () => AFTERNOON),
);

const asPart = (
  part: DayPart,
  more: Partial<Extract<Meaning, { kind: 'part' }>> = {},
): Meaning => ({
  kind: 'part',
  part,
  day: null,
  ...more,
});

/** "вранці", "минулої ночі", "цього вечора", "наступного ранку". */
export const part: Item<Meaning> = oneOf<Meaning>(
  seq([oneOf(named, narrowed)], ([value]) => asPart(value)),
  seq([pick, named], ([which, value]) => asPart(value, { pick: which })),
  seq([following, named], ([shift, value]) =>
    asPart(value, { day: { kind: 'unit', unit: 'day', shift, from: 'reference' } }),
  ),
  seq([word('того', 'тієї', 'той'), opt(word('ж', 'же', 'самого')), named], ([, , value]) =>
    asPart(value),
  ),
);
