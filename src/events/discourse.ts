import type { AttributionMention } from '#sources/types.ts';
import type { Referent } from './candidates.ts';
import { isUpperAt } from '#text/characters.ts';
import type { VerbView } from './scene.ts';

/** What a document has told, as a pronoun is read against it. */
export interface Discourse {
  readonly text: string;
  readonly attributions: readonly AttributionMention[];
  /** Clauses by the running number of their sentence, in text order. */
  readonly sentences: ReadonlyMap<number, readonly VerbView[]>;
  /** Full names of people in lower case by their last word: "lee" for "Ann Lee". */
  readonly people: ReadonlyMap<string, readonly string[]>;
  /** The persons whom verbs without a subject mean, as far as they have been asked. */
  readonly unspoken: Map<VerbView, string | null>;
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
  for (const view of views) {
    const group = sentences.get(view.sentence);
    if (group) {
      group.push(view);
      continue;
    }
    sentences.set(view.sentence, [view]);
    // In a title each word may have a capital.
    if (view.block.block.kind === 'heading') continue;
    for (const name of namesIn(text, view)) {
      const last = name.at(-1) ?? '';
      const other = people.get(last);
      // Of two with one surname none is meant by it for sure.
      people.set(last, other && other[0] !== name[0] ? [last] : name);
    }
  }
  return { text, attributions, sentences, people, referents: new Map(), unspoken: new Map() };
}

/** Words of a name. */
const LONGEST = 5;

/** Runs of words with capitals that begin with a title or a given name. */
function* namesIn(text: string, { tokens, grammar }: VerbView): Generator<readonly string[]> {
  for (let at = 0; at < tokens.length; at += 1) {
    const norm = tokens[at]?.norm ?? '';
    if (!isCapital(text, tokens[at]) || !grammar.label.opensName(norm)) continue;
    let end = at + 1;
    while (isCapital(text, tokens[end])) end += 1;
    if (end - at > 1 && end - at <= LONGEST) yield tokens.slice(at, end).map((token) => token.norm);
    at = end - 1;
  }
}

function isCapital(text: string, token: VerbView['tokens'][number] | undefined): boolean {
  return token?.kind === 'word' && isUpperAt(text, token.start);
}
