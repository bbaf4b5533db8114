import { collect, indexesOf } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import { bare } from './bare.ts';
import { contentOf } from '#events/content.ts';
import { result } from './participle-label.ts';
import { about, happening, owned } from './relative-label.ts';
import { isDenied } from '#events/telling/eligible.ts';
import type { ClauseView, VerbView } from '#events/scene.ts';
import { LONGEST, shorten } from './shorten.ts';
import { subjectOf, supplySubject } from '#events/subject.ts';
import { timeWords } from '#events/time-words.ts';
import { named } from './antecedent.ts';
import type { Discourse } from './discourse.ts';
import { withDeclined } from './declined.ts';
import { asQuotation } from './direct-speech.ts';
import { reported } from './first-person.ts';
import { withCondition, withHanging } from './hanging-clauses.ts';
import { withPlace } from './places.ts';
import { sameDeed } from './same-deed.ts';
import { withObject } from './object-pronoun.ts';
import { withMore } from './counted-more.ts';
import { withNouns } from './ellipsis.ts';
import { written } from './written.ts';
import { capitalised } from '#text/characters.ts';

/** What the timeline says of an event. */
export interface Label {
  readonly label: string;
  readonly full: string;
}

/** Clauses that complete what their main clause tells. */
const COMPLETING = new Set(['content', 'purpose']);

/**
 * Writes an event's label: the clause without who says so, without its time and without what leads
 * over from the sentence before, with the subject that it shares with the clause before it; shortened
 * at the border of a phrase when it is long. `full` keeps the time and all that hangs on the clause.
 *
 * @param isEvent whether a clause tells an event of its own, which then stands for itself
 * @param before the clause whose subject a pronoun or an unspoken subject may mean
 */
export function labelOf(
  discourse: Discourse,
  view: VerbView,
  isEvent: (view: ClauseView) => boolean,
  before: VerbView | null,
): Label {
  const { text } = discourse;
  const subject = supplySubject(view);
  const plain = bare(view);
  const single = subject.length + plain.filter((at) => view.tokens[at]?.kind !== 'mark').length < 2;
  // A verb alone says too little: "Przyjechali dopiero wieczorem".
  const content = single ? contentOf(view) : plain;
  const parts = withDenial(view, [
    ...closedOff(view, subject),
    ...content,
    ...stranded(view, content),
    ...completing(view, isEvent),
  ]);
  const told = telling(text, view, isEvent, unique(parts));
  const kept = withHanging(discourse, view, told, isEvent);
  const whole = [...subject, ...contentOf(view), ...collect(view.children, hanging)];
  const label =
    sameDeed(text, view, before) ??
    happening(text, view) ??
    result(discourse, view) ??
    owned(text, view) ??
    about(text, view) ??
    named(discourse, view, before, (room) => shorten(text, view, kept, room));
  const nouns = withObject(discourse, view, unfenced(text, view, label));
  const names = withDeclined(
    discourse,
    view,
    withMore(discourse, view, withNouns(discourse, view, nouns)),
  );
  const placed = withCondition(discourse, view, withPlace(discourse, view, names));
  const line = capitalised(reported(discourse, view, placed));
  const all = capitalised(written(text, view.tokens, unique(whole)));
  return {
    label: asQuotation(discourse, view, line, () =>
      withCondition(discourse, view, shorten(text, view, kept, LONGEST - 2)),
    ),
    full: asQuotation(discourse, view, all, () => all),
  };
}

/** "Keter, from Iten, finished second and dropped out": what was set off goes from a subject that is said again. */
function closedOff(view: VerbView, subject: readonly number[]): readonly number[] {
  const { tokens, grammar } = view;
  const comma = subject.findIndex((at) => normAt(tokens, at) === ',');
  const next = subject[comma + 1] ?? -1;
  const { prepositions, joints, cases } = grammar.label;
  const apposed = tokens[next]?.kind === 'number' || prepositions.has(normAt(tokens, next));
  const listed = subject.some((at) => joints.has(normAt(tokens, at)));
  if (comma < 0 || listed || cases) return subject;
  // The auxiliary that it shares stays: "was sentenced and banned".
  const shared = view.verb.auxiliary?.first ?? Infinity;
  const last = subject.findLast((at) => at < shared) ?? -1;
  // "Their scorer, Dan Lee, limped off and will rest": the comma that closes a name.
  if (!apposed)
    return normAt(tokens, last + 1) === ','
      ? unique([...subject, last + 1].toSorted((a, b) => a - b))
      : subject;
  return subject.filter((at, index) => index < comma || at >= shared);
}

/** "argued over whose clock was right": what a preposition at the end governs. */
function stranded(view: VerbView, content: readonly number[]): readonly number[] {
  const { tokens, grammar, children, verb } = view;
  const last = content.at(-1) ?? -1;
  if (last < verb.last || !grammar.label.prepositions.has(normAt(tokens, last))) return [];
  const child = children.find(({ clause }) => clause.first === last + 1);
  return child ? whole(child) : [];
}

/** "zaprzecza, by stwierdzono …", "reports that … are false": what is denied is told with its denial. */
function withDenial(view: VerbView, told: readonly number[]): readonly number[] {
  const { parent, clause } = view;
  if (!isDenied(view) || !parent?.verb) return told;
  const opener = clause.opener?.split(' ').length ?? 0;
  const joint = [
    ...(normAt(view.tokens, clause.first - 1) === ',' ? [clause.first - 1] : []),
    ...indexesOf(clause.first, clause.first + opener),
  ];
  const { verb } = parent;
  if (verb.lemma !== view.grammar.copula && !verb.reflexive)
    return [
      ...subjectOf(parent as VerbView),
      ...indexesOf(verb.first, verb.last),
      ...joint,
      ...told,
    ];
  const times = timeWords(parent as VerbView);
  const frame = parent.own.filter((at) => !times.has(at));
  return [...frame, ...joint, ...told].toSorted((a, b) => a - b);
}

function unique(indexes: readonly number[]): readonly number[] {
  const rising = indexes.every((at, index) => index === 0 || at > (indexes[index - 1] ?? at));
  return rising ? indexes : [...new Set(indexes)];
}

/** "W zeszłym roku, mimo ulew, przyjechało 9 tys.": without the time nothing is set off. */
function unfenced(text: string, view: VerbView, line: string): string {
  const { tokens, verb, grammar, own } = view;
  const end = line.indexOf(',');
  if (!grammar.label.cases || end < 0) return line;
  const timed = timeWords(view);
  const fence = own.find((at) => at < verb.at && normAt(tokens, at) === ',' && timed.has(at - 1));
  if (fence === undefined || !grammar.label.prepositions.has(normAt(tokens, fence + 1)))
    return line;
  const opened = text.startsWith(line.slice(0, end), tokens[fence + 1]?.start);
  return opened ? line.slice(0, end) + line.slice(end + 1) : line;
}

function completing(view: ClauseView, isEvent: (view: ClauseView) => boolean): number[] {
  const completes = (child: ClauseView) =>
    COMPLETING.has(child.clause.kind) &&
    !child.framed &&
    !isEvent(child) &&
    normAt(view.tokens, child.clause.first - 1) !== ':';
  return collect(view.children.filter(completes), whole);
}

/** "Mężczyzna wpadł, gdy wynosił rower": where nothing follows the verb, the clause that tells when says more. */
function telling(
  text: string,
  view: VerbView,
  isEvent: (view: ClauseView) => boolean,
  kept: readonly number[],
): readonly number[] {
  const { verb, tokens, children, grammar } = view;
  const last = kept.at(-1) ?? -1;
  // "Wiało tak, że śmigłowiec nie wystartował": how hard, the result tells.
  if (grammar.label.inflection?.degrees.has(normAt(tokens, last)))
    return withResult(text, view, kept);
  if (last !== verb.last - 1) return kept;
  const [child] = children.filter(({ clause }) => clause.kind === 'time');
  if (!child || isEvent(child) || child.clause.first < verb.at) return kept;
  const comma = normAt(tokens, child.clause.first - 1) === ',' ? [child.clause.first - 1] : [];
  const longer = unique([...kept, ...comma, ...whole(child)]);
  return written(text, tokens, longer).length <= LONGEST ? longer : kept;
}

function withResult(text: string, view: VerbView, kept: readonly number[]): readonly number[] {
  const last = kept.at(-1) ?? -1;
  const child = view.children.find(
    ({ clause }) => clause.kind === 'content' && clause.first === last + 2,
  );
  if (!child) return kept;
  const longer = [...kept, last + 1, ...whole(child)];
  return written(text, view.tokens, longer).length <= LONGEST ? longer : kept;
}

function whole(view: ClauseView): number[] {
  return indexesOf(view.clause.first, view.clause.last);
}

function hanging(view: ClauseView): number[] {
  if (view.clause.kind === 'comment' || view.framed) return [];
  return [...whole(view), ...collect(view.children, hanging)];
}
