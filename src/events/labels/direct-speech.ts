import { normAt } from '#clauses/norm.ts';
import type { Discourse } from './discourse.ts';
import { quotedFrom } from '#events/mentions.ts';
import { hasVerb, type VerbView } from '#events/scene.ts';
import { withoutMarks } from './written.ts';
import { capitalised } from '#text/characters.ts';

/**
 * A label that speaks as "I", "we" or to "you", as the quotation that it is: "We lost two trees" in quotation marks,
 * when somebody is quoted or has posted it. Any other as it is: what the paper says of itself has no source beside it.
 *
 * @param plain the words as they were said, without names for pronouns: those stand in brackets
 */
export function asQuotation(
  discourse: Discourse,
  view: VerbView,
  label: string,
  plain: () => string,
): string {
  const { quotation } = view.grammar.label;
  if (!quotation || !isSpoken(discourse.text, view)) return label;
  if (!namesSpeech(discourse.text, view, label)) return label;
  const said = capitalised(withBrackets(plain(), label));
  const [open, close, innerOpen, innerClose] = quotation.marks;
  const inner = said
    .replaceAll(/[„“”]/g, (mark) => (mark === close ? innerClose : innerOpen))
    .replaceAll(/"([^"]*)"/g, `${innerOpen}$1${innerClose}`);
  return open + inner + close;
}

/** In quotation marks or behind a dash, or the own words of a post. */
function isSpoken(text: string, view: VerbView): boolean {
  return view.voice.kind === 'post' || quotedFrom(text, view) >= 0;
}

/**
 * By a pronoun, by the form of a verb where that tells the person, or by what notes leave out: "Got home this
 * afternoon".
 */
function namesSpeech(text: string, view: VerbView, label: string): boolean {
  const { quotation } = view.grammar.label;
  const words = label.split(' ').map((word) => withoutMarks(word).toLowerCase().replace('’', "'"));
  if (words.some((word) => quotation?.isOfSpeech(word))) return true;
  if (leavesOutSpeaker(view, words)) return true;
  return [view, ...view.children].some((clause) => {
    const person = hasVerb(clause) ? (clause.verb.agreement?.person ?? 3) : 3;
    if (!hasVerb(clause) || person === 3) return false;
    return words.includes(normAt(clause.tokens, clause.verb.first));
  });
}

function leavesOutSpeaker({ clause, verb, tokens, grammar }: VerbView, [first]: readonly string[]) {
  if (grammar.label.cases || clause.kind !== 'main' || clause.coordinated) return false;
  return verb.tense === 'past' && !verb.passive && first === normAt(tokens, verb.first);
}

/** "Dotarliśmy do [studentów]": words that stand where others were said, in brackets. */
function withBrackets(plain: string, label: string): string {
  const [said, told] = [plain.split(' '), label.split(' ')];
  const same = (one?: string, other?: string) => one?.toLowerCase() === other?.toLowerCase();
  const shorter = Math.min(said.length, told.length);
  let first = 0;
  while (first < shorter && same(said[first], told[first])) first += 1;
  let last = 0;
  while (last < shorter - first && same(said.at(-1 - last), told.at(-1 - last))) last += 1;
  const changed = told.slice(first, told.length - last).join(' ');
  // What is only left out, or told quite differently, is as it was said.
  if (changed === '' || first + last === 0) return plain;
  const end = told.length - last;
  return [...told.slice(0, first), `[${changed}]`, ...told.slice(end)].join(' ');
}
