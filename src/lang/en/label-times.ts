import { normAt } from '#clauses/norm.ts';
import type { EventGrammar } from '#events/grammar.ts';
import type { TokenRange } from '#events/label-grammar.ts';
import type { Token } from '#text/types.ts';
import { readForm } from './verb-forms.ts';
import { wordClass, words } from './words.ts';

const ADJECTIVES = new Set(words('due bound forecast set'));
const ARTICLES = new Set(words('the a an'));

/** "bins due on Monday", "the quarter ended June 30", "Saturday's 2-1 win", "the Winter Gardens". */
function holdsTime(tokens: readonly Token[], time: TokenRange): boolean {
  const { start, first, last, verb } = time;
  const before = normAt(tokens, start - 1);
  if (!isOwn(time) && (isDescribed(tokens, start - 1) || isParticiple(tokens, start - 1)))
    return true;
  const next = tokens[last];
  if (!next || next.kind === 'mark') return false;
  if (/(?:'s|s')$/.test(normAt(tokens, last - 1)) || isNamed(tokens, time)) return true;
  const within = last - first === 2 && ARTICLES.has(normAt(tokens, first));
  return (within || ARTICLES.has(before)) && last < verb.first && wordClass(next.norm) === null;
}

/** "bins due on Monday"; but "raised its forecast on Thursday": a noun has its own words before it. */
const isDescribed = (tokens: readonly Token[], at: number): boolean =>
  ADJECTIVES.has(normAt(tokens, at)) && wordClass(normAt(tokens, at - 1)) !== 'determiner';

/** "was arrested on Tuesday", "will stay closed until noon": right behind the clause's own verb. */
function isOwn({ start, verb }: TokenRange): boolean {
  return start - 1 >= verb.first && start - 1 <= verb.last;
}

/** "the 22:05 to Oslo", "for the June 3 home game": the article is that of a noun; but "on the Monday police came". */
function isNamed(tokens: readonly Token[], { first, last, verb }: TokenRange): boolean {
  const clock = normAt(tokens, first + 1) === ':';
  const next = wordClass(normAt(tokens, last));
  const goesOn = next === null || next === 'adverb' || (clock && next !== 'conjunction');
  if (!goesOn || last === verb.first) return false;
  // "the June 3 game": the expression may hold the article.
  if (ARTICLES.has(normAt(tokens, first))) return tokens[last - 1]?.kind === 'number';
  return ARTICLES.has(normAt(tokens, first - 1)) && (clock || normAt(tokens, first - 2) !== 'on');
}

/** Of "helped to found in 1999" it is the infinitive. */
function isParticiple(tokens: readonly Token[], at: number): boolean {
  const form = readForm(normAt(tokens, at));
  if (/^(?:to|same)$/.test(normAt(tokens, at - 1))) return false;
  return form !== null && form.participle && !form.base && !form.noun;
}

const ALONE = /^(?:ago|later|earlier|before|afterwards?)$/;
const PLACE = new Set(words('in on at over through around off up down out by'));

/** "turned himself in two hours later", "took over a year ago". */
function standsAlone(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  return PLACE.has(normAt(tokens, first - 1)) && ALONE.test(normAt(tokens, last - 1));
}

/** How English labels part with their times. */
export const ENGLISH_TIMES: Pick<
  EventGrammar['label'],
  | 'holdsTime'
  | 'standsAlone'
  | 'schedules'
  | 'setsOff'
  | 'extends'
  | 'spends'
  | 'closes'
  | 'periods'
  | 'pointers'
  | 'pointsBack'
  | 'ends'
  | 'timeUnits'
  | 'countsFrom'
  | 'wholes'
> = {
  holdsTime,
  standsAlone,
  schedules: new Set(words('set schedule slate postpone time date reschedule')),
  setsOff: new Set(['off', 'out']),
  extends: new Set(words('run last extend')),
  spends: new Set(words('spend')),
  closes: new Set(),
  periods: new Set(),
  pointers: new Set(),
  pointsBack: () => 0,
  ends: new Set(words('until till from through')),
  timeUnits: new Set(
    words(
      'second seconds minute minutes hour hours day days date dates week weeks month months year years',
    ),
  ),
  countsFrom: new Set(words('before after')),
  wholes: new Set(words('whole entire')),
};
