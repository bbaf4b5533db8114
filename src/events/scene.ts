import type { Timex } from '#anchoring/types.ts';
import type { Clause, VerbGroup } from '#clauses/types.ts';
import type { Span, Token } from '#text/types.ts';
import type { EventBlock, EventGrammar, EventInput } from './types.ts';

/** A clause in its place: what is its own, what hangs on it, what is said of it. */
export interface ClauseView {
  readonly clause: Clause;
  /** The clause's verb group. */
  readonly verb: VerbGroup | null;
  readonly block: EventBlock;
  readonly blockIndex: number;
  /** Running number of the sentence in the document. */
  readonly sentence: number;
  readonly grammar: EventGrammar;
  readonly tokens: readonly Token[];
  /** Indexes of the tokens that belong to no clause inside this one. */
  readonly own: readonly number[];
  readonly parent: ClauseView | null;
  readonly children: ClauseView[];
  /** All clauses of its sentence, itself among them. */
  readonly siblings: readonly ClauseView[];
  /** Expressions among its own tokens, in text order. */
  readonly times: readonly Timex[];
  /** Attributions that hold its verb as content, outermost first, by index. */
  readonly attributions: readonly number[];
  /** Frames of the attributions whose cue stands in the clause, unless its verb is that cue. */
  readonly frames: readonly Span[];
  /** True when its verb is the cue of an attribution. */
  readonly framed: boolean;
}

/** A clause with a verb. */
export interface VerbView extends ClauseView {
  readonly verb: VerbGroup;
}

/** Items that overlap each of the given spans; both in text order. Linear but for true overlaps. */
export function overlapping<T extends Span>(
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
    active = active.filter((item) => item.end > span.start);
    return [...active];
  });
}

interface Marked extends Span {
  readonly attribution: number;
}

/** All clauses of the document that a grammar has read, in text order of their sentences. */
export function readScene({ blocks, timexes, attributions }: EventInput): ClauseView[] {
  const told = blocks.flatMap((block, blockIndex) =>
    block.grammar === null || !TELLING.has(block.block.kind)
      ? []
      : block.sentences.map((sentence) => ({
          block,
          blockIndex,
          grammar: block.grammar,
          ...sentence,
        })),
  );
  const spans = told.map(({ sentence }) => sentence);
  const times = overlapping(spans, timexes);
  const contents = overlapping(spans, marked(attributions.map(({ content }) => content)));
  const frames = overlapping(spans, marked(attributions.map(({ frame }) => frame)));
  const cues = overlapping(spans, marked(attributions.map(({ cue }) => (cue ? [cue] : []))));
  return told.flatMap((place, index) => {
    if (!place.grammar) return [];
    return viewsOf(place, {
      block: place.block,
      blockIndex: place.blockIndex,
      grammar: place.grammar,
      sentence: index,
      times: times[index] ?? [],
      contents: contents[index] ?? [],
      frames: frames[index] ?? [],
      cues: cues[index] ?? [],
    });
  });
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
  readonly sentence: number;
  readonly times: readonly Timex[];
  readonly contents: readonly Marked[];
  readonly frames: readonly Marked[];
  readonly cues: readonly Marked[];
}

function viewsOf(
  { sentence, clauses }: EventBlock['sentences'][number],
  around: Around,
): ClauseView[] {
  const { tokens } = sentence;
  const owner = ownersOf(clauses, tokens.length);
  const own = clauses.map((): number[] => []);
  owner.forEach((clause, token) => own[clause]?.push(token));
  const times = clauses.map((): Timex[] => []);
  for (const timex of around.times) {
    const at = tokens.findIndex((token) => token.end > timex.start);
    times[owner[at] ?? -1]?.push(timex);
  }
  const views: ClauseView[] = [];
  for (const [index, clause] of clauses.entries()) {
    const parent = clause.parent === null ? null : (views[clause.parent] ?? null);
    const token = clause.verb && tokens[clause.verb.at];
    const { block, blockIndex, grammar } = around;
    const view: ClauseView = {
      ...{ clause, verb: clause.verb, block, blockIndex, grammar, tokens, parent },
      sentence: around.sentence,
      own: own[index] ?? [],
      children: [],
      siblings: views,
      times: times[index] ?? [],
      attributions: token ? attributionsAt(around.contents, token) : [],
      frames: framesOf(around, tokens, own[index] ?? [], token),
      framed: token != null && around.cues.some((cue) => overlap(cue, token)),
    };
    parent?.children.push(view);
    views.push(view);
  }
  return views;
}

/** The innermost clause of each token; clauses come with their holders first. */
function ownersOf(clauses: readonly Clause[], length: number): number[] {
  const owner = Array.from({ length }, () => -1);
  const sizes = clauses.map(({ first, last }) => last - first);
  for (const [index, { first, last }] of clauses.entries()) {
    for (let at = first; at < last; at += 1) {
      const known = sizes[owner[at] ?? -1];
      if (known === undefined || (sizes[index] ?? 0) <= known) owner[at] = index;
    }
  }
  return owner;
}

function attributionsAt(contents: readonly Marked[], verb: Span): number[] {
  const found = contents.filter(({ start, end }) => start <= verb.start && verb.end <= end);
  return [...new Set(found.map(({ attribution }) => attribution))];
}

const NOWHERE: Span = { start: -1, end: -1 };

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Frames around a clause's verb belong to another clause's cue, or to its own when it is the cue. */
function framesOf(
  { frames, cues }: Around,
  tokens: readonly Token[],
  own: readonly number[],
  verb: Token | null | undefined,
): readonly Span[] {
  if (frames.length === 0) return [];
  return frames.filter((frame) => {
    const cue = cues.find(({ attribution }) => attribution === frame.attribution);
    if (!cue) return true;
    if (verb && overlap(cue, verb)) return false;
    return own.some((at) => overlap(tokens[at] ?? NOWHERE, cue));
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
