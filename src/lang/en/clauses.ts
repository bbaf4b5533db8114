import { tokenAt } from '#text/lists.ts';
import { isToCome } from './to-come.ts';
import { normAt } from '#clauses/norm.ts';
import type { ClauseGrammar, ClauseKind, Opener } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { auxiliaryAt, formAt } from './auxiliaries.ts';
import {
  CONTENT_VERBS,
  EMERGING_VERBS,
  SPEECH_VERBS,
  TIMETABLED_VERBS,
} from './data/verb-classes.ts';
import { isDone } from './participle-before.ts';
import { readVerbs } from './verb-groups.ts';
import { isMomentAt, namesTime, wordClass, words } from './words.ts';

type Kind = ClauseKind | 'coordinate';

interface Entry {
  readonly kind: Kind;
  /** As often a preposition, or an adverb: a clause only when a verb follows. */
  readonly weak: boolean;
}

const strong = (kind: Kind): Entry => ({ kind, weak: false });
const weak = (kind: Kind): Entry => ({ kind, weak: true });

const SINGLE = new Map<string, Entry>([
  ['who', strong('relative')],
  ['whose', strong('relative')],
  ['whom', weak('relative')],
  ['which', weak('relative')],
  ['where', weak('relative')],
  ['whether', strong('content')],
  ['how', weak('content')],
  ['why', weak('content')],
  ['what', weak('content')],
  ['when', weak('time')],
  ['while', weak('time')],
  ['as', weak('time')],
  ['after', weak('time')],
  ['before', weak('time')],
  ['until', weak('time')],
  ['till', weak('time')],
  ['once', weak('time')],
  ['since', weak('time')],
  ['if', weak('condition')],
  ['unless', weak('condition')],
  ['because', weak('reason')],
  ['although', weak('concession')],
  ['though', weak('concession')],
  ['whereas', weak('concession')],
  ['and', strong('coordinate')],
  ['but', strong('coordinate')],
  ['or', strong('coordinate')],
  ['nor', strong('coordinate')],
]);

const PHRASES: readonly (readonly [string, Entry])[] = [
  ['as soon as', weak('time')],
  ['as long as', weak('condition')],
  ['by the time', weak('time')],
  ['the moment', weak('time')],
  ['so that', weak('purpose')],
  ['in case', weak('condition')],
  ['provided that', weak('condition')],
  ['even though', weak('concession')],
  ['even if', weak('condition')],
  ['even as', weak('time')],
  ['just as', weak('time')],
  ['now that', weak('reason')],
  ['given that', weak('reason')],
  ['and then', strong('coordinate')],
];

/** Phrases by their first word, longest first as listed. */
const BY_FIRST = new Map<string, { readonly parts: readonly string[]; readonly entry: Entry }[]>();
for (const [phrase, entry] of PHRASES) {
  const parts = phrase.split(' ');
  const first = parts[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { parts, entry }]);
}

const SPEECH = new Set(words(SPEECH_VERBS));
const CONTENT = new Set(words(CONTENT_VERBS));
const EMERGING = new Set(words(EMERGING_VERBS));
const TELLS_WHOM = new Set(words('tell assure inform warn remind'));

function openerAt(tokens: readonly Token[], at: number): Opener | null {
  const leads = isWeekBeforeLast(tokens, at) || leadsToNoun(tokens, at) || endsRange(tokens, at);
  return leads ? null : wordOpener(tokens, at);
}

/** How far back "between" may stand, in tokens. */
const RANGE = 5;

/** "between 2016 and 2019 was": "and" is the range's. */
function endsRange(tokens: readonly Token[], at: number): boolean {
  if (normAt(tokens, at) !== 'and' || tokens[at + 1]?.kind !== 'number') return false;
  if (tokenAt(tokens, at - 1)?.kind !== 'number') return false;
  return tokens.slice(Math.max(0, at - RANGE), at).some(({ norm }) => norm === 'between');
}

function wordOpener(tokens: readonly Token[], at: number): Opener | null {
  const word = normAt(tokens, at);
  const phrase = BY_FIRST.get(word)?.find(({ parts }) =>
    parts.every((part, i) => normAt(tokens, at + i) === part),
  );
  if (phrase) return { ...phrase.entry, last: at + phrase.parts.length };
  if (word === 'that') return thatAt(tokens, at);
  if (RELATIVE_OBJECTS.has(normAt(tokens, at + 1)) && wordClass(word) === 'preposition') {
    return { kind: 'relative', weak: true, last: at + 2 };
  }
  const entry = SINGLE.get(word);
  if (!entry || (word === 'because' && normAt(tokens, at + 1) === 'of')) return null;
  const asked = entry.kind === 'relative' && followsVerb(tokens, at);
  return { kind: asked ? 'content' : entry.kind, weak: entry.weak, last: at + 1 };
}

/** "the week before last", "the month after next": a time. */
function isWeekBeforeLast(tokens: readonly Token[], at: number): boolean {
  const next = normAt(tokens, at + 1);
  if (normAt(tokens, at) !== (next === 'last' ? 'before' : 'after')) return false;
  return (
    (next === 'last' || next === 'next') &&
    /^(week|weekend|month|year)$/.test(normAt(tokens, at - 1))
  );
}

const BEFORE_NOUNS = new Set(words('since after before until till'));
/** How long the noun phrase may be, in tokens. */
const NOUN_PHRASE = 6;

/** "Since that evening I have not slept": a preposition, as the clause has its own subject after the noun. */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
  if (!BEFORE_NOUNS.has(normAt(tokens, at))) return false;
  // "Shortly after 6 p.m. the lights went out", "scored after four minutes and …"
  if (isMomentAt(tokens, at + 1)) return true;
  const first = normAt(tokens, at + 1);
  if (wordClass(first) !== 'determiner' && first !== 'that') return false;
  for (let next = at + 2; next < at + 2 + NOUN_PHRASE; next += 1) {
    const kind = wordClass(normAt(tokens, next));
    if (kind === 'subject') return normAt(tokens, next) !== 'who';
    if (tokens[next]?.kind !== 'word' || kind !== null || formAt(tokens, next)?.past) return false;
  }
  return false;
}

const RELATIVE_OBJECTS = new Set(['which', 'whom']);

/** How far back a verb of saying may stand from its "that": "told residents of the valley that". */
const REACH = 8;

/** "that": what was said after a verb of saying, else which one after a noun; at the start a pronoun. */
function thatAt(tokens: readonly Token[], at: number): Opener | null {
  const before = tokenAt(tokens, at - 1);
  if (!before || wordClass(before.norm) === 'preposition') return null;
  if (before.kind === 'mark' && !OPENING_MARKS.has(before.norm)) return null;
  if (namesTime(tokens, at + 1)) return null;
  if (UNCERTAIN.has(before.norm)) return { kind: 'condition', weak: true, last: at + 1 };
  const content =
    TELLING_NOUNS.has(before.norm) || saidBefore(tokens, at) || emergedBefore(tokens, at);
  // "ran that play": after a verb that tells nothing it only points.
  if (!content && followsVerb(tokens, at)) return null;
  return { kind: content ? 'content' : 'relative', weak: true, last: at + 1 };
}

const OPENING_MARKS = new Set([',', '"', '”']);

/** "to investigate who shot it down": after a verb the pronoun asks. */
function followsVerb(tokens: readonly Token[], at: number): boolean {
  const form = formAt(tokens, at - 1);
  // "a crossing that takes hours": a noun.
  if (form?.gerund && wordClass(normAt(tokens, at - 2)) === 'determiner') return false;
  return form !== null && !form.noun && (form.base || form.past || form.third || form.gerund);
}

/** Nouns whose "that" tells what they are, not which one. */
const TELLING_NOUNS = new Set(
  words(`fact claim claims charge charges report reports allegation allegations news evidence sign signs announcement
  statement statements accusation accusations rumour rumours rumor rumors warning warnings confirmation proof word`),
);
/** What hangs on these has not happened. */
const UNCERTAIN = new Set(
  words(
    'risk risks possibility chance hope hopes fear fears idea suggestion likelihood prospect danger demand',
  ),
);

function saidBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i -= 1) if (isSpeechForm(tokens, i)) return true;
  const kind = wordClass(normAt(tokens, at - 1));
  return kind === 'object' || auxiliaryAt(tokens, at - 1) !== null;
}

/** "It emerged on Wednesday that", "it turned out that", "it is not true that": "it" stands for the clause. */
function emergedBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - REACH; i -= 1) {
    const emerges = EMERGING.has(formAt(tokens, i)?.lemma ?? '');
    if (!emerges && !(i === at - 1 && TRUTH.has(normAt(tokens, i)))) continue;
    let subject = i - 1;
    while (subject > 0 && isAuxiliaryOrNot(tokens, subject)) subject -= 1;
    return normAt(tokens, subject) === 'it';
  }
  return false;
}

const TRUTH = new Set(words('true untrue false clear known'));

const isAuxiliaryOrNot = (tokens: readonly Token[], at: number): boolean =>
  normAt(tokens, at) === 'not' || auxiliaryAt(tokens, at) !== null;

function isSpeechForm(tokens: readonly Token[], at: number): boolean {
  const form = formAt(tokens, at);
  // "the best-known wave was the one that": what is known so tells nothing.
  if (normAt(tokens, at - 1) === '-' && tokens[at]?.spaceBefore === false) return false;
  return form !== null && (SPEECH.has(form.lemma) || CONTENT.has(form.lemma));
}

const OPENS_SUBJECT: ReadonlySet<string> = new Set(['subject', 'pronoun', 'determiner']);

/** Goes back from a verb over its noun phrase: to a determiner or pronoun, or past the last open-class word; a day is no subject. */
function subjectStart(tokens: readonly Token[], at: number, floor: number): number {
  let start = at;
  for (let i = at - 1; i >= floor; i -= 1) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') break;
    const kind = token.kind === 'number' ? 'number' : wordClass(token.norm);
    if (kind !== null && OPENS_SUBJECT.has(kind)) return i;
    if (kind !== null && kind !== 'number' && kind !== 'adverb') break;
    if (kind !== 'adverb') start = i;
  }
  return isDay(tokens, start) ? at : start;
}

/** "collapsed on Friday are false": what stands behind a preposition and names a time. */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  wordClass(normAt(tokens, at - 1)) === 'preposition' && namesTime(tokens, at);

const TIMETABLED = new Set(words(TIMETABLED_VERBS));
/** What ties a day to a noun on the way from the verb ("resumes after the crash on Monday"). */
const NOUN_TIES = new Set(words('after following since over despite from about because amid'));
/** What may follow "is" where a day says when something is ("the final is on Sunday"). */
const BEING_AT = new Set(words('on in at set for before by until'));
/** What makes a description of the day ("expects a third-quarter loss"). */
const DESCRIBES = new Set(words('a an the its his her their our for of this'));

/**
 * Quirk et al., A Comprehensive Grammar of the English Language, 4.45: the simple present beside a time
 * adverbial tells the future of what is fixed in advance, with verbs of beginning, ending and going.
 */
function isTimetabled(lemma: string, between: readonly string[] | null): boolean {
  if (!TIMETABLED.has(lemma)) return false;
  if (lemma === 'be')
    return between?.[0] === 'due' || between?.every((norm) => BEING_AT.has(norm)) === true;
  return !between?.some((norm) => NOUN_TIES.has(norm)) && !DESCRIBES.has(between?.at(-1) ?? '');
}

/** How English builds clauses: by auxiliaries and word order; commas are a matter of taste. */
export const englishClauses: ClauseGrammar = {
  readVerbs,
  openerAt,
  isSpeech: (lemma) => CONTENT.has(lemma),
  tellsWhom: (lemma) => TELLS_WHOM.has(lemma),
  subjectStart,
  fenced: false,
  isTimetabled,
  isToCome,
  isDone,
};
