import { findSubject } from './sources/subjects.ts';
import { readSource } from './sources/phrases.ts';
import { addresseeAfter, afterCue, cueAt, mayCue, peopleIn } from './sources/cues.ts';
import {
  ADVERBS,
  COMPLEMENTIZERS,
  CONJUNCTIONS,
  CONTRASTS,
  HEDGES,
  NEGATIONS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_RELATIVES,
  WISHES,
  wordSet,
} from './sources/words.ts';
import { NOUN_FORMS } from './sources/nouns.ts';
import { MARKERS } from './sources/markers.ts';
import { surnameKey } from './sources/person-names.ts';
import { readVerbs } from './verb-groups.ts';
import type { AttributionGrammar } from '#sources/types.ts';

/** Who says so, in Polish. */
export const plSources: AttributionGrammar = {
  language: 'pl',
  verbs: readVerbs,
  cue: cueAt,
  mayCue,
  markers: MARKERS,
  complementizers: COMPLEMENTIZERS,
  wishComplementizers: WISHES,
  parenthesizers: wordSet('jak'),
  relatives: RELATIVES,
  subjectRelatives: new Set(SUBJECT_RELATIVES.keys()),
  asides: new Set(),
  conjunctions: CONJUNCTIONS,
  contrasts: CONTRASTS,
  negations: NEGATIONS,
  auxiliaries: wordSet('to mu jej im nam mi go miał miała miało mieli miały'),
  adverbs: ADVERBS,
  isName: () => false,
  prepositions: PREPOSITIONS,
  hedges: HEDGES,
  anaphors: [['o', 'tym'], ['to'], ['tę', 'informację'], ['te', 'informacje'], ['o', 'sprawie']],
  sententials: [['o', 'czym'], ['co'], ['czemu']],
  demonstratives: wordSet('to tego temu tym wszystko wszystkiego wszystkim tyle'),
  infinitives: new Set(),
  dialogueDash: true,
  afterCue,
  credits: wordSet('via źródło fot'),
  connectives: wordSet('jednak'),
  interviewMarks: [
    ['rozmowa', 'z'],
    ['rozmowa', 'ze'],
    ['rozmawiamy', 'z'],
    ['rozmawia'],
    ['wywiad', 'z'],
  ],
  releaseMarks: [
    ['informacja', 'prasowa'],
    ['komunikat', 'prasowy'],
    ['materiał', 'prasowy'],
    ['informacja', 'dla', 'mediów'],
    ['kontakt', 'dla', 'mediów'],
  ],
  staff: staffNouns(),
  variations: wordSet(
    `latek latka policjant policjantka strażak funkcjonariusz funkcjonariuszka ratownik oficer polityk polityczka działacz działaczka badacz badaczka naukowiec ekspert ekspertka specjalista
    szkoleniowiec samorządowiec duchowny hierarcha dyplomata wojskowy mężczyzna kobieta prawnik prawniczka Polak Duńczyk Niemiec Francuz Hiszpan Włoch Portugalczyk Chorwat Serb Słowak Czech Ukrainiec Rosjanin Białorusin Amerykanin Brytyjczyk Anglik Szkot Irlandczyk Szwed Norweg Holender Belg Austriak Węgier Grek Turek Brazylijczyk Argentyńczyk`,
  ),
  sameHeads: [
    'ministerstwo resort',
    'spółka firma koncern przedsiębiorstwo grupa przewoźnik operator',
    'uczelnia uniwersytet',
    'klub drużyna',
    'szpital placówka',
    'urząd magistrat ratusz',
    'fundacja stowarzyszenie organizacja związek',
  ].map(wordSet),
  periphrases: new Map([
    ['szef resortu', ['minister']],
    ['szefowa resortu', ['ministra', 'minister']],
    ['szef dyplomacji', ['minister']],
    ['szefowa dyplomacji', ['ministra', 'minister']],
    ['szef rządu', ['premier']],
    ['szefowa rządu', ['premier']],
    ['głowa państwa', ['prezydent']],
    ['włodarz', ['burmistrz', 'prezydent', 'wójt']],
    ['włodarz miasta', ['burmistrz', 'prezydent']],
  ]),
  objectPrepositions: wordSet('o'),
  ownNames: wordSet(
    'spółka firma koncern bank grupa przedsiębiorstwo fundacja stowarzyszenie organizacja uczelnia urząd',
  ),
  subject: findSubject,
  addressee: addresseeAfter,
  source: readSource,
  people: peopleIn,
  nameKey: surnameKey,
};

function staffNouns(): ReadonlySet<string> {
  const forms = [...NOUN_FORMS.values()].flat();
  return new Set(forms.filter((form) => form.role === 'staff').map((form) => form.lemma));
}
