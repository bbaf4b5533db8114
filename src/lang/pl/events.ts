import { normAt } from '#clauses/norm.ts';
import type { EventGrammar, VerbClass } from '#events/grammar.ts';
import { actPhrases, actTable, wordSets } from '#lang/forms.ts';
import type { Token } from '#text/types.ts';
import {
  ACTIVITY_VERBS,
  ACTS_OF_SPEECH,
  ANYTHING,
  COMMAND_VERBS,
  COMPARING,
  CONNECTORS,
  EXTENT_VERBS,
  HAPPENING_VERBS,
  HEDGES,
  HABITUAL_VERBS,
  JOINTS,
  LEADS,
  PARTICLES,
  PERCEPTION_VERBS,
  PREPOSITIONS,
  STOP_WORDS,
  TIME_PREPOSITIONS,
  TURNS,
} from './data/events.ts';
import { isOfCharge } from './charges.ts';
import { comesOut, denies } from './denials.ts';
import { isMadeKnown } from './made-known.ts';
import { EVENT_FORMS, eventName, headOf, isState, OBLIQUE_PARTICIPLE } from './event-nouns.ts';
import { describesNoun } from './noun-times.ts';
import { HELD } from './data/event-nouns.ts';
import {
  ACT_PHRASES,
  ACTS,
  CURRENCIES,
  FACTORS,
  LIGHT_VERBS,
  NUMBERS,
  QUANTITY_KINDS,
  SYNONYMS,
  UNIT_KINDS,
  UNITS,
  VAGUE_NUMBERS,
} from './data/quantities.ts';
import {
  ARRANGED_VERBS,
  CEASING_VERBS,
  SPEECH_VERBS,
  STATIVE_VERBS,
  TIMETABLED_VERBS,
} from './data/verb-classes.ts';
import { POLISH_PRONOUNS } from './label-pronouns.ts';
import { POLISH_SUBJECTS } from './label-subjects.ts';
import { POLISH_TIMES } from './label-times.ts';
import { isPassiveParticiple } from './verb-forms.ts';
import { DISTANCE, tellsLength } from './event-lengths.ts';
import { words } from './verb-lexicon.ts';

const CLASSES = new Map<string, VerbClass>();
for (const [kind, table] of [
  ['state', STATIVE_VERBS],
  ['state', HABITUAL_VERBS],
  ['speech', SPEECH_VERBS],
  ['act-of-speech', ACTS_OF_SPEECH],
  ['command', COMMAND_VERBS],
  ['perception', PERCEPTION_VERBS],
  ['extent', EXTENT_VERBS],
  ['happening', HAPPENING_VERBS],
] as const) {
  for (const word of words(table)) CLASSES.set(word, kind);
}
/** With "się" these tell something else: "stać się" become, "znaleźć się" turn up, "powtórzyć się" happen again, "mieć się" fare. */
const BECOMING = new Set(words('stać dziać podać przyznać zgłosić znaleźć powtórzyć'));

/** "powołać się" names one's source; "powołać" appoints. */
const CITING = new Set(words('powołać powoływać'));

function verbClass(lemma: string, reflexive: boolean): VerbClass {
  if (reflexive && CITING.has(lemma)) return 'speech';
  if (reflexive && BECOMING.has(lemma)) return 'other';
  return CLASSES.get(lemma) ?? 'other';
}

/** Revenue, turnover, profit, loss, income, sales, exports, imports, output: the nominative, which a subject is in. */
const FLOW =
  /^(?:przych[oó]dy?|obr[oó]ty?|zyski?|strat[ay]|doch[oó]dy?|sprzedaż|eksport|import|produkcja|ebitda)$/;

const CEASES = new Set(words(CEASING_VERBS));
const PREPOSITION_SET = new Set(words(PREPOSITIONS));

/** How far back the participle may stand, in tokens. */
const REACH = 8;

/** "sonda, wystrzelona w 2011 r., …", "Urodzony w 1933 r., …": the time belongs to the participle. */
function participleBefore(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= 0 && at > first - REACH; at -= 1) {
    const word = normAt(tokens, at);
    if (word === ',') return -1;
    if (at > 0 && normAt(tokens, at - 1) !== ',') continue;
    return isPassiveParticiple(word) || /ąc[yaei]$/.test(word) ? at : -1;
  }
  return -1;
}

const ARRANGED = new Set(words(ARRANGED_VERBS));
const REFUSING = new Set(words('odmówić odmawiać'));
const ACTIVE = new Set(words(ACTIVITY_VERBS));
const IN_FORCE = new Set(words('obowiązywać działać funkcjonować stać'));
const TIMETABLED = new Set(words(TIMETABLED_VERBS));

/** What Polish verbs, adverbs and prepositions tell about events. */
export const polishEvents: EventGrammar = {
  code: 'pl',
  verbClass,
  copula: 'być',
  denies,
  ceases: (lemma) => CEASES.has(lemma),
  presentTells: ({ lemma }) => lemma !== 'grozić',
  hedges: new Set(words(HEDGES)),
  nobody: new Set(),
  noughts: new Set(),
  afterNought: new Set(),
  negates: new Set(),
  afterAll: new Set(),
  refuses: (lemma) => REFUSING.has(lemma),
  isExpletive: comesOut,
  wasTo: ({ form }) => /^mi(?:ał|eli)/.test(form),
  already: new Set(['już']),
  arranged: (lemma) => ARRANGED.has(lemma),
  contrasts: new Set(words('ale lecz jednak jednakże')),
  activity: (lemma) => ACTIVE.has(lemma),
  staysSo: (tokens, { lemma, last }) => lemma === 'pozostawać' && isState(normAt(tokens, last)),
  inForce: [],
  // "Biuro działa od wtorku do piątku" tells its hours of every week.
  isInForce: (lemma, weekly) => (weekly ? lemma === 'obowiązywać' : IN_FORCE.has(lemma)),
  owns: new Set(['mieć']),
  timetabled: (lemma) => TIMETABLED.has(lemma),
  obliges: new Set(['musi', 'muszą']),
  takesPlace: () => false,
  actsBy: isMadeKnown,
  measures: (lemma) => /^(?:po|prze)?trwać$/.test(lemma),
  isLeft: ({ lemma, passive }) => /^(?:po)?zostać$/.test(lemma) && !passive,
  partOpeners: ['z czego', 'w tym', 'z nich', 'z których'],
  isOfCharge,
  anything: new Set(words(ANYTHING)),
  turns: wordSets(TURNS),
  predicates: ['na miejscu', 'w drodze', 'po wszystkim', 'w toku'],
  comparing: new Set(words(COMPARING)),
  amountFrom: new Set(words('wobec')),
  setAgainst: new Set(words('wobec')),
  rejects: new Set(['nie']),
  beforeCompared: new Set(),
  after: new Set(['po tym , jak', 'po tym , gdy', 'po tym , kiedy', 'odkąd']),
  before: new Set(['zanim', 'przed tym , jak']),
  notYet: new Set(['dopóki', 'póki']),
  distance: DISTANCE,
  describesNoun,
  isFlow: (word) => FLOW.test(word),
  verdicts: new Set(['skazać', 'uniewinnić', 'skazywać']),
  participleBefore,
  again: new Set(['ponownie', 'znów', 'znowu']),
  during: new Set(words('podczas trakcie czasie na w we')),
  isEventNoun: (word) => EVENT_FORMS.has(word) || HELD.test(word),
  headOf,
  isBackground: () => false,
  suspects: (word) => /^(?:podejrzan|oskarżon|obwinion)[yaei]$/.test(word),
  anybody: new Set(words('każdy każda każdego ktokolwiek wszyscy wszystkich ten ci tych')),
  tellsLength,
  questions: new Set([
    ...words('czy kto co ile dlaczego czemu kogo komu czym czego'),
    ...['w jaki sposób', 'z jakiego powodu', 'w jakim celu'],
  ]),
  hasAspect: true,
  tellsByParticiple: false,
  label: {
    prepositions: PREPOSITION_SET,
    timePrepositions: new Set(words(TIME_PREPOSITIONS)),
    superlative: /^(?:naj.{3,}sz.{1,3}|pierwsz.{1,3}|jedyn.{1,3})$/,
    inPhrase: new Set(words('ciągu trakcie przestrzeni')),
    sinceWhen: new Set(['od', 'do']),
    relativeAdverbs: new Set(words('gdzie kiedy gdy skąd dokąd')),
    connectors: new Set(words(CONNECTORS)),
    joints: new Set(words(JOINTS)),
    leads: LEADS,
    floating: new Set(
      words('jednak jednakże natomiast zaś bowiem więc zatem zresztą przecież także też również'),
    ),
    tying: new Set(),
    wants: (word) => isState(word) || OBLIQUE_PARTICIPLE.test(word) || polishEvents.suspects(word),
    whose: new Set(),
    particles: new Set(words(PARTICLES)),
    glosses: new Set(['czyli', 'tj']),
    pointing: new Set(['wówczas', 'wtedy']),
    subjectPronouns: new Set(words('który która które którzy')),
    cases: true,
    ...POLISH_SUBJECTS,
    eventName,
    past: () => null,
    wasDone: () => null,
    ...POLISH_PRONOUNS,
    ...POLISH_TIMES,
    stopWords: new Set(words(STOP_WORDS)),
  },
  quantities: QUANTITY_KINDS,
  numbers: NUMBERS,
  factors: FACTORS,
  units: UNITS,
  currencies: CURRENCIES,
  unitKinds: UNIT_KINDS,
  vagueNumbers: VAGUE_NUMBERS,
  toTheDay: ['co do dnia', 'co do godziny', 'co do minuty'],
  atLeast: ['co najmniej', 'ponad', 'przynajmniej', 'nie mniej niż', 'powyżej'],
  atMost: ['co najwyżej', 'najwyżej', 'maksymalnie', 'nie więcej niż', 'poniżej'],
  roughly: ['około', 'ok .', 'blisko', 'niemal', 'prawie', 'niespełna', 'mniej więcej'],
  rangeJoints: new Map([
    ['do', ''],
    ['a', 'między'],
  ]),
  acts: actTable(ACTS),
  actPhrases: actPhrases(ACT_PHRASES),
  synonyms: actTable(SYNONYMS),
  lightVerbs: new Set(words(LIGHT_VERBS)),
};
