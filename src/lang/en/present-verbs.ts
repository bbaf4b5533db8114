import { tokenAt } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import type { VerbReading } from '#clauses/types.ts';
import { formAt, skipAdverbs } from './auxiliaries.ts';
import { CONTENT_VERBS, TIMETABLED_VERBS } from './data/verb-classes.ts';
import {
  closesApposition,
  isName,
  isPlural,
  isPluralOrName,
  isRelative,
  plainReading,
  startsNoun,
  startsPhrase,
  type Candidate,
  type Left,
  type Scene,
} from './verb-scene.ts';
import { isDay, namesTime, wordClass, words } from './words.ts';

const CONTENT = new Set(words(CONTENT_VERBS));
const TIMETABLED = new Set(words(TIMETABLED_VERBS));
/** What only a verb can have after it. */
const GOVERNED = new Set(words('me him them us that'));

/** Present forms: sure after a pronoun; after a noun they need a verb's company to the right. */
export function readPresent(candidate: Candidate): VerbReading | null {
  const { form, left, later } = candidate;
  if (!mayBePresent(candidate)) return null;
  if (hasPronoun(candidate)) return plainReading(candidate, 'present', true);
  if (form.base && left.kind === 'start') return later ? null : imperative(candidate);
  if (form.base && left.norm === 'please')
    return { ...plainReading(candidate, 'present', true), modality: 'imperative' };
  if (later && !CONTENT.has(form.lemma)) return null;
  return afterSubject(candidate);
}

const mayBePresent = (candidate: Candidate): boolean =>
  (candidate.form.base || candidate.form.third) &&
  candidate.left.norm !== 'to' &&
  !isOrdinal(candidate) &&
  !isCounted(candidate) &&
  !isPointedAt(candidate);

/** "They last went on strike in May", "44 of them last year": an adverb, an adjective. */
function isOrdinal({ scene: { tokens }, at }: Candidate): boolean {
  if (normAt(tokens, at) !== 'last') return false;
  const next = skipAdverbs(tokens, at + 1);
  return formAt(tokens, next)?.past === true || namesTime(tokens, next);
}

/** "sets out eight boards": what is counted in the plural has no verb in -s. */
const isCounted = ({ form, left }: Candidate): boolean =>
  form.third && wordClass(left.norm) === 'number' && left.norm !== 'one';

/** "ran that play": a noun, as "that" opens no clause after a verb that tells nothing. */
function isPointedAt({ scene: { tokens }, at }: Candidate): boolean {
  if (normAt(tokens, at - 1) !== 'that') return false;
  const before = formAt(tokens, at - 2);
  return before?.past === true && !before.noun && !CONTENT.has(before.lemma);
}

/** "Polls open at 7 on Tuesday and close at 8": after a time, a base form before another one is a verb. */
function goesOnAfterTime({ scene: { tokens }, at, form, left }: Candidate): boolean {
  if (left.norm !== 'and' || !form.base || !TIMETABLED.has(form.lemma)) return false;
  const timed =
    tokenAt(tokens, left.at - 1)?.kind === 'number' || isDay(normAt(tokens, left.at - 1));
  const next = normAt(tokens, skipAdverbs(tokens, at + 1));
  return timed && (/^(?:at|on|in|by|until)$/.test(next) || isDay(next));
}

function afterSubject(candidate: Candidate): VerbReading | null {
  switch (candidate.left.kind) {
    case 'number':
      return isBehindFigures(candidate) ? null : afterNoun(candidate);
    case 'noun':
      return afterNoun(candidate);
    case 'verb':
      return endsInfinitive(candidate) ? afterNoun(candidate) : null;
    case 'object':
      return isSomeOf(candidate) ? plainReading(candidate, 'present', true) : null;
    case 'comma':
      return goesOnFrom(candidate)
        ? plainReading(candidate, 'present', true)
        : afterApposition(candidate);
    case 'conjunction': {
      const joined = goesOnAfterTime(candidate) || goesOnFrom(candidate);
      return joined ? plainReading(candidate, 'present', true) : null;
    }
    default:
      return null;
  }
}

/** "Selby, whose ground is shut, play Bridlington on Sunday": a team is many. */
const isPlayed = ({ scene, at, form }: Candidate): boolean =>
  TIMETABLED.has(form.lemma) && isName(scene, at + 1);

/** "64 checks", but "Route 9 closes", "Apollo 11 lands". */
const isBehindFigures = ({ scene, form, left }: Candidate): boolean =>
  form.third && form.noun && !isName(scene, left.at - 1);

/** "The time to appeal runs out": an infinitive ends the subject. */
const endsInfinitive = ({ scene: { tokens }, form, left }: Candidate): boolean =>
  form.third && normAt(tokens, left.at - 1) === 'to';

/** "Most of us get an hour more", "some of them say". */
const isSomeOf = ({ scene: { tokens }, form, left }: Candidate): boolean =>
  form.base && normAt(tokens, left.at - 1) === 'of';

/** How far back the first of two predicates may stand, in tokens. */
const PREDICATE = 20;

/**
 * "closes at 2pm on Wednesday and reopens at 5am on Thursday": the second of two predicates in the present
 * has the ending of the first (Quirk et al., A Comprehensive Grammar of the English Language, 13.52).
 */
function goesOnFrom({ scene, at, form, left }: Candidate): boolean {
  const { tokens } = scene;
  const joins = left.kind === 'comma' || left.norm === 'and';
  if (!form.third || !joins || left.at !== at - 1) return false;
  if (form.noun && !isVerbBefore(scene, skipAdverbs(tokens, at + 1))) return false;
  for (let before = left.at - 1; before >= 0 && before > left.at - PREDICATE; before -= 1) {
    if (scene.groups.has(before) || ENDS_PREDICATE.has(normAt(tokens, before))) return false;
    if (isPredicate(scene, before)) return true;
  }
  return false;
}

const ENDS_PREDICATE = new Set([
  ';',
  ':',
  '–',
  '—',
  '(',
  ')',
  '"',
  '“',
  '”',
  'who',
  'which',
  'that',
]);

/** A present form that is no noun, or has what makes it a verb behind it. */
function isPredicate(scene: Scene, at: number): boolean {
  const form = scene.taken[at] ? null : formAt(scene.tokens, at);
  if (!form?.third || isName(scene, at)) return false;
  const next = skipAdverbs(scene.tokens, at + 1);
  const fixed = TIMETABLED.has(form.lemma) && isName(scene, next);
  return !form.noun || fixed || isVerbBefore(scene, next);
}

/** "The chief, Marie August, arrives on Thursday": goes on after what the commas hold. */
function afterApposition(candidate: Candidate): VerbReading | null {
  const { scene, at, form, left } = candidate;
  if (!closesApposition(scene, left.at)) return null;
  if (form.base && isPlayed(candidate)) return plainReading(candidate, 'present', true);
  if (!form.third) return null;
  if (!form.noun) return plainReading(candidate, 'present', true);
  const next = skipAdverbs(scene.tokens, at + 1);
  const goesOn = isVerbBefore(scene, next) || hasObject(candidate, next);
  const fixed = TIMETABLED.has(form.lemma) && goesOn;
  return fixed ? plainReading(candidate, 'present', false) : null;
}

function hasPronoun({ form, left }: Candidate): boolean {
  if (left.kind === 'subject' || isRelative(left)) return true;
  return left.kind === 'pronoun' && (form.third || left.norm === 'you');
}

function afterNoun(candidate: Candidate): VerbReading | null {
  const { scene, at, form, left } = candidate;
  const { tokens } = scene;
  if (/^takes?$/.test(left.norm) && TAKEN.has(normAt(tokens, at))) return null;
  const next = skipAdverbs(tokens, at + 1);
  if (form.base && !agrees(candidate, next)) return null;
  if (!form.noun) return plainReading(candidate, 'present', true);
  return hasObject(candidate, next) || isVerbBefore(scene, next)
    ? plainReading(candidate, 'present', false)
    : null;
}

/** Whether the noun before a base form is a plural or a name, or what follows only a verb has. */
function agrees({ scene, form, left }: Candidate, next: number): boolean {
  const governs = !form.noun && GOVERNED.has(normAt(scene.tokens, next));
  return governs || isPluralOrName(scene, left) || hasPluralHead(scene, left);
}

/** "hosts Hamburg", "takes effect" */
function hasObject({ scene, form }: Candidate, next: number): boolean {
  if (form.third && TIMETABLED.has(form.lemma) && isName(scene, next)) return true;
  return form.lemma === 'take' && TAKEN.has(normAt(scene.tokens, next));
}

/** "takes effect", "take place". */
const TAKEN = new Set(words('effect place part office shape charge'));

/** How far back the head of the subject may stand, in tokens. */
const HEAD = 7;
const LINKS = new Set(words('of for from'));

/** "Tickets for the final go on sale": the noun before the preposition is the subject. */
function hasPluralHead({ tokens }: Scene, left: Left): boolean {
  for (let at = left.at; at > 0 && at > left.at - HEAD; at -= 1) {
    if (tokens[at]?.kind === 'mark' && normAt(tokens, at) !== '.') return false;
    if (LINKS.has(normAt(tokens, at))) return isPlural(normAt(tokens, at - 1));
  }
  return false;
}

/** "returns next spring" */
const PICKS = new Set(['next', 'this', 'later']);

/** "sweeps to power", "blames the pilot", "starts Monday": what follows makes a verb of a noun. */
function isVerbBefore({ tokens }: Scene, next: number): boolean {
  const norm = normAt(tokens, next);
  if (isDay(norm) || PICKS.has(norm)) return true;
  const kind = wordClass(norm);
  // "runs out", "goes on sale"
  if (kind === 'preposition' || kind === 'particle') return norm !== 'of';
  return kind === 'to' || (startsPhrase(tokens, next) && startsNoun(tokens, next));
}

const AFTER_IMPERATIVE = new Set(['determiner', 'adverb', 'object']);

function imperative(candidate: Candidate): VerbReading | null {
  const { scene, at, form } = candidate;
  const kind = wordClass(normAt(scene.tokens, at + 1)) ?? '';
  if (form.noun && !AFTER_IMPERATIVE.has(kind)) return null;
  return { ...plainReading(candidate, 'present', true), modality: 'imperative' };
}

/** "while sending a message": a clause without its subject. */
const DURING = new Set(['while']);

/** Words in -ing that have become prepositions. */
const NO_CLAUSE = new Set(
  words(`including according following regarding concerning during pending barring excluding
  considering`),
);

/** "…, ordering people out", "Speaking in Leeds, …": a participle at the edge of a stretch heads a clause. */
export function readGerund(candidate: Candidate): VerbReading | null {
  const { scene, at, left } = candidate;
  const { tokens, groups } = scene;
  const opens = left.kind === 'comma' || left.kind === 'start' || DURING.has(left.norm);
  if (!opens && !isSecondGerund(scene, left) && !hasOwnName(candidate)) return null;
  const next = skipAdverbs(tokens, at + 1);
  if (normAt(tokens, next) === 'of' || groups.has(next)) return null;
  if (NO_CLAUSE.has(normAt(tokens, at)) || isSubject(scene, next)) return null;
  return { ...plainReading(candidate, 'present', true), finite: false, ongoing: true };
}

/** "Harbour won, Liam Doherty kicking the winner": behind a comma a name that is the subject of the participle. */
function hasOwnName({ scene, at, left, later }: Candidate): boolean {
  if (left.kind !== 'noun' || left.at !== at - 1 || later) return false;
  let first = at;
  while (isName(scene, first - 1)) first -= 1;
  const whole = at - first > 1 && normAt(scene.tokens, first - 1) === ',';
  return whole && startsNoun(scene.tokens, skipAdverbs(scene.tokens, at + 1));
}

/** "Fighting broke out": a verb right after it makes it a noun. */
function isSubject({ tokens }: Scene, next: number): boolean {
  return formAt(tokens, next)?.past === true && !startsNoun(tokens, next + 1);
}

/** How far back the first of two participles may stand, in tokens. */
const FARTHEST = 16;

/** "…, tearing off roofs and knocking out power": goes on from a participle after the last comma. */
function isSecondGerund({ tokens }: Scene, { norm, at: conjunction }: Left): boolean {
  if (norm !== 'and') return false;
  for (let at = conjunction - 1; at > conjunction - FARTHEST && at > 0; at -= 1) {
    if (normAt(tokens, at) === ',')
      return formAt(tokens, skipAdverbs(tokens, at + 1))?.gerund === true;
  }
  return false;
}
