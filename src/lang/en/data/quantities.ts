import type { QuantityKind } from '#events/grammar.ts';

/** Kinds by the stems of the words in the same clause; the first that fits. */
export const QUANTITY_KINDS: readonly QuantityKind[] = [
  { kind: 'killed', stems: ['kill', 'dead', 'die', 'death', 'fatal', 'drown'] },
  { kind: 'injured', stems: ['injur', 'wound', 'hurt'] },
  { kind: 'missing', stems: ['missing', 'unaccounted'] },
  { kind: 'detained', stems: ['arrest', 'detain'] },
  { kind: 'hospitalised', stems: ['hospital'] },
  { kind: 'evacuated', stems: ['evacuat'] },
  { kind: 'rescued', stems: ['rescu'] },
  { kind: 'magnitude', stems: ['magnitude', 'richter'] },
  { kind: 'sentence', stems: ['sentenc', 'jail', 'prison'] },
];

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
  }),
);

export const FACTORS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['k', 1000],
]);

export const CURRENCIES: ReadonlySet<string> = new Set([
  '$',
  '£',
  '€',
  'dollars',
  'pounds',
  'euros',
]);
export const UNITS: ReadonlySet<string> = new Set([
  ...CURRENCIES,
  ...[
    'acres',
    'miles',
    'feet',
    'km',
    'kilometres',
    'kilometers',
    'metres',
    'meters',
    'tonnes',
    'tons',
    '%',
    'percent',
    'hectares',
  ],
]);

export const UNIT_KINDS: ReadonlyMap<string, string> = new Map([
  ['acres', 'area'],
  ['hectares', 'area'],
  ['miles', 'distance'],
  ['feet', 'distance'],
  ['km', 'distance'],
  ['kilometres', 'distance'],
  ['kilometers', 'distance'],
  ['metres', 'distance'],
  ['meters', 'distance'],
  ['tonnes', 'weight'],
  ['tons', 'weight'],
  ['%', 'percentage'],
  ['percent', 'percentage'],
]);

/** What news means by them: dozens are two or more, several three to nine. */
export const VAGUE_NUMBERS: ReadonlyMap<string, readonly [number, number | null]> = new Map([
  ['several', [3, 9]],
  ['dozens', [24, null]],
  ['scores', [40, null]],
  ['hundreds', [200, null]],
  ['thousands', [2000, null]],
]);

/** What verbs and event nouns do, one line an act; the names are the same in every language. */
export const ACTS = `
killed die kill perish drown murder slay
injured injure wound hurt
missing vanish disappear
detained arrest detain apprehend
evacuated evacuate
rescued rescue save
hospitalised hospitalise hospitalize
fire burn blaze
explosion explode blast explosion
collapse collapse crumble
collision collide crash collision
closed close shut seal
opened open reopen
leak leak spill
sentenced sentence
acquitted acquit
resigned resign quit
derailed derail
sunk sink
signed sign`;

/**
 * Acts that a noun and a verb tell together: `act | nouns | verbs, with a word that stands by them`. The
 * names of the acts are the same in every language.
 */
export const ACT_PHRASES = `
fire-began | fire blaze flames | break+out begin start erupt
fire-controlled | fire blaze flames | bring+control contain control
fire-out | fire blaze flames | extinguish put+out douse
inquiry-opened | investigation inquiry probe | open launch begin start
body-found | body bodies | find discover recover
charged | charges | file bring face
emergency-declared | emergency | declare impose
power-lost | power electricity | lose
strike-began | strike | begin start
strike-ended | strike | end suspend`;

/** Verbs that tell the same, each line under its first. */
export const SYNONYMS = `
hit hit strike ram
jail jail imprison
begin begin start commence
buy buy purchase acquire
cancel cancel scrap
resign resign quit
raze raze demolish
fall fall drop decline slip
rise rise climb increase
appoint appoint name
dismiss dismiss sack fire
seize seize capture
beat beat defeat
approve approve endorse
end end finish conclude
postpone postpone delay`;

/** They leave it to other words what happened. */
export const LIGHT_VERBS = `be suffer sustain take bring rush send airlift lose`;
