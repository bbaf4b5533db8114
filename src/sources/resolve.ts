import type { Span } from '#text/types.ts';
import { lastWord, recentIn, remember, type Known, type Memory } from './memory.ts';
import { spanOf } from './spans.ts';
import type {
  Agreement,
  AttributionGrammar,
  SourceMention,
  SourceReading,
  Words,
} from './types.ts';

/** How far back in its sentence a subject may stand, in UTF-16 code units. */
const SENTENCE = 400;

/** How many of the last names an office without a name may belong to. */
const NEAR = 2;

/** Finds out whom a reading means. Null when it points back and nothing fits. */
export function resolve(
  memory: Memory,
  reading: SourceReading,
  words: Words,
  grammar: AttributionGrammar,
): SourceMention | null {
  const found = lookUp(memory, reading, grammar);
  if (found === null || (reading.told === true && !isStaff(memory, found, grammar))) return null;
  const span = spanOfReading(reading, found, words);
  const { name, kind, agreement, person, sameAs, head, topic } = found;
  const roles = [...found.roles, ...reading.roles];
  const source = true;
  remember(memory, { name, kind, agreement, person, roles, sameAs, head, source, topic, span });
  if (kind !== 'person') memory.kinds.set(name, kind);
  const institution = (kind === 'group' || kind === 'official') && found.roles.length === 0;
  if (institution) memory.issuer ??= name;
  return { span, name, kind, ...(sameAs !== undefined && { sameAs }) };
}

/** A subject that the verb before has named in the same sentence is named there ("said A and added B"). */
function spanOfReading(reading: SourceReading, found: Found, words: Words): Span | null {
  if (reading.reference === 'pronoun') return null;
  if (reading.reference !== 'elided') return spanOf(words, reading);
  const cue = words.tokens[reading.first];
  if (!found.span || !cue || cue.start - found.span.end > SENTENCE) return null;
  return /[.!?\n]\s/.test(words.text.slice(found.span.end, cue.start)) ? null : found.span;
}

function isStaff(memory: Memory, { name }: Found, { staff }: AttributionGrammar): boolean {
  return [...(memory.roles.get(name) ?? [])].some((role) => staff.has(role));
}

type Found = Omit<Known, 'source'>;

function lookUp(memory: Memory, reading: SourceReading, grammar: AttributionGrammar): Found | null {
  if (reading.told === true && reading.reference === 'pronoun') {
    const recent = recentIn(memory).filter((one) => fits(one, reading.agreement));
    return recent.findLast((one) => isStaff(memory, one, grammar)) ?? null;
  }
  const holder = byPeriphrase(memory, reading, grammar) ?? byTitle(memory, reading, grammar);
  if (holder) return holder;
  switch (reading.reference) {
    case 'name':
      return isSurname(reading) || reading.guessed === true
        ? bySurname(memory, reading, grammar)
        : reading;
    case 'pronoun':
    case 'elided':
      return lastFitting(memory, reading.agreement);
    case 'description':
      return byHead(memory, reading, grammar) ?? byRole(memory, reading, grammar) ?? reading;
    case 'possessive':
      return possessed(memory, reading);
  }
}

/** "burmistrz Zima": a role and the surname of somebody whom the text names in full. */
function byTitle(
  memory: Memory,
  { name, person, roles, kind }: SourceReading,
  grammar: AttributionGrammar,
): Found | null {
  const surname = lastWord(name);
  if (person || roles.length === 0 || surname === name) return null;
  const full = memory.fullNames.get(grammar.nameKey(surname));
  return full && lastWord(full.name) === surname ? { ...full, kind, roles } : null;
}

const isSurname = (reading: SourceReading): boolean =>
  reading.person && !reading.name.includes(' ');

function bySurname(memory: Memory, reading: SourceReading, grammar: AttributionGrammar): Found {
  const full = memory.fullNames.get(grammar.nameKey(lastWord(reading.name)));
  if (full === undefined) return { ...reading, kind: kindOfStranger(reading) };
  if (!isSurname(reading) && !isSameName(full, reading)) return reading;
  return { ...full, kind: memory.kinds.get(full.name) ?? full.kind, roles: reading.roles };
}

/** People are introduced by their full names: one capital without a title or role is more likely a firm. */
function kindOfStranger({ name, kind, agreement, roles }: SourceReading): SourceMention['kind'] {
  const bare = !name.includes(' ') && roles.length === 0 && agreement.gender === undefined;
  return kind === 'person' && bare ? 'group' : kind;
}

/** The same given name, and a base form that isn't a guess itself. */
function isSameName(full: SourceReading, { name }: SourceReading): boolean {
  const given = name.slice(0, name.indexOf(' '));
  return full.guessed !== true && full.name.startsWith(`${given} `);
}

/** The last source that agrees; else the last person spoken of; else what a sentence has begun with. */
function lastFitting(memory: Memory, agreement: Agreement): Found | null {
  const fitting = recentIn(memory).filter((one) => fits(one, agreement));
  const speaking = fitting.filter((one) => one.source || one.topic === true);
  const isSame = (one: Known) => one.agreement.gender === agreement.gender;
  return (
    // Of the last two, the speaker who is known to be a woman before who may be one.
    speaking.slice(-2).findLast((one) => one.source && isSureOf(one, agreement)) ??
    speaking.findLast((one) => one.person || isSame(one)) ??
    speaking.at(-1) ??
    fitting.findLast((one) => one.person) ??
    fitting.findLast((one) => one.agreement.number !== undefined) ??
    null
  );
}

const isSureOf = ({ person, agreement }: Known, { gender }: Agreement): boolean =>
  person && gender !== undefined && agreement.gender === gender;

function fits(one: Known, wanted: Agreement): boolean {
  if (one.person && wanted.gender === 'n') return false;
  const { number, gender } = one.agreement;
  const sameNumber =
    number === undefined || wanted.number === undefined || number === wanted.number;
  const sameGender =
    gender === undefined || wanted.gender === undefined || gender === wanted.gender;
  return sameNumber && sameGender;
}

/** "szef resortu": the last one named who holds the office. */
function byPeriphrase(
  memory: Memory,
  { name, person }: SourceReading,
  grammar: AttributionGrammar,
): Found | null {
  const roles = person ? undefined : grammar.periphrases.get(name);
  if (!roles) return null;
  const holds = (one: Known) => roles.some((role) => one.roles.includes(role));
  return recentIn(memory).findLast((one) => one.person && holds(one)) ?? null;
}

/** "the ministry", "resort", "the company": the last one that the text has named in full. */
function byHead(memory: Memory, reading: SourceReading, grammar: AttributionGrammar): Found | null {
  const { head } = reading;
  if (head === undefined) return null;
  const heads = grammar.sameHeads.find((set) => set.has(head)) ?? new Set([head]);
  const recent = recentIn(memory);
  const named = recent.findLast(
    (one) => one.head !== undefined && heads.has(one.head) && isFuller(one, reading),
  );
  if (named) return named;
  const firm = grammar.ownNames.has(head) ? recent.findLast(mayBeFirm) : undefined;
  return firm ? { ...firm, kind: reading.kind, person: false } : null;
}

/** A name with a capital, or one that has already been a source, says more than its noun alone. */
function isFuller({ name, source }: Known, reading: SourceReading): boolean {
  return name.length > reading.name.length && (source || /\p{Lu}/u.test(name));
}

/** "Acme Foods", "Orlen": capitals that nothing has shown to be a person. */
function mayBeFirm({ name, kind, roles, agreement, source, topic }: Known): boolean {
  const sexless = agreement.gender === undefined || agreement.gender === 'n';
  // One capital may only open a sentence.
  const proper = source ? /^\p{Lu}/u : /^\p{Lu}.*[ -]\p{Lu}|^\p{Lu}{2}/u;
  const spoken = source || topic !== undefined;
  const nameless = roles.length === 0 && (kind === 'group' || kind === 'person');
  return spoken && sexless && nameless && proper.test(name);
}

/** "the spokesman", "agencja": the last one named of whom the text has said it is one. */
function byRole(memory: Memory, reading: SourceReading, grammar: AttributionGrammar): Found | null {
  const role = reading.roles[0];
  if (role === undefined) return null;
  const recent = recentIn(memory);
  if (reading.kind === 'agency' || reading.kind === 'outlet')
    return recent.findLast((one) => one.kind === reading.kind && one.name !== reading.name) ?? null;
  const named = recent.findLast((one) => one.person && one.roles.includes(role));
  if (named) return named;
  if (grammar.variations.has(role)) return lastSpeaker(recent, reading);
  return officeHolder(memory, recent, reading);
}

/** "the prime minister", when the text has just named one person and not said what they are. */
function officeHolder(
  memory: Memory,
  recent: readonly Known[],
  reading: SourceReading,
): Found | null {
  if (reading.kind !== 'official') return null;
  const holder = recent
    .slice(-NEAR)
    .filter((one) => one.person)
    .at(-1);
  if (holder === undefined || !fits(holder, reading.agreement)) return null;
  const isKnown = recent.some((one) => one.name === holder.name && one.source);
  return isKnown || memory.roles.has(holder.name) ? null : holder;
}

/** "polityk", "the researcher": a word for whoever spoke last, so that the name need not be said again. */
function lastSpeaker(recent: readonly Known[], reading: SourceReading): Found | null {
  const speaker = recent.findLast((one) => (one.source || one.topic === true) && one.person);
  return speaker && fits(speaker, reading.agreement) ? speaker : null;
}

/** "his office" → "Tokayev's office": the name is written with `{}` for the owner. */
function possessed(memory: Memory, reading: SourceReading): Found {
  const owner = recentIn(memory).findLast(
    (one) => (one.person || mayOwn(reading)) && fits(one, reading.agreement),
  );
  // "Her neighbour", when the text doesn't say whose.
  if (owner === undefined) return { ...reading, name: reading.name.replace(/^\{\}'s /, '') };
  const name = reading.name.replace('{}', owner.person ? lastWord(owner.name) : owner.name);
  return { ...reading, name, person: false, agreement: {} };
}

/** "its", "their": things and crowds own, too. */
const mayOwn = ({ agreement }: SourceReading): boolean =>
  agreement.gender === 'n' || agreement.number === 'pl';
