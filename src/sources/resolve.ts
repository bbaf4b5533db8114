import type {
  AttributionGrammar,
  Agreement,
  SourceMention,
  SourceReading,
  Words,
} from './types.ts';

/** Somebody the report has named so far. */
interface Known {
  readonly name: string;
  readonly kind: SourceMention['kind'];
  readonly agreement: Agreement;
  readonly person: boolean;
  readonly roles: readonly string[];
  /** False for somebody the text only speaks of. */
  readonly source: boolean;
}

/**
 * What a report has said of who is who. `fullNames` has the bearer of each surname, so that it is
 * found even before its full name; `known` grows as the text is read.
 */
export interface Memory {
  readonly fullNames: Map<string, SourceReading>;
  readonly known: Known[];
}

/** How many of the last names a pronoun may mean: keeps the search linear. */
const RECENT = 16;

/** How many of the last names an office without a name may belong to. */
const NEAR = 2;

export function newMemory(): Memory {
  return { fullNames: new Map(), known: [] };
}

/** Learns the full names of a block. */
export function learnNames(
  memory: Memory,
  people: readonly SourceReading[],
  grammar: AttributionGrammar,
): void {
  for (const person of people) {
    if (!person.person || !person.name.includes(' ')) continue;
    const key = grammar.nameKey(lastWord(person.name));
    if (!memory.fullNames.has(key)) memory.fullNames.set(key, person);
  }
}

/** Notes that the text has just named these: a later pronoun or description may mean them. */
export function noteNames(memory: Memory, named: readonly SourceReading[]): void {
  for (const one of named) memory.known.push({ ...one, source: false });
}

/** Finds out whom a reading means. Null when it points back and nothing fits. */
export function resolve(
  memory: Memory,
  reading: SourceReading,
  words: Words,
  grammar: AttributionGrammar,
): SourceMention | null {
  const found = lookUp(memory, reading, grammar);
  if (found === null) return null;
  const pointsBack = reading.reference === 'pronoun' || reading.reference === 'elided';
  memory.known.push({ ...found, roles: [...found.roles, ...reading.roles], source: true });
  const span = pointsBack ? null : spanOf(words, reading);
  return { span, name: found.name, kind: found.kind };
}

type Found = Omit<Known, 'source'>;

function lookUp(memory: Memory, reading: SourceReading, grammar: AttributionGrammar): Found | null {
  switch (reading.reference) {
    case 'name':
      return isSurname(reading) ? bySurname(memory, reading, grammar) : reading;
    case 'pronoun':
    case 'elided':
      return lastFitting(memory, reading.agreement);
    case 'description':
      return byRole(memory, reading) ?? reading;
    case 'possessive':
      return possessed(memory, reading);
  }
}

const isSurname = (reading: SourceReading): boolean =>
  reading.person && !reading.name.includes(' ');

function bySurname(memory: Memory, reading: SourceReading, grammar: AttributionGrammar): Found {
  const full = memory.fullNames.get(grammar.nameKey(reading.name));
  if (full === undefined) return reading;
  const before = memory.known.findLast((known) => known.name === full.name);
  return { ...full, kind: before?.kind ?? full.kind, roles: reading.roles };
}

/** The last source that agrees; else the last person spoken of. */
function lastFitting(memory: Memory, agreement: Agreement): Found | null {
  const fitting = memory.known.slice(-RECENT).filter((one) => fits(one, agreement));
  return fitting.findLast((one) => one.source) ?? fitting.findLast((one) => one.person) ?? null;
}

function fits(one: Known, wanted: Agreement): boolean {
  if (one.person && wanted.gender === 'n') return false;
  const { number, gender } = one.agreement;
  const sameNumber =
    number === undefined || wanted.number === undefined || number === wanted.number;
  const sameGender =
    gender === undefined || wanted.gender === undefined || gender === wanted.gender;
  return sameNumber && sameGender;
}

/** "the spokesman", "agencja": the last one named of whom the text has said it is one. */
function byRole(memory: Memory, reading: SourceReading): Found | null {
  const role = reading.roles[0];
  if (role === undefined) return null;
  const recent = memory.known.slice(-RECENT);
  if (reading.kind === 'agency' || reading.kind === 'outlet')
    return recent.findLast((one) => one.kind === reading.kind && one.name !== reading.name) ?? null;
  return (
    recent.findLast((one) => one.person && one.roles.includes(role)) ??
    officeHolder(recent, reading)
  );
}

/** "the prime minister", when the text has just named one person and not said what they are. */
function officeHolder(recent: readonly Known[], reading: SourceReading): Found | null {
  if (reading.kind !== 'official') return null;
  const people = recent.slice(-NEAR).filter((one) => one.person);
  const holder = people.at(-1);
  return holder?.roles.length === 0 && !holder.source && fits(holder, reading.agreement)
    ? holder
    : null;
}

/** "his office" → "Tokayev's office": the name is written with `{}` for the owner. */
function possessed(memory: Memory, reading: SourceReading): Found | null {
  const owner = memory.known
    .slice(-RECENT)
    .findLast((one) => one.person && fits(one, reading.agreement));
  if (owner === undefined) return null;
  const name = reading.name.replace('{}', lastWord(owner.name));
  return { ...reading, name, person: false, agreement: {} };
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function spanOf(words: Words, reading: SourceReading): { start: number; end: number } | null {
  const first = words.tokens[reading.first];
  const last = words.tokens[reading.last - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}
