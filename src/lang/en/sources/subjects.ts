import {
  antecedent,
  chunkFirst,
  isEdge,
  isFinite,
  nounPhraseBefore,
  subjectStart,
} from './nouns-before.ts';
import { isCalendarName } from './calendar-names.ts';
import { NOUN_FORMS } from './nouns.ts';
import type { NounForm } from './nouns.ts';
import { capitalRun } from './persons.ts';
import { readPhrase, readSource } from './phrases.ts';
import { CUE_VERBS } from './verbs.ts';
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  isRelative,
} from './words.ts';
import type { Range, SourcePhrase, SubjectWindow, Words } from '#sources/types.ts';
import { isDash, isWord, norm } from '#sources/words.ts';

/**
 * The subject of a cue: the noun phrase before it ("police said"), over an apposition or relative
 * clause if need be; after direct speech also the one behind it ("said April Dunning"). Null when
 * there is none of its own ("and added").
 */
export function findSubject(words: Words, window: SubjectWindow): SourcePhrase | null {
  if (window.verb.form === 'impersonal') return agentAfter(words, window);
  if (window.verb.form === 'participle') return subjectOfParticiple(words, window);
  if (!window.inverted) return subjectBefore(words, window);
  const before = subjectBefore(words, window);
  if (before !== null && isAllInFront(before, window)) return before;
  // A verb right behind a comma or quotation mark has its subject behind it, if anything stands there.
  const { object, addressee } = window.verb;
  const opens = isEdge(words, window.cueFirst - 1) && !object && !addressee;
  const after = opens ? subjectAfter(words, window) : null;
  return after ?? before ?? subjectAfter(words, window);
}

/** "The governor, Rosa Winter, declared an emergency": nothing but the subject stands in front. */
const isAllInFront = ({ first, links }: SourcePhrase, { voice }: SubjectWindow): boolean =>
  first === voice.first && links[0]?.person === true;

/** "was first reported by The Times". */
function agentAfter(words: Words, window: SubjectWindow): SourcePhrase | null {
  if (norm(words, window.cue + 1) !== 'by') return null;
  return readSource(words, { first: window.cue + 2, last: window.last });
}

function subjectAfter(words: Words, window: SubjectWindow): SourcePhrase | null {
  const first = window.cue + 1;
  const word = norm(words, first);
  const adverb = ADVERBS.has(word) && !isCalendarName(words, first);
  if (PREPOSITIONS.has(word) || adverb || !isWord(words, first)) return null;
  if (OBJECT_PRONOUNS.has(word) && !PRONOUNS.has(word)) return null;
  const phrase = readSource(words, { first, last: window.last });
  return phrase && nameBehindComma(words, phrase, window.last);
}

/** "…, saying that": the subject of the whole sentence, when its own clause has none. */
function subjectOfParticiple(words: Words, window: SubjectWindow): SourcePhrase | null {
  if (norm(words, window.cueFirst - 1) === 'as') {
    const passive = quotedBefore(words, window);
    return passive === null ? null : nounPhraseBefore(words, window.first, passive);
  }
  const speaker = speakerBefore(words, window);
  if (speaker) return speaker;
  let first = window.first;
  while (first < window.cue && (isEdge(words, first) || CONJUNCTIONS.has(norm(words, first))))
    first += 1;
  if (PREPOSITIONS.has(norm(words, first))) {
    while (first < window.cue && norm(words, first) !== ',') first += 1;
    first += 1;
  }
  if (CUE_VERBS.has(norm(words, first))) first += 1;
  return first < window.cueFirst ? readSource(words, { first, last: window.cueFirst }) : null;
}

/** "…, the utility said on Monday, adding that": who the finite cue before it is said by. */
function speakerBefore(words: Words, window: SubjectWindow): SourcePhrase | null {
  for (let at = window.cueFirst - 1; at > window.first; at -= 1) {
    const speaks = CUE_VERBS.get(norm(words, at))?.verb.kind === 'speech';
    if (speaks && words.verbAt(at)?.finite === true)
      return nounPhraseBefore(words, window.first, at);
  }
  return null;
}

/** "was quoted as saying": token of the passive's first word. */
function quotedBefore(words: Words, window: SubjectWindow): number | null {
  const stop = Math.max(window.first, window.cueFirst - QUOTER);
  for (let at = window.cueFirst - 2; at > stop; at -= 1) {
    if (norm(words, at) !== 'quoted') continue;
    let first = at;
    while (AUXILIARIES.has(norm(words, first - 1))) first -= 1;
    return first;
  }
  return null;
}

/** How many words may name who quotes ("was quoted by the AFP news agency as saying"). */
const QUOTER = 9;

/** "announced an arrest and said": what the sentence begins with, when a verb follows it. */
function sharedSubject(words: Words, window: SubjectWindow): SourcePhrase | null {
  const last = window.cueFirst - 1;
  const first = subjectStart(words, { first: window.voice.first, last });
  const phrase = first < last ? readSource(words, { first, last }) : null;
  if (phrase === null) return null;
  let next = phrase.last;
  while (AUXILIARIES.has(norm(words, next))) next += 1;
  return words.verbAt(next)?.finite === true || CUE_VERBS.has(norm(words, next))
    ? { ...phrase, shared: true }
    : null;
}

function subjectBefore(words: Words, window: SubjectWindow): SourcePhrase | null {
  const end = window.cueFirst;
  if (/^(?:and|but|then)$/.test(norm(words, end - 1))) return sharedSubject(words, window);
  if (isRelative(words, end - 1)) return antecedent(words, window.first, end - 1);
  if (norm(words, end - 1) !== ',' && norm(words, end - 1) !== ')' && !isDash(words, end - 1))
    return nounPhraseBefore(words, window.first, end);
  return overAside(words, window.first, end - 1);
}

/** "The hospice, which has cared for 230 children, said": back over the chunks that aren't the subject. */
function overAside(words: Words, first: number, close: number): SourcePhrase | null {
  const name = appositive(words, first, close);
  if (name) return name;
  let end = close;
  for (let chunks = 0; chunks < 5; chunks += 1) {
    const open = chunkFirst(words, first, end);
    if (open <= first) return chunks === 0 ? null : nounPhraseBefore(words, first, end);
    end = open - 1;
    if (!opensAside(words, chunkFirst(words, first, end), first))
      return nounPhraseBefore(words, first, end);
  }
  return null;
}

/** "Her lawyer, David Cole, said": a name between commas after a role is the subject. */
function appositive(words: Words, first: number, close: number): SourcePhrase | null {
  const open = chunkFirst(words, first, close);
  const start = chunkFirst(words, first, open - 1);
  const range = { first: start, last: open - 1 };
  const role = open > first ? roleIn(words, start, open - 1) : null;
  if (role === null && (open <= first || !isSingle(words, range))) return null;
  const phrase = readPhrase(words, { first: open, last: close });
  const link = phrase?.links[0];
  if (link?.person !== true || capitalRun(words, open, close).last !== close) return null;
  if (role === null && !link.name.includes(' ')) return null;
  const named = role ? { ...link, kind: role.kind, roles: [role.singular] } : link;
  return { ...phrase, first: subjectStart(words, range), last: close, links: [named] };
}

/** "the senior hydrologist", "its harbour pilot", "a mediator": of one, whom a name may stand beside. */
function isSingle(words: Words, { first, last }: Range): boolean {
  const start = subjectStart(words, { first, last });
  const word = norm(words, start);
  if (!/^(?:the|an?)$/.test(word) && !POSSESSIVES.has(word) && !/['’]s$/.test(word)) return false;
  return readSource(words, { first: start, last })?.last === last;
}

/** "said the senior hydrologist, Maud Perrin.": a full name between marks behind one of a kind is the bearer's. */
function nameBehindComma(words: Words, phrase: SourcePhrase, last: number): SourcePhrase {
  const comma = phrase.last;
  const run = capitalRun(words, comma + 1, last);
  const apart = norm(words, comma) === ',' && run.last > run.first + 1 && !isWord(words, run.last);
  if (!apart || !isSingle(words, { first: phrase.first, last: comma })) return phrase;
  const name = readPhrase(words, run)?.links[0];
  if (name?.person !== true || !name.name.includes(' ')) return phrase;
  const { kind, roles } = phrase.links[0] ?? name;
  return { ...phrase, last: run.last, links: [{ ...name, kind, roles }] };
}

function roleIn(words: Words, first: number, last: number): NounForm | null {
  for (let at = first; at < last; at += 1) {
    const noun = NOUN_FORMS.get(norm(words, at));
    if (noun?.role === 'person' || noun?.role === 'staff') return noun;
    if (isFinite(words, at)) return null;
  }
  return null;
}

/** "Ann Lee, of Dover, Del., said": the second of two places. */
function isPlaceBehindOf(words: Words, at: number, first: number): boolean {
  if (norm(words, at - 1) !== ',' || norm(words, at + 1) === 'and') return false;
  return norm(words, chunkFirst(words, first, at - 1)) === 'of';
}

function opensAside(words: Words, at: number, first: number): boolean {
  const word = norm(words, at);
  if (at === first) return false;
  return (
    word === 'of' ||
    isPlaceBehindOf(words, at, first) ||
    words.tokens[at]?.kind === 'number' ||
    isRelative(words, at) ||
    /^(?:a|an|the|including)$/.test(word)
  );
}
