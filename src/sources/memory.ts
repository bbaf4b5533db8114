import type { Span } from '#text/types.ts';
import { spanOf } from './spans.ts';
import type {
  Agreement,
  AttributionGrammar,
  SourceMention,
  SourceReading,
  Words,
} from './types.ts';

/** Somebody the report has named so far. */
export interface Known {
  readonly name: string;
  readonly kind: SourceMention['kind'];
  readonly agreement: Agreement;
  readonly person: boolean;
  readonly roles: readonly string[];
  readonly sameAs?: string | undefined;
  readonly head?: string | undefined;
  /** False for somebody the text only speaks of. */
  readonly source: boolean;
  /** Whom or what a sentence begins with; true for a person: as likely as a source to be spoken of next. */
  readonly topic?: boolean | undefined;
  /** Where the text has named them last. */
  readonly span?: Span | null;
}

/**
 * What a report has said of who is who. `fullNames` has the bearer of each surname, so that it is
 * found even before its full name; `known` grows as the text is read.
 */
export interface Memory {
  readonly fullNames: Map<string, SourceReading>;
  readonly known: Known[];
  /** What sort of speaker each named source has turned out to be, and their roles. */
  readonly kinds: Map<string, SourceMention['kind']>;
  readonly roles: Map<string, Set<string>>;
  /** The first institution that anything is attributed to: whose release it is, if it is one. */
  issuer: string | null;
}

/** How many of the last names a pronoun may mean: keeps the search linear. */
const RECENT = 16;

export function newMemory(): Memory {
  return { fullNames: new Map(), known: [], kinds: new Map(), roles: new Map(), issuer: null };
}

/** Learns the full names of a block. */
export function learnNames(
  memory: Memory,
  people: readonly SourceReading[],
  grammar: AttributionGrammar,
): void {
  for (const person of people) {
    if (!person.person || !person.name.includes(' ')) continue;
    const key = grammar.nameKey(lastWord(person.name));
    const known = memory.fullNames.get(key);
    const better = known?.guessed === true && person.guessed !== true;
    if (known === undefined || better) memory.fullNames.set(key, person);
  }
}

/** Somebody spoken of, who need not be a source. */
function knownFrom(one: SourceReading, topic: boolean | undefined, words: Words): Known {
  const { name, kind, agreement, person, roles, sameAs, head } = one;
  const span = spanOf(words, one);
  return { name, kind, agreement, person, roles, sameAs, head, source: false, topic, span };
}

/** Notes whom a sentence has begun with. */
export function noteTopic(memory: Memory, topic: SourceReading, words: Words): void {
  remember(memory, knownFrom(topic, topic.person, words));
}

/** Notes that the text has just named these: a later pronoun or description may mean them. */
export function noteNames(memory: Memory, named: readonly SourceReading[], words: Words): void {
  for (const one of named) remember(memory, knownFrom(one, undefined, words));
}

/** Notes somebody as the last one named. */
export function remember(memory: Memory, one: Known): void {
  const roles = memory.roles.get(one.name) ?? new Set();
  for (const role of one.roles) memory.roles.set(one.name, roles.add(role));
  memory.known.push(one);
  if (memory.known.length > 4 * RECENT) memory.known.splice(0, 3 * RECENT);
}

/** Notes who speaks in a chain: whom they told is named last, but a pronoun means who spoke. */
export function noteSpeaker(memory: Memory, { name }: SourceMention): void {
  const speaker = memory.known.findLast((one) => one.name === name);
  if (speaker) remember(memory, speaker);
}

/** The last names, oldest first: whom a pronoun or a description may mean. */
export const recentIn = ({ known }: Memory): readonly Known[] => known.slice(-RECENT);

/** The surname of a full name. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
