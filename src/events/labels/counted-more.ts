import { normAt } from '#clauses/norm.ts';
import type { Discourse } from './discourse.ts';
import { mentionsIn, quotedFrom, type Mention } from '#events/mentions.ts';
import type { VerbView } from '#events/scene.ts';
import { LONGEST } from './shorten.ts';

/**
 * A label with the noun that "140 more" leaves out: that of the phrase in the same role in the clause before
 * ("cancelled 86 flights and dropped 140 more"); of the subject where that clause has no object ("A tremor followed.
 * Experts had counted 34 more").
 */
export function withMore(discourse: Discourse, view: VerbView, label: string): string {
  const { more } = view.grammar.label;
  if (!more || !label.includes(` ${more.word}`)) return label;
  for (const { words, subject } of mentionsIn(view)) {
    const [number = '', word] = words.map((at) => normAt(view.tokens, at));
    const counted = `${number} ${more.word}`;
    if (word !== more.word || words.length !== 2 || hasNoun(view, label, counted)) continue;
    const before = clauseBefore(discourse, view);
    const like = before && inRole(before, subject);
    const noun = like && more.nounOf(like.words.map((at) => normAt(before.tokens, at)));
    const line = noun ? label.replace(counted, `${counted} ${noun}`) : label;
    return line.length <= LONGEST ? line : label;
  }
  return label;
}

/** Whether a noun or "than" follows in the label: "two more passengers", "three more than in May". */
function hasNoun({ grammar }: VerbView, label: string, counted: string): boolean {
  const [, rest = ''] = label.toLowerCase().split(counted);
  const [, next = ''] = /^ ?([^ ]*)/.exec(rest) ?? [];
  return next === 'than' || !(next === '' || next === ',' || grammar.label.prepositions.has(next));
}

/** The last clause before in the same paragraph and voice, this sentence's or that of the one before. */
function clauseBefore({ text, sentences }: Discourse, view: VerbView): VerbView | null {
  const quoted = quotedFrom(text, view);
  const near = [view.sentence - 1, view.sentence].flatMap((number) => sentences.get(number) ?? []);
  const before = near.filter(
    (other) =>
      (other.sentence < view.sentence || other.verb.at < view.verb.at) &&
      other.blockIndex === view.blockIndex &&
      other.grammar === view.grammar &&
      quotedFrom(text, other) === quoted &&
      !other.framed,
  );
  return before.at(-1) ?? null;
}

function inRole(view: VerbView, asSubject: boolean): Mention | null {
  const mentions = mentionsIn(view);
  const subject = mentions.find((one) => one.subject) ?? null;
  if (asSubject) return subject;
  return mentions.find(({ words }) => words[0] === view.verb.last) ?? subject;
}
