import { NOUNS } from '#lang/en/data/nouns.ts';
import type { SourceKind } from '#sources/types.ts';

export interface NounForm {
  readonly singular: string;
  readonly number: 'sg' | 'pl';
  readonly kind: SourceKind;
  readonly role: 'person' | 'staff' | 'outlet' | 'institution' | 'document';
}

const SORTS: Readonly<Record<keyof typeof NOUNS, Pick<NounForm, 'kind' | 'role'>>> = {
  group: { kind: 'group', role: 'institution' },
  document: { kind: 'document', role: 'document' },
  agency: { kind: 'agency', role: 'outlet' },
  outlet: { kind: 'outlet', role: 'outlet' },
  body: { kind: 'official', role: 'institution' },
  witness: { kind: 'witness', role: 'person' },
  person: { kind: 'person', role: 'person' },
  staff: { kind: 'person', role: 'staff' },
  official: { kind: 'official', role: 'person' },
};

/** Plural by form, though no s ends them; and singular though one does. */
const ALWAYS_PLURAL = new Set(['police', 'people', 'media', 'data', 'others', 'officials']);
const ALWAYS_SINGULAR = new Set([
  'congress',
  'press',
  'boss',
  'news',
  'campus',
  'witness',
  'eyewitness',
]);

/** Nouns that can name a source, singular and plural, by lower-case form. */
export const NOUN_FORMS: ReadonlyMap<string, NounForm> = buildForms();

function buildForms(): Map<string, NounForm> {
  const table = new Map<string, NounForm>();
  for (const [key, sort] of Object.entries(SORTS)) {
    for (const row of wordsOf(key)) {
      const [singular = '', plural = pluralOf(singular)] = row.split('/');
      const number = ALWAYS_PLURAL.has(singular) ? 'pl' : 'sg';
      table.set(singular, { singular, number, ...sort });
      if (!ALWAYS_PLURAL.has(singular)) table.set(plural, { singular, number: 'pl', ...sort });
    }
  }
  return table;
}

function wordsOf(key: string): string[] {
  const rows = Object.entries(NOUNS).find(([name]) => name === key)?.[1] ?? '';
  return rows.trim().split(/\s+/);
}

function pluralOf(singular: string): string {
  if (ALWAYS_SINGULAR.has(singular)) return `${singular}es`;
  if (/[^aeiou]y$/.test(singular)) return `${singular.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x)$/.test(singular) ? `${singular}es` : `${singular}s`;
}
