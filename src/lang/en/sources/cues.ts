import { CUE_VERBS } from './verbs.ts';
import type { VerbForm } from './verbs.ts';
import {
  ADVERBS,
  DETERMINERS,
  MODALS,
  NEGATIONS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  wordSet,
} from './words.ts';
import type { CueVerb, Words } from '#sources/types.ts';
import { isCapital, isWord, norm } from '#sources/words.ts';
import { chunkFirst } from './nouns-before.ts';

const BE = wordSet('is are was were be been being');
const HAVE = wordSet('has have had having');

/** They stand alone as a subject ("some say"). */
const QUANTIFIERS = wordSet('some several many most other others');

/** The cue verb at a token. Nouns, infinitives, modal and passive forms aren't cues of a speaker. */
export function cueAt(words: Words, at: number): CueVerb | null {
  const word = norm(words, at);
  if (isHearsay(words, at)) return NOBODY_SAYS;
  if (isSaidInCourt(words, at)) return SAID_IN_COURT;
  const form = CUE_VERBS.get(word);
  // Most words are no cue: nothing around them is looked at.
  if (form === undefined) return null;
  // "asked not to be named", "asked to leave": nothing is said of what happened.
  if (word.startsWith('ask') && /^(?:not|to)$/.test(norm(words, at + 1))) return null;
  if (!isVerb(words, at, form) || tellsOwnFigures(words, at) || isAct(words, at)) return null;
  const before = lastContentWord(words, at);
  if (isDoneToSomebody(words, at, before)) return null;
  return MODALS.has(before) || NEGATIONS.has(before) ? null : verbAfter(form, before);
}

/** False for a word that `cueAt` finds no cue in, wherever it stands. */
export const mayCue = (word: string): boolean =>
  CUE_VERBS.has(word) || CUE_NOUNS.has(word) || HEARD.has(word) || word === 'heard';

/** Verbs of saying that mean another thing in the passive of a person or a thing. */
const DONE_TO = wordSet(
  'shown admitted recalled sworn concluded maintained posted signalled signaled',
);

/** "The patient was admitted", "the cars were recalled"; but "it was admitted that". */
function isDoneToSomebody(words: Words, at: number, before: string): boolean {
  return DONE_TO.has(norm(words, at)) && BE.has(before) && norm(words, at + 1) !== 'that';
}

/** Somebody whom the text doesn't name says so. */
const NOBODY_SAYS: CueVerb = {
  kind: 'speech',
  form: 'impersonal',
  agreement: {},
  object: false,
  conjunction: true,
  wish: false,
  addressee: false,
};

const SAID_IN_COURT: CueVerb = { ...NOBODY_SAYS, form: 'finite', conjunction: false };

const COURTS = wordSet(
  'court jury inquest tribunal inquiry hearing jurors magistrates trial panel',
);

/** "…, an inquest heard on Monday", "the jury was told that": what was said before a court. */
function isSaidInCourt(words: Words, at: number): boolean {
  const word = norm(words, at);
  if (word !== 'heard' && word !== 'hears' && word !== 'told') return false;
  let before = at - 1;
  while (before >= 0 && ADVERBS.has(norm(words, before))) before -= 1;
  const passive = BE.has(norm(words, before)) || HAVE.has(norm(words, before));
  // "was told by the prosecutor that": he says so.
  if (word === 'told' && !BE.has(norm(words, before))) return false;
  if (norm(words, at + 1) === 'by') return false;
  return COURTS.has(norm(words, passive ? before - 1 : before));
}

const HEARD = wordSet('understood rumoured rumored');

/** "It is understood that", "rumours that". */
function isHearsay(words: Words, at: number): boolean {
  const word = norm(words, at);
  if (HEARD.has(word)) return BE.has(lastContentWord(words, at));
  return CUE_NOUNS.has(word) && norm(words, at + 1) === 'that' && isNounHere(words, at);
}

/** What is done by saying it ("declared a dividend"), and no dispute of words ("argued over the bill"). */
function isAct(words: Words, at: number): boolean {
  const next = norm(words, at + 1);
  if (/^declare[sd]?$/.test(norm(words, at))) return DECLARED.has(next);
  return /^argue[sd]?$/.test(norm(words, at)) && /^(?:over|about|outside|with)$/.test(next);
}

const DECLARED = wordSet('a an war bankruptcy independence victory');

/** How many words may stand before them ("reported a record quarterly net loss"). */
const FIGURES_REACH = 5;

/** "The firm reported a net loss": its figures are the firm's own doing. */
function tellsOwnFigures(words: Words, at: number): boolean {
  if (!/^(?:report|post|announce)(?:s|d|ed)?$/.test(norm(words, at))) return false;
  for (let next = at + 1; next <= at + FIGURES_REACH && isWord(words, next); next += 1) {
    if (FIGURES.has(norm(words, next))) return true;
    if (PREPOSITIONS.has(norm(words, next)) || norm(words, next) === 'that') return false;
  }
  return false;
}

const FIGURES = wordSet(
  'results earnings profit profits revenue revenues sales income loss losses',
);

/** Nouns for what is said, which a clause may follow. */
const CUE_NOUNS = wordSet(
  `report reports claim claims allegation allegations rumour rumours rumor rumors suggestion suggestions
  speculation accusation accusations assertion assertions`,
);

function isNounHere(words: Words, at: number): boolean {
  const form = CUE_VERBS.get(norm(words, at));
  if (form === undefined) return true;
  return (
    isNoun(words, at, form) || /^(?:of|are|were|is|was|been|no|any|some)$/.test(norm(words, at - 1))
  );
}

/** Neither a name nor a noun; a capital on a participle is a heading's or a credit's. */
function isVerb(words: Words, at: number, form: VerbForm): boolean {
  if (isName(words, at) || isNoun(words, at, form)) return false;
  if (form.tense === 'ing' && isCapital(words, at)) return false;
  return !form.nounLike || isVerbHere(words, at);
}

/** What may be a noun is a verb here; two verbs in a row would be one too many ("witnesses said"). */
function isVerbHere(words: Words, at: number): boolean {
  if (CUE_VERBS.get(norm(words, at + 1))?.tense === 'past') return false;
  if (words.verbAt(at) !== null || opensClause(words, at + 1)) return true;
  return isBehindAs(words, at) || isTag(words, at);
}

/** "…, the Times reports.": what follows a whole clause between commas and ends there is no noun. */
function isTag(words: Words, at: number): boolean {
  if (isWord(words, at + 1)) return false;
  const first = chunkFirst(words, Math.max(0, at - AS_REACH), at);
  return first < at && norm(words, first - 1) === ',' && holdsVerb(words, first - 1);
}

/** Whether a verb stands before a token in its sentence, within reach. */
function holdsVerb(words: Words, end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - TAG_REACH); at -= 1) {
    if (norm(words, at) === '.') return false;
    if (words.verbAt(at)?.finite === true) return true;
  }
  return false;
}

/** How far before a tag the verb of what is said may stand. */
const TAG_REACH = 30;

/** How many words "as" may stand before its verb ("as the Leeds Evening Herald reports"). */
const AS_REACH = 7;

/** "As the BBC reports, …": "as" opens the clause that the verb ends. */
function isBehindAs(words: Words, at: number): boolean {
  let first = at;
  while (isWord(words, first - 1) && at - first < AS_REACH) first -= 1;
  return norm(words, first) === 'as' && first < at - 1 && !isWord(words, at + 1);
}

/** "claims she", "notes that": a noun would have no such word behind it. */
function opensClause(words: Words, at: number): boolean {
  return PRONOUNS.has(norm(words, at)) || /^(?:that|the|his|her)$/.test(norm(words, at));
}

/** What the form is after the word before it: a finite verb, a participle, a passive, or no cue. */
function verbAfter({ verb, tense }: VerbForm, before: string): CueVerb | null {
  switch (tense) {
    case 'ing':
      return OPENS_PARTICIPLE.test(before) ? verb : null;
    case 'participle':
      return HAVE.has(before) ? verb : passiveOf(verb, before);
    case 'past':
      return BE.has(before) ? passiveOf(verb, before) : verb;
    case 'base':
    case 'third':
      return verb;
  }
}

/** "It was reported that": nobody says who. "He was told" has the one who is told for a subject. */
function passiveOf(verb: CueVerb, before: string): CueVerb | null {
  const impersonal = BE.has(before) && !verb.addressee && verb.kind === 'speech';
  return impersonal ? { ...verb, form: 'impersonal' } : null;
}

/** ", adding that", "and saying", "quoted as saying"; not "worth noting". */
const OPENS_PARTICIPLE = /^(?:[,–—-]|and|as|while)$/;

function isName(words: Words, at: number): boolean {
  return isCapital(words, at) && at > 0 && isWord(words, at - 1);
}

function lastContentWord(words: Words, at: number): string {
  let before = at - 1;
  while (before >= 0 && ADVERBS.has(norm(words, before))) before -= 1;
  // "Karen May told": a capital inside a sentence is a name, not a modal verb.
  return isName(words, before) ? '' : norm(words, before);
}

/** "the reports", "its claims", "reported incidents". */
function isNoun(words: Words, at: number, { nounLike, tense }: VerbForm): boolean {
  const before = norm(words, at - 1);
  if (QUANTIFIERS.has(before)) return false;
  if (before === 'that') return tense === 'base';
  if (OWNERS.has(before)) return true;
  if (PREPOSITIONS.has(before)) return tense !== 'ing' || before !== 'as';
  // "data from the office show that": no such noun takes a clause.
  if (norm(words, at + 1) === 'that' && !CUE_NOUNS.has(norm(words, at))) return false;
  return nounLike && (tense === 'base' || tense === 'third') && followsNoun(before, tense);
}

/** "the minister's claims", "reports and claims", "no claim"; a base form needs a plural before it. */
function followsNoun(before: string, tense: VerbForm['tense']): boolean {
  if (before.endsWith("'s") || before === 'and') return true;
  return tense === 'base' && !PLURAL_SUBJECT.test(before);
}

/** A noun follows them. */
const OWNERS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...POSSESSIVES.keys(),
  'its',
  'their',
]);

/** What the base form of a verb agrees with. */
const PLURAL_SUBJECT = /s$|^(?:they|we|who|people|police|i|you)$/;
