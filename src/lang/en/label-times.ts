import { normAt } from '#clauses/norm.ts';
import type { EventGrammar } from '#events/grammar.ts';
import type { TokenRange } from '#events/label-grammar.ts';
import type { Token } from '#text/types.ts';
import { readForm } from './verb-forms.ts';
import { wordClass, words } from './words.ts';

const ADJECTIVES = new Set(words('due bound forecast'));
const ARTICLES = new Set(words('the a an'));

/** "bins due on Monday", "the quarter ended June 30", "Saturday's 2-1 win", "the Winter Gardens". */
function holdsTime(tokens: readonly Token[], { start, first, last, verb }: TokenRange): boolean {
  const before = normAt(tokens, start - 1);
  // "was arrested on Tuesday", "will stay closed until noon": the clause's own.
  const ownVerb = start - 1 >= verb.first && start - 1 <= verb.last;
  if (!ownVerb && (ADJECTIVES.has(before) || isParticiple(tokens, start - 1))) return true;
  const next = tokens[last];
  if (!next || next.kind === 'mark') return false;
  if (/(?:'s|s')$/.test(normAt(tokens, last - 1))) return true;
  const within = last - first === 2 && ARTICLES.has(normAt(tokens, first));
  return (within || ARTICLES.has(before)) && last < verb.first && wordClass(next.norm) === null;
}

/** Of "helped to found in 1999" it is the infinitive. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const form = readForm(normAt(tokens, at));
  if (normAt(tokens, at - 1) === 'to') return false;
  return form !== null && form.participle && !form.base && !form.noun;
}

const ALONE = /^(?:ago|later|earlier|before|afterwards?)$/;
const PLACE = new Set(words('in on at over through around'));

/** "turned himself in two hours later", "took over a year ago". */
function standsAlone(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  return PLACE.has(normAt(tokens, first - 1)) && ALONE.test(normAt(tokens, last - 1));
}

/** How English labels part with their times. */
export const ENGLISH_TIMES: Pick<
  EventGrammar['label'],
  'holdsTime' | 'standsAlone' | 'schedules' | 'timeUnits' | 'countsFrom' | 'wholes'
> = {
  holdsTime,
  standsAlone,
  schedules: new Set(words('set schedule slate postpone time date reschedule')),
  timeUnits: new Set(
    words('second seconds minute minutes hour hours day days week weeks month months year years'),
  ),
  countsFrom: new Set(words('before after')),
  wholes: new Set(words('whole entire')),
};
