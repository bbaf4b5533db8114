import { collect } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import { findQuotations } from '#text/quotations.ts';
import type { Block, Span } from '#text/types.ts';
import type { VerbView } from './scene.ts';
import { hasSubject, subjectOf } from './subject.ts';
import { timeWords } from './time-words.ts';

/** A noun phrase of a clause, which a pronoun may mean. */
export interface Mention {
  readonly view: VerbView;
  /** Indexes of its tokens. */
  readonly words: readonly number[];
  readonly subject: boolean;
  /** Indexes of what they are called before: "her husband, …". */
  readonly title?: readonly number[];
}

/** The noun phrases of a clause: its subject first, then the others without its times. */
export function mentionsIn(view: VerbView): readonly Mention[] {
  return (view.memo.mentions ??= readMentions(view));
}

function readMentions(view: VerbView): readonly Mention[] {
  // What a relative pronoun stands for is named in the main clause.
  const { kind, coordinated } = view.clause;
  const subject = kind === 'relative' && !coordinated && !hasSubject(view) ? [] : ownSubject(view);
  const phrases = [
    ...(subject.length > 0 ? [subject] : []),
    ...otherPhrases(view, subjectOf(view)),
  ];
  return collect(withTitles(view, phrases), ({ words, title }) => {
    const end = view.grammar.label.core(words.map((at) => normAt(view.tokens, at)));
    // "Brightline, a rail company": who is called so is one.
    const apposed = normAt(view.tokens, words[end] ?? -1) === ',' && !isList(view, words);
    const mention = (part: readonly number[]): Mention => ({
      view,
      words: part,
      subject: part[0] === subject[0],
      title,
    });
    if (apposed) return [namedAfter(view, words, end) ?? mention(words.slice(0, end))];
    const parts = [words.slice(0, end), words.slice(end + 1)];
    return parts.filter(({ length }) => length > 0).map((part) => mention(part));
  });
}

/** "A docker's daughter, she left": what stands before the pronoun is nobody else. */
function ownSubject(view: VerbView): readonly number[] {
  const subject = subjectOf(view);
  const { pronoun } = view.grammar.label;
  const [last = -1] = subject.slice(-1);
  return subject.length > 1 && pronoun(normAt(view.tokens, last)) !== null ? [] : subject;
}

/** "The prosecutor, Ruth Hale, said": of a subject with its name the name. */
function namedAfter(view: VerbView, words: readonly number[], end: number): Mention | null {
  const { tokens, grammar } = view;
  const rest = words.slice(end + 1);
  const comma = rest.findIndex((at) => normAt(tokens, at) === ',');
  const called = comma < 0 ? rest : rest.slice(0, comma);
  const from = called.findIndex((at) => grammar.label.opensName(normAt(tokens, at)));
  if (from < 0 || from === called.length - 1) return null;
  return { view, words: called.slice(from), subject: true, title: words.slice(0, end) };
}

function otherPhrases(view: VerbView, subject: readonly number[]): number[][] {
  const taken = new Set(subject);
  const phrases: number[][] = [[]];
  let before = -2;
  for (const at of view.own) {
    if (taken.has(at) || endsPhrase(view, at)) phrases.push([]);
    else if (before === at - 1) phrases.at(-1)?.push(at);
    else phrases.push([at]);
    before = at;
  }
  return phrases
    .map((phrase) => withoutParticle(view, phrase))
    .filter((phrase) => isPhrase(view, phrase));
}

/** "washed out the flower show". */
function withoutParticle({ tokens, verb, grammar }: VerbView, phrase: number[]): number[] {
  const [first = -1] = phrase;
  const parted = first === verb.last && grammar.label.verbParticles.has(normAt(tokens, first));
  return parted ? phrase.slice(1) : phrase;
}

function endsPhrase(view: VerbView, at: number): boolean {
  const { tokens, verb, grammar } = view;
  const { prepositions, connectors, pronoun } = grammar.label;
  const norm = normAt(tokens, at);
  if ((at >= verb.first && at < verb.last) || pronoun(norm) !== null) return true;
  if (tokens[at]?.kind === 'mark') return !INNER.has(norm) && !isTouching(view, at);
  return prepositions.has(norm) || connectors.has(norm) || timeWords(view).has(at);
}

/** No empty one, and none of "went dark", "ran aground". */
function isPhrase({ tokens, verb, grammar }: VerbView, phrase: readonly number[]): boolean {
  // "went to work as a clerk": what somebody is, not somebody else.
  if (ROLES.has(normAt(tokens, phrase[0] ?? -1))) return false;
  if (phrase.length === 1 && phrase[0] === verb.last) return !grammar.label.linking.has(verb.lemma);
  return phrase.some((at) => tokens[at]?.kind === 'word');
}

const ROLES = new Set(['as', 'jako']);

/** Marks inside a name: "Aurora-3". */
const INNER = new Set(['-', '&', '$', '£', '€']);

/** The comma of "40,000". */
function isTouching({ tokens }: VerbView, at: number): boolean {
  return tokens[at]?.spaceBefore === false && tokens[at + 1]?.spaceBefore === false;
}

function isList({ tokens, grammar }: VerbView, words: readonly number[]): boolean {
  return words.some((at) => grammar.label.connectors.has(normAt(tokens, at)));
}

/**
 * "the duty forecaster, Dawn Winter": who is named is meant by what they are called before; "was born in
 * Hull, the daughter of a tram driver": what somebody is called after it is nobody else.
 */
function withTitles(view: VerbView, phrases: readonly (readonly number[])[]) {
  const { tokens, grammar, verb } = view;
  const { opensName } = grammar.label;
  const isTitle = (phrase: readonly number[], next: readonly number[] | undefined): boolean => {
    const last = phrase.at(-1) ?? -1;
    const named = next?.[0] === last + 2 && normAt(tokens, last + 1) === ',';
    return named && opensName(normAt(tokens, next[0] ?? -1));
  };
  return collect(phrases, (words, index) => {
    if (isTitle(words, phrases[index + 1])) return [];
    const [first = -1] = words;
    const apposed = first > verb.last && normAt(tokens, first - 1) === ',';
    if (apposed && ARTICLES.has(normAt(tokens, first))) return [];
    const before = phrases[index - 1] ?? [];
    return [{ words, title: isTitle(before, words) ? before : [] }];
  });
}

const ARTICLES = new Set(['a', 'an', 'the']);

const QUOTATIONS = new WeakMap<Block, readonly Span[]>();

/** Where the words of somebody begin that a clause is quoted in; -1 for the paper's own words. */
export function quotedFrom(text: string, { block: { block }, verb }: VerbView): number {
  let quotations = QUOTATIONS.get(block);
  if (!quotations) {
    quotations = findQuotations(text, block);
    QUOTATIONS.set(block, quotations);
  }
  return quotations.find(({ start, end }) => start <= verb.start && verb.end <= end)?.start ?? -1;
}
