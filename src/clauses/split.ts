import type { Sentence, Token } from '#text/types.ts';
import { finishClauses, type Draft } from './drafts.ts';
import { withAppositions } from './appositions.ts';
import { cutPieces, type Piece } from './pieces.ts';
import { isFrontedSubject, nounBefore, opensNext, takeFronted } from './subjects.ts';
import type { Clause, ClauseGrammar, ClauseKind } from './types.ts';

/**
 * Splits a sentence of `text` into clauses, each around one verb group, in the order in which they
 * begin. Every word is in at least one clause; a clause holds those that interrupt it. Linear in the
 * number of tokens.
 */
export function splitClauses(text: string, sentence: Sentence, grammar: ClauseGrammar): Clause[] {
  const state: State = {
    grammar,
    tokens: sentence.tokens,
    drafts: [],
    open: [],
    outside: [],
    linked: false,
    following: null,
    later: null,
  };
  const pieces = withAppositions(cutPieces(text, sentence.tokens, grammar), grammar);
  for (const [index, piece] of pieces.entries()) {
    state.following = pieces[index + 1] ?? null;
    state.later = pieces[index + 2] ?? null;
    take(state, piece);
    state.linked = piece.border === 'coordinate' && isEmpty(piece, sentence);
  }
  return finishClauses(state.drafts, sentence.tokens);
}

interface State {
  readonly grammar: ClauseGrammar;
  readonly tokens: readonly Token[];
  readonly drafts: Draft[];
  /** Clauses that may still go on, innermost last. */
  open: Draft[];
  /** What was open before each bracket that isn't closed yet. */
  readonly outside: Draft[][];
  /** True after a bare conjunction: "i" before "że". */
  linked: boolean;
  /** The next piece. */
  following: Piece | null;
  /** The one after it. */
  later: Piece | null;
}

/** Kinds in which ", but" goes on; out of the others it goes back to what they hang on. */
const CONTINUED = new Set<ClauseKind>(['main', 'content']);
/** In a fenced language a comma stands before these only because it closes the clause before it. */
const JOINING = new Set(['i', 'oraz', 'lub', 'albo', 'ani']);

function isEmpty(piece: Piece, sentence: Sentence): boolean {
  const words = sentence.tokens.slice(piece.first, piece.last);
  return (
    words.filter((token) => token.kind !== 'mark').length <= (piece.word?.split(' ').length ?? 0)
  );
}

function take(state: State, piece: Piece): void {
  switch (piece.border) {
    case 'open':
      openBracket(state, piece);
      break;
    case 'close':
      state.open = state.outside.pop() ?? state.open;
      goOn(state, piece);
      break;
    case 'stop':
      stop(state, piece);
      break;
    case 'quote':
      quote(state, piece);
      break;
    case 'start':
    case 'return':
    case 'comma':
      goOn(state, piece);
      break;
    case 'coordinate':
      coordinate(state, piece);
      break;
    default:
      hang(state, piece, piece.border);
  }
}

function current(state: State): Draft | null {
  return state.open.at(-1) ?? null;
}

interface Place {
  readonly kind: ClauseKind;
  readonly parent: Draft | null;
  readonly coordinated?: boolean;
}

function add(state: State, piece: Piece, { kind, parent, coordinated = false }: Place): void {
  const opener = OPENED.has(piece.border) ? null : piece.word;
  const { first, last, verb } = piece;
  const draft: Draft = { first, last, kind, opener, coordinated, verb, parent };
  state.drafts.push(draft);
  state.open.push(draft);
  if (state.open.length > DEEPEST) state.open.shift();
}

/** Clauses inside one another that are kept open; deeper ones only make work. */
const DEEPEST = 24;

/** Borders whose word is a mark and opens nothing. */
const OPENED = new Set(['start', 'comma', 'stop', 'quote', 'open', 'close', 'return']);

/** A main clause of which nothing has come yet: what a sentence that begins with "gdy" hangs on. */
function addEmpty(state: State): Draft {
  const draft: Draft = {
    first: -1,
    last: -1,
    kind: 'main',
    opener: null,
    coordinated: false,
    verb: null,
    parent: null,
  };
  state.drafts.push(draft);
  state.open.push(draft);
  return draft;
}

function extend(draft: Draft, piece: Piece): void {
  if (piece.last <= piece.first) return;
  if (draft.first < 0) draft.first = piece.first;
  draft.last = piece.last;
  if (piece.verb) draft.verb ??= piece.verb;
}

function restart(state: State, piece: Piece): void {
  state.open = [];
  const noun = nounBefore(state, piece);
  if (noun > piece.first) {
    add(state, { ...piece, last: noun, verb: null }, { kind: 'main', parent: null });
    hang(state, { ...piece, first: noun }, 'participle');
  } else if (piece.verb && !piece.verb.finite) hang(state, piece, 'participle');
  else add(state, piece, { kind: 'main', parent: null });
}

/** The innermost open clause that has no verb yet; what is open inside it gets closed. */
function verbless(state: State): Draft | null {
  const at = state.open.findLastIndex((draft) => draft.verb === null);
  if (at < 0) return null;
  state.open.length = at + 1;
  return state.open[at] ?? null;
}

/** After a comma, a quotation mark, a bracket, or between two verbs. */
function goOn(state: State, piece: Piece): void {
  const inner = current(state);
  const verb = likelyVerb(state, piece);
  if (!inner) restart(state, piece);
  else if (!verb) extend(inner, { ...piece, verb });
  else if (!verb.finite) hang(state, piece, 'participle');
  else goOnWithVerb(state, piece);
}

function goOnWithVerb(state: State, piece: Piece): void {
  const waiting = verbless(state);
  if (waiting && isFrontedSubject(state, waiting, piece)) takeFronted(state.drafts, waiting, piece);
  else if (waiting && isAside(state, piece))
    add(state, piece, { kind: 'comment', parent: waiting });
  else if (waiting) extend(waiting, piece);
  else if (isInverted(state, piece)) restart(state, piece);
  else sibling(state, piece, continued(state));
}

/** A doubtful verb is none in a list that goes on a clause with a verb of its own ("i użycia broni"). */
function likelyVerb(state: State, piece: Piece): Piece['verb'] {
  const waited = state.open.some((draft) => draft.verb === null);
  return piece.verb && !piece.verb.sure && !waited ? null : piece.verb;
}

/** "Zwłoki, pisze dziennik, odnaleziono": who says so, between commas, before the clause has its verb. */
function isAside(state: State, piece: Piece): boolean {
  const { following } = state;
  if (!piece.comma || following?.border !== 'comma' || !following.verb?.finite) return false;
  return isInverted(state, piece);
}

/** "…, powiedziała Bukeeva": the speech verb first, after what was said. */
function isInverted(state: State, piece: Piece): boolean {
  const { verb } = piece;
  return verb !== null && verb.first <= piece.first + 1 && state.grammar.isSpeech(verb.lemma);
}

/** Goes back to the nearest main or content clause. */
function continued(state: State): Draft | null {
  const at = state.open.findLastIndex((draft) => CONTINUED.has(draft.kind));
  if (at >= 0) state.open.length = at + 1;
  return current(state);
}

/** Opens a clause beside `draft`, in its place on the stack. */
function sibling(state: State, piece: Piece, draft: Draft | null): void {
  if (!draft) {
    restart(state, piece);
    return;
  }
  state.open.pop();
  add(state, piece, { kind: draft.kind, parent: draft.parent, coordinated: true });
}

/** After a conjunction. */
function coordinate(state: State, piece: Piece): void {
  const inner = current(state);
  const verb = likelyVerb(state, piece);
  if (!inner) restart(state, piece);
  else if (!verb) coordinateWords(state, inner, { ...piece, verb });
  else if (verb.finite) coordinateFinite(state, inner, piece);
  else if (inner.kind === 'participle') sibling(state, piece, coordinated(state, piece));
  else hang(state, piece, 'participle');
}

function coordinateWords(state: State, inner: Draft, piece: Piece): void {
  if (opensNext(state, inner, piece)) sibling(state, piece, coordinated(state, piece));
  else extend(inner, piece);
}

function coordinateFinite(state: State, inner: Draft, piece: Piece): void {
  if (inner.verb === null) extend(inner, piece);
  else if (isSaidSubject(state, inner, piece)) cutContent(state, inner, piece);
  else {
    if (inner.kind === 'participle') state.open.pop();
    sibling(state, piece, coordinated(state, piece));
  }
}

/** "said 748 officers and guards had been hurt": what follows the speech verb is half of a subject. */
function isSaidSubject({ grammar, tokens }: State, inner: Draft, piece: Piece): boolean {
  const { verb } = inner;
  if (grammar.fenced || piece.comma || !verb || !grammar.isSpeech(verb.lemma)) return false;
  const begins = piece.first + 1;
  const later = piece.verb?.first ?? begins;
  if (later === begins || grammar.subjectStart(tokens, later, begins) !== begins) return false;
  return (
    verb.last < inner.last && grammar.subjectStart(tokens, inner.last, verb.last) === verb.last
  );
}

function cutContent(state: State, inner: Draft, piece: Piece): void {
  const first = inner.verb?.last ?? piece.first;
  inner.last = first;
  add(state, { ...piece, first, border: 'return', word: null }, { kind: 'content', parent: inner });
}

/** The clause that a new one after a conjunction stands beside. */
function coordinated(state: State, piece: Piece): Draft | null {
  const inner = current(state);
  if (!piece.comma) return inner;
  if (inner?.kind === 'content' && introduces(state, piece)) state.open.pop();
  if (!state.grammar.fenced || !JOINING.has(piece.word ?? '')) return continued(state);
  if (state.open.length > 1) state.open.pop();
  return current(state);
}

/** "…, a inni zauważyli, że …": a new speech verb with its own content stands beside the first. */
function introduces(state: State, piece: Piece): boolean {
  const said = piece.verb !== null && state.grammar.isSpeech(piece.verb.lemma);
  return said && state.following?.border === 'content';
}

function openBracket(state: State, piece: Piece): void {
  state.outside.push([...state.open]);
  const inner = current(state);
  if (inner && !piece.verb?.finite) extend(inner, piece);
  else restart(state, piece);
}

function quote(state: State, piece: Piece): void {
  const inner = current(state);
  const waited = state.open.some((draft) => draft.verb === null);
  if (!piece.verb?.finite || !inner?.verb || waited) goOn(state, piece);
  else if (state.grammar.isSpeech(inner.verb.lemma)) {
    add(state, piece, { kind: 'content', parent: inner });
  } else restart(state, piece);
}

/** After a dash, a semicolon, or a colon, after which stands what the verb before it announced. */
function stop(state: State, piece: Piece): void {
  const inner = current(state);
  if (inner?.verb && piece.word === ':') add(state, piece, { kind: 'content', parent: inner });
  else if (waits(state, piece)) goOn(state, piece);
  else restart(state, piece);
}

const DASHES = new Set(['–', '—', '-']);

/** A dash inside a clause that has no verb yet sets off an apposition: "Kłodzko – miasto … – zalała". */
function waits({ open }: State, { word }: Piece): boolean {
  return open[0]?.verb === null && DASHES.has(word ?? '');
}

/** A subordinate clause. */
function hang(state: State, piece: Piece, kind: ClauseKind): void {
  const parent = current(state) ?? addEmpty(state);
  if (state.linked && parent.kind === kind) sibling(state, piece, parent);
  else add(state, piece, { kind, parent });
}
