import type { Shape } from './shape.ts';
import { NO_CLASS, wordClasses } from './word-classes.ts';
import { UNKNOWN_WORD } from './words.ts';

/** What is left of a rule's shape after some words: a shape, then another, then the rule's end. */
interface Rest {
  readonly id: number;
  /** Null at the end of the rule. */
  readonly shape: Shape | null;
  readonly next: Rest | null;
  /** Bit of the rule it belongs to. */
  readonly rule: number;
  /** Those that begin with one more shape. */
  readonly longer: Map<Shape, Rest>;
}

/** All that may follow some words. */
interface State {
  readonly rests: readonly Rest[];
  /** Bits of the rules that the words so far may be a whole match of. */
  readonly complete: number;
  /** By the class of the next word. */
  readonly after: Map<number, State>;
}

/** One bit each in an integer; the sign's is left alone. */
export const MOST_SHAPES = 31;

/** Steps kept, about 100 bytes each. News needs some hundreds; whatever the text, memory is bounded. */
const MOST_STEPS = 10_000;

const DEAD: State = { rests: [], complete: 0, after: new Map() };

/**
 * Tells which of several shapes some row of words from a place on fits, by walking the words once: an
 * automaton whose states are made when a text first needs them. When too many have been made, it
 * forgets them all and begins anew, so that no text makes it grow without end.
 */
export class Scanner {
  readonly #shapes: readonly Shape[];
  #start: State;
  /** After one word, by its class: most tokens are told by it alone. */
  #opened: (State | undefined)[] = [];
  #states = new Map<string, State>();
  #rests = 0;
  #steps = 0;

  /** @throws RangeError when there are more than `MOST_SHAPES` shapes */
  constructor(shapes: readonly Shape[]) {
    if (shapes.length > MOST_SHAPES)
      throw new RangeError(`at most ${MOST_SHAPES} shapes, not ${shapes.length}`);
    this.#shapes = shapes;
    this.#start = this.#begin();
  }

  /** Bits of the shapes, in their order, that words from `at` on may match; words after them count not. */
  scan(words: Int32Array, at: number): number {
    const classes = wordClasses();
    const word = words[at] ?? UNKNOWN_WORD;
    const kind = classes[word] ?? NO_CLASS;
    const { complete } = this.#start;
    if (kind === NO_CLASS) return complete;
    const opened = this.#opened[kind] ?? this.#open(kind, word);
    return opened === DEAD ? complete : complete | this.#goOn(opened, words, at, classes);
  }

  /** Bits of the shapes that words from `at` on may match, the first of which has been passed. */
  #goOn(opened: State, words: Int32Array, at: number, classes: Int32Array): number {
    let state = opened;
    let { complete } = opened;
    for (let index = at + 1; index < words.length; index += 1) {
      const word = words[index] ?? UNKNOWN_WORD;
      const kind = classes[word] ?? NO_CLASS;
      if (kind === NO_CLASS) break;
      state = state.after.get(kind) ?? this.#step(state, word, kind);
      if (state === DEAD) break;
      complete |= state.complete;
    }
    return complete;
  }

  /** The state after a first word, kept by its class. */
  #open(kind: number, word: number): State {
    const state = this.#start.after.get(kind) ?? this.#step(this.#start, word, kind);
    while (this.#opened.length <= kind) this.#opened.push(undefined);
    return (this.#opened[kind] = state);
  }

  #begin(): State {
    this.#opened = [];
    this.#states = new Map();
    this.#steps = 0;
    const rests = this.#shapes.map((shape, index) => {
      const end = this.#rest(null, null, 1 << index);
      return this.#before(shape, end);
    });
    return this.#stateOf(new Set(rests));
  }

  #rest(shape: Shape | null, next: Rest | null, rule: number): Rest {
    return { id: this.#rests++, shape, next, rule, longer: new Map() };
  }

  #before(shape: Shape, next: Rest): Rest {
    const known = next.longer.get(shape);
    if (known) return known;
    const made = this.#rest(shape, next, next.rule);
    next.longer.set(shape, made);
    return made;
  }

  #stateOf(rests: ReadonlySet<Rest>): State {
    if (rests.size === 0) return DEAD;
    const sorted = [...rests].sort((a, b) => a.id - b.id);
    const key = sorted.map(({ id }) => id).join(' ');
    const known = this.#states.get(key);
    if (known) return known;
    let complete = 0;
    for (const rest of sorted) if (mayEnd(rest)) complete |= rest.rule;
    const made = { rests: sorted, complete, after: new Map<number, State>() };
    this.#states.set(key, made);
    return made;
  }

  #step(state: State, word: number, kind: number): State {
    const reached = new Set<Rest>();
    for (let rest of state.rests)
      while (rest.shape && rest.next) {
        this.#pass(rest.shape, word, rest.next, reached);
        if (!rest.shape.empty) break;
        rest = rest.next;
      }
    const next = this.#stateOf(reached);
    state.after.set(kind, next);
    this.#steps += 1;
    if (this.#steps > MOST_STEPS) this.#start = this.#begin();
    return next;
  }

  /** Adds what is left of a shape, and of what follows it, once the word has been read. */
  #pass(shape: Shape, word: number, next: Rest, reached: Set<Rest>): void {
    if (!shape.first.has(word)) return;
    switch (shape.kind) {
      case 'nothing':
        return;
      case 'word':
        reached.add(next);
        return;
      case 'any':
        for (const choice of shape.choices) this.#pass(choice, word, next, reached);
        return;
      case 'row':
        this.#pass(shape.head, word, this.#before(shape.tail, next), reached);
        if (shape.head.empty) this.#pass(shape.tail, word, next, reached);
    }
  }
}

function mayEnd(rest: Rest): boolean {
  let at: Rest | null = rest;
  while (at?.shape?.empty) at = at.next;
  return at?.shape === null;
}

/** Number of the lowest bit that is set: 0 for 1. */
export const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
