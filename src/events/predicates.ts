import type { Timex } from '#anchoring/types.ts';
import { normAt } from '#clauses/norm.ts';
import type { VerbView } from './scene.ts';

/** "There was an explosion", "nie było eksplozji": that it was or was not is the news. */
export function isThere({ verb, own, tokens, grammar }: VerbView): boolean {
  if (verb.tense !== 'past') return false;
  if (!verb.negated && normAt(tokens, verb.first - 1) !== 'there') return false;
  const next = own.filter((at) => at > verb.at && tokens[at]?.kind === 'word').slice(0, 3);
  return next.some((at) => grammar.isEventNoun(normAt(tokens, at)));
}

/** "is over", "byli na miejscu": the predicate tells a change. */
export function isTurned({ verb, own, tokens, grammar }: VerbView): boolean {
  const rest = own.filter((at) => at > verb.at).map((at) => normAt(tokens, at));
  const line = rest.join(' ');
  return grammar.predicates.some(
    (words) => line === words || (line.startsWith(`${words} `) && !line.startsWith(`${words} of `)),
  );
}

/** "Dwie godziny później byli już w kabinie": by then it had come about. */
export function isBy({ own, tokens, verb, grammar }: VerbView): boolean {
  return own.some((at) => Math.abs(at - verb.at) <= 2 && grammar.already.has(normAt(tokens, at)));
}

/** "noc była niespokojna": a time that is itself what the sentence is about. */
export function isSubjectTime({ own, tokens, verb, grammar }: VerbView, timex: Timex): boolean {
  if (verb.lemma !== grammar.copula || verb.agreement?.gender === 'n') return false;
  const before = own.filter((at) => at < verb.at && tokens[at]?.kind === 'word');
  return before.length > 0 && before.every((at) => within(tokens[at]?.start ?? -1, timex));
}

function within(offset: number, { start, end }: Timex): boolean {
  return start <= offset && offset < end;
}
