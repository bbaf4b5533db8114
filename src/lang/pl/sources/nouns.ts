import { SOURCE_NOUNS } from '#lang/pl/data/nouns.ts';
import { HARD_STEMS, softenedBy } from '#lang/pl/softening.ts';
import type { Case, SourceKind } from '#sources/types.ts';

/** What sort of thing a noun names, finer than the kind of source: it decides how a phrase is read. */
type NounRole = 'person' | 'staff' | 'outlet' | 'institution' | 'document';

/** One inflected form of a noun that can name a source. */
export interface NounForm {
  /** Nominative of the same number. */
  readonly base: string;
  /** Nominative singular. */
  readonly lemma: string;
  readonly number: 'sg' | 'pl';
  readonly gender: 'm' | 'f' | 'n' | 'mp' | 'other';
  readonly cases: readonly Case[];
  readonly kind: SourceKind;
  readonly role: NounRole;
}

type Endings = readonly (readonly [form: string, number: 'sg' | 'pl', cases: readonly Case[]])[];

const KINDS: Readonly<Record<string, readonly [SourceKind, NounRole]>> = {
  o: ['official', 'person'],
  p: ['person', 'person'],
  w: ['witness', 'person'],
  s: ['person', 'staff'],
  a: ['agency', 'outlet'],
  m: ['outlet', 'outlet'],
  g: ['group', 'institution'],
  G: ['official', 'institution'],
  d: ['document', 'document'],
};

const GENDERS: Readonly<Record<string, 'm' | 'f' | 'n'>> = { M: 'm', I: 'm', F: 'f', N: 'n' };

/** All forms of the nouns in `data/nouns.ts`, by lower-case form; a form may stand for several cases. */
export const NOUN_FORMS: ReadonlyMap<string, readonly NounForm[]> = buildForms(SOURCE_NOUNS);

function buildForms(rows: string): Map<string, NounForm[]> {
  const table = new Map<string, NounForm[]>();
  for (const row of rows.trim().split('\n')) {
    const [code = '', ...parts] = row.split(' ');
    const [kind, role] = KINDS[code.charAt(0)] ?? ['group', 'institution'];
    const declension = code.charAt(1);
    const lemma = parts[0] ?? '';
    const plural = declension === 'P' ? lemma : (parts[3] ?? '-');
    for (const [form, number, cases] of inflect(declension, parts)) {
      const gender = genderOf(declension, number);
      const base = number === 'sg' ? lemma : plural;
      const key = form.toLowerCase();
      const entries = table.get(key) ?? [];
      entries.push({ base, lemma, number, gender, cases, kind, role });
      table.set(key, entries);
    }
  }
  return table;
}

function genderOf(declension: string, number: 'sg' | 'pl'): NounForm['gender'] {
  if (number === 'pl') return declension === 'M' ? 'mp' : 'other';
  return GENDERS[declension] ?? 'other';
}

function inflect(declension: string, parts: readonly string[]): Endings {
  const [nominative = '', genitive = '', dative = '', plural = '-', pluralGenitive = '-'] = parts;
  if (declension === 'P') return pluralForms(declension, nominative, genitive);
  const instrumental = instrumentalOf(declension, nominative, genitive);
  const singular: Endings = [
    [nominative, 'sg', declension === 'M' ? ['nom'] : ['nom', 'acc']],
    [genitive, 'sg', declension === 'M' ? ['gen', 'acc'] : ['gen']],
    [dative, 'sg', ['dat', 'loc']],
    [instrumental, 'sg', ['ins']],
    ...accusativeInE(declension, nominative, genitive),
    ...locativeInE(declension, nominative, genitive),
  ];
  return plural === '-'
    ? singular
    : [...singular, ...pluralForms(declension, plural, pluralGenitive)];
}

/** -ę of the nouns in -a, -ą of the feminine ones declined as adjectives ("szefowa"). */
function accusativeInE(declension: string, nominative: string, genitive: string): Endings {
  if (!nominative.endsWith('a') && !genitive.endsWith('y')) return [];
  const stem = nominative.replace(/a$/, '');
  if (declension === 'F') return [[stem + (genitive.endsWith('ej') ? 'ą' : 'ę'), 'sg', ['acc']]];
  return declension === 'M' && nominative.endsWith('a') ? [[`${stem}ę`, 'sg', ['acc']]] : [];
}

/** raport: raporcie; list: liście. Soft and velar stems have the -u of their dative or of nothing that attributes. */
function locativeInE(declension: string, nominative: string, genitive: string): Endings {
  if (declension !== 'I' && declension !== 'M') return [];
  if (!/[au]$/.test(genitive) || nominative.endsWith('a')) return [];
  const soft = softenedBy(HARD_STEMS, genitive.slice(0, -1));
  return soft === null ? [] : [[soft, 'sg', ['loc']]];
}

function instrumentalOf(declension: string, nominative: string, genitive: string): string {
  if (declension === 'F' || (declension === 'M' && nominative.endsWith('a')))
    return nominative.endsWith('a') ? `${nominative.slice(0, -1)}ą` : `${nominative}ą`;
  if (genitive.endsWith('ego'))
    return genitive.slice(0, -3) + (nominative.endsWith('y') ? 'ym' : 'im');
  const stem = genitive.replace(/[auy]$/, '');
  return stem + (/[kg]$/.test(stem) ? 'iem' : 'em');
}

function pluralForms(declension: string, nominative: string, genitive: string): Endings {
  const personal = declension === 'M';
  const heads: Endings = [
    [nominative, 'pl', personal ? ['nom'] : ['nom', 'acc']],
    [genitive, 'pl', personal ? ['gen', 'acc'] : ['gen']],
  ];
  if (/[yi]ch$/.test(genitive)) {
    const stem = genitive.slice(0, -2);
    return [...heads, [`${stem}m`, 'pl', ['dat']], [`${stem}mi`, 'pl', ['ins']]];
  }
  const stem = pluralStem(nominative, genitive);
  return [
    ...heads,
    [`${stem}om`, 'pl', ['dat']],
    [`${stem}ami`, 'pl', ['ins']],
    [`${stem}ach`, 'pl', ['loc']],
  ];
}

function pluralStem(nominative: string, genitive: string): string {
  if (genitive.endsWith('ów')) return genitive.slice(0, -2);
  if (/[lł]udzi$/.test(genitive)) return genitive;
  return nominative.replace(/[aeyi]$/, '');
}
