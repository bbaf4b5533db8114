import type { Span } from '#text/types.ts';
import type { AttributionMention, SourceKind, SourceMention } from './types.ts';

/** One source of a document under its fullest name, with the places that name it, in text order. */
interface NamedSource {
  readonly name: string;
  readonly kind: SourceKind;
  readonly spans: readonly Span[];
}

/** The sources of a document, in the order in which the text first names them. */
interface NamedSources {
  readonly sources: readonly NamedSource[];
  /** Index in `sources` of the source that a link of a chain means. */
  readonly indexOf: (mention: SourceMention) => number;
}

/**
 * Unites the mentions of each source: names that differ in case or punctuation only, the names of one
 * outlet ("PAP", "Polska Agencja Prasowa"), and a bare surname with the one full name that ends in it.
 */
export function nameSources(mentions: readonly AttributionMention[]): NamedSources {
  const links = mentions.flatMap((mention) => mention.chain).filter((link) => keyOf(link) !== '');
  const bearers = bearersOf(links);
  const unifiedKey = (link: SourceMention): string => bearers.get(keyOf(link)) ?? keyOf(link);
  const groups = new Map<string, SourceMention[]>();
  for (const link of links) {
    const group = groups.get(unifiedKey(link));
    if (group) group.push(link);
    else groups.set(unifiedKey(link), [link]);
  }
  const indexes = new Map([...groups.keys()].map((key, index) => [key, index]));
  return {
    sources: [...groups.values()].map(unite),
    indexOf: (mention) => indexes.get(unifiedKey(mention)) ?? -1,
  };
}

/** Case and punctuation don't part two names. */
function keyOf({ name, sameAs }: SourceMention): string {
  return (sameAs ?? name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PEOPLE: ReadonlySet<SourceKind> = new Set(['person', 'official', 'witness']);

/** The full name's key for each surname that exactly one full name ends in. */
function bearersOf(links: readonly SourceMention[]): Map<string, string> {
  const bearers = new Map<string, string | null>();
  for (const link of links) {
    const key = keyOf(link);
    const surname = key.slice(key.lastIndexOf(' ') + 1);
    if (surname === key || !PEOPLE.has(link.kind) || !/^\p{Lu}/u.test(link.name)) continue;
    const known = bearers.get(surname);
    bearers.set(surname, known === undefined || known === key ? key : null);
  }
  return new Map([...bearers].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** Kinds that say little: any other mention of the same source knows better. */
const VAGUE: ReadonlySet<SourceKind> = new Set(['person', 'group']);

function unite(links: readonly SourceMention[]): NamedSource {
  const names = links.map((link) => link.name);
  const name = names.reduce((best, other) => (other.length > best.length ? other : best));
  const telling = links.find((link) => !VAGUE.has(link.kind)) ?? links[0];
  return { name, kind: telling?.kind ?? 'person', spans: distinct(links) };
}

function distinct(links: readonly SourceMention[]): Span[] {
  const byStart = new Map<string, Span>();
  for (const { span } of links) if (span) byStart.set(`${span.start}-${span.end}`, span);
  return [...byStart.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
