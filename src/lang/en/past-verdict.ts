import { tokenAt } from '#text/lists.ts';
import { normAt } from '#clauses/norm.ts';
import type { Token } from '#text/types.ts';
import { formAt, skipAdverbs } from './auxiliaries.ts';
import { CONTENT_VERBS } from './data/verb-classes.ts';
import { isIntransitive, type Form } from './verb-forms.ts';
import {
  closesApposition,
  isBorder,
  isName,
  isPluralOrName,
  isRelative,
  leftOf,
  startsNoun,
  startsPhrase,
  type Candidate,
  type Left,
} from './verb-scene.ts';
import { isTimeAt, namesDate, wordClass, words } from './words.ts';

const CONTENT = new Set(words(CONTENT_VERBS));
const NAMING = new Set(words('name call dub nickname entitle title'));
/** "a man accused of", "a firm based in": participles beside their preposition. */
const LINKED = new Set(words('accuse base date'));

/** Verbs of saying that also tell which: "the ferry expected on Tuesday never came". */
const REDUCED = new Set(words('expect believe think report know fear announce reveal promise'));

/** 'none': no past form after all, perhaps a noun or a base form. */
export type Verdict = 'finite' | 'participle' | 'none';

/** After these a past form is an adjective: "the injured man", "of leaked papers". */
const CLOSED_LEFT = new Set<Left['kind']>([
  'determiner',
  'preposition',
  'to',
  'not',
  'particle',
  'adverb',
]);

/**
 * Tells whether a form in -ed or an irregular past tells what happened ("troops killed two men") or
 * which thing is meant ("two men killed in the raid", "leaked papers").
 */
export function pastVerdict(candidate: Candidate): Verdict {
  return fromLeft(candidate) ?? fromForm(candidate) ?? fromRight(candidate) ?? fromLater(candidate);
}

/** What the words before decide. */
function fromLeft({ scene, at, form, left }: Candidate): Verdict | null {
  if (CLOSED_LEFT.has(left.kind) && !isPartOfTime(scene.tokens, left)) {
    return form.base ? 'none' : 'participle';
  }
  if (!form.past || tellsNothing(scene.tokens, at, form)) return 'participle';
  if (left.kind === 'subject' || isRelative(left) || endsSubject({ scene, at, form, left }))
    return 'finite';
  if (normAt(scene.tokens, at - 1) === 'then') return 'finite';
  return describesNoun({ scene, at }, left) || isSecondAdjective(scene, at, left)
    ? 'participle'
    : null;
}

/** "the third quarter ended Sept. 30": which quarter; as a verb it has "on" before its day. */
const closesPeriod = (tokens: readonly Token[], at: number): boolean =>
  normAt(tokens, at) === 'ended' &&
  PERIODS.has(normAt(tokens, at - 1)) &&
  namesDate(tokens, at + 1);

const PERIODS = new Set(words('quarter year half period months weeks fiscal'));

/** "The order to leave went out", "the plan to expand failed": an infinitive, and no participle, ends the subject. */
function endsSubject({
  scene,
  at,
  form,
  left,
}: Pick<Candidate, 'scene' | 'at' | 'form' | 'left'>): boolean {
  const { tokens } = scene;
  if (left.kind !== 'verb' || normAt(tokens, left.at - 1) !== 'to' || GETTING.has(left.norm))
    return false;
  return !form.participle || (isIntransitive(form.lemma) && !startsNoun(tokens, at + 1));
}

function tellsNothing(tokens: readonly Token[], at: number, form: Form): boolean {
  return opensSentence(tokens, at, form) || isOfSource(tokens, at) || closesPeriod(tokens, at);
}

/** How far back "according to" may stand, in tokens. */
const SOURCE = 8;

/** ", according to a report released Monday": no subject stands there. */
function isOfSource(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > at - SOURCE && before >= 0; before -= 1) {
    if (isBorder(tokens, before)) return false;
    if (normAt(tokens, before) === 'according') return normAt(tokens, before + 1) === 'to';
  }
  return false;
}

function describesNoun({ scene, at }: Pick<Candidate, 'scene' | 'at'>, left: Left): boolean {
  return left.kind === 'verb' || followsCopula({ scene, at }) || isObject(scene, at, left);
}

/** "Found unconscious on a beach, the diver died": only notes leave the subject out ("Found the car"). */
function opensSentence(tokens: readonly Token[], at: number, { participle }: Form): boolean {
  return (
    standsFirst(tokens, at) && participle && wordClass(normAt(tokens, at + 1)) !== 'determiner'
  );
}

const BEFORE_FIRST = new Set(words('first originally initially once newly'));

/** Whether a word opens its sentence, or stands behind "First", "Originally" and the like there. */
export const standsFirst = (tokens: readonly Token[], at: number): boolean =>
  at === 0 || (at === 1 && BEFORE_FIRST.has(normAt(tokens, 0)));

/** What the form itself decides: some have no participle, some look like the base form. */
function fromForm({ scene, at, form, left, later }: Candidate): Verdict | null {
  if (!form.participle || isIntransitive(form.lemma)) {
    return isAttributive(scene, at, left) ? 'participle' : 'finite';
  }
  if (!form.base || left.kind === 'pronoun' || isPluralOrName(scene, left)) return null;
  // "The storm hit the coast": the present would be "hits"; without an object it is a noun, unless it
  // can be none ("the mayor quit on Tuesday").
  const alone = !form.noun && !later && isTimeAt(scene.tokens, at + 1);
  return alone || hasObjectAt(scene.tokens, at + 1) ? 'finite' : 'none';
}

/** A noun phrase; "A tool shed burned down": no participle without its noun. */
function hasObjectAt(tokens: readonly Token[], at: number): boolean {
  const participle = formAt(tokens, at)?.past === true && !startsNoun(tokens, at + 1);
  return startsNoun(tokens, at) && !participle;
}

/** What the words after decide: a doer makes a participle, an object a finite verb. */
function fromRight(candidate: Candidate): Verdict | null {
  const { scene, at, form, left } = candidate;
  const { tokens } = scene;
  const next = skipParticle(tokens, skipAdverbs(tokens, at + 1));
  if (normAt(tokens, next) === 'by' && !isAmount(tokens, next + 1)) return 'participle';
  if (left.kind === 'noun' && (isNamed(candidate, next) || isAttributive(scene, at, left))) {
    return 'participle';
  }
  if (tellsWhich(candidate, next)) return 'participle';
  const hasObject = startsNoun(tokens, next) && !isTimeAt(tokens, next);
  return CONTENT.has(form.lemma) || hasObject ? 'finite' : null;
}

/** Which noun is meant, where another verb or what it is called after tells what it does. */
function tellsWhich(candidate: Candidate, next: number): boolean {
  const { form, later, beyond, scene } = candidate;
  const expected =
    REDUCED.has(form.lemma) && wordClass(normAt(scene.tokens, next)) === 'preposition';
  if (later && expected) return true;
  return isApposed(candidate, next) || (beyond && isSplit(candidate, next));
}

/** "A moss collected only once, in 1911, was growing": the verb behind what is set off takes the noun for its subject. */
function isSplit({ scene: { tokens }, left }: Candidate, next: number): boolean {
  if (left.kind === 'comma') return true;
  if (left.kind !== 'noun' || RELATIVES.has(normAt(tokens, left.at - 1))) return false;
  return (
    isTimeAt(tokens, next) ||
    normAt(tokens, next) === ',' ||
    wordClass(normAt(tokens, next)) === 'preposition'
  );
}

/** How long what something is called may be, in tokens. */
const CALLED = 6;

/** "bought Vision, a sensor maker founded in 1990": what something is called after a comma has no verb. */
export function isApposed(
  { scene: { tokens }, at, form, left, later }: Candidate,
  next: number,
): boolean {
  if (left.kind !== 'noun' || later || CONTENT.has(form.lemma)) return false;
  if (wordClass(normAt(tokens, next)) !== 'preposition') return false;
  for (let first = at - 1; first > at - CALLED; first -= 1) {
    if (tokenAt(tokens, first)?.kind !== 'word') return false;
    if (!/^an?$/.test(normAt(tokens, first))) continue;
    if (normAt(tokens, first - 1) !== ',') return false;
    return tokens.slice(0, first - 1).some((_, i) => formAt(tokens, i)?.past === true);
  }
  return false;
}

/** "a man named John"; but "the council named a successor". */
function isNamed({ scene, form }: Candidate, next: number): boolean {
  if (LINKED.has(form.lemma)) return wordClass(normAt(scene.tokens, next)) === 'preposition';
  if (!NAMING.has(form.lemma)) return false;
  // "Officers called to a fight": nobody is named.
  if (wordClass(normAt(scene.tokens, next)) === 'to') return false;
  return wordClass(normAt(scene.tokens, next)) !== 'determiner' || isName(scene, next);
}

/** "people injured in the blast were taken …": a later verb takes the noun for its subject. */
function fromLater({ scene, at, left, later }: Candidate): Verdict {
  const resumes = !later && left.kind === 'comma' && closesApposition(scene, left.at);
  if (resumes && (goesOn(scene, at) || isTagged(scene, at))) return 'finite';
  if (later) {
    const before = later.first - 1;
    const anew = wordClass(normAt(scene.tokens, before)) === 'subject' && before > at;
    if (!anew) return 'participle';
  }
  return left.kind === 'comma' || left.kind === 'start' ? 'participle' : 'finite';
}

/** "The bill, a rare one, passed on Monday, the speaker said.": behind it only who says so. */
function isTagged({ tokens }: Candidate['scene'], at: number): boolean {
  let comma = at + 1;
  while (comma <= at + NEXT_PREDICATE && normAt(tokens, comma) !== ',') comma += 1;
  if (comma > at + NEXT_PREDICATE) return false;
  let cue = comma + 1;
  while (cue <= comma + CALLED && formAt(tokens, cue)?.past !== true) cue += 1;
  const said = formAt(tokens, cue);
  if (!said?.past || !CONTENT.has(said.lemma) || cue < comma + 2 || cue > comma + CALLED)
    return false;
  return tokens.slice(comma + 1, cue).every(({ kind }) => kind === 'word');
}

/** How far behind a past form the next predicate may stand, in tokens. */
const NEXT_PREDICATE = 12;

/** "The striker, Dan Lee, limped off and will have a scan": what a finite verb goes on from is finite. */
function goesOn({ tokens, groups }: Candidate['scene'], at: number): boolean {
  for (let next = at + 1; next < at + NEXT_PREDICATE; next += 1) {
    const norm = normAt(tokens, next);
    // "limped off after an hour and will …"
    if (!isBorder(tokens, next) || wordClass(norm) === 'preposition') continue;
    return /^(?:and|but)$/.test(norm) && groups.has(skipAdverbs(tokens, next + 1));
  }
  return false;
}

/** "was 23% contained": a measure between the copula and its participle. */
function followsCopula({ scene, at }: Pick<Candidate, 'scene' | 'at'>): boolean {
  for (let i = at - 1; i >= at - 4 && i >= 0; i -= 1) {
    if (scene.groups.get(i)?.lemma === 'be') return true;
    const norm = normAt(scene.tokens, i);
    if (scene.tokens[i]?.kind !== 'number' && norm !== '%' && norm !== '.') return false;
  }
  return false;
}

/** "his dismembered and decapitated body": the second of two participles before a noun. */
function isSecondAdjective(scene: Candidate['scene'], at: number, left: Left): boolean {
  if (left.kind !== 'conjunction' || !startsNoun(scene.tokens, at + 1)) return false;
  if (!formAt(scene.tokens, left.at - 1)?.participle) return false;
  const { kind } = leftOf(scene, left.at - 1);
  return kind === 'determiner' || kind === 'preposition';
}

/** After these a participle is what somebody got or stayed: "remained closed". */
const GETTING = new Set(
  words(
    `got get gets getting gotten remain remains remained stay stays stayed become becomes became seem seems seemed
    feel feels felt look looks looked keep keeps kept`,
  ),
);
const RELATIVES = new Set(words('who which that'));

/** "published leaked accounts": right after a verb and before a noun it describes the noun. */
function isObject(scene: Candidate['scene'], at: number, left: Left): boolean {
  const { tokens } = scene;
  if (left.kind !== 'noun' || left.at !== at - 1) return false;
  if (GETTING.has(left.norm)) return true;
  if (!startsNoun(tokens, at + 1) || !formAt(tokens, left.at)?.past) return false;
  return !RELATIVES.has(normAt(tokens, left.at - 1)) && !isName(scene, left.at);
}

/** "at 3 a.m. resumed": a time before the verb is an adverbial. */
function isPartOfTime(tokens: readonly Token[], { norm, at }: Left): boolean {
  return norm === '.' || tokens[at]?.kind === 'number';
}

const ADJECTIVE = /(?:al|ic|ous|ive|ful|less)$/;

/** "a longtime elected official": between a determiner with an adjective and a noun. */
function isAttributive({ tokens }: Candidate['scene'], at: number, left: Left): boolean {
  if (!ADJECTIVE.test(left.norm) || wordClass(normAt(tokens, left.at - 1)) !== 'determiner') {
    return false;
  }
  return startsNoun(tokens, at + 1) && !startsPhrase(tokens, at + 1);
}

const PARTICLES = new Set(words('out up off down away over back'));

function skipParticle(tokens: readonly Token[], at: number): number {
  return PARTICLES.has(normAt(tokens, at)) ? at + 1 : at;
}

const AMOUNTS = new Set(words('$ £ € about almost nearly half around more'));
const UNITS = new Set(words('% percent per points point times degrees cents votes seats pence'));

/** "by 10 percent", "by half": by how much, not by whom. */
function isAmount(tokens: readonly Token[], at: number): boolean {
  const norm = normAt(tokens, at);
  if (AMOUNTS.has(norm) || norm.endsWith('ing')) return true;
  if (tokens[at]?.kind !== 'number') return false;
  return [1, 2, 3].some((ahead) => UNITS.has(normAt(tokens, at + ahead)));
}
