import type { Case } from '#sources/types.ts';
import { declinedAdjective } from './declension-adjectives.ts';
import type { Concord } from './sources/base-form.ts';
import { HARD_STEMS, softenedBy } from './softening.ts';
import { NOUN_FORMS } from './sources/nouns.ts';
import { GIVEN_NAMES } from './sources/person-names.ts';
import { capitalised } from '#text/characters.ts';

/** A case other than the nominative. */
type Oblique = Exclude<Case, 'nom'>;

/** The same of clusters, and of the velars, which feminine stems have before the -e of dative and locative. */
const SOFTENED = [
  ['zd', 'ździe'],
  ['sł', 'śle'],
  ['sn', 'śnie'],
  ['zn', 'źnie'],
  ['ch', 'sze'],
  ['k', 'ce'],
  ['g', 'dze'],
  ...HARD_STEMS,
] as const;

function softened(stem: string): string | null {
  return /(?:sz|cz|rz|dz|[żcljśćźń])$/.test(stem) ? null : softenedBy(SOFTENED, stem);
}

/** The form of a noun in the nominative that a case asks for; null where the paradigm is unsure. */
export function declinedNoun(
  word: string,
  gender: Concord,
  asked: Case,
  person: boolean,
): string | null {
  if (asked === 'nom') return word;
  const inE = asked === 'acc' && word.endsWith('a');
  const listed = inE ? null : listedForm(word, gender, asked);
  if (listed !== null) return listed;
  if (gender === 'f') return feminine(word, asked);
  if (gender === 'n') return neuter(word, asked);
  if (gender === 'mp') return ofPeople(word, asked);
  if (gender === 'other') return ofThings(word, asked);
  if (word.endsWith('a')) return feminine(word, asked);
  return person ? animate(word, asked) : inanimate(word, asked);
}

type Forms = Map<Case, string>;

/** The forms that tables have, by gender and nominative. */
let byBase: ReadonlyMap<string, Forms> | null = null;

function listedForm(word: string, gender: Concord, asked: Oblique): string | null {
  byBase ??= readForms();
  const lower = word.toLowerCase();
  const own =
    GIVEN_NAMES.get(word)?.base === word ? byBase.get(`name ${word}`)?.get(asked) : undefined;
  const found = own ?? byBase.get(`${gender} ${lower}`)?.get(asked);
  if (found === undefined) return null;
  return word === lower ? found : capitalised(found);
}

function readForms(): ReadonlyMap<string, Forms> {
  const table = new Map<string, Forms>();
  const add = (key: string, form: string, cases: readonly Case[]) => {
    const forms = table.get(key) ?? new Map<Case, string>();
    for (const one of cases) if (!forms.has(one)) forms.set(one, form);
    table.set(key, forms);
  };
  for (const [form, entries] of NOUN_FORMS)
    for (const { base, gender, cases } of entries)
      add(`${gender} ${base.toLowerCase()}`, form, cases);
  for (const [form, { base, cases }] of GIVEN_NAMES) add(`name ${base}`, form, cases);
  return table;
}

/** Nouns in -a of either gender, and feminine ones in a soft consonant. */
function feminine(word: string, asked: Oblique): string | null {
  if (!word.endsWith('a')) return inConsonant(word, asked);
  const stem = word.slice(0, -1);
  if (asked === 'acc') return `${stem}ę`;
  if (asked === 'ins') return `${stem}ą`;
  const genitive = genitiveInA(stem);
  return asked === 'gen' ? genitive : (softened(stem) ?? genitive);
}

/** "policja" policji, "szyja" szyi, "armia" armii, "papiernia" papierni, "matka" matki, "praca" pracy. */
function genitiveInA(stem: string): string {
  if (/[aeiouy]j$/.test(stem)) return `${stem.slice(0, -1)}i`;
  if (/(?:[csz]|[^aeiouy]n|ziem|rodz)i$/.test(stem)) return stem;
  if (/[ijlkg]$/.test(stem)) return `${stem}i`;
  return `${stem}y`;
}

/** "napaść" napaści, "noc" nocy; those whose vowel changes ("łódź") are unsure. */
function inConsonant(word: string, asked: Oblique): string | null {
  if (/[óąe][^aeiouy]{1,2}$/.test(word) && !/[eo]ść$/.test(word)) return null;
  const ending = INTO_SOFT.find(([hard]) => word.endsWith(hard));
  if (!ending) return null;
  const stem = word.slice(0, -ending[0].length) + ending[1];
  if (asked === 'acc') return word;
  return asked === 'ins' ? `${stem}ą` : stem + (ending[1].endsWith('i') ? '' : 'y');
}

const INTO_SOFT: readonly (readonly [hard: string, soft: string])[] = [
  ['ść', 'ści'],
  ['dź', 'dzi'],
  ['ć', 'ci'],
  ['ń', 'ni'],
  ['sz', 'sz'],
  ['cz', 'cz'],
  ['rz', 'rz'],
  ['ż', 'ż'],
  ['c', 'c'],
];

/** "osuwisko", "zdanie"; a name in -um or of foreign shape does not change. */
function neuter(word: string, asked: Oblique): string | null {
  if (asked === 'acc' || word.endsWith('um')) return word;
  const stem = /^(\p{L}{2,}?)(?:o|e)$/u.exec(word)?.[1];
  if (stem === undefined) return null;
  if (asked === 'gen') return `${stem}a`;
  if (asked === 'dat') return `${stem}u`;
  if (asked === 'ins') return stem + (/[kg]$/.test(stem) ? 'iem' : 'em');
  return word.endsWith('e') || /(?:[kg]|ch)$/.test(stem) ? `${stem}u` : softened(stem);
}

/** The stem of a masculine noun: "latek" latk-, "mieszkaniec" mieszkańc-, "gość" gości-; null where it is unsure. */
function masculineStem(word: string): string | null {
  if (/[^aeiouyi]ek$/.test(word)) return `${word.slice(0, -2)}k`;
  if (/niec$/.test(word)) return `${word.slice(0, -4)}ńc`;
  if (/[^z]iec$/.test(word)) return `${word.slice(0, -3)}c`;
  if (/[^aeiouy]ec$/.test(word)) return `${word.slice(0, -2)}c`;
  if (/(?:e[nńłl]|[óą][^aeiouy]{1,2})$/.test(word) && !/(?:ciel|tel|men|en)$/.test(word))
    return null;
  if (/[śćźń]$/.test(word)) return `${word.slice(0, -1)}${PLAIN[word.slice(-1)] ?? ''}i`;
  return /[aeiouyęąó]$/.test(word) ? null : word;
}

const PLAIN: Readonly<Record<string, string>> = { ś: 's', ć: 'c', ź: 'z', ń: 'n' };

/** People with a dative in -u. */
const DATIVE_IN_U = /(?:^chłopiec|^ojciec|^pan|^brat|^chłop|^ksiądz)$/i;

function animate(word: string, asked: Oblique): string | null {
  if (/(?:sk|ck|dzk)i$|[^aeiou]y$/.test(word)) return declinedAdjective(word, 'm', asked, true);
  const stem = masculineStem(word);
  if (stem === null) return null;
  if (asked === 'gen' || asked === 'acc') return `${stem}a`;
  if (asked === 'dat') return stem + (DATIVE_IN_U.test(word) ? 'u' : 'owi');
  return asked === 'ins' ? instrumental(stem) : locative(stem);
}

/** The genitive of things is -a or -u, which nothing tells. */
function inanimate(word: string, asked: Oblique): string | null {
  if (asked === 'acc') return word;
  const stem = masculineStem(word);
  if (stem === null || asked === 'gen')
    return word.endsWith('unek') && asked === 'gen' ? `${word.slice(0, -2)}ku` : null;
  if (asked === 'dat') return `${stem}owi`;
  return asked === 'ins' ? instrumental(stem) : locative(stem);
}

const instrumental = (stem: string): string => stem + (/[kg]$/.test(stem) ? 'iem' : 'em');

function locative(stem: string): string {
  return /(?:[kgh]|i)$/.test(stem) ? `${stem}u` : (softened(stem) ?? `${stem}u`);
}

/** Nominatives plural of people by suffix, with the genitive. */
const PEOPLE: readonly (readonly [nominative: string, genitive: string])[] = [
  ['owcy', 'owców'],
  ['ńcy', 'ńców'],
  ['wcy', 'wców'],
  ['ycy', 'yków'],
  ['icy', 'ików'],
  ['acy', 'aków'],
  ['cy', 'ców'],
  ['iści', 'istów'],
  ['yści', 'ystów'],
  ['anci', 'antów'],
  ['enci', 'entów'],
  ['erzy', 'erów'],
  ['orzy', 'orów'],
  ['dzy', 'gów'],
  ['anie', 'an'],
  ['owie', 'ów'],
  ['arze', 'arzy'],
  ['erze', 'erzy'],
  ['ciele', 'cieli'],
  ['ście', 'ści'],
  ['ani', 'anych'],
  ['eni', 'onych'],
  ['nni', 'nnych'],
];

function ofPeople(word: string, asked: Oblique): string | null {
  const known = PEOPLE.find(([nominative]) => word.endsWith(nominative));
  if (!known) return null;
  const genitive = word.slice(0, -known[0].length) + known[1];
  if (asked === 'gen' || asked === 'acc') return genitive;
  if (genitive.endsWith('ych'))
    return genitive.slice(0, -2) + { dat: 'm', ins: 'mi', loc: 'ch' }[asked];
  const stem = genitive.replace(/(?:ów|[yi])$/, '');
  return stem + { dat: 'om', ins: 'ami', loc: 'ach' }[asked];
}

/** The genitive plural of things may have any ending. */
function ofThings(word: string, asked: Oblique): string | null {
  if (asked === 'acc') return word;
  const stem = /^(\p{L}{2,}?)[yiea]$/u.exec(word)?.[1];
  if (stem === undefined || asked === 'gen') return null;
  const soft = word.endsWith('ie') || (word.endsWith('i') && !/[kg]$/.test(stem)) ? 'i' : '';
  return stem.replace(/i$/, '') + soft + { dat: 'om', ins: 'ami', loc: 'ach' }[asked];
}
