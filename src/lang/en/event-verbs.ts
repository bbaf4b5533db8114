import { normAt } from '#clauses/norm.ts';
import type { VerbGroup } from '#clauses/types.ts';
import type { Token } from '#text/types.ts';
import { skipAdverbs } from './auxiliaries.ts';
import { STATE_WORDS } from './data/event-nouns.ts';
import { ACTIVITY_VERBS, PREDICATES } from './data/events.ts';
import { EMERGING_VERBS, TIMETABLED_VERBS } from './data/verb-classes.ts';
import { readForm } from './verb-forms.ts';
import { words } from './words.ts';

/** Words that say what has become of something. */
export const STATES: ReadonlySet<string> = new Set(words(STATE_WORDS));
const ACTIVE = new Set(words(ACTIVITY_VERBS));
const TIMETABLED = new Set(words(TIMETABLED_VERBS));

/** True for a form in -ing. */
export const isDoing = (word: string): boolean => readForm(word)?.gerund === true;

/** True for states that people spend hours at. */
export const isActive = (lemma: string): boolean => ACTIVE.has(lemma);

/** True for verbs whose present tells what is fixed to come. */
export const isTimetabledVerb = (lemma: string): boolean => TIMETABLED.has(lemma);

const ASKING = new Set(words('ask urge want invite encourage advise remind beg'));
const READERS = new Set(
  words(`anyone anybody everyone everybody witnesses residents motorists drivers people readers visitors passengers travellers
  commuters customers parents`),
);

/** "appealed for footage", "asks anyone who saw the van": a call to the reader. */
export function appeals(lemma: string, next: string): boolean {
  return (lemma === 'appeal' && next === 'for') || (ASKING.has(lemma) && READERS.has(next));
}

const CONVEYING = new Set(words('offer express voice extend send convey give'));
const CONVEYED = new Set(
  words(
    'condolences condolence sympathy sympathies apology apologies thanks gratitude regret regrets sorrow wrong incorrect',
  ),
);

/** "offered her condolences", "gave the wrong time", "sounded like a train": something is only said. */
export function onlySays(lemma: string, rest: readonly string[]): boolean {
  // "a man who asked not to be named"
  if (lemma === 'ask') return rest[0] === 'not' && rest[1] === 'to';
  if (lemma === 'sound') return rest[0] === 'like' || rest[0] === 'as';
  return CONVEYING.has(lemma) && rest.some((word) => CONVEYED.has(word));
}

const REFUSING = new Set(words('refuse decline fail'));

/** "refused to answer": it was not done. */
export function refuses(lemma: string, next: string): boolean {
  return REFUSING.has(lemma) && next === 'to';
}

/** "It began", "it took an hour", "it happened": what "it" is, the sentence before or after tells. */
const EMERGING = new Set(words(EMERGING_VERBS));
const OF_NOTHING = new Set(words('be begin start end happen take'));

/** True for a subject "it" that stands for nothing, or for the clause that follows. */
export function isExpletive(tokens: readonly Token[], at: number, lemma: string): boolean {
  if (normAt(tokens, at) !== 'it') return false;
  if (normAt(tokens, at + 1) === 'all' || OF_NOTHING.has(lemma)) return true;
  return EMERGING.has(lemma) && tokens.some(({ norm }, index) => index > at && norm === 'that');
}

/** "answered with a goal" did something; "answered that" said it. */
const ANSWERING = new Set(words('answer reply respond'));
/** "used tear gas": an act, as "used a wheelchair" is none. */
const FORCE = new Set(
  words('tear pepper water force rubber live stun batons explosives teargas tasers'),
);
/** "wrote 64 cheques", "wrote a song": a thing. */
const WRITTEN = new Set(words('a an his her their its two three four five six several'));
const PLACES = new Set(words('in at on before'));

/** "felt a jolt"; "argued over whose clock was right"; "recalled its cars"; "officers called to a fight". */
const DOING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['feel', new Set(words('a an the'))],
  ['refer', new Set(words('the him her them it a an its his their both'))],
  ['learn', new Set(words('to a the'))],
  ['argue', new Set(words('over about outside with'))],
  ['recall', new Set(words('its all some more about nearly'))],
  ['appear', PLACES],
  ['call', new Set(words('to in out off'))],
  ['use', FORCE],
]);

/** True where such a verb does something by what follows it ("appeared in court", "used tear gas"). */
export function actsBy(lemma: string, next: string): boolean {
  if (DOING.get(lemma)?.has(next)) return true;
  if (lemma === 'write') return WRITTEN.has(next) || /^\d/.test(next);
  return ANSWERING.has(lemma) && next === 'with';
}

const SET = new Set(words('scheduled planned set due slated'));

/** "scheduled for Friday, it never took place", "did not go ahead", "was held". */
export function takesPlace(
  tokens: readonly Token[],
  { lemma, last, passive }: VerbGroup,
  participle: number,
): boolean {
  if (!SET.has(normAt(tokens, participle))) return false;
  const next = normAt(tokens, last);
  if (lemma === 'hold') return passive;
  return (lemma === 'take' && next === 'place') || (lemma === 'go' && next === 'ahead');
}

const STAYING = new Set(words('stay remain'));

/** "stayed shut": with what it stayed. */
export function staysSo(tokens: readonly Token[], { lemma, last }: VerbGroup): boolean {
  if (!STAYING.has(lemma)) return false;
  const word = normAt(tokens, skipAdverbs(tokens, last));
  return STATES.has(word) || PREDICATES.includes(word) || readForm(word)?.participle === true;
}

const CHARGING = new Set(words('accuse suspect convict charge'));
const CHARGE_PREPOSITIONS = new Set(words('of with for'));

/** "accused of stealing a van in 2019": after the preposition and a verb in -ing. */
export function isOfCharge(
  tokens: readonly Token[],
  { lemma, at: verb }: VerbGroup,
  first: number,
): boolean {
  if (!CHARGING.has(lemma)) return false;
  for (let at = verb + 1; at < first - 1; at += 1) {
    if (CHARGE_PREPOSITIONS.has(normAt(tokens, at)) && isDoing(normAt(tokens, at + 1))) return true;
  }
  return false;
}
