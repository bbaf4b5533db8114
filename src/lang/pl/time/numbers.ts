import { forms } from '#lang/forms.ts';
import { digits, lex, oneOf, opt, seq, shared, tight, word, type Item } from '#timex/pattern.ts';
import type { Amount } from '#timex/types.ts';

const UNITS = forms<number>(
  [1, 'jeden jedna jedno jednego jednej jednemu jednym jedną'],
  [2, 'dwa dwie dwaj dwóch dwu dwóm dwoma dwiema dwoje dwojga'],
  [3, 'trzy trzej trzech trzem trzema troje trojga'],
  [4, 'cztery czterej czterech czterem czterema czworo czworga'],
  [5, 'pięć pięciu pięcioma pięcioro'],
  [6, 'sześć sześciu sześcioma'],
  [7, 'siedem siedmiu siedmioma'],
  [8, 'osiem ośmiu ośmioma'],
  [9, 'dziewięć dziewięciu dziewięcioma'],
);

const TEENS = forms<number>(
  [10, 'dziesięć dziesięciu dziesięcioma'],
  [11, 'jedenaście jedenastu jedenastoma'],
  [12, 'dwanaście dwunastu dwunastoma'],
  [13, 'trzynaście trzynastu trzynastoma'],
  [14, 'czternaście czternastu czternastoma'],
  [15, 'piętnaście piętnastu piętnastoma'],
  [16, 'szesnaście szesnastu szesnastoma'],
  [17, 'siedemnaście siedemnastu siedemnastoma'],
  [18, 'osiemnaście osiemnastu osiemnastoma'],
  [19, 'dziewiętnaście dziewiętnastu dziewiętnastoma'],
);

const TENS = forms<number>(
  [20, 'dwadzieścia dwudziestu dwudziestoma'],
  [30, 'trzydzieści trzydziestu trzydziestoma'],
  [40, 'czterdzieści czterdziestu czterdziestoma'],
  [50, 'pięćdziesiąt pięćdziesięciu pięćdziesięcioma'],
  [60, 'sześćdziesiąt sześćdziesięciu sześćdziesięcioma'],
  [70, 'siedemdziesiąt siedemdziesięciu siedemdziesięcioma'],
  [80, 'osiemdziesiąt osiemdziesięciu osiemdziesięcioma'],
  [90, 'dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma'],
);

const HUNDREDS = forms<number>(
  [100, 'sto stu'],
  [200, 'dwieście dwustu'],
  [300, 'trzysta trzystu'],
  [400, 'czterysta czterystu'],
  [500, 'pięćset pięciuset'],
);

/** A vague number of units: "kilka" and a bare plural are 3 to 7, the teens 11 to 19. */
const VAGUE = forms<Amount>(
  [{ value: null, min: 3, max: 7 }, 'kilka kilku kilkoma parę paru paroma kliku'],
  [{ value: null, min: 11, max: 19 }, 'kilkanaście kilkunastu kilkunastoma'],
  [{ value: null, min: 20, max: 99 }, 'kilkadziesiąt kilkudziesięciu kilkudziesięcioma'],
  [{ value: null, min: 3, max: 30 }, 'wiele wielu tyle tylu'],
);

export const exactly = (n: number): Amount => ({ value: n, min: n, max: n });

const small = oneOf<number>(
  lex(UNITS),
  lex(TEENS),
  lex(TENS),
  seq([lex(TENS), lex(UNITS)], ([tens, units]) => tens + units),
);

const written = oneOf<number>(
  small,
  lex(HUNDREDS),
  seq([lex(HUNDREDS), small], ([hundreds, rest]) => hundreds + rest),
);

/** Digits, "2,5" included. */
const figure = oneOf<number>(
  digits(0, 9999),
  seq([digits(1, 999, 3), digits(0, 999, 3, 3)], ([thousands, rest]) => thousands * 1000 + rest),
  seq([digits(0, 999), tight(word(',', '.')), tight(digits(0, 99))], ([whole, , part]) =>
    Number(`${String(whole)}.${String(part)}`),
  ),
);

/** How exact the number is: "około 10", "ponad sto", "niespełna dwa". */
const PRECISION = forms<NonNullable<Amount['mod']>>(
  ['APPROX', 'około ok blisko circa'],
  ['MORE_THAN', 'ponad przeszło'],
  [
    'LESS_THAN',
    'niespełna prawie niemal niecałe niecały niecałą niecałych niecałym niecałej niecałymi niecałego',
  ],
);

const NOT_THAN = forms<NonNullable<Amount['mod']>>(
  ['EQUAL_OR_LESS', 'więcej dłużej później'],
  ['EQUAL_OR_MORE', 'mniej krócej wcześniej'],
);

const precision = oneOf<NonNullable<Amount['mod']>>(
  lex(PRECISION),
  seq([word('ok'), tight(word('.'))], () => 'APPROX' as const),
  seq([word('mniej'), lex(forms([true, 'więcej']))], () => 'APPROX' as const),
  seq([word('co'), word('najmniej')], () => 'EQUAL_OR_MORE' as const),
  seq([word('co'), lex(forms([true, 'najwyżej']))], () => 'EQUAL_OR_LESS' as const),
  seq([lex(forms([true, 'najwyżej maksymalnie']))], () => 'EQUAL_OR_LESS' as const),
  seq([lex(forms([true, 'minimum przynajmniej']))], () => 'EQUAL_OR_MORE' as const),
  seq([word('nie'), lex(NOT_THAN), lex(forms([true, 'niż']))], ([, mod]) => mod),
  seq([word('więcej', 'dłużej'), word('niż')], () => 'MORE_THAN' as const),
  seq([word('mniej', 'krócej'), word('niż')], () => 'LESS_THAN' as const),
);

const counting = oneOf<number>(digits(1, 99, 2), small);

const bare = oneOf<Amount>(
  seq([oneOf(figure, written)], ([n]) => exactly(n)),
  lex(VAGUE),
  seq([word('pół', 'pol')], () => exactly(0.5)),
  seq([word('półtora', 'półtorej', 'poltora', 'poltorej')], () => exactly(1.5)),
  seq([oneOf(figure, written), word('i'), word('pół', 'pol')], ([n]) => exactly(n + 0.5)),
  seq([lex(forms([true, 'ćwierć']))], () => exactly(0.25)),
  // "dwa-trzy dni", "2–3 dni"
  seq([counting, word('-', '–', '—', '−'), counting], ([min, , max]) =>
    min < max ? { value: null, min, max } : null,
  ),
  seq([digits(100, 9999), word('-', '–', '—', '−'), digits(100, 9999)], ([min, , max]) =>
    min < max ? { value: null, min, max } : null,
  ),
  // "dwa, trzy dni"
  seq([small, word(','), small], ([min, , max]) =>
    max === min + 1 ? { value: null, min, max } : null,
  ),
);

/** "dwa", "3", "kilkanaście", "około dziesięciu". */
export const amount: Item<Amount> = shared(
  seq([opt(precision), bare], ([mod, value]) => (mod ? { ...value, mod } : value)),
);

const SCALES = forms<number>(
  [1e3, 'tys tysięcy tysiące tysiąca'],
  [1e6, 'mln milion milionów miliony miliona'],
  [1e9, 'mld miliard miliardów miliardy miliarda'],
);

/** "66 mln", "około 300 tys.": as many years as only the history of the earth counts. */
export const scaledAmount: Item<Amount> = seq(
  [opt(precision), opt(oneOf(figure, written)), lex(SCALES), opt(tight(word('.')))],
  ([mod, n, scale]) => ({ ...exactly((n ?? 1) * scale), ...(mod && { mod }) }),
);

/** "ponad" and the like before a unit that counts as one: "ponad godzinę". */
export const soleAmount: Item<Amount> = seq([opt(precision)], ([mod]) =>
  mod ? { ...exactly(1), mod } : exactly(1),
);

/** A number in words. */
export const writtenNumber: Item<number> = written;

/** A written number where only the plain value matters. */
export const plainNumber: Item<number> = oneOf(digits(0, 999), written);

const HARD = 'y a e ego ej emu ą ym ych ymi'.split(' ');
const SOFT = 'i ia ie iego iej iemu ią im ich imi'.split(' ');
const BARE_SOFT = 'i a e iego iej iemu ą im ich imi'.split(' ');

function ordinalForms(stem: string, endings: readonly string[]): string {
  return endings.map((ending) => stem + ending).join(' ');
}

const ORDINAL_UNITS = forms<number>(
  [1, ordinalForms('pierwsz', HARD)],
  [2, ordinalForms('drug', 'i a ie iego iej iemu ą im ich imi'.split(' '))],
  [3, ordinalForms('trzec', [...BARE_SOFT, ...SOFT])],
  [4, ordinalForms('czwart', HARD)],
  [5, ordinalForms('piąt', HARD)],
  [6, ordinalForms('szóst', HARD)],
  [7, ordinalForms('siódm', HARD)],
  [8, ordinalForms('ósm', HARD)],
  [9, ordinalForms('dziewiąt', HARD)],
);

const ORDINAL_TEENS = forms<number>(
  [10, ordinalForms('dziesiąt', HARD)],
  [11, ordinalForms('jedenast', HARD)],
  [12, ordinalForms('dwunast', HARD)],
  [13, ordinalForms('trzynast', HARD)],
  [14, ordinalForms('czternast', HARD)],
  [15, ordinalForms('piętnast', HARD)],
  [16, ordinalForms('szesnast', HARD)],
  [17, ordinalForms('siedemnast', HARD)],
  [18, ordinalForms('osiemnast', HARD)],
  [19, ordinalForms('dziewiętnast', HARD)],
);

const ORDINAL_TENS = forms<number>(
  [20, ordinalForms('dwudziest', HARD)],
  [30, ordinalForms('trzydziest', HARD)],
  [40, ordinalForms('czterdziest', HARD)],
  [50, ordinalForms('pięćdziesiąt', HARD)],
  [60, ordinalForms('sześćdziesiąt', HARD)],
  [70, ordinalForms('siedemdziesiąt', HARD)],
  [80, ordinalForms('osiemdziesiąt', HARD)],
  [90, ordinalForms('dziewięćdziesiąt', HARD)],
);

/** "trzeciego", "dwudziestej pierwszej". */
export const ordinal: Item<number> = shared(
  oneOf<number>(
    lex(ORDINAL_UNITS),
    lex(ORDINAL_TEENS),
    lex(ORDINAL_TENS),
    seq([lex(ORDINAL_TENS), lex(ORDINAL_UNITS)], ([tens, units]) => tens + units),
  ),
);

export const ordinalTens: Item<number> = lex(ORDINAL_TENS);

const HUNDREDS_OF_YEARS = forms<number>(
  [900, 'dziewięćset'],
  [800, 'osiemset'],
  [700, 'siedemset'],
);

/** "dwa tysiące dziesiąty", "tysiąc dziewięćset osiemdziesiątego dziewiątego". */
export const yearInWords: Item<number> = oneOf<number>(
  seq([word('dwa'), lex(forms([true, 'tysiące'])), ordinal], ([, , n]) => 2000 + n),
  seq(
    [lex(forms([true, 'tysiąc'])), lex(HUNDREDS_OF_YEARS), ordinal],
    ([, hundreds, n]) => 1000 + hundreds + n,
  ),
  seq([lex(forms([true, 'dwutysięczny dwutysięcznego dwutysięcznym']))], () => 2000),
);

const ROMAN = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
    .split(' ')
    .map((numeral, index) => [numeral, index + 1] as const),
);

/** Roman numerals to XXI, for centuries, quarters and months; written in capitals. */
export const roman: Item<number> = seq([lex(ROMAN)], ([value], { cursor, from }) => {
  const token = cursor.tokens[from];
  const written = token ? cursor.text.slice(token.start, token.end) : '';
  return written === written.toUpperCase() ? value : null;
});
