import type { Span } from '#text/types.ts';
import type { AttributionMention, SourceKind, SourceMention } from './types.ts';

/** A place that names a source: the document's number in the order given, and where in it. */
interface SourcePlace {
  readonly document: number;
  readonly span: Span;
}

/** One source under its fullest name, with the places that name it, in text order. */
interface NamedSource {
  readonly name: string;
  readonly kind: SourceKind;
  readonly places: readonly SourcePlace[];
}

/** The sources of some documents, in the order in which the texts first name them. */
interface NamedSources {
  readonly sources: readonly NamedSource[];
  /** Index in `sources` of the source that a link of a chain means; -1 for one without a name. */
  readonly indexOf: (mention: SourceMention) => number;
}

interface Link {
  readonly document: number;
  /** Its name without what doesn't part two names. */
  readonly key: string;
  readonly mention: SourceMention;
}

/**
 * Unites the mentions of each source over all documents of a story: names that differ in case,
 * punctuation or an article only, the names of one outlet ("PAP", "Polska Agencja Prasowa"), an
 * acronym with the one name that it abbreviates, and a bare surname with the one full name that ends
 * in it.
 */
export function nameSources(documents: readonly (readonly AttributionMention[])[]): NamedSources {
  const keys = new Map<string, string>();
  const keyOf = (mention: SourceMention): string => {
    const name = mention.sameAs ?? mention.name;
    const key = keys.get(name) ?? keyOfName(name);
    keys.set(name, key);
    return key;
  };
  const links = documents.flatMap((attributions, document) =>
    attributions
      .flatMap(({ chain }) => chain)
      .map((mention): Link => ({ document, key: keyOf(mention), mention }))
      .filter(({ key }) => key !== ''),
  );
  const fuller = fullerKeys(links);
  const unified = (key: string): string => fuller.get(key) ?? key;
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const key = unified(link.key);
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  const indexes = new Map([...groups.keys()].map((key, index) => [key, index]));
  return {
    sources: [...groups.values()].map(unite),
    indexOf: (mention) => indexes.get(unified(keyOf(mention))) ?? -1,
  };
}

/** Case, punctuation and an article don't part two names. */
function keyOfName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}

const PEOPLE: ReadonlySet<SourceKind> = new Set(['person', 'official', 'witness']);

/** The key of the fullest name for each surname and acronym that exactly one name bears. */
function fullerKeys(links: readonly Link[]): ReadonlyMap<string, string> {
  const fuller = new Map<string, string | null>();
  const bear = (short: string, key: string) => {
    if (short === key) return;
    const known = fuller.get(short);
    fuller.set(short, known === undefined || known === key ? key : null);
  };
  for (const { key, mention } of links) {
    if (PEOPLE.has(mention.kind) && /^\p{Lu}/u.test(mention.name))
      bear(key.slice(key.lastIndexOf(' ') + 1), key);
    const acronym = acronymOf(mention.name);
    if (acronym !== null) bear(acronym, key);
  }
  return new Map([...fuller].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Fewer letters abbreviate too many names. */
const SHORTEST_ACRONYM = 3;

/** In UTF-16 code units; what is longer is a phrase, which has no acronym. */
const LONGEST_NAME = 200;

/** "Instytut Meteorologii i Gospodarki Wodnej" → "imgw"; null for a name that nobody would abbreviate. */
function acronymOf(name: string): string | null {
  if (name.length > LONGEST_NAME) return null;
  const capitals = name.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? [];
  return capitals.length < SHORTEST_ACRONYM ? null : capitals.join('').toLowerCase();
}

/** Kinds that say little: any other mention of the same source knows better. */
const VAGUE: ReadonlySet<SourceKind> = new Set(['person', 'group']);

function unite(links: readonly Link[]): NamedSource {
  const mentions = links.map(({ mention }) => mention);
  const names = mentions.map(({ name }) => name);
  const name = names.reduce((best, other) => (other.length > best.length ? other : best));
  const telling = mentions.find(({ kind }) => !VAGUE.has(kind)) ?? mentions[0];
  return { name, kind: telling?.kind ?? 'person', places: distinct(links) };
}

function distinct(links: readonly Link[]): SourcePlace[] {
  const places = new Map<string, SourcePlace>();
  for (const { document, mention } of links)
    if (mention.span)
      places.set(`${document} ${mention.span.start}-${mention.span.end}`, {
        document,
        span: mention.span,
      });
  return [...places.values()].toSorted(
    (a, b) => a.document - b.document || a.span.start - b.span.start || a.span.end - b.span.end,
  );
}
