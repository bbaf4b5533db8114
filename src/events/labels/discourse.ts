import type { AttributionMention } from '#sources/types.ts';
import type { Referent } from './candidates.ts';
import { isUpperAt } from '#text/characters.ts';
import type { Named } from './nominals.ts';
import type { VerbView } from '#events/scene.ts';
import type { PronounKind } from '#events/label-grammar.ts';

/** Somebody whom a document names, where it first does. */
export interface NamedOne {
  /** As written. */
  readonly name: string;
  /** The same in lower case, word by word. */
  readonly words: readonly string[];
  /** Offset of the name. */
  readonly start: number;
  /** False where only its capitals speak for a name. */
  readonly person: boolean;
  readonly sentence: number;
}

/** What a document has told, as a pronoun is read against it. */
export interface Discourse {
  readonly text: string;
  readonly attributions: readonly AttributionMention[];
  /** Clauses by the running number of their sentence, in text order. */
  readonly sentences: ReadonlyMap<number, readonly VerbView[]>;
  /** Full names of people in lower case by their last word: "lee" for "Ann Lee". */
  readonly people: ReadonlyMap<string, readonly string[]>;
  /** Last words of other names of several words, in lower case: those may be people's, too. */
  readonly surnames: ReadonlySet<string>;
  /** Words, in lower case, that have a capital within a sentence: one at its beginning is theirs, too. */
  readonly capitals: ReadonlySet<string>;
  /** Each of the people once, in text order. */
  readonly named: readonly NamedOne[];
  /** What a pronoun has called somebody whose name doesn't tell, by the last word of the name. */
  readonly genders: Map<string, PronounKind>;
  /** The persons whom verbs without a subject mean, as far as they have been asked. */
  readonly unspoken: Map<VerbView, string | null>;
  /** Whom clauses name, as far as they have been asked. */
  readonly nominals: Map<VerbView, readonly Named[]>;
  /** Whom pronouns of clauses mean, by kind and role, as far as they have been asked. */
  readonly referents: Map<VerbView, Map<string, Referent | null>>;
}

/** Reads who is named and which clauses stand together. `views` are in text order. */
export function readDiscourse(
  text: string,
  attributions: readonly AttributionMention[],
  views: readonly VerbView[],
): Discourse {
  const sentences = new Map<number, VerbView[]>();
  const people = new Map<string, readonly string[]>();
  const named: NamedOne[] = [];
  const surnames = new Set<string>();
  const capitals = new Set<string>();
  for (const view of views) {
    const group = sentences.get(view.sentence);
    if (group) {
      group.push(view);
      continue;
    }
    sentences.set(view.sentence, [view]);
    // In a title each word may have a capital.
    if (view.block.block.kind === 'heading') continue;
    for (const one of namesIn(text, view, capitals)) {
      const last = one.words.at(-1) ?? '';
      if (!one.person) {
        surnames.add(last);
        continue;
      }
      const other = people.get(last);
      if (!other) named.push(one);
      // Of two with one surname none is meant by it for sure.
      people.set(last, other && other[0] !== one.words[0] ? [last] : one.words);
    }
  }
  for (const [last, words] of speakersIn(attributions))
    if (!people.has(last)) people.set(last, words);
  const asked = {
    referents: new Map(),
    unspoken: new Map(),
    nominals: new Map(),
    genders: new Map(),
  };
  return { text, attributions, sentences, people, surnames, capitals, named, ...asked };
}

const STEMS = new WeakMap<Discourse, ReadonlySet<string>>();

/**
 * Whether a word, in lower case, has a capital in some form within a sentence of the document ("trener Polonii" of
 * "polonia"): by its stem of four letters or more.
 */
export function isNameElsewhere(discourse: Discourse, norm: string): boolean {
  let stems = STEMS.get(discourse);
  if (!stems) {
    stems = new Set(
      [...discourse.capitals].flatMap((word) => [word, word.slice(0, -1), word.slice(0, -2)]),
    );
    STEMS.set(discourse, stems);
  }
  const stem = norm.slice(0, -1);
  return stem.length >= SHORTEST && (stems.has(stem) || discourse.capitals.has(norm));
}

const SHORTEST = 4;

/** Full names, in lower case, of the people who say something, by their last word. */
function* speakersIn(
  attributions: readonly AttributionMention[],
): Generator<readonly [string, readonly string[]]> {
  for (const { chain } of attributions) {
    for (const { kind, name } of chain) {
      const words = kind === 'person' ? name.toLowerCase().split(' ') : [];
      if (words.length > 1) yield [words.at(-1) ?? '', words];
    }
  }
}

/** Words of a name. */
const LONGEST = 5;

/** Runs of words with capitals; people's begin with a title or a given name, or an age follows. */
function* namesIn(
  text: string,
  { tokens, grammar, sentence }: VerbView,
  capitals: Set<string>,
): Generator<NamedOne> {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(text, tokens[at])) continue;
    let end = at + 1;
    while (isCapital(text, tokens[end])) end += 1;
    for (const { norm } of tokens.slice(end - at > 1 ? at : Math.max(1, at), end))
      capitals.add(norm);
    const opener = tokens.slice(at, end).findIndex(({ norm }) => grammar.label.opensName(norm));
    const name = tokens.slice(at + Math.max(0, opener), end);
    const [first, last] = [name[0], name.at(-1)];
    if (first && last && name.length > 1 && name.length <= LONGEST) {
      yield {
        name: text.slice(first.start, last.end),
        words: name.map(({ norm }) => norm),
        start: first.start,
        person: opener >= 0 || hasAge(tokens, end),
        sentence,
      };
    }
    at = end - 1;
  }
}

/** "Ada Moll, 52,": past the name an age between commas. */
function hasAge(tokens: VerbView['tokens'], end: number): boolean {
  const [comma, age, close] = tokens.slice(end, end + 3);
  return comma?.norm === ',' && /^[1-9]\d$/.test(age?.norm ?? '') && close?.norm === ',';
}

function isCapital(text: string, token: VerbView['tokens'][number] | undefined): boolean {
  return token?.kind === 'word' && isUpperAt(text, token.start);
}
