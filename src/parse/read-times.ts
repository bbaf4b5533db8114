import type { BlockTimes } from '#anchoring/anchor.ts';
import { splitClauses } from '#clauses/split.ts';
import { innermostClauses, timeTense, type TimePlace } from '#clauses/tense.ts';
import type { Clause, ClauseGrammar, Tense, VerbGroup } from '#clauses/types.ts';
import type { EventGrammar } from '#events/grammar.ts';
import type { LanguagePack } from '#lang/pack.ts';
import type { AttributionMention } from '#sources/types.ts';
import type { Block, Sentence, Span } from '#text/types.ts';
import {
  isPerson,
  isSurname,
  personSurnames,
  surnameStems,
  type PersonWords,
} from '#timex/names.ts';
import { lendDays } from '#timex/day-behind.ts';
import { findQuotations } from '#text/quotations.ts';
import { recognize } from '#timex/recognize.ts';
import { pairClocks } from '#timex/two-zones.ts';
import type { TimexMention } from '#timex/types.ts';
import { saidWhen, sayingsOf } from './said-when.ts';
import { asideFinder } from './asides.ts';
import { comparisonFinder } from './comparisons.ts';
import { collect } from '#text/lists.ts';
import { lastAt } from '#text/search.ts';
import { withAnswers, withHeadlineTense } from './verbless-tense.ts';

/** A sentence with its clauses. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
}

/** A block as far as its language tells, before anything is put on the calendar. */
export interface ReadBlock extends BlockTimes {
  readonly pack: LanguagePack | null;
  readonly sentences: readonly ReadSentence[];
}

/** Cuts the sentence into clauses when they are first asked for. */
class LazySentence implements ReadSentence {
  readonly sentence: Sentence;
  readonly #text: string;
  readonly #grammar: ClauseGrammar | null;
  #clauses: readonly Clause[] | null = null;

  constructor(text: string, sentence: Sentence, grammar: ClauseGrammar | null) {
    this.sentence = sentence;
    this.#text = text;
    this.#grammar = grammar;
  }

  get clauses(): readonly Clause[] {
    const grammar = this.#grammar;
    return (this.#clauses ??= grammar ? splitClauses(this.#text, this.sentence, grammar) : []);
  }
}

type PlaceAt = (offset: number) => TimePlace | null;

/** Where in its sentence an offset lies; each is asked for more than once in a row. */
function placeFinder(sentences: readonly ReadSentence[]): PlaceAt {
  let spans: readonly Span[] | null = null;
  let last = -1;
  let place: TimePlace | null = null;
  return (offset) => {
    if (offset === last) return place;
    last = offset;
    spans ??= sentences.map(({ sentence }) => sentence);
    const found = sentences[lastAt(spans, offset)];
    if (!found) return (place = null);
    const { clauses } = found;
    const { tokens } = found.sentence;
    const at = lastAt(tokens, offset);
    const index = innermostClauses(clauses, tokens.length)[at] ?? -1;
    return (place = { clauses, tokens, at, index });
  };
}

/** Tense that places a time at an offset: of the clause around it, as `timeTense` reads it. */
function tenseFinder(
  placeAt: PlaceAt,
  grammar: ClauseGrammar | undefined,
  isFrame: (offset: number) => boolean,
): (offset: number) => Tense | null {
  return (offset) => {
    const place = placeAt(offset);
    return place && timeTense(place, { grammar, framed: isFrame(offset) });
  };
}

/** What the clause around an offset tells of a time there, besides its tense. */
function clausesWords(placeAt: PlaceAt, events?: EventGrammar) {
  const verbAt = (offset: number): VerbGroup | null => {
    const place = placeAt(offset);
    return place?.clauses[place.index]?.verb ?? null;
  };
  return {
    isVerdict(offset: number): boolean {
      const verb = events ? verbAt(offset) : null;
      if (!verb || !events?.verdicts.has(verb.lemma)) return false;
      const { clauses, index } = placeAt(offset) ?? { clauses: [], index: -1 };
      return clauses.some(
        ({ kind, parent, end }) => kind === 'relative' && parent === index && end <= verb.start,
      );
    },
    lastsAt(offset: number): boolean {
      const verb = events ? verbAt(offset) : null;
      return verb !== null && events?.verbClass(verb.lemma, verb.reflexive) === 'extent';
    },
    isBackstory(offset: number): boolean {
      const verb = verbAt(offset);
      return verb !== null && verb.perfect && verb.form === 'had';
    },
    isEarlier: (offset: number): boolean => isEarlier(placeAt(offset), events),

    isForeseen(offset: number): boolean {
      const verb = verbAt(offset);
      if (verb?.modality === 'plan') return verb.tense === 'past';
      return verb?.tense === 'future' && verb.modality === 'conditional';
    },
  };
}

/**
 * "wieczorem odnalazł kobietę, która o świcie wyszła": Polish has one past tense, and what a relative clause
 * tells of somebody came before.
 */
function isEarlier(place: TimePlace | null, events?: EventGrammar): boolean {
  const clause = place?.clauses[place.index];
  if (!events?.hasAspect || clause?.kind !== 'relative' || clause.parent === null) return false;
  return clause.verb?.tense === 'past' && place?.clauses[clause.parent]?.verb?.tense === 'past';
}

/** Tells whether an offset lies in one of many spans, which may overlap. */
function coverage(spans: readonly Span[]): (offset: number) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (offset) => offset < (merged[lastAt(merged, offset)]?.end ?? -1);
}

/** The time expressions of a block, without the names that look like them. */
function mentionsOf(
  text: string,
  { sentences }: Block,
  pack: LanguagePack,
  names: Names,
): TimexMention[] {
  const found = lendDays(
    text,
    pairClocks(
      text,
      collect(sentences, ({ tokens }, index) => recognize(text, tokens, pack.time, index === 0)),
    ),
    pack.time.dayAdverbs,
  );
  const { persons } = pack.time;
  const isName = (mention: TimexMention) =>
    isSurname(text, mention, names.stems, pack.time) ||
    (persons !== null && isPerson(text, mention, names.surnames(persons)));
  return found.filter((mention) => !isName(mention));
}

/** Words of a document that are names of somebody in it. */
interface Names {
  readonly stems: () => ReadonlySet<string>;
  readonly surnames: (persons: PersonWords) => ReadonlySet<string>;
}

function namesIn(text: string, blocks: readonly Block[]): Names {
  const sentences = blocks.flatMap((block) => block.sentences);
  const bySort = new Map<PersonWords, ReadonlySet<string>>();
  const surnames = (persons: PersonWords) => {
    const found = bySort.get(persons) ?? personSurnames(text, sentences, persons);
    bySort.set(persons, found);
    return found;
  };
  let known: ReadonlySet<string> | null = null;
  const stems = () => (known ??= surnameStems(text, sentences));
  return { stems, surnames };
}

/** Clauses and time expressions of each block, by the pack of its language; others stay unread. */
export function readTimes(
  text: string,
  blocks: readonly Block[],
  packs: readonly LanguagePack[],
  attributions: readonly AttributionMention[],
): ReadBlock[] {
  const isFrame = coverage(attributions.flatMap(({ frame }) => frame));
  const isSpeech = coverage(attributions.flatMap(({ content }) => content));
  const sayings = sayingsOf(attributions);
  const names = namesIn(text, blocks);
  let last: ReadSentence | undefined;
  const read = blocks.map((block): ReadBlock => {
    const pack = packs.find(({ code }) => code === block.language) ?? null;
    const sentences = pack
      ? block.sentences.map((sentence) => new LazySentence(text, sentence, pack.clauses))
      : [];
    const mentions = pack ? mentionsOf(text, block, pack, names) : [];
    const clauses = pack?.clauses ?? undefined;
    const events = pack?.events ?? undefined;
    const placeAt = placeFinder(sentences);
    const toldAt = tenseFinder(placeAt, clauses, isFrame);
    const tenseAt = withAnswers(toldAt, text, sentences, { before: last, grammar: clauses });
    last = sentences.at(-1);
    const isQuoted = mentions.length > 1 ? coverage(findQuotations(text, block)) : () => false;
    const ofClauses = clausesWords(placeAt, events);
    const isCompared = comparisonFinder(block, events);
    const asideAt = asideFinder(text, sentences, clauses);
    const framedBy = mentions.length > 1 ? saidWhen(sayings, mentions) : () => null;
    const said = { isFrame, framedBy, isSpeech, isQuoted };
    const told = { tenseAt, ...ofClauses, ...said, isCompared, asideAt };
    return { block, pack, sentences, mentions, ...told };
  });
  return withHeadlineTense(read);
}
