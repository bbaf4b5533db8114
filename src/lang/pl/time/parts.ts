import { forms } from '#lang/forms.ts';
import { lex, oneOf, opt, seq, word, type Item } from '#timex/pattern.ts';
import type { DayPart, Meaning, Pick } from '#timex/types.ts';
import { adjectives, following, HARD_ENDINGS, pick, same } from './adjectives.ts';
import { isQualifying } from './surroundings.ts';
import { anyOf, WHOLE } from './word-lists.ts';

const hours = (code: DayPart['code'], from: number, to: number, mod?: DayPart['mod']): DayPart => ({
  code,
  from: from * 60,
  to: to * 60,
  ...(mod && { mod }),
});

/** CLDR day periods of Polish: morning1 06–10, morning2 10–12, afternoon1 12–18, evening1 18–21, night1 21–06. */
const MORNING = hours('MO', 6, 10);
const FORENOON = hours('MO', 10, 12);
const AFTERNOON = hours('AF', 12, 18);
const EVENING = hours('EV', 18, 21);
export const NIGHT = hours('NI', 21, 30);
const SMALL_HOURS = hours('MO', 3, 6, 'START');
const DAWN = hours('MO', 4, 7, 'START');
const DAYTIME = hours('DT', 6, 21);
/** Dusk is no CLDR period: the first hours of the evening. */
export const DUSK = hours('EV', 18, 20, 'START');

/** Narrower readings under "early" and "late"; the rest is split in halves. */
const EARLY = new Map<DayPart, DayPart>([
  [AFTERNOON, hours('AF', 12, 14, 'START')],
  [EVENING, hours('EV', 18, 19, 'START')],
  [MORNING, hours('MO', 5, 7, 'START')],
  [NIGHT, hours('NI', 21, 24, 'START')],
]);
const LATE = new Map<DayPart, DayPart>([
  [AFTERNOON, hours('AF', 16, 18, 'END')],
  [EVENING, hours('EV', 20, 24, 'END')],
  [MORNING, hours('MO', 8, 10, 'END')],
  [NIGHT, hours('NI', 24, 27, 'END')],
]);

const NOUNS = forms<DayPart>(
  [MORNING, 'rano ranem ranka ranek rankiem poranek poranka poranku porankiem rana'],
  [FORENOON, 'przedpołudnie przedpołudnia przedpołudniem przedpołudniu'],
  [AFTERNOON, 'popołudnie popołudnia popołudniem popołudniu'],
  [EVENING, 'wieczór wieczorem wieczora wieczoru wieczorze'],
  [NIGHT, 'noc nocy nocą'],
  [DAWN, 'świt świtu świcie świtem brzask brzasku brzaskiem'],
  [DUSK, 'zmierzch zmierzchu zmierzchem zmrok zmroku zmrokiem'],
);

const HOUR_ADJECTIVES = adjectives<DayPart>(
  HARD_ENDINGS,
  [MORNING, 'porann'],
  [FORENOON, 'przedpołudniow'],
  [AFTERNOON, 'popołudniow'],
  [EVENING, 'wieczorn'],
  [NIGHT, 'nocn'],
);

/** "wieczorową porą" */
const TIME_ADJECTIVES = new Map([
  ...HOUR_ADJECTIVES,
  ...adjectives<DayPart>(HARD_ENDINGS, [EVENING, 'wieczorow']),
]);

const HOUR_NOUN = anyOf('godzin godzinach godziny godzinami porze pory porą pora');

/** "dobry wieczór" greets, "wieczór poetycki" is an entertainment. */
const noun: Item<DayPart> = seq([lex(NOUNS)], ([part], { cursor, from, next }) => {
  if (!/^(wieczór|wieczor|poranek)$/.test(cursor.tokens[from]?.norm ?? '')) return part;
  const greets = cursor.tokens[from - 1]?.norm === 'dobry';
  const entertains = /(?:ki|owy|czy)$/.test(cursor.tokens[next]?.norm ?? '');
  return greets || entertains ? null : part;
});

const named: Item<DayPart> = oneOf<DayPart>(
  noun,
  seq([word('nad'), word('ranem')], () => SMALL_HOURS),
  seq([word('skoro'), word('świt', 'swit')], () => DAWN),
  seq([word('bladym'), word('świtem', 'switem')], () => DAWN),
  seq([word('po'), word('południu', 'poludniu')], () => AFTERNOON),
  seq([word('przed'), word('południem', 'poludniem')], () => FORENOON),
  seq([opt(word('w')), word('ciągu', 'ciagu'), word('dnia')], () => DAYTIME),
  seq([HOUR_NOUN, lex(TIME_ADJECTIVES)], ([, part]) => part),
  seq([lex(TIME_ADJECTIVES), HOUR_NOUN], ([part]) => part),
);

const SIDES = adjectives<'early' | 'late'>(HARD_ENDINGS, ['early', 'wczesn'], ['late', 'późn']);

function narrowed(side: 'early' | 'late', part: DayPart): DayPart {
  const known = (side === 'early' ? EARLY : LATE).get(part);
  const middle = Math.round((part.from + part.to) / 120) * 60;
  const half = side === 'early' ? { from: part.from, to: middle } : { from: middle, to: part.to };
  return known ?? { code: part.code, ...half, mod: side === 'early' ? 'START' : 'END' };
}

/** "późno w nocy", "wcześnie rano". */
const SIDE_ADVERBS = forms<'early' | 'late'>(
  ['early', 'wcześnie wczesnie'],
  ['late', 'późno pozno'],
);

/** "w środku nocy" */
const middleOf = ({ code, from, to }: DayPart): DayPart => {
  const third = (to - from) / 3;
  return { code, from: from + third, to: to - third, mod: 'MID' };
};

const blurred: Item<DayPart> = oneOf<DayPart>(
  named,
  seq([lex(SIDES), named], ([side, part]) => narrowed(side, part)),
  seq([anyOf('późna'), word('w'), word('nocy')], () => narrowed('late', NIGHT)),
  seq([lex(SIDE_ADVERBS), opt(word('w')), named], ([side, , part]) => narrowed(side, part)),
  seq([WHOLE, named], ([, part]) => part),
  seq([anyOf('samego'), word('rana')], () => narrowed('early', MORNING)),
  seq([anyOf('białego'), word('rana')], () => MORNING),
  seq([anyOf('środku środek'), lex(NOUNS)], ([, part]) => middleOf(part)),
);

/** Nouns that such an adjective names the kind of even when it stands before them. */
const ALWAYS =
  /^(autobus|tramwaj|pociąg|klub|lokal|stróż|dyżur|pomoc|opiek|zmian|życi|kurs|szkoł|gazet|serwis|program|wydani|kostium|strój|koszul|lini|taryf)/;

/** "nocny pożar": the part of the day in which it burnt. */
const adjective: Item<DayPart> = seq([lex(HOUR_ADJECTIVES)], ([part], { cursor, from, next }) =>
  isQualifying(cursor, from, next) && !ALWAYS.test(cursor.tokens[next]?.norm ?? '') ? part : null,
);

const asPart = (part: DayPart, which?: Pick): Meaning => ({
  kind: 'part',
  part,
  day: null,
  ...(which && { pick: which }),
});

const THAT = word('tamten', 'tamta', 'tamtej', 'tamtego', 'tamtą', 'owej', 'owego', 'ów');

/** "rano", "minionej nocy", "tego wieczoru", "następnego ranka". */
export const part: Item<Meaning> = oneOf<Meaning>(
  seq([blurred], ([value]) => asPart(value)),
  seq([following, named], ([shift, value]): Meaning => ({
    kind: 'part',
    part: value,
    day: { kind: 'unit', unit: 'day', shift, from: 'reference' },
  })),
  // "tej nocy" is that of the story, as a bare "w nocy" is.
  seq([pick, named], ([which, value]): Meaning =>
    which === 'this' ? { kind: 'part', part: value, day: null, same: true } : asPart(value, which),
  ),
  seq([THAT, named], ([, value]): Meaning => ({
    kind: 'part',
    part: value,
    day: null,
    same: true,
  })),
  seq([same, named], ([, value]): Meaning => ({
    kind: 'part',
    part: value,
    day: { kind: 'unit', unit: 'day', shift: 0, from: 'reference' },
  })),
  seq([adjective], ([value]) => asPart(value)),
);
