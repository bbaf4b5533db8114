import type { Agreement, Range, SourcePhrase, SourceReading } from './types.ts';

const UNKNOWN: Agreement = {};
const NONE: readonly string[] = [];

/** A reading of a noun phrase as a source: by default a complete name of no known gender. */
export function reading(
  range: Range,
  name: string,
  kind: SourceReading['kind'],
  more: Partial<Omit<SourceReading, keyof Range | 'name' | 'kind'>> = {},
): SourceReading {
  const { reference = 'name', agreement = UNKNOWN, person = false, roles = NONE } = more;
  const { sameAs, guessed, told, head } = more;
  return {
    first: range.first,
    last: range.last,
    name,
    kind,
    reference,
    agreement,
    person,
    roles,
    sameAs,
    guessed,
    told,
    head,
  };
}

/** A noun phrase with the speakers that it names, nearest first. */
export const sourcePhrase = (range: Range, links: readonly SourceReading[]): SourcePhrase => ({
  first: range.first,
  last: range.last,
  links,
});
