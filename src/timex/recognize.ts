import type { Span, Token } from '#text/types.ts';
import type { Cursor, Item } from './pattern.ts';
import { cursorOver, seq } from './pattern.ts';
import type { PersonWords } from './names.ts';
import { lowestBit, Scanner } from './scanner.ts';
import { isInTitle } from './titles.ts';
import type { Meaning, TimexMention } from './types.ts';

/** One way to say a time. `lead` is a word before it that shapes its meaning but stays outside. */
export interface Rule {
  readonly name: string;
  readonly pattern: Item<RuleMatch>;
  /** Phrase → TIMEX3 value, read on the day that tests take (Tuesday 12 March 2024, 18:00). */
  readonly examples: Readonly<Record<string, string>>;
}

interface RuleMatch {
  readonly meaning: Meaning;
  /** Index of the first token that belongs to the expression. */
  readonly from: number;
}

interface RuleSource {
  readonly name: string;
  readonly pattern: Item<Meaning>;
  readonly examples: Readonly<Record<string, string>>;
}

/** A rule whose whole match is the expression. */
export function rule({ name, pattern, examples }: RuleSource): Rule {
  return { name, examples, pattern: seq([pattern], ([meaning], { from }) => ({ meaning, from })) };
}

/** A rule with a leading word outside the expression ("since" Monday); `build` joins the two. */
export function ruleWithLead<L, T>(
  source: {
    readonly name: string;
    readonly lead: Item<L>;
    readonly pattern: Item<T>;
    readonly examples: Readonly<Record<string, string>>;
  },
  build: (lead: L, value: T) => Meaning | null,
): Rule {
  const lead: Item<{ value: L; from: number }> = seq([source.lead], ([value], { next }) => ({
    value,
    from: next,
  }));
  const pattern: Item<RuleMatch> = seq([lead, source.pattern], ([{ value, from }, body]) => {
    const meaning = build(value, body);
    return meaning && { meaning, from };
  });
  return { name: source.name, examples: source.examples, pattern };
}

/** The rules of a language, ready to run: which of them can begin at which word. */
export interface TimexGrammar {
  readonly rules: readonly Rule[];
  /** Which rules to try at a token. */
  readonly scanner: Scanner;
  /** How an entry of a log or live report opens: a clock too brief to count elsewhere ("21.12 …"). */
  readonly opening: Rule | null;
  /** Whether a capital inside a sentence makes a name of a weekday or month, as in Polish. */
  readonly capitalsAreNames: boolean;
  /** Forms of adjectives from days, which are no surnames; null where there are none. */
  readonly adjectives: RegExp | null;
  /** Words that tell a surname, where days have capitals as names do; null where they have none. */
  readonly persons: PersonWords | null;
  /** An ending that belongs to the noun phrase around a time ("'s"); empty where there is none. */
  readonly possessive: string;
  /** Adverbs of days that may stand far behind the clock they go with ("O 15 wybuchł wczoraj pożar"). */
  readonly dayAdverbs: ReadonlySet<string>;
}

/** What a grammar has beside its rules. */
export interface GrammarOptions {
  readonly opening?: Rule;
  readonly capitalsAreNames?: boolean;
  readonly adjectives?: RegExp;
  readonly persons?: PersonWords;
  readonly possessive?: string;
  readonly dayAdverbs?: readonly string[];
}

/** Makes rules ready to run. Their order matters only between matches of equal length. */
export function timexGrammar(rules: readonly Rule[], options: GrammarOptions = {}): TimexGrammar {
  const { opening = null, capitalsAreNames = false, persons = null, possessive = '' } = options;
  const { adjectives = null } = options;
  const dayAdverbs = new Set(options.dayAdverbs);
  for (const { name, pattern } of rules)
    if (pattern.shape.empty) throw new RangeError(`rule can match nothing: ${name}`);
  const scanner = new Scanner(rules.map(({ pattern }) => pattern.shape));
  return { rules, scanner, opening, capitalsAreNames, adjectives, persons, possessive, dayAdverbs };
}

interface Found extends RuleMatch {
  readonly rule: Rule;
  readonly next: number;
}

/** The longest match of the rules whose bits are set, and of the opening rule where there is one. */
function longestMatch(
  cursor: Cursor,
  at: number,
  { rules, opening }: Pick<TimexGrammar, 'rules' | 'opening'>,
  candidates: number,
): Found | null {
  let best: Found | null = null;
  for (let left = candidates; left !== 0; left &= left - 1) {
    const rule = rules[lowestBit(left)];
    if (rule) best = longer(best, rule, cursor, at);
  }
  return opening ? longer(best, opening, cursor, at) : best;
}

/** The longest match of a rule, unless the best so far is as long. */
function longer(best: Found | null, rule: Rule, cursor: Cursor, at: number): Found | null {
  let longest = best;
  for (const { next, value } of rule.pattern.match(cursor, at))
    if (!longest || next > longest.next)
      longest = { meaning: value.meaning, from: value.from, rule, next };
  return longest;
}

/** Matches of shared parts that are kept; what lies behind the place reached is of no more use. */
const MOST_KEPT = 4_096;

/** Gives every part of a meaning that has no words of its own the words of the whole, for explanations. */
function inWords(meaning: Meaning, words: Span): Meaning {
  const own = meaning.words ?? words;
  const part = (inner: Meaning) => inWords(inner, own);
  const whole = meaning.words ? meaning : Object.assign({}, meaning, { words: own });
  switch (whole.kind) {
    case 'part':
    case 'clock':
      return whole.day ? Object.assign({}, whole, { day: part(whole.day) }) : whole;
    case 'edge':
    case 'around':
    case 'near':
    case 'nth':
    case 'beside':
    case 'bound':
      return Object.assign({}, whole, { of: part(whole.of) });
    case 'night':
    case 'range':
      return Object.assign({}, whole, { from: part(whole.from), to: part(whole.to) });
    case 'unit':
    case 'offset':
      return typeof whole.from === 'string'
        ? whole
        : Object.assign({}, whole, { from: part(whole.from) });
    default:
      return whole;
  }
}

/** What a title says tells no time, but a year in it is the same year wherever it stands. */
function isPartOfTitle(cursor: Cursor, { from, next, meaning }: Found): boolean {
  const told = meaning.kind === 'bound' ? meaning.of : meaning;
  const hasYear = told.kind === 'calendar' && told.fields.year !== undefined;
  return !hasYear && isInTitle(cursor, from, next);
}

function mentionOf(
  cursor: Cursor,
  at: number,
  found: Found,
  possessive: string,
): TimexMention | null {
  const { tokens } = cursor;
  if (isPartOfTitle(cursor, found)) return null;
  const lead = tokens[at];
  const first = tokens[found.from];
  const last = tokens[found.next - 1];
  if (!lead || !first || !last) return null;
  const tail = possessive !== '' && last.norm.endsWith(possessive) ? possessive.length : 0;
  const span = { start: first.start, end: last.end - tail };
  return {
    start: span.start,
    end: span.end,
    lead: lead.start,
    meaning: inWords(found.meaning, span),
    rule: found.rule.name,
  };
}

/**
 * Finds the time expressions of a sentence, left to right and without overlaps. At each token the
 * longest match wins; of two equally long matches the one whose rule is listed first.
 *
 * @param text the document; spans of tokens and mentions are offsets into it
 * @param opensBlock whether the sentence is the first of a block, where an entry's clock may stand
 */
export function recognize(
  text: string,
  tokens: readonly Token[],
  grammar: TimexGrammar,
  opensBlock = false,
): TimexMention[] {
  const cursor = cursorOver(text, tokens);
  const mentions: TimexMention[] = [];
  const { scanner, possessive } = grammar;
  const inside = { rules: grammar.rules, opening: null };
  for (let at = 0; at < tokens.length;) {
    const here = at === 0 && opensBlock ? grammar : inside;
    const candidates = scanner.scan(cursor.words, at);
    const found =
      candidates !== 0 || here.opening ? longestMatch(cursor, at, here, candidates) : null;
    const mention = found && mentionOf(cursor, at, found, possessive);
    if (mention) mentions.push(mention);
    at = found?.next ?? at + 1;
    if (cursor.memo.size > MOST_KEPT) cursor.memo.clear();
  }
  return mentions;
}
