import { addresseeAfter, afterCue } from './sources/after-cue.ts';
import { isCalendarName } from './sources/calendar-names.ts';
import { cueAt, mayCue } from './sources/cues.ts';
import { peopleIn } from './sources/people.ts';
import { isReducedRelative } from './sources/phrase-bounds.ts';
import { readSource } from './sources/phrases.ts';
import { NOUN_FORMS } from './sources/nouns.ts';
import { findSubject } from './sources/subjects.ts';
import {
  ADVERBS,
  AUXILIARIES,
  COMPLEMENTIZERS,
  CONJUNCTIONS,
  HEDGES,
  NEGATIONS,
  PREPOSITIONS,
  RELATIVES,
  wordSet,
} from './sources/words.ts';
import { readVerbs } from './verb-groups.ts';
import type { AttributionGrammar, SourceKind, SourceMarker } from '#sources/types.ts';

const ROWS: readonly (readonly [
  words: string,
  role: SourceMarker['role'],
  only?: readonly SourceKind[],
])[] = [
  ['according to', 'source'],
  ['as reported by', 'source'],
  ['as first reported by', 'source'],
  ['per', 'source', ['agency', 'outlet']],
  ['per the', 'source', ['official', 'agency', 'outlet', 'document', 'group']],
  ['in the words of', 'source'],
  ['in the opinion of', 'source'],
  ['citing', 'nearer'],
  ['quoting', 'nearer'],
  ['quoted by', 'farther'],
  ['cited by', 'farther'],
  ['in an interview with', 'farther'],
  ['in interviews with', 'farther'],
  ['in an interview to', 'farther'],
  ['speaking to', 'farther'],
  ['seen by', 'farther'],
  ['obtained by', 'farther'],
  ['in remarks to', 'farther'],
  ['in comments to', 'farther'],
  ['in a statement to', 'farther'],
  ['in an email to', 'farther'],
];

/** Who says so, in English. */
export const enSources: AttributionGrammar = {
  language: 'en',
  verbs: readVerbs,
  cue: cueAt,
  mayCue,
  markers: markers(),
  complementizers: COMPLEMENTIZERS,
  wishComplementizers: new Set(),
  parenthesizers: wordSet('as'),
  relatives: RELATIVES,
  goesOn: isReducedRelative,
  subjectRelatives: wordSet('who'),
  asides: wordSet('a an the whose now then'),
  conjunctions: CONJUNCTIONS,
  contrasts: wordSet('while whereas although though'),
  negations: NEGATIONS,
  auxiliaries: AUXILIARIES,
  adverbs: ADVERBS,
  isName: isCalendarName,
  prepositions: PREPOSITIONS,
  hedges: HEDGES,
  anaphors: [],
  sententials: [],
  demonstratives: new Set(),
  infinitives: wordSet('to'),
  dialogueDash: false,
  afterCue,
  credits: wordSet('via credit source'),
  connectives: wordSet('however'),
  interviewMarks: [
    ['interview', 'with'],
    ['conversation', 'with'],
    ['talks', 'to'],
    ['q', '&', 'a'],
  ],
  releaseMarks: [
    ['press', 'release'],
    ['news', 'release'],
    ['for', 'immediate', 'release'],
    ['prnewswire'],
    ['pr', 'newswire'],
    ['business', 'wire'],
    ['globe', 'newswire'],
    ['globenewswire'],
    ['media', 'contact'],
    ['press', 'contact'],
    ['notes', 'to', 'editors'],
  ],
  staff: staffNouns(),
  variations: wordSet(
    `year-old man woman politician lawmaker researcher scientist academic expert diplomat scholar activist`,
  ),
  sameHeads: [
    'ministry department',
    'company firm group corporation giant retailer manufacturer maker operator carrier airline',
    'agency administration service bureau',
    'club team',
    'charity foundation organisation organization',
  ].map(wordSet),
  periphrases: new Map([
    ['premier', ['minister']],
    ['head of state', ['president']],
    ['leader of the country', ['president', 'minister']],
  ]),
  objectPrepositions: wordSet('of about'),
  ownNames: wordSet('company firm group bank charity university council foundation'),
  subject: findSubject,
  addressee: addresseeAfter,
  source: readSource,
  people: peopleIn,
  nameKey: (word) => word.toLowerCase(),
};

function markers(): Map<string, SourceMarker[]> {
  const table = new Map<string, SourceMarker[]>();
  for (const [phrase, role, only] of ROWS) {
    const words = phrase.split(' ');
    const first = words[0] ?? phrase;
    const prints = /^(?:quoted|cited) by$/.test(phrase) && ({ prints: true } as const);
    const marker: SourceMarker = { words, role, governs: 'nom', ...prints, ...(only && { only }) };
    table.set(first, [...(table.get(first) ?? []), marker]);
  }
  for (const markers of table.values()) markers.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function staffNouns(): ReadonlySet<string> {
  const forms = [...NOUN_FORMS.values()];
  return new Set(forms.filter((form) => form.role === 'staff').map((form) => form.singular));
}
