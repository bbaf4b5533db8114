import type { Words } from './types.ts';
import { isCapital, norm, surface } from './words.ts';

/** An outlet or agency, as a language's table names it. */
interface Outlet {
  readonly name: string;
  /** What its names share in every language: the first name of its row, unless the row tells another. */
  readonly sameAs: string;
  readonly kind: 'agency' | 'outlet';
  readonly gender: 'm' | 'f' | 'n';
}

interface Entry {
  readonly words: readonly string[];
  /** Which of the words have a capital: "Kyodo News" is not "Kyodo news agency". */
  readonly capitals: readonly boolean[];
  readonly exact: string;
  readonly nominative: boolean;
  readonly outlet: Outlet;
}

/** Outlets by the first lower-case token of each of their forms. */
export type OutletTable = ReadonlyMap<string, readonly Entry[]>;

/** An outlet found in a text: its form there ends before token `last`. */
export interface OutletMatch {
  readonly outlet: Outlet;
  readonly last: number;
  readonly nominative: boolean;
}

/**
 * Reads rows `Name | a or o | gender | oblique, forms; Another Name, its, forms | name elsewhere`. The
 * `name` of each form is the nominative it belongs to, so the text's own choice of name is kept; the
 * last cell is the name of the same outlet in the other languages' tables, where it differs.
 */
export function outletTable(rows: string): OutletTable {
  const table = new Map<string, Entry[]>();
  for (const row of rows.trim().split('\n')) addRow(table, row);
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function addRow(table: Map<string, Entry[]>, row: string): void {
  const cells = row.split('|').map((cell) => cell.trim());
  const [name = '', kind = '', gender = '', more = '', elsewhere = name] = cells;
  const groups = [`${name},${more.split(';')[0] ?? ''}`, ...more.split(';').slice(1)];
  for (const group of groups) {
    const names = group.split(',').map((form) => form.trim());
    const outlet = outletOf([names[0] ?? name, elsewhere], kind, gender);
    for (const [index, form] of names.entries())
      if (form !== '') addEntry(table, form, outlet, index === 0);
  }
}

function outletOf([name, sameAs]: readonly [string, string], kind: string, gender: string): Outlet {
  return {
    name,
    sameAs,
    kind: kind === 'a' ? 'agency' : 'outlet',
    gender: gender === 'f' || gender === 'n' ? gender : 'm',
  };
}

function addEntry(
  table: Map<string, Entry[]>,
  form: string,
  outlet: Outlet,
  nominative: boolean,
): void {
  const written = form.match(/\p{L}+|\d+|[^\s\p{L}\d]/gu) ?? [];
  const words = written.map((word) => word.toLowerCase());
  const first = words[0];
  if (first === undefined) return;
  const entries = table.get(first) ?? [];
  const capitals = written.map((word) => /^\p{Lu}/u.test(word));
  entries.push({ words, capitals, exact: form.slice(0, 1), nominative, outlet });
  table.set(first, entries);
}

/** The longest outlet name that starts at `at`, written with its capital letter; null for none. */
export function outletAt(table: OutletTable, words: Words, at: number): OutletMatch | null {
  const entries = table.get(withoutPossessive(norm(words, at)));
  if (entries === undefined || !surface(words, at).startsWith(entries[0]?.exact ?? '')) return null;
  for (const entry of entries) {
    const last = at + entry.words.length;
    const stands = entry.words.every((word, offset) => {
      const found = norm(words, at + offset);
      if (entry.capitals[offset] === true && !isCapital(words, at + offset)) return false;
      return found === word || (at + offset === last - 1 && withoutPossessive(found) === word);
    });
    if (!stands) continue;
    return { outlet: entry.outlet, nominative: entry.nominative, last: withEnding(words, last) };
  }
  return null;
}

/** "the BBC's Steve Rosenberg". */
const withoutPossessive = (word: string): string =>
  word.endsWith("'s") ? word.slice(0, -2) : word;

/** "PAP-u", "CNN-em": a hyphen and a short ending belong to the name. */
function withEnding(words: Words, last: number): number {
  const hyphen = words.tokens[last];
  const ending = words.tokens[last + 1];
  if (hyphen?.norm !== '-' || hyphen.spaceBefore || ending?.kind !== 'word') return last;
  return !ending.spaceBefore && ending.norm.length <= 3 ? last + 2 : last;
}
