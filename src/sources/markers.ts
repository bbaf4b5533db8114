import { collect } from '#text/lists.ts';
import { withoutFinalMark } from './block-scan.ts';
import type { BlockScan, RawAttribution } from './block-scan.ts';
import { chunkEnd, hasWords, markerAt, withMarks } from './cue.ts';
import type { Agreement, Range, SourceMarker, SourcePhrase, SourceReading } from './types.ts';
import { reading, sourcePhrase } from './reading.ts';
import { hasRole, MARKER } from './word-roles.ts';
import { isDash, norm, without } from './words.ts';

/** How long a noun phrase after a marker may be, in tokens. */
const PHRASE = 40;

interface MarkedPhrase {
  readonly marker: SourceMarker;
  readonly phrase: SourcePhrase;
  /** Marker, noun phrase, and a relative clause that hangs on it. */
  readonly range: Range;
}

/**
 * Adds what prepositions and participles tell to the attributions of one voice: "according to X"
 * makes one of its own, "quoted by X" and "citing X" add a link to the one they stand by.
 */
export function addMarkers(
  scan: BlockScan,
  voice: Range,
  verbs: readonly RawAttribution[],
): readonly RawAttribution[] {
  if (!hasRole(scan.roles, voice.first, voice.last, MARKER)) return verbs;
  const found = [...verbs];
  const range = withoutFinalMark(scan, voice);
  const marked = findMarked(scan, range, verbs);
  for (const one of marked) {
    if (one.marker.role !== 'source') continue;
    const raw = ownAttribution(scan, clauseOf(scan, range, one, verbs), one);
    if (raw) found.push(raw);
  }
  found.sort((a, b) => startOf(a) - startOf(b));
  for (const one of marked) if (one.marker.role !== 'source') addLink(found, one);
  return found;
}

const startOf = (raw: RawAttribution): number => raw.cue?.first ?? raw.frame[0]?.first ?? 0;

function findMarked(
  scan: BlockScan,
  voice: Range,
  verbs: readonly RawAttribution[],
): MarkedPhrase[] {
  const subjects = collect(verbs, ({ links }) => links).map((link) => link.first);
  const found: MarkedPhrase[] = [];
  for (let at = voice.first; at < voice.last; at += 1) {
    const marker = markerAt(scan, at);
    if (marker === null) continue;
    const behind = at + marker.words.length;
    // "Jego zdaniem w drugiej połowie roku …": a marker that points back needs no noun phrase.
    const first = marker.means ? behind : afterAdverbials(scan, behind, voice.last);
    // "cytuje szefa urzędu Onet": the phrase ends where the cue's own subject begins.
    const subject = subjects.find((start) => start > first) ?? voice.last;
    const last = Math.min(voice.last, first + PHRASE, subject);
    const phrase = marker.means
      ? pointingBack(first, marker.means)
      : scan.grammar.source(scan, { first, last }, marker.governs);
    if (phrase === null || !isWanted(marker, phrase)) continue;
    const range = { first: at, last: phrase.last };
    found.push({ marker, phrase, range });
    at = Math.max(at, phrase.last - 1);
    // "świadków, na których powołuje się TASS": the relative clause is looked at by itself.
    if (norm(scan, phrase.last) === ',') at = phrase.last;
  }
  return found;
}

/** "powołuje się w czwartek TASS": adverbs and a preposition with its noun may part marker and source. */
function afterAdverbials(scan: BlockScan, first: number, last: number): number {
  const { adverbs, prepositions } = scan.grammar;
  let at = first;
  while (at < last && adverbs.has(norm(scan, at))) at += 1;
  if (at + 2 < last && prepositions.has(norm(scan, at))) at += 2;
  return at < last ? at : first;
}

/**
 * Where the marker's own content lies: inside what a cue before it opens ("podał, że według …"), inside
 * the dashes or brackets it stands between, else all of the voice.
 */
function clauseOf(
  scan: BlockScan,
  voice: Range,
  { range }: MarkedPhrase,
  verbs: readonly RawAttribution[],
): Range {
  const inside = ({ first, last }: Range) => first <= range.first && range.last <= last;
  const opened = verbs
    .filter(({ shape }) => shape === 'forward')
    .flatMap(({ content }) => content)
    .findLast(inside);
  return parenthesisAround(scan, voice, range) ?? opened ?? voice;
}

const OPENING: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

function parenthesisAround(scan: BlockScan, voice: Range, { first, last }: Range): Range | null {
  let open = first - 1;
  while (open > voice.first && !isDash(scan, open) && !(norm(scan, open) in OPENING)) open -= 1;
  if (open <= voice.first) return null;
  let close = last;
  const dash = isDash(scan, open);
  const closes = (at: number) =>
    dash ? isDash(scan, at) : norm(scan, at) === OPENING[norm(scan, open)];
  while (close < voice.last && !closes(close)) close += 1;
  const alone = open + 1 === first;
  return close < voice.last && !alone ? { first: open + 1, last: close } : null;
}

function pointingBack(at: number, agreement: Agreement): SourcePhrase {
  const range = { first: at, last: at };
  return sourcePhrase(range, [reading(range, '', 'person', { reference: 'pronoun', agreement })]);
}

function isWanted({ only }: SourceMarker, { links, told }: SourcePhrase): boolean {
  const kind = told === true ? 'document' : links[0]?.kind;
  return only === undefined || (kind !== undefined && only.includes(kind));
}

function ownAttribution(scan: BlockScan, voice: Range, one: MarkedPhrase): RawAttribution | null {
  const clause = { first: one.range.first, last: relativeEnd(scan, voice, one.range.last) };
  const frame = withMarks(scan, voice, clause);
  const before = { first: voice.first, last: frame.first };
  const behind = { first: frame.last, last: voice.last };
  // "wójt, według którego droga powstanie": only the relative clause is what he says.
  const isRelative = scan.grammar.relatives.has(norm(scan, one.phrase.first));
  const content = (isRelative ? [behind] : [before, behind]).filter((range) =>
    hasWords(scan, range),
  );
  if (content.length === 0) return null;
  return {
    links: one.phrase.links,
    besides: one.phrase.besides ?? [],
    cue: { first: one.range.first, last: one.phrase.first },
    content,
    frame: [frame],
    hedged: one.marker.hedged ?? false,
    shape: 'around',
  };
}

/** A relative clause after the source belongs to the frame, be it a reduced one ("a report dated Monday"). */
function relativeEnd(scan: BlockScan, voice: Range, last: number): number {
  const opens =
    norm(scan, last) === ',' &&
    (scan.grammar.relatives.has(norm(scan, last + 1)) ||
      (scan.grammar.prepositions.has(norm(scan, last + 1)) &&
        scan.grammar.relatives.has(norm(scan, last + 2))));
  if (!opens)
    return scan.grammar.goesOn?.(scan, last) === true ? chunkEnd(scan, voice, last) : last;
  for (let at = last + 1; at < Math.min(voice.last, last + PHRASE); at += 1)
    if (norm(scan, at) === ',') return at;
  return voice.last;
}

/** The link joins the attribution whose frame or cue stands nearest before it, else after it. */
function addLink(found: RawAttribution[], one: MarkedPhrase): void {
  const index = nearest(found, one.range.first);
  const raw = found[index];
  if (raw === undefined) return;
  const own = new Set(raw.links.map((link) => link.first));
  const links = one.phrase.links
    .map((link) => (one.marker.prints === true ? asOutlet(link) : link))
    .filter(
      (link) => !own.has(link.first) && (one.marker.role === 'nearer' || isOutlet(link.kind)),
    );
  if (links.length === 0) return;
  const chain = one.marker.role === 'nearer' ? [...links, ...raw.links] : [...raw.links, ...links];
  const content = raw.content.flatMap((range) => without(range, one.range));
  found[index] = { ...raw, links: chain, content, frame: [...raw.frame, one.range] };
}

/** "quoted by Nikkei": a name of one word that no table has. */
function asOutlet(link: SourceReading): SourceReading {
  const unknown = link.kind === 'group' || link.kind === 'person';
  const named = link.reference === 'name' && /^\p{Lu}\S+$/u.test(link.name);
  return unknown && named ? { ...link, kind: 'outlet', person: false } : link;
}

const isOutlet = (kind: string): boolean => kind === 'agency' || kind === 'outlet';

function nearest(found: readonly RawAttribution[], at: number): number {
  let best = -1;
  for (const [index, raw] of found.entries()) if (startOf(raw) < at) best = index;
  return best < 0 && found.length > 0 ? 0 : best;
}
