import { normAt } from '#clauses/norm.ts';
import { bare } from './bare.ts';
import { classOf } from '#events/verb-class.ts';
import { asSentence } from './relative-sentence.ts';
import { hasVerb, inFrame, type ClauseView, type VerbView } from '#events/scene.ts';
import { LONGEST, shorten } from './shorten.ts';
import { hasSubject, nounPhrase, supplySubject, widePhrase } from '#events/subject.ts';
import { wordAt, written } from './written.ts';

/** "w eksplozji gazu, do której doszło w kamienicy": "Eksplozja gazu w kamienicy". */
export function happening(text: string, view: VerbView): string | null {
  if (view.clause.kind !== 'relative' || classOf(view) !== 'happening') return null;
  const words = nounPhrase(view).map((at) => wordAt(text, view, at));
  const name = view.grammar.label.eventName(words);
  if (name === null) return null;
  const rest = bare(view).filter((at) => at >= view.verb.last);
  const line = written(text, view.tokens, rest);
  return line === '' ? name : `${name} ${line}`;
}

/** "passengers whose flights were cancelled": "Passengers' flights were cancelled". */
export function owned(text: string, view: VerbView): string | null {
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
export function about(text: string, view: VerbView): string | null {
  const lacking = lacksSubject(view);
  if (!isOblique(view) && !lacking) return null;
  const turned = turnedRound(text, view);
  if (turned !== null) return turned;
  return view.parent && isCleft(view.parent)
    ? shorten(text, view, bare(view))
    : withNoun(text, view, lacking);
}

function withNoun(text: string, view: VerbView, lacking: boolean): string | null {
  const { clause, grammar, tokens } = view;
  const dropped = grammar.label.subjectPronouns.has(clause.opener ?? '');
  const own = shorten(text, view, [...(dropped ? [clause.first] : []), ...bare(view)]);
  const whole = behindMain(text, view, own);
  // "Powodem jest osuwisko, które zauważono": the main clause tells only what it is.
  const plain = grammar.label.cases && view.parent?.verb?.lemma === grammar.copula;
  if (whole !== null && !plain) return whole;
  const sentence = asSentence(text, view, lacking) ?? whole;
  if (sentence !== null) return sentence;
  const phrase = lacking ? [] : widePhrase(view);
  return phrase.length === 0 ? null : `${written(text, tokens, phrase)}, ${own}`;
}

/** The main clause with the relative one behind it; null where there is none or no room. */
function behindMain(text: string, view: VerbView, own: string): string | null {
  const before = mainClause(text, view);
  const comma = normAt(view.tokens, view.clause.first - 1) === ',' ? ',' : '';
  const whole = `${before}${comma} ${own}`;
  return before !== '' && whole.length <= LONGEST ? whole : null;
}

/** "the trust, which Oakes helped to found": "Oakes helped to found the trust". */
function turnedRound(text: string, view: VerbView): string | null {
  const { clause, grammar, tokens, verb } = view;
  const { subjectPronouns, cases, prepositions, definite } = grammar.label;
  if (cases || !subjectPronouns.has(clause.opener ?? '') || !hasSubject(view)) return null;
  const noun = written(text, tokens, nounPhrase(view));
  const told = bare(view);
  // An infinitive goes with the verb: "helped to found".
  const end = normAt(tokens, verb.last) === 'to' ? verb.last + 2 : verb.last;
  const rest = told.filter((at) => at >= end);
  if (noun === '' || (rest.length > 0 && !prepositions.has(normAt(tokens, rest[0] ?? -1))))
    return null;
  const deed = written(
    text,
    tokens,
    told.filter((at) => at < end),
  );
  const line = `${deed} ${definite(noun, true)} ${written(text, tokens, rest)}`.trim();
  return line.length <= LONGEST ? line : null;
}

/** "It was in 1900 that divers found the wreck". */
function isCleft(main: ClauseView): boolean {
  const { verb, grammar, tokens, clause } = main;
  const it = grammar.label.pronoun(normAt(tokens, clause.first)) === 'it';
  return it && verb?.lemma === grammar.copula && !grammar.label.cases;
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
