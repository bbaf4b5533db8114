import type { CasePronoun, Gender, PronounPlace } from '#events/inflection.ts';
import type { Case } from '#sources/types.ts';
import { isCapital } from './label-people.ts';
import { GIVEN_NAMES } from './sources/person-names.ts';
import { words } from './verb-lexicon.ts';

const MASCULINE: readonly Gender[] = ['m'];
const HIM_OR_IT: readonly Gender[] = ['m', 'n'];
const FEMININE: readonly Gender[] = ['f'];
const SEVERAL: readonly Gender[] = ['mp', 'other'];

/** Pronouns that stand for an object, with what they mean and their case. */
const OBJECTS: ReadonlyMap<string, readonly [readonly Gender[], Case]> = new Map([
  ['go', [HIM_OR_IT, 'acc']],
  ['mu', [HIM_OR_IT, 'dat']],
  ['ją', [FEMININE, 'acc']],
  ['je', [['n', 'other'], 'acc']],
  ['im', [SEVERAL, 'dat']],
  ['nimi', [SEVERAL, 'ins']],
]);

/** Those of the subject. */
const SUBJECTS: ReadonlyMap<string, readonly Gender[]> = new Map([
  ['on', MASCULINE],
  ['ona', FEMININE],
  ['ono', ['n']],
  ['oni', ['mp']],
  ['one', ['other']],
]);

/** All of those. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(SUBJECTS.keys());

/** Possessives, which are objects where no noun follows. */
const OWNERS: ReadonlyMap<string, readonly Gender[]> = new Map([
  ['jego', HIM_OR_IT],
  ['jej', FEMININE],
  ['ich', SEVERAL],
]);

/** Forms behind a preposition. */
const GOVERNED: ReadonlyMap<string, readonly Gender[]> = new Map([
  ['niego', HIM_OR_IT],
  ['nim', HIM_OR_IT],
  ['niej', FEMININE],
  ['nią', FEMININE],
  ['nich', SEVERAL],
]);

/** All of them. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  [OBJECTS, SUBJECTS, OWNERS, GOVERNED].flatMap((table: ReadonlyMap<string, unknown>) => [
    ...table.keys(),
  ]),
);

const GENITIVE = new Set(
  words('do od z ze u dla bez obok koło spod znad zza wobec wśród spośród oprócz wokół zamiast'),
);
const LOCATIVE = new Set(words('w we na o po przy'));
const INSTRUMENTAL = new Set(words('z ze za przed pod nad między'));
const ACCUSATIVE = new Set(words('na o po przez w za pod nad'));

/** Verbs that give, take or say something to somebody: "zwrócił jej część pieniędzy". */
const GIVING = new Set(
  words(`dać dawać oddać oddawać zwrócić zwracać przekazać przekazywać wręczyć wręczać przynieść przynosić ukraść zabrać zabierać podać
  podawać przyznać przyznawać obiecać zaproponować wysłać przysłać pokazać odebrać odbierać udzielić udzielać pomóc pomagać grozić zagrozić
  dostarczyć odmówić zapewnić podarować ofiarować pożyczyć wypłacić złożyć postawić przedstawić sprzedać towarzyszyć kazać`),
);

/** Verbs whose object is in the genitive. */
const OF_GENITIVE = new Set(
  words(
    'użyć używać szukać poszukiwać bronić pilnować dokonać unikać uniknąć żądać zażądać dotyczyć pozbawić pozbyć wymagać potrzebować strzec',
  ),
);

/** Reads a Polish pronoun of the third person by its place. */
export function pronounAt(place: PronounPlace): CasePronoun | null {
  const { word, before } = place;
  const subject = SUBJECTS.get(word);
  if (subject) return { genders: subject, governed: 'nom', role: 'subject' };
  const governed = GOVERNED.get(word);
  if (governed) return object(governed, caseBehind(word, before));
  if (word === 'nimi' || word === 'im' || word === 'mu') return plain(word, place);
  const owner = OWNERS.get(word);
  return owner ? ownerOrObject(owner, place) : plain(word, place);
}

function object(genders: readonly Gender[], governed: Case | null): CasePronoun | null {
  return governed && { genders, governed, role: 'object' };
}

function plain(word: string, { lemma, negated }: PronounPlace): CasePronoun | null {
  const found = OBJECTS.get(word);
  if (!found) return null;
  const [genders, governed] = found;
  const genitive = governed === 'acc' && (negated || OF_GENITIVE.has(lemma));
  return object(genders, genitive ? 'gen' : governed);
}

/** "jej opinia" but "zwrócił jej część pieniędzy", "usunięto ich". */
function ownerOrObject(genders: readonly Gender[], place: PronounPlace): CasePronoun | null {
  const { word, next, lemma } = place;
  // "przyszło ich piętnaścioro": of them.
  if (/oro$|^(?:dwóch|trzech|czterech|\p{L}+(?:ciu|nastu|set|dziesiąt))$/u.test(next)) return null;
  const giving = word === 'jej' && GIVING.has(lemma);
  if (next !== '' && !giving) return { genders, governed: 'gen', role: 'owner' };
  if (giving) return object(genders, 'dat');
  return word === 'ich'
    ? object(genders, place.negated || OF_GENITIVE.has(lemma) ? 'gen' : 'acc')
    : null;
}

/** The case that a preposition asks of the pronoun behind it; null where it may ask two. */
function caseBehind(word: string, preposition: string): Case | null {
  const can = (set: ReadonlySet<string>): boolean => set.has(preposition);
  switch (word) {
    case 'niego':
      return can(GENITIVE) ? 'gen' : can(ACCUSATIVE) ? 'acc' : null;
    case 'nim':
      return can(INSTRUMENTAL) ? 'ins' : can(LOCATIVE) ? 'loc' : null;
    case 'niej':
      return can(GENITIVE) ? 'gen' : can(LOCATIVE) ? 'loc' : null;
    case 'nią':
      if (can(INSTRUMENTAL)) return can(ACCUSATIVE) ? null : 'ins';
      return can(ACCUSATIVE) ? 'acc' : null;
    default:
      return can(GENITIVE) ? 'gen' : null;
  }
}

const RELATIVES: ReadonlyMap<string, readonly [readonly Gender[], Case]> = new Map([
  ['który', [['m'], 'nom']],
  ['która', [['f'], 'nom']],
  ['które', [['n', 'other'], 'nom']],
  ['którzy', [['mp'], 'nom']],
  ['którego', [['m'], 'acc']],
  ['którą', [['f'], 'acc']],
  ['których', [['mp'], 'acc']],
]);

/** Verbs with the dative of whom something happens to: "ludzie, którym udało się uciec". */
const TO_WHOM = new Set(words('udać udawać powieść grozić brakować zabraknąć'));

/** The case of a relative pronoun; "którym" is the dative only beside some verbs. */
export function relativeCase(opener: string, lemma: string): Case | null {
  if (opener === 'którym') return TO_WHOM.has(lemma) ? 'dat' : null;
  return RELATIVES.get(opener)?.[1] ?? null;
}

/** Endings of nouns that tell their gender or number. */
const GENDERED: readonly (readonly [ending: RegExp, genders: readonly Gender[]])[] = [
  [/[ąę]$|ej$|[ij]i$/, ['f']],
  [/(?:ach|ami|om|ów|[yi]ch)$/, ['mp', 'other']],
  [/em$|ego$/, ['m', 'n']],
];

/** Whether the ending of a phrase, or that it is a number or a place, rules out that a relative pronoun means it. */
export function isNoRelative(phrase: readonly string[], opener: string): boolean {
  const last = phrase.at(-1) ?? '';
  if (/^\d/.test(last)) return true;
  // "pan z Gdyni, którego": a man.
  if (opener === 'którego' && isCapital(phrase[0])) return !GIVEN_NAMES.has(phrase[0] ?? '');
  const told = GENDERED.find(([ending]) => ending.test(last))?.[1];
  const asked = relativeGenders(opener);
  return told !== undefined && !told.some((gender) => asked.includes(gender));
}

export function relativeGenders(opener: string): readonly Gender[] {
  return opener === 'którym' ? SEVERAL : (RELATIVES.get(opener)?.[0] ?? []);
}
