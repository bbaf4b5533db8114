import { normAt } from '#clauses/norm.ts';
import { contentOf, withoutLead } from './content.ts';
import { classOf, isDenied } from './eligible.ts';
import { hasVerb, inFrame, type ClauseView, type VerbView } from './scene.ts';
import { LONGEST, shorten } from './shorten.ts';
import { hasSubject, nounPhrase, subjectOf, supplySubject, widePhrase } from './subject.ts';
import { timeWords } from './time-words.ts';
import { named } from './antecedent.ts';
import type { Discourse } from './discourse.ts';
import { referentOf } from './reference.ts';
import { withDeclined } from './declined.ts';
import { withObject } from './object-pronoun.ts';
import { withNouns } from './ellipsis.ts';
import { written } from './written.ts';

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
  const { text, sentences } = discourse;
  const earlier = sentences.get(view.sentence - 1) ?? [];
  const subject = supplySubject(view);
  const told = bare(view);
  const single = subject.length + told.filter((at) => view.tokens[at]?.kind !== 'mark').length < 2;
  // A verb alone says too little: "Przyjechali dopiero wieczorem".
  const content = single ? contentOf(view) : told;
  const parts = [...denial(view), ...subject, ...content, ...completing(view, isEvent)];
  const kept = telling(text, view, isEvent, unique(parts));
  const whole = [
    ...subject,
    ...contentOf(view),
    ...view.children.flatMap((child) => hanging(child)),
  ];
  const label =
    happening(text, view) ??
    result(discourse, view) ??
    owned(text, view) ??
    about(text, view) ??
    named(discourse, view, before, (room) => shorten(text, view, kept, room));
  return {
    label: capitalised(
      withDeclined(
        discourse,
        view,
        withNouns(discourse, view, withObject(text, view, earlier, unfenced(text, view, label))),
      ),
    ),
    full: capitalised(written(text, view.tokens, unique(whole))),
  };
}

/** "w eksplozji gazu, do której doszło w kamienicy": "Eksplozja gazu w kamienicy". */
function happening(text: string, view: VerbView): string | null {
  if (view.clause.kind !== 'relative' || classOf(view) !== 'happening') return null;
  const words = nounPhrase(view).map((at) => wordAt(text, view, at));
  const name = view.grammar.label.eventName(words);
  if (name === null) return null;
  const rest = bare(view).filter((at) => at >= view.verb.last);
  const line = written(text, view.tokens, rest);
  return line === '' ? name : `${name} ${line}`;
}

/**
 * "A bus overturned, killing nine people": "A bus killed nine people"; "Born in Hull, she": "She was born in
 * Hull" tells it as a sentence.
 */
function result(discourse: Discourse, view: VerbView): string | null {
  const { clause, parent, verb, grammar, tokens } = view;
  if (clause.kind !== 'participle' || !parent?.verb) return null;
  const { past, wasDone } = grammar.label;
  const main = parent as VerbView;
  const subject = doneTo(view) ?? subjectOf(main);
  if (subject.length === 0) return null;
  const name = written(discourse.text, tokens, subject);
  // "First held in a rink": "It was first held".
  const before = verb.passive ? bare(view).filter((at) => at < verb.at) : [];
  const deed = [...before.map((at) => normAt(tokens, at)), verb.form].join(' ');
  const done = verb.passive ? wasDone(name.toLowerCase().split(' '), deed) : past(verb.form);
  if (done === null) return null;
  const rest = bare(view).filter((at) => at !== verb.at && !before.includes(at));
  return `${whoIs(discourse, main, name)} ${done} ${shorten(discourse.text, view, rest)}`.trim();
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

/** "passengers whose flights were cancelled": "Passengers' flights were cancelled". */
function owned(text: string, view: VerbView): string | null {
  const { clause, grammar, tokens } = view;
  if (clause.kind !== 'relative' || !grammar.label.whose.has(clause.opener ?? '')) return null;
  const owner = nounPhrase(view);
  if (owner.length === 0 || clause.coordinated) return null;
  if (grammar.label.tying.has(normAt(tokens, (owner[0] ?? 0) - 1))) return null;
  const rest = bare(view).filter((at) => at > clause.first);
  const line = `${grammar.label.genitive(written(text, tokens, owner))} ${shorten(text, view, rest)}`;
  return line.length <= LONGEST ? line : null;
}

/** "kierowca, którego zdjęła załoga": the noun that the pronoun stands for goes with its clause. */
function about(text: string, view: VerbView): string | null {
  const lacking = lacksSubject(view);
  if (!isOblique(view) && !lacking) return null;
  const { clause, grammar } = view;
  const dropped = grammar.label.subjectPronouns.has(clause.opener ?? '');
  const own = shorten(text, view, [...(dropped ? [clause.first] : []), ...bare(view)]);
  const whole = `${mainClause(text, view)}, ${own}`;
  if (!whole.startsWith(',') && whole.length <= LONGEST) return whole;
  const phrase = lacking ? [] : widePhrase(view);
  return phrase.length === 0 ? null : `${written(text, view.tokens, phrase)}, ${own}`;
}

/** The main clause that ends in the noun of a relative one; empty when there is none. */
function mainClause(text: string, view: VerbView): string {
  const { parent } = view;
  if (!parent || !hasVerb(parent) || parent.framed || isInside(view, parent)) return '';
  return written(text, view.tokens, bare(parent));
}

/** Whether the main clause goes on after the relative one, which then belongs to a noun within it. */
function isInside({ clause, tokens }: VerbView, parent: ClauseView): boolean {
  return parent.own.some((at) => at >= clause.last && tokens[at]?.kind !== 'mark');
}

/** "za prowokatorów, którzy mieli zjawić się": what the pronoun stands for is no subject in its own clause. */
function lacksSubject(view: VerbView): boolean {
  const { clause, grammar } = view;
  if (clause.kind !== 'relative' || clause.coordinated) return false;
  return grammar.label.subjectPronouns.has(clause.opener ?? '') && supplySubject(view).length === 0;
}

/** A relative clause whose pronoun is not its subject: it can't stand without its noun. */
function isOblique(view: VerbView): boolean {
  const { clause, grammar } = view;
  const { subjectPronouns, relativeAdverbs, cases } = grammar.label;
  const opener = clause.opener ?? '';
  if (clause.kind !== 'relative' || clause.coordinated) return false;
  // "wójt, według którego droga powstanie": the pronoun tells who says so.
  if (inFrame(view, view.tokens[clause.first]?.start ?? -1)) return false;
  // "the trust, which Oakes helped to found": the clause has another subject.
  if (subjectPronouns.has(opener)) return !cases && hasSubject(view);
  return !relativeAdverbs.has(opener);
}

function wordAt(text: string, { tokens }: VerbView, at: number): string {
  return text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
}

/** "zaprzecza, by stwierdzono …": what is denied is told with its denial. */
function denial(view: VerbView): number[] {
  const { parent, clause } = view;
  if (!isDenied(view) || !parent?.verb) return [];
  const opener = clause.opener?.split(' ').length ?? 0;
  return [
    ...subjectOf(parent as VerbView),
    ...range(parent.verb.first, parent.verb.last),
    ...(normAt(view.tokens, clause.first - 1) === ',' ? [clause.first - 1] : []),
    ...range(clause.first, clause.first + opener),
  ];
}

function unique(indexes: readonly number[]): readonly number[] {
  const rising = indexes.every((at, index) => index === 0 || at > (indexes[index - 1] ?? at));
  return rising ? indexes : [...new Set(indexes)];
}

/** Content without the words of time. */
function bare(view: VerbView): readonly number[] {
  return (view.memo.bare ??= readBare(view));
}

function readBare(view: VerbView): readonly number[] {
  const { tokens, grammar } = view;
  const { pointing } = grammar.label;
  const timed = timeWords(view);
  const kept = contentOf(view).filter(
    (at) =>
      !timed.has(at) &&
      // "Alma Trask, then 9" was so at that time.
      (!pointing.has(normAt(tokens, at)) || tellsAge(view, at)) &&
      !floats(view, at) &&
      !setsOffTime(view, timed, at),
  );
  return withoutTail(view, withoutLead(view, withoutGloss(view, timed, kept)));
}

function tellsAge({ tokens }: VerbView, at: number): boolean {
  return normAt(tokens, at - 1) === ',' && tokens[at + 1]?.kind === 'number';
}

/** "were replaced in the mid-1980s, a date the company disputes": what a time is called goes with it. */
function withoutGloss(
  { tokens, verb, grammar }: VerbView,
  timed: ReadonlySet<number>,
  kept: readonly number[],
): readonly number[] {
  const { timeUnits, joints, cases } = grammar.label;
  if (cases) return kept;
  const isGloss = (at: number): boolean =>
    normAt(tokens, at) === ',' &&
    timed.has(at - 1) &&
    joints.has(normAt(tokens, at + 1)) &&
    timeUnits.has(normAt(tokens, at + 2));
  const from = kept.find((at) => at > verb.at && isGloss(at));
  return from === undefined ? kept : kept.filter((at) => at < from);
}

/** "akcje jednak podrożały"; but "szkołę, a także żłobek", "not only … but also" join. */
function floats({ tokens, grammar: { label } }: VerbView, at: number): boolean {
  const before = normAt(tokens, at - 1);
  return label.floating.has(normAt(tokens, at)) && before !== ',' && !label.joints.has(before);
}

/** "met in 1911, on a field": the comma goes with the time before it. */
function setsOffTime(view: VerbView, timed: ReadonlySet<number>, at: number): boolean {
  const { tokens, verb, grammar } = view;
  if (normAt(tokens, at) !== ',' || at < verb.at || !timed.has(at - 1)) return false;
  return grammar.label.prepositions.has(normAt(tokens, at + 1));
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

/** "had been set for 1:30 but": a conjunction whose other half is left out. */
function withoutTail({ tokens, grammar }: VerbView, indexes: readonly number[]): number[] {
  const { joints, connectors } = grammar.label;
  const loose = (at: number) => {
    const norm = tokens[at]?.norm ?? '';
    // "oddano nie w 1958 r., lecz …": what is set right is the time.
    return (
      norm === ',' || norm === 'nie' || norm === 'not' || (joints.has(norm) && connectors.has(norm))
    );
  };
  return indexes.slice(0, indexes.findLastIndex((at) => !loose(at)) + 1);
}

function completing(view: ClauseView, isEvent: (view: ClauseView) => boolean): number[] {
  return view.children
    .filter(({ clause }) => COMPLETING.has(clause.kind))
    .filter((child) => !isEvent(child) && normAt(view.tokens, child.clause.first - 1) !== ':')
    .flatMap((child) => whole(child));
}

/** "Mężczyzna wpadł, gdy wynosił rower": where nothing follows the verb, the clause that tells when says more. */
function telling(
  text: string,
  view: VerbView,
  isEvent: (view: ClauseView) => boolean,
  kept: readonly number[],
): readonly number[] {
  const { verb, tokens, children } = view;
  if (kept.at(-1) !== verb.last - 1) return kept;
  const [child] = children.filter(({ clause }) => clause.kind === 'time');
  if (!child || isEvent(child) || child.clause.first < verb.at) return kept;
  const comma = normAt(tokens, child.clause.first - 1) === ',' ? [child.clause.first - 1] : [];
  const longer = unique([...kept, ...comma, ...whole(child)]);
  return written(text, tokens, longer).length <= LONGEST ? longer : kept;
}

function whole(view: ClauseView): number[] {
  return range(view.clause.first, view.clause.last);
}

function hanging(view: ClauseView): number[] {
  if (view.clause.kind === 'comment' || view.framed) return [];
  return [...whole(view), ...view.children.flatMap((child) => hanging(child))];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
}

function capitalised(line: string): string {
  const first = line.charAt(0);
  return first.toUpperCase() + line.slice(1);
}
