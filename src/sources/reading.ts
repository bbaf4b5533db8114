import type { Range, SourceReading } from './types.ts';

/** A reading of a noun phrase as a source: by default a complete name of no known gender. */
export function reading(
  range: Range,
  name: string,
  kind: SourceReading['kind'],
  more: Partial<Omit<SourceReading, 'name' | 'kind'>> = {},
): SourceReading {
  const { first, last } = range;
  return {
    first,
    last,
    name,
    kind,
    reference: 'name',
    agreement: {},
    person: false,
    roles: [],
    ...more,
  };
}
