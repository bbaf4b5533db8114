import { normAt } from '#clauses/norm.ts';
import {
  agrees,
  isNamed,
  isOwner,
  isPerson,
  referentFor,
  type Pointing,
  type Referent,
} from './candidates.ts';
import type { Discourse } from './discourse.ts';
import type { PronounKind } from '#events/label-grammar.ts';
import { mentionsIn, type Mention } from '#events/mentions.ts';
import { inFrame, type VerbView } from '#events/scene.ts';

/** A pronoun in its clause. */
interface Asked {
  readonly view: VerbView;
  readonly pointing: Pointing;
}

/** Whether a clause only says who tells what others hold. */
export function tells({ framed, children, verb, grammar }: VerbView): boolean {
  if (framed) return true;
  const said = grammar.verbClass(verb.lemma, verb.reflexive) === 'speech';
  return said && children.some(({ clause }) => clause.kind === 'content');
}

/** "Police said the driver had stopped": of who only says something and whom it is said of the latter. */
export function onlyTold(
  discourse: Discourse,
  agreeing: readonly Mention[],
  { view, pointing: { kind, role, counted } }: Asked,
): Referent | null {
  if (role === 'object' && !counted) return null;
  const told = agreeing.filter((one) => one.subject && !tells(one.view));
  const named = agreeing.some((one) => tells(one.view) && isNamed(discourse, one));
  if (named || told.length === 0) {
    // "Saddam took a treaty that he …": behind somebody else the speaker is hardly meant.
    const opens = discourse.sentences.get(view.sentence)?.[0] === view;
    return opens ? onlyNamed(discourse, agreeing, kind) : null;
  }
  const found = new Map(
    told.map((one) => referentFor(discourse, one, kind)).map((one) => [one?.key, one]),
  );
  const [only = null, rival] = found.values();
  return rival === undefined ? only : null;
}

/** "said Ann Lee, who is staying with her sister": whoever is hers and does nothing is not gone on about. */
function onlyNamed(
  discourse: Discourse,
  agreeing: readonly Mention[],
  kind: PronounKind,
): Referent | null {
  if (kind !== 'he' && kind !== 'she') return null;
  const found = new Map<string, Referent>();
  for (const one of agreeing) {
    const referent = referentFor(discourse, one, kind);
    if (referent) found.set(referent.key, referent);
    else if (one.subject || isNamed(discourse, one)) return null;
  }
  const [only = null, rival] = found.values();
  return rival === undefined ? only : null;
}

/** Whether a phrase may be meant as well as the subject that the text goes on about. */
export function isRival(
  discourse: Discourse,
  one: Mention,
  { subject, view, pointing }: Asked & { readonly subject: Mention },
): boolean {
  if (one.subject && pointing.kind !== 'it') return true;
  if (pointing.kind === 'they')
    return isNamed(discourse, one) || areMeant(discourse, one, subject, pointing);
  if (pointing.kind !== 'it') return isNamed(discourse, one);
  // "Parliament voted, and a column crossed the border. It reached": the nearer one does it.
  if (one.subject) return one.view.verb.at > subject.view.verb.at || one.view.framed;
  // "The council bought the farm. Its roof fell in": either has a roof.
  if (isAgent(view, pointing)) return false;
  return isObject(pointing) || isActedUpon(one);
}

/** Whether several who are no subject may be meant by "they". */
function areMeant(
  discourse: Discourse,
  one: Mention,
  subject: Mention,
  pointing: Pointing,
): boolean {
  if (isObject(pointing)) return true;
  if (!isPerson(discourse, one)) return false;
  // "Police moved residents. They will sleep": either may. "Bells rang in memory of nine children. A bridge
  // fell under their bus": people rather than things.
  return isActedUpon(one) || !isPerson(discourse, subject);
}

const isObject = ({ role }: Pointing): boolean => role === 'object';

/** Right behind its verb: "hit a tanker", but "left Dover". */
function isActedUpon({ view: { verb, grammar }, words }: Mention): boolean {
  return words[0] === verb.last && !grammar.label.motion.has(verb.lemma);
}

/** Whether something in a clause is "his" or "hers". */
export function owns(view: VerbView, { kind }: Pointing): boolean {
  if (kind !== 'he' && kind !== 'she') return false;
  const { possessive } = view.grammar.label;
  return view.own.some((at) => possessive(normAt(view.tokens, at)) === kind && isOwner(view, at));
}

/** What does something is what did something before; what is or is done to may be what it was done to. */
function isAgent({ verb, grammar }: VerbView, { role }: Pointing): boolean {
  return role === 'subject' && !verb.passive && verb.lemma !== grammar.copula;
}

/** Those that agree; where people do, what only has a capital is none of them. */
export function likeliest(
  discourse: Discourse,
  clauses: readonly VerbView[],
  pointing: Pointing,
): readonly Mention[] {
  const agreeing = clauses
    .flatMap(mentionsIn)
    .filter((one) => !isSource(one, pointing) && agrees(discourse, one, pointing));
  const counted = pointing.counted ? agreeing.filter((one) => isCounted(one)) : [];
  if (counted.length > 0) return counted;
  const people = agreeing.filter((one) => isPerson(discourse, one));
  const likely = people.length > 0 ? people : agreeing;
  // "Ann fell ill, said Ruth Hale": whom it is said of comes first, and the text goes on about her.
  const told = likely.find((one) => one.subject && !one.view.framed);
  return told
    ? likely.filter((one) => !one.view.framed || one.view.verb.at < told.view.verb.at)
    : likely;
}

/** "according to an email": where something is from is nothing to go on about. */
const isSource = ({ view, words, subject }: Mention, { kind }: Pointing): boolean =>
  kind === 'it' && !subject && inFrame(view, view.tokens[words[0] ?? -1]?.start ?? -1);

/** "eleven cores": of them some can be counted. */
function isCounted({ view: { tokens, grammar }, words }: Mention): boolean {
  const [first = -1] = words;
  return tokens[first]?.kind === 'number' || grammar.numbers.has(normAt(tokens, first));
}
