import { normAt } from '#clauses/norm.ts';
import type { NominalHead } from '#events/grammar.ts';
import type { Token } from '#text/types.ts';
import { EVENT_NOUNS } from './data/event-nouns.ts';
import { PREPOSITIONS } from './data/events.ts';
import { adjectiveBase, type Concord } from './sources/base-form.ts';
import { isPassiveParticiple, passiveLemma } from './verb-forms.ts';
import { words } from './verb-lexicon.ts';

const PREPOSITION_SET = new Set(words(PREPOSITIONS));

const GENDERS: readonly Concord[] = ['m', 'f', 'n', 'mp', 'other'];

interface EventNoun {
  readonly base: string;
  readonly concord: Concord;
}

/** Nouns for what happens, in all their forms. */
export const EVENT_FORMS = new Map<string, EventNoun>(
  EVENT_NOUNS.split('\n').flatMap((line) => {
    const [base, gender, ...forms] = words(line);
    const concord = GENDERS.find((known) => known === gender);
    if (!base || !concord) return [];
    return [base, ...forms].map((form) => [form, { base, concord }] as const);
  }),
);

/** The event noun in the nominative, or the participle that says what has become of the noun before it. */
export function headOf(tokens: readonly Token[], own: readonly number[]): NominalHead | null {
  for (const [index, at] of own.entries()) {
    const word = normAt(tokens, at);
    const noun = EVENT_FORMS.get(word);
    if (noun?.base === word && !isGoverned(tokens, at)) {
      return { at, lemma: noun.base, kind: 'noun' };
    }
    if (index > 0 && isState(word) && !isGoverned(tokens, at) && endsPhrase(tokens[at + 1])) {
      return { at, lemma: passiveLemma(word), kind: 'state' };
    }
  }
  return null;
}

const HURT = new Set(words('ranny ranna ranne ranni'));

/** A participle in the nominative: "zamknięta", "ranni". */
export function isState(word: string): boolean {
  return HURT.has(word) || (/[yaei]$/.test(word) && isPassiveParticiple(word));
}

/** "oskarżonego o", "datowaną na": a participle in another case wants its object as well. */
export const OBLIQUE_PARTICIPLE = /^\p{L}{4,}(?:[ao]n|ęt)(?:ego|emu|ej|ą|ym)$/u;

/** "na pożar", "na wielki pożar": a preposition stands before it, or before its adjective. */
function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = normAt(tokens, at - 1);
  if (PREPOSITION_SET.has(before)) return true;
  return /[yie]$/.test(before) && PREPOSITION_SET.has(normAt(tokens, at - 2));
}

function endsPhrase(token: Token | undefined): boolean {
  return token?.kind !== 'word' || PREPOSITION_SET.has(token.norm);
}

/** "groźnego wypadku autobusu" as a name of its own: "groźny wypadek autobusu". */
export function eventName(phrase: readonly string[]): string | null {
  const at = phrase.findIndex((word) => EVENT_FORMS.has(word.toLowerCase()));
  const noun = EVENT_FORMS.get(phrase[at]?.toLowerCase() ?? '');
  if (!noun) return null;
  const before = phrase.slice(0, at).map((word) => adjectiveBase(word, noun.concord));
  return [...before, noun.base, ...phrase.slice(at + 1)].join(' ');
}
