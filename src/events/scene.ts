import type { Timex } from '#anchoring/types.ts';
import { innermostClauses } from '#clauses/tense.ts';
import type { Clause, VerbGroup } from '#clauses/types.ts';
import type { Span, Token } from '#text/types.ts';
import type { EventGrammar, VerbClass } from './grammar.ts';
import type { EventBlock, EventInput } from './types.ts';
import type { Mention } from './mentions.ts';
import { tokenAt } from '#text/lists.ts';
import { firstEnding } from '#text/search.ts';
import { nominalVerb } from './nominal.ts';
import { readVoices, type Voice } from './voices.ts';

/** A clause in its place: what is its own, what hangs on it, what is said of it. */
export interface ClauseView {
  readonly clause: Clause;
  /** The clause's verb group; in a sentence without one the word that tells an event stands for it. */
  readonly verb: VerbGroup | null;
  readonly block: EventBlock;
  readonly blockIndex: number;
  readonly voice: Voice;
  /** Running number of the sentence in the document. */
  readonly sentence: number;
  readonly grammar: EventGrammar;
  readonly tokens: readonly Token[];
  /** Indexes of the tokens that belong to no clause inside this one. */
  readonly own: readonly number[];
  readonly parent: ClauseView | null;
  readonly children: ClauseView[];
  /** The last clause with a verb before it that is of the same kind and hangs on the same one. */
  readonly elder: ClauseView | null;
  /** Expressions among its own tokens, in text order. */
  readonly times: readonly Timex[];
  /** Attributions that hold its verb as content, outermost first, by index. */
  readonly attributions: readonly number[];
  /** Frames of the attributions whose cue stands in the clause, unless its verb is that cue. */
  readonly frames: readonly Span[];
  /** True when its verb is the cue of an attribution of what stands outside the clause. */
  readonly framed: boolean;
  /** What has been worked out about it. */
  readonly memo: ClauseMemo;
}

/** Answers about a clause that many ask for; each is kept by the function that gives it, null before. */
interface ClauseMemo {
  class: VerbClass | null;
  governing: readonly Timex[] | null;
  content: readonly number[] | null;
  timeWords: ReadonlySet<number> | null;
  beforeVerb: readonly number[] | null;
  bare: readonly number[] | null;
  mentions: readonly Mention[] | null;
  pointing: boolean | null;
}

const newMemo = (): ClauseMemo => ({
  class: null,
  governing: null,
  content: null,
  timeWords: null,
  beforeVerb: null,
  bare: null,
  mentions: null,
  pointing: null,
});

/** A clause with a verb. */
export interface VerbView extends ClauseView {
  readonly verb: VerbGroup;
}

/** Items that overlap each of the given spans; both in text order. Linear but for true overlaps. */
function overlapping<T extends Span>(
  spans: readonly Span[],
  items: readonly T[],
): readonly (readonly T[])[] {
  const sorted = items.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let active: T[] = [];
  return spans.map((span) => {
    for (let item = sorted[next]; item && item.start < span.end; item = sorted[next]) {
      active.push(item);
      next += 1;
    }
    if (active.length === 0) return active;
    active = active.filter((item) => item.end > span.start);
    return active.slice();
  });
}

interface Marked extends Span {
  readonly attribution: number;
}

/** All clauses of the document that a grammar has read, in text order of their sentences. */
export function readScene(input: EventInput): ClauseView[] {
  const { blocks, timexes, attributions } = input;
  const voices = readVoices(input);
  const told = blocks.flatMap((block, blockIndex) =>
    block.grammar === null || !TELLING.has(block.block.kind)
      ? []
      : ownSentences(block).map((place) => ({ block, blockIndex, grammar: block.grammar, place })),
  );
  const spans = told.map(({ place }) => place.sentence);
  const times = overlapping(spans, timexes);
  const contents = overlapping(spans, marked(attributions.map(({ content }) => content)));
  const frames = overlapping(spans, marked(attributions.map(({ frame }) => frame)));
  const cues = overlapping(spans, marked(attributions.map(({ cue }) => (cue ? [cue] : []))));
  return told.flatMap(({ block, blockIndex, grammar, place }, index) => {
    const voice = voices[blockIndex];
    if (!grammar || !voice) return [];
    return viewsOf(place, {
      block,
      blockIndex,
      grammar,
      voice,
      sentence: index,
      times: (times[index] ?? []).filter((timex) => timex !== voice.stamp),
      contents: contents[index] ?? [],
      frames: frames[index] ?? [],
      cues: cues[index] ?? [],
      attributions,
    });
  });
}

/** No sentence of the news has as many tokens; a table or a text without full stops may. */
const LONGEST = 2000;

/** Sentences of a block without its signature. */
function ownSentences({ block, sentences: all }: EventBlock): EventBlock['sentences'] {
  const { signature } = block;
  const sentences = all.filter(({ sentence }) => sentence.tokens.length <= LONGEST);
  if (!signature) return sentences;
  return sentences.filter(
    ({ sentence }) => sentence.start < signature.start || sentence.start >= signature.end,
  );
}

/** Kinds of blocks that tell something; datelines and stamps don't. */
const TELLING = new Set(['paragraph', 'heading', 'quotation', 'post']);

function marked(lists: readonly (readonly Span[])[]): Marked[] {
  return lists.flatMap((list, attribution) =>
    list.map(({ start, end }) => ({ start, end, attribution })),
  );
}

interface Around {
  readonly block: EventBlock;
  readonly blockIndex: number;
  readonly grammar: EventGrammar;
  readonly voice: Voice;
  readonly sentence: number;
  readonly times: readonly Timex[];
  readonly contents: readonly Marked[];
  readonly frames: readonly Marked[];
  readonly cues: readonly Marked[];
  /** All of the document. */
  readonly attributions: EventInput['attributions'];
}

function viewsOf(
  { sentence, clauses }: EventBlock['sentences'][number],
  around: Around,
): ClauseView[] {
  const { tokens } = sentence;
  const owners = innermostClauses(clauses, tokens.length);
  const own = ownTokens(clauses, tokens, owners, around);
  const times = ownTimes(clauses, tokens, owners, around);
  const views: ClauseView[] = [];
  const elders = new Map<string, ClauseView>();
  for (const [index, clause] of clauses.entries()) {
    const parent = clause.parent === null ? null : (views[clause.parent] ?? null);
    const key = `${String(clause.parent)} ${clause.kind}`;
    const words = own[index] ?? [];
    const view = viewOf(clause, around, {
      tokens,
      parent,
      elder: elders.get(key) ?? null,
      own: words,
      times: times[index] ?? [],
      verb: clause.verb ?? nominalVerb(clause, tokens, words, around.grammar),
    });
    if (view.verb) elders.set(key, view);
    parent?.children.push(view);
    views.push(view);
  }
  return views;
}

type Placed = Pick<ClauseView, 'tokens' | 'parent' | 'elder' | 'own' | 'times' | 'verb'>;

function viewOf(clause: Clause, around: Around, placed: Placed): ClauseView {
  const verb = tokenAt(placed.tokens, placed.verb?.at ?? -1) ?? null;
  const { attributions, contents, frames } = around;
  const said = attributions.length > 0 && verb !== null;
  // Written out: spreading here costs a third of the stage.
  return {
    clause,
    verb: placed.verb,
    block: around.block,
    blockIndex: around.blockIndex,
    voice: around.voice,
    sentence: around.sentence,
    grammar: around.grammar,
    tokens: placed.tokens,
    own: placed.own,
    parent: placed.parent,
    children: [],
    elder: placed.elder,
    times: placed.times,
    attributions: said && contents.length > 0 ? attributionsAt(contents, verb) : NONE,
    frames: frames.length > 0 ? framesOf(around, placed, verb) : NONE,
    framed: said && isFramed(around, clause, verb),
    memo: newMemo(),
  };
}

const NONE: readonly never[] = [];

/** Token indexes of each clause; the stamp that opens an entry belongs to none. */
function ownTokens(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  owners: Int32Array,
  { voice }: Around,
): number[][] {
  const own = clauses.map((): number[] => []);
  const stampEnd = voice.stamp?.end ?? -1;
  owners.forEach((owner, token) => {
    if (owner >= 0 && (tokens[token]?.start ?? 0) >= stampEnd) own[owner]?.push(token);
  });
  return own;
}

function ownTimes(
  clauses: readonly Clause[],
  tokens: readonly Token[],
  owners: Int32Array,
  around: Around,
): Timex[][] {
  const times = clauses.map((): Timex[] => []);
  for (const timex of around.times) {
    times[owners[firstEnding(tokens, timex.start)] ?? -1]?.push(timex);
  }
  return times;
}

function attributionsAt(contents: readonly Marked[], verb: Span): number[] {
  const found = contents.filter(({ start, end }) => start <= verb.start && verb.end <= end);
  return [...new Set(found.map(({ attribution }) => attribution))];
}

/** A cue whose content is a noun in its own clause ("confirmed the death") attributes nothing else. */
function isFramed({ cues, attributions }: Around, clause: Clause, verb: Token): boolean {
  const inside = ({ start, end }: Span) => clause.start <= start && end <= clause.end;
  return cues.some((cue) => {
    const content = attributions[cue.attribution]?.content ?? [];
    return overlap(cue, verb) && (content.length === 0 || !content.every(inside));
  });
}

const NOWHERE: Span = { start: -1, end: -1 };

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Frames around a clause's verb belong to another clause's cue, or to its own when it is the cue. */
function framesOf(
  { frames, cues }: Around,
  { tokens, own }: Placed,
  verb: Token | null,
): readonly Span[] {
  return frames.filter((frame) => {
    const cue = cues.find(({ attribution }) => attribution === frame.attribution);
    if (!cue) return true;
    if (verb && overlap(cue, verb)) return false;
    // "…, the mayor, Ann Lee, said": the frame begins in the clause that it is said of.
    const span = verb && overlap(frame, verb) ? cue : frame;
    return own.some((at) => overlap(tokens[at] ?? NOWHERE, span));
  });
}

/** True when an offset stands in the frame of an attribution. */
export function inFrame(view: ClauseView, offset: number): boolean {
  return view.frames.some(({ start, end }) => start <= offset && offset < end);
}

/** Narrows to clauses with a verb. */
export function hasVerb(view: ClauseView): view is VerbView {
  return view.verb !== null;
}
