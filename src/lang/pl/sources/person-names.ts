import { MEN, WOMEN } from '#lang/pl/data/given-names.ts';
import type { Case } from '#sources/types.ts';

/** A given name in one of its forms. */
export interface GivenName {
  readonly base: string;
  readonly gender: 'm' | 'f';
  readonly cases: readonly Case[];
}

const DATIVE_SOFTENING: readonly (readonly [hard: string, soft: string])[] = [
  ['k', 'ce'],
  ['g', 'dze'],
  ['r', 'rze'],
  ['ł', 'le'],
  ['t', 'cie'],
  ['d', 'dzie'],
  ['z', 'zie'],
  ['sz', 'szy'],
  ['ż', 'ży'],
  ['c', 'cy'],
];

/** Forms of the given names in `data/given-names.ts`, by the form as written (capitalised). */
export const GIVEN_NAMES: ReadonlyMap<string, GivenName> = new Map(
  // The last row of a form keeps it: a name's own form over another's case, and Marek over Mark.
  [...rowsOf(WOMEN, feminineForms, 'f'), ...rowsOf(MEN, masculineForms, 'm')].reverse(),
);

type Forms = readonly (readonly [string, readonly Case[]])[];

function rowsOf(
  names: string,
  forms: (name: string) => Forms,
  gender: 'm' | 'f',
): [string, GivenName][] {
  return names
    .trim()
    .split(/\s+/)
    .flatMap((base) =>
      [...forms(base), [base, ['nom']] as const].map(([form, cases]): [string, GivenName] => [
        form,
        { base, gender, cases },
      ]),
    );
}

/** Anna: Anny, Annę, Anną, Annie; Monika: Moniki, Monice; Maria: Marii; Maja: Mai. */
function feminineForms(name: string): Forms {
  if (!name.endsWith('a')) return [];
  const stem = name.slice(0, -1);
  const genitive = /[aeiou]j$/.test(stem) ? `${stem.slice(0, -1)}i` : stem + genitiveEnding(stem);
  return [
    [`${stem}ę`, ['acc']],
    [`${stem}ą`, ['ins']],
    [dativeOf(stem, genitive), ['dat', 'loc']],
    [genitive, ['gen']],
  ];
}

function genitiveEnding(stem: string): string {
  return /[kgilj]$/.test(stem) ? 'i' : 'y';
}

function dativeOf(stem: string, genitive: string): string {
  if (/[ijl]$/.test(stem) || genitive.endsWith('ii')) return genitive;
  if (stem.endsWith('ch')) return `${stem.slice(0, -2)}sze`;
  const soft = DATIVE_SOFTENING.find(([hard]) => stem.endsWith(hard));
  return soft ? stem.slice(0, -soft[0].length) + soft[1] : `${stem}ie`;
}

/** Adam: Adama, Adamowi, Adamem; Marek: Marka; Paweł: Pawła; Jerzy: Jerzego; Antoni: Antoniego; Jędruś stays out. */
function masculineForms(name: string): Forms {
  if (/[yi]$/.test(name)) {
    const stem = name.endsWith('i') ? name : name.slice(0, -1);
    return [
      [`${stem}ego`, ['gen', 'acc']],
      [`${stem}emu`, ['dat']],
      [`${name}m`, ['ins', 'loc']],
    ];
  }
  if (name.endsWith('a')) return feminineForms(name);
  const stem = name.replace(/e([kłcrw])$/, (whole, last: string) =>
    /^(?:Robert|Albert|Peter|Oliwier)$/.test(name) ? whole : last === 'r' ? whole : last,
  );
  return [
    [`${stem}a`, ['gen', 'acc']],
    [`${stem}owi`, ['dat']],
    [stem + (/[kg]$/.test(stem) ? 'iem' : 'em'), ['ins']],
  ];
}

/**
 * Nominative of a surname in an oblique case, for a bearer of this gender ("Kowalskiego", m →
 * "Kowalski"; "Bukejewej", f → "Bukejewa"; "Nowak", f stays). A guess where forms coincide: after
 * l or j, "-ka" has lost nothing ("Wilka" → "Wilk"), else an e ("Dudka" → "Dudek").
 */
export function surnameBase(word: string, gender: 'm' | 'f'): string {
  return gender === 'f' ? feminineSurname(word) : masculineSurname(word);
}

function feminineSurname(word: string): string {
  if (/(?:ski|cki|dzki)ej$/.test(word)) return `${word.slice(0, -3)}a`;
  if (word.endsWith('ej')) return `${word.slice(0, -2)}a`;
  if (/[ąę]$/.test(word)) return `${word.slice(0, -1)}a`;
  if (/[kg]i$/.test(word) && !/(?:sk|ck)i$/.test(word)) return `${word.slice(0, -1)}a`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}a`;
  return word;
}

function masculineSurname(word: string): string {
  const adjective = /^(\p{L}+?)(i?)(?:ego|emu)$/u.exec(word);
  if (adjective?.[1] !== undefined) return adjective[1] + (adjective[2] === 'i' ? 'i' : 'y');
  if (/[sc]kim$|dzkim$/.test(word)) return word.slice(0, -1);
  const stem = /^(.*?)(?:owi|(?<=[kg])iem|(?<=[^i])em|(?<=[^aeiouy])a)$/.exec(word)?.[1];
  if (stem !== undefined) return withLostVowel(stem);
  const inA = /[ąę]$|[bcdfłmnprtwz]y$/.test(word) || (/[kg]i$/.test(word) && !/[sc]ki$/.test(word));
  return inA ? `${word.slice(0, -1)}a` : word;
}

function withLostVowel(stem: string): string {
  const whole = WHOLE_STEMS.get(stem.toLowerCase());
  if (whole !== undefined) return stem.charAt(0) + whole.slice(1);
  if (/[^aeiouyóąęlj]k$/.test(stem)) return `${stem.slice(0, -1)}ek`;
  if (/[pbwmf]c$/.test(stem)) return `${stem.slice(0, -1)}iec`;
  if (stem.endsWith('ńc')) return `${stem.slice(0, -2)}niec`;
  if (/[^aeiouyóąęlłnrj][łc]$/.test(stem) && !/[sz]c$/.test(stem))
    return `${stem.slice(0, -1)}e${stem.slice(-1)}`;
  return stem;
}

/** Stems whose vowel changes, and foreign names that have lost none, by their lower-case oblique stem. */
const WHOLE_STEMS: ReadonlyMap<string, string> = new Map(
  `mroz:mróz kozł:kozioł orł:orzeł gołęb:gołąb kotł:kocioł marc:marzec korc:korzec kos:kos krol:król
  gwoźdz:gwóźdź clark:clark mark:mark park:park frank:frank blank:blank planck:planck bork:bork burk:burk
  york:york kirk:kirk bank:bank hank:hank`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [stem = '', nominative = ''] = pair.split(':');
      return [stem, nominative];
    }),
);

/** Key under which the forms of one surname are equal: "Wilk", "Wilka", "Wilkowi"; "Bukejewa", "Bukejewej". */
export function surnameKey(word: string): string {
  const lower = word.toLowerCase();
  const stem = lower.replace(/(?:iego|iemu|ego|emu|owi|iem|em|im|ym|iej|ej|ą|ę|a|u|y|i|o|e)$/, '');
  return (stem.length >= 3 ? stem : lower).replace(/e([kłc])$/, '$1');
}
