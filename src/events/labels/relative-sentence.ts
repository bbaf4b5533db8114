import { normAt } from '#clauses/norm.ts';
import type { Agreement } from '#clauses/types.ts';
import { bare } from './bare.ts';
import type { Nominal } from '#events/inflection.ts';
import { hasVerb, type VerbView } from '#events/scene.ts';
import { LONGEST, shorten } from './shorten.ts';
import { hasSubject, nounPhrase, subjectOf, widePhrase } from '#events/subject.ts';
import { timeWords } from '#events/time-words.ts';
import { wordAt, written } from './written.ts';

/**
 * Where nouns are declined, a relative clause as a sentence of its own: "dla Adama K., który zastrzelił
 * wspólnika" tells "Adam K. zastrzelił wspólnika", "kierowca, którego zatrzymali świadkowie" "Kierowcę
 * zatrzymali świadkowie". Null where the form of the noun is unsure.
 *
 * @param lacking whether its pronoun could be its subject and is none
 */
export function asSentence(text: string, view: VerbView, lacking: boolean): string | null {
  const { clause, grammar } = view;
  const { inflection, subjectPronouns } = grammar.label;
  if (!inflection) return null;
  const dropped = subjectPronouns.has(clause.opener ?? '');
  const rest = bare(view).filter((at) => dropped || at !== clause.first);
  const phrase =
    lacking && hasSubject(view) ? thingBefore(text, view) : leadingNoun(text, view, rest[0] ?? -1);
  if (phrase === null) return null;
  return `${phrase} ${shorten(text, view, rest, LONGEST - phrase.length - 1)}`;
}

/** The noun in the case of its pronoun; `next` is the word behind that. */
function leadingNoun(text: string, view: VerbView, next: number): string | null {
  const { inflection } = view.grammar.label;
  const asked = inflection?.relativeCase(view.clause.opener ?? '', view.verb.lemma);
  if (!inflection || !asked) return null;
  if (asked !== 'nom' && !opensPlainly(view, next)) return null;
  const found = nounBefore(text, view);
  if (!found || (asked === 'nom' && !isDoneBy(found.meant, view.verb.agreement))) return null;
  const form = inflection.declined(found.meant, asked);
  return form === null ? null : `${form}${found.tail}`;
}

function nounBefore(text: string, view: VerbView): Found | null {
  const near = nounPhrase(view);
  const meant = nounIn(text, view, near);
  return meant ? { meant, tail: '' } : (titled(text, view) ?? wider(text, view, near));
}

/** "w artykule „Most”, który ukazał się": the noun before a title. */
function titled(text: string, view: VerbView): Found | null {
  const { tokens, clause, grammar } = view;
  const close = clause.first - 2;
  if (normAt(tokens, close) !== '”') return null;
  const open = tokens.findLastIndex(({ norm }, at) => at < close && norm === '„');
  const meant = grammar.label.inflection?.nounOf(wordAt(text, view, open - 1)) ?? null;
  const genders = grammar.label.inflection?.relativeGenders(clause.opener ?? '') ?? [];
  if (!meant || !genders.includes(meant.gender)) return null;
  return { meant, tail: ` ${text.slice(tokens[open]?.start, tokens[close]?.end)}` };
}

/** A noun, and what of its phrase stands behind it. */
interface Found {
  readonly meant: Nominal;
  readonly tail: string;
}

/** "konwój z pomocą, który utknął": the noun before a phrase that the pronoun can't stand for, and that phrase. */
function wider(text: string, view: VerbView, near: readonly number[]): Found | null {
  const { tokens, clause, grammar } = view;
  const { inflection, prepositions } = grammar.label;
  const words = near.map((at) => wordAt(text, view, at));
  if (!inflection || words.length === 0 || !inflection.isNoRelative(words, clause.opener ?? ''))
    return null;
  const wide = widePhrase(view);
  const ties = wide.flatMap((at, index) => (prepositions.has(normAt(tokens, at)) ? [index] : []));
  const tie = ties.at(-1) ?? 0;
  const head = wide.slice(ties.length > 1 ? (ties.at(-2) ?? 0) + 1 : 0, tie);
  if (head.length === 0) return null;
  const meant = nounIn(text, view, head) ?? subjectIn(text, view, head);
  return meant && { meant, tail: ` ${written(text, tokens, wide.slice(tie))}` };
}

/** The subject of the main clause, whose verb comes behind the relative one. */
function subjectIn(text: string, view: VerbView, words: readonly number[]): Nominal | null {
  const { parent, verb, grammar } = view;
  const { inflection } = grammar.label;
  if (!inflection || !parent || !hasVerb(parent) || parent.verb.at < verb.at) return null;
  const [first = -1] = words;
  if (subjectOf(parent)[0] !== first || verb.agreement?.gender === undefined) return null;
  return inflection.subjectIn(
    words.map((at) => wordAt(text, view, at)),
    verb.agreement,
    first === 0,
  );
}

/** "wniosek o likwidację, który złożył wójt": the accusative of a thing is its nominative. */
function thingBefore(text: string, view: VerbView): string | null {
  const { prepositions } = view.grammar.label;
  const phrase = widePhrase(view);
  const tie = phrase.findIndex((at) => prepositions.has(normAt(view.tokens, at)));
  return written(text, view.tokens, phrase.slice(Math.max(0, tie - 1))) || null;
}

/** "pożar, który ugasili strażacy": the form of the verb tells that the fire is not its subject. */
function isDoneBy({ gender }: Nominal, agreement: Agreement | null): boolean {
  if (agreement?.gender === undefined) return true;
  const own = agreement.number === 'pl' && agreement.gender === 'f' ? 'other' : agreement.gender;
  return own === gender;
}

/** The only one whom words before a relative clause name and with whom its pronoun agrees. */
function nounIn(text: string, view: VerbView, phrase: readonly number[]): Nominal | null {
  const { clause, tokens, grammar } = view;
  const { inflection } = grammar.label;
  if (!inflection) return null;
  const genders = inflection.relativeGenders(clause.opener ?? '');
  const words = phrase.filter((at) => tokens[at]?.kind === 'word');
  const line = words.map((at) => wordAt(text, view, at));
  const agreeing = inflection
    .othersIn(line, words[0] === 0)
    .filter(({ gender }) => genders.includes(gender));
  const [only, rival] = agreeing;
  if (only) return !rival && only.name !== '' ? only : null;
  const known = line.length === 1 ? inflection.nounOf(line[0] ?? '') : null;
  return known && genders.includes(known.gender) ? known : null;
}

/** Whether its verb, a time, a preposition or an adverb follows a pronoun; of "którego akta mają" it tells whose. */
function opensPlainly(view: VerbView, at: number): boolean {
  if (at === view.verb.first) return true;
  const { prepositions, isAdverb } = view.grammar.label;
  const norm = normAt(view.tokens, at);
  return prepositions.has(norm) || isAdverb(norm) || timeWords(view).has(at);
}
