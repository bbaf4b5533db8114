import { normAt } from '#clauses/norm.ts';
import { bare } from './bare.ts';
import type { Discourse } from './discourse.ts';
import { referentOf } from './reference.ts';
import type { VerbView } from '#events/scene.ts';
import { shorten } from './shorten.ts';
import { nounPhrase, subjectOf } from '#events/subject.ts';
import { timeWords } from '#events/time-words.ts';
import { written } from './written.ts';

/**
 * "A bus overturned, killing nine people": "A bus killed nine people"; "Born in Hull, she": "She was born in
 * Hull" tells it as a sentence.
 */
export function result(discourse: Discourse, view: VerbView): string | null {
  const { clause, parent, verb, grammar, tokens } = view;
  if (clause.kind !== 'participle' || !parent?.verb) return null;
  const { past, wasDone } = grammar.label;
  const main = parent as VerbView;
  const own = ownNoun(view);
  const subject = own.length > 0 ? own : (doneTo(view) ?? subjectOf(main));
  if (subject.length === 0) return null;
  const name = written(discourse.text, tokens, subject);
  // "First held in a rink": "It was first held".
  const before = verb.passive && own.length === 0 ? bare(view).filter((at) => at < verb.at) : [];
  const deed = [...before.map((at) => normAt(tokens, at)), verb.form].join(' ');
  const done = verb.passive ? wasDone(name.toLowerCase().split(' '), deed) : past(verb.form);
  if (done === null) return null;
  const said = new Set([verb.at, ...before, ...own]);
  const rest = bare(view).filter((at) => !said.has(at));
  return `${whoIs(discourse, main, name)} ${done} ${shorten(discourse.text, view, upToMain(view, rest))}`.trim();
}

/** "a maker founded in 1990, for $95 million": what follows its time is of the main clause. */
function upToMain(view: VerbView, rest: readonly number[]): readonly number[] {
  const { verb, tokens } = view;
  if (!verb.passive) return rest;
  const timed = timeWords(view);
  const end = rest.findIndex(
    (at) =>
      at > verb.at && normAt(tokens, at - 1) === ',' && (timed.has(at - 2) || timed.has(at - 3)),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** ", a sensor maker founded in 1990", ", Dan Lee kicking the winner": the noun or name in the clause itself. */
function ownNoun(view: VerbView): readonly number[] {
  const { verb, tokens, grammar } = view;
  const before = bare(view).filter((at) => at < verb.at);
  const [first = -1, second] = before;
  const norm = normAt(tokens, first);
  const named = second !== undefined && grammar.label.opensName(norm);
  return named || grammar.label.articles.has(norm) ? before : [];
}

/** "the release of five activists detained on Friday": the noun right before a participle that nothing joins. */
function doneTo(view: VerbView): number[] | null {
  const { clause, verb, tokens, grammar } = view;
  if (!verb.passive || clause.first === 0 || clause.opener !== null) return null;
  const phrase = nounPhrase(view);
  // Without a comma the participle tells of the nearest noun.
  const apart = normAt(tokens, clause.first - 1) === ',';
  const tie = phrase.findLastIndex((at) => grammar.label.tying.has(normAt(tokens, at)));
  return apart ? phrase : phrase.slice(tie + 1);
}

/** The name behind a pronoun that is the subject of a clause, where only one can be meant. */
function whoIs(discourse: Discourse, view: VerbView, name: string): string {
  const kind = view.grammar.label.pronoun(name.toLowerCase());
  return (kind && referentOf(discourse, view, { kind, role: 'subject' })?.name) ?? name;
}
