import { normAt } from '#clauses/norm.ts';
import type { EventGrammar, NominalHead, VerbClass } from '#events/grammar.ts';
import { actPhrases, actTable, wordSets } from '#lang/forms.ts';
import type { Token } from '#text/types.ts';
import {
  ACTS_OF_SPEECH,
  COMMAND_VERBS,
  CONNECTORS,
  EXTENT_VERBS,
  HAPPENING_VERBS,
  HEDGES,
  IMPOSING_VERBS,
  JOINTS,
  LEADS,
  PARTICLES,
  PERCEPTION_VERBS,
  PREDICATES,
  PREPOSITIONS,
  STOP_WORDS,
  TIME_PREPOSITIONS,
  TURNS,
} from './data/events.ts';
import { EVENT_NOUNS } from './data/event-nouns.ts';
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
import { CEASING_VERBS, SPEECH_VERBS, STATIVE_VERBS } from './data/verb-classes.ts';
import {
  actsBy,
  appeals,
  isActive,
  isDoing,
  isExpletive,
  isOfCharge,
  isTimetabledVerb,
  onlySays,
  refuses,
  STATES,
  staysSo,
  takesPlace,
} from './event-verbs.ts';
import { denies } from './denials.ts';
import { filled, moreOf } from './label-ellipsis.ts';
import { isSeveral } from './label-nouns.ts';
import { ENGLISH_PRONOUNS } from './label-pronouns.ts';
import { ENGLISH_REPORTS } from './label-reports.ts';
import { ENGLISH_TIMES } from './label-times.ts';
import { participleBefore } from './participle-before.ts';
import { pastOf, readForm } from './verb-forms.ts';
import { wordClass, words } from './words.ts';

const CLASSES = new Map<string, VerbClass>();
for (const [kind, table] of [
  ['state', STATIVE_VERBS],
  ['speech', SPEECH_VERBS],
  ['act-of-speech', ACTS_OF_SPEECH],
  ['command', COMMAND_VERBS],
  ['perception', PERCEPTION_VERBS],
  ['extent', EXTENT_VERBS],
  ['happening', HAPPENING_VERBS],
] as const) {
  for (const word of words(table)) CLASSES.set(word, kind);
}

const CEASES = new Set(words(CEASING_VERBS));
const PREPOSITION_SET = new Set(words(PREPOSITIONS));
const DETERMINERS = new Set(words('a an the this that his her its their our'));

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const NOUNS = new Map(
  words(EVENT_NOUNS).flatMap((noun) => [
    [noun, noun],
    [plural(noun), noun],
  ]),
);

/** The event noun before the first preposition, or what has become of the noun before it. */
function headOf(tokens: readonly Token[], own: readonly number[]): NominalHead | null {
  for (const [index, at] of own.entries()) {
    const word = normAt(tokens, at);
    const lemma = NOUNS.get(word);
    if (lemma !== undefined) return { at, lemma, kind: 'noun' };
    const ends = index > 0 && endsPhrase(tokens[at + 1]);
    if (ends && (STATES.has(word) || isDoing(word))) {
      return { at, lemma: readForm(word)?.lemma ?? word, kind: 'state' };
    }
    if (PREPOSITION_SET.has(word)) return null;
  }
  return null;
}

function endsPhrase(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return true;
  return PREPOSITION_SET.has(token.norm) || wordClass(token.norm) === 'adverb';
}

/** "a New Year's Day rise", "Thursday's vote", "the war of 1812", "a two-week state": says which. */
function describesNoun(tokens: readonly Token[], first: number, last: number): boolean {
  if (/^(of|ended|ending)$/.test(normAt(tokens, first - 1))) return true;
  if (normAt(tokens, last) === "'s") return true;
  return tokens[last]?.kind === 'word' && standsBefore(tokens, first, last);
}

/** Stands before a noun: with a possessive or a hyphen, or between an article and the noun. */
function standsBefore(tokens: readonly Token[], first: number, last: number): boolean {
  if (/(?:'s|s')$/.test(normAt(tokens, last - 1)) || normAt(tokens, last - 2) === '-') return true;
  return DETERMINERS.has(normAt(tokens, first - 1)) && wordClass(normAt(tokens, last)) === null;
}

const IMPOSING = new Set(words(IMPOSING_VERBS));

/** "for six hours"; but "was jailed for six years" took no years. */
const tellsLength: EventGrammar['tellsLength'] = (tokens, first, _last, lemma) =>
  normAt(tokens, first - 1) === 'for' && !IMPOSING.has(lemma);

/** After "and" the verb comes at once: the subject is that of the clause before. */
const sharesSubject = (): boolean => true;

const FLOWS = new Set(
  words(`revenue revenues sales turnover profit profits loss losses income earnings ebitda takings receipts orders bookings
  shipments deliveries exports imports output production gdp`),
);

/** What English verbs, adverbs and prepositions tell about events. */
export const englishEvents: EventGrammar = {
  code: 'en',
  verbClass: (lemma) => CLASSES.get(lemma) ?? 'other',
  copula: 'be',
  denies,
  ceases: (lemma) => CEASES.has(lemma),
  presentTells: ({ ongoing }) => ongoing,
  hedges: new Set(words(HEDGES)),
  nobody: new Set(['nobody', 'none', 'nothing']),
  noughts: new Set(['no', 'neither']),
  afterNought: new Set(words('longer doubt sooner fewer less more matter wonder time')),
  negates: new Set(['hardly', 'scarcely']),
  afterAll: new Set(['until', 'till']),
  refuses,
  isExpletive,
  wasTo: () => false,
  already: new Set(),
  arranged: () => false,
  contrasts: new Set(),
  activity: isActive,
  staysSo,
  owns: new Set(['have']),
  timetabled: isTimetabledVerb,
  obliges: new Set(['must']),
  takesPlace,
  actsBy,
  measures: () => false,
  isLeft: () => false,
  partOpeners: ['including', 'of which', 'of them', 'of whom'],
  isOfCharge,
  anything: new Set(words('everything this that')),
  turns: wordSets(TURNS),
  predicates: PREDICATES,
  inForce: ['in force', 'in effect', 'in place'],
  comparing: new Set(words('than compared versus vs like unlike')),
  amountFrom: new Set(words('from against')),
  setAgainst: new Set(),
  rejects: new Set(['not']),
  beforeCompared: new Set(words('from')),
  after: new Set(['after', 'since', 'once']),
  before: new Set(['before', 'until']),
  notYet: new Set(),
  distance: new Map([
    ['before', -1],
    ['after', 1],
    ['into', 1],
  ]),
  describesNoun,
  wishes: new Set(words('demand seek urge ask call plead appeal protest')),
  meanwhile: new Set(['as', 'just as', 'while']),
  appeals,
  onlySays,
  thinks: new Set(words('think believe hope fear imagine suppose assume guess wish feel')),
  first: new Set(['i', 'we']),
  isFlow: (word) => FLOWS.has(word),
  verdicts: new Set(words('jail sentence convict acquit imprison fine condemn')),
  participleBefore,
  again: new Set(['again']),
  since: new Set(['since']),
  during: new Set(words('during at in')),
  isInfinitive: (tokens, at) =>
    normAt(tokens, at) === 'to' && readForm(normAt(tokens, at + 1))?.base === true,
  isEventNoun: (word) => NOUNS.has(word),
  headOf,
  isBackground: ({ perfect, ongoing, form }) => perfect && ongoing && form === 'had',
  suspects: () => false,
  anybody: new Set(words('anyone anybody whoever everyone everybody those')),
  tellsLength,
  questions: new Set(words('whether what why how')),
  hasAspect: false,
  tellsByParticiple: true,
  label: {
    prepositions: PREPOSITION_SET,
    timePrepositions: new Set(words(TIME_PREPOSITIONS)),
    superlative: /^(?:[a-z]{3,}est|first|only|most|least|best|worst)$/,
    inPhrase: new Set(['the']),
    sinceWhen: new Set(words('since until till')),
    relativeAdverbs: new Set(words('where when')),
    connectors: new Set(words(CONNECTORS)),
    joints: new Set(words(JOINTS)),
    leads: LEADS,
    floating: new Set(words('however also therefore nevertheless meanwhile')),
    tying: new Set(['of']),
    wants: (word) => /(?:ing|ed)$/.test(word),
    whose: new Set(['whose']),
    particles: new Set(words(PARTICLES)),
    glosses: new Set(['namely']),
    pointing: new Set(['then']),
    subjectPronouns: new Set(words('who which that')),
    cases: false,
    beginsSubject: (word) => !PREPOSITION_SET.has(word),
    sharesSubject,
    canBeSubject: () => true,
    personIn: () => null,
    inflection: null,
    roles: new Set(),
    transitive: new Set(),
    obliques: new Set(),
    filled,
    more: { word: 'more', nounOf: moreOf },
    eventName: () => null,
    past: (gerund) => pastOf(gerund),
    wasDone: (subject, participle) => `${isSeveral(subject) ? 'were' : 'was'} ${participle}`,
    ...ENGLISH_PRONOUNS,
    ...ENGLISH_TIMES,
    ...ENGLISH_REPORTS,
    stopWords: new Set(words(STOP_WORDS)),
  },
  quantities: QUANTITY_KINDS,
  numbers: NUMBERS,
  factors: FACTORS,
  units: UNITS,
  currencies: CURRENCIES,
  unitKinds: UNIT_KINDS,
  vagueNumbers: VAGUE_NUMBERS,
  toTheDay: ['to the day', 'to the week', 'to the month', 'to the hour', 'to the minute'],
  atLeast: ['at least', 'more than', 'over', 'no fewer than', 'no less than'],
  atMost: ['at most', 'up to', 'no more than', 'as many as', 'fewer than', 'less than'],
  roughly: ['about', 'around', 'some', 'nearly', 'almost', 'roughly', 'approximately', 'close to'],
  rangeJoints: new Map([
    ['to', ''],
    ['and', 'between'],
  ]),
  acts: actTable(ACTS),
  actPhrases: actPhrases(ACT_PHRASES),
  synonyms: actTable(SYNONYMS),
  lightVerbs: new Set(words(LIGHT_VERBS)),
};
