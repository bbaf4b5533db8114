import { normAt } from '#clauses/norm.ts';
import type { Discourse } from './discourse.ts';
import { mentionsIn, quotedFrom } from '#events/mentions.ts';
import type { VerbView } from '#events/scene.ts';
import { LONGEST } from './shorten.ts';
import { subjectOf } from '#events/subject.ts';
import { written } from './written.ts';

/**
 * A label with the nouns that its phrases leave out: of "The first bomb went off. The second exploded"
 * "The second bomb exploded"; from the same sentence or the one before, told by the same voice.
 */
export function withNouns(discourse: Discourse, view: VerbView, label: string): string {
  const { text } = discourse;
  const { filled: fill, cases } = view.grammar.label;
  const subject = subjectOf(view);
  const others = mentionsIn(view).filter(({ subject: first }) => !first);
  // Where nouns have cases a subject may stand behind its verb, and an object may lack a noun: "Padł drugi".
  const phrases = [
    ...(subject.length > 0 ? [toComma(view, subject)] : []),
    ...(cases || subject.length === 0 ? others.map(({ words }) => words) : []),
  ];
  const before = { [Symbol.iterator]: () => phrasesBefore(discourse, view) };
  let line = label;
  for (const phrase of phrases) {
    const norms = phrase.map((at) => normAt(view.tokens, at));
    const filled = fill(norms, before);
    if (filled === null) continue;
    const bare = written(text, view.tokens, phrase);
    if (bare === '') continue;
    const at = line.toLowerCase().indexOf(bare.toLowerCase());
    const whole = at < 0 ? line : line.slice(0, at) + filled + line.slice(at + bare.length);
    if (whole.length <= LONGEST) line = whole;
  }
  return line;
}

/** "pierwsza, w Pucku": what a comma sets off is none of the phrase. */
function toComma({ tokens, grammar }: VerbView, phrase: readonly number[]): readonly number[] {
  const comma = phrase.findIndex((at) => normAt(tokens, at) === ',');
  return comma > 0 && grammar.label.cases ? phrase.slice(0, comma) : phrase;
}

/** In the same paragraph; where nouns have cases, whose forms must agree, also in the one before. */
function isNear(view: VerbView, { blockIndex }: VerbView): boolean {
  const back = view.blockIndex - blockIndex;
  return back === 0 || (back === 1 && view.grammar.label.cases);
}

/** Nearest first; made only as far as they are asked for, since few phrases leave out a noun. */
function* phrasesBefore(
  { text, sentences }: Discourse,
  view: VerbView,
): Generator<readonly string[]> {
  const quoted = quotedFrom(text, view);
  for (const back of [0, 1, 2, 3]) {
    const others = (sentences.get(view.sentence - back) ?? [])
      .filter((other) => back > 0 || other.verb.at < view.verb.at)
      .filter((other) => isNear(view, other) && other.grammar === view.grammar)
      .filter((other) => quotedFrom(text, other) === quoted && !other.framed);
    for (const other of others.toReversed())
      for (const { words } of mentionsIn(other)) yield words.map((at) => normAt(other.tokens, at));
  }
}
