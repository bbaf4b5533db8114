import { normAt } from '#clauses/norm.ts';
import { isUpperAt } from '#text/characters.ts';
import { firstEnding } from '#text/search.ts';
import { kept } from '#time/kept.ts';
import { boundsAt, type Bounds } from './bounds.ts';

import type { VerbView } from './scene.ts';
import type { QuantityDraft } from './types.ts';

/** A quantity in a document that the caller knows. */
type Found = Omit<QuantityDraft, 'document'>;

/** How many words after a number name what it counts. */
const COUNTED = 3;

/** How many words before and after a number may tell of what kind it is; those further off tell of others. */
const REACH = 50;

/** A number of a clause among the clause's own words: those up to `REACH` before it, nearest first, and after it. */
interface Place {
  readonly at: number;
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Numbers of a clause with what they count: "748 funkcjonariuszy … rannych", "$2 million". */
export function quantitiesOf(text: string, view: VerbView): Found[] {
  const { own, tokens, grammar } = view;
  const found: Found[] = [];
  let past = -1;
  own.forEach((at, index) => {
    const bounds = at < past ? null : boundsAt(tokens, at, grammar);
    if (!bounds || isTimed(view, tokens[at]?.start ?? 0)) return;
    const before = own.slice(Math.max(0, index - REACH), index).reverse();
    const after = own.slice(index + 1, index + 1 + REACH);
    const drafted = quantity(text, view, { at, before, after }, bounds);
    if (drafted.of !== '' || drafted.kind !== 'count') found.push(drafted);
    past = bounds.next;
  });
  return found;
}

function isTimed({ times }: VerbView, offset: number): boolean {
  return (times[firstEnding(times, offset)]?.start ?? Infinity) <= offset;
}

function quantity(text: string, view: VerbView, place: Place, { min, max, next }: Bounds): Found {
  const { tokens } = view;
  const { unit, first, last } = unitAt(view, place.at, next);
  const of = unit === null ? countedAfter(text, view, place, next) : [];
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[of.at(-1) ?? last]?.end ?? 0,
    kind: kindByUnit(view, unit) ?? kindOf(view, place),
    min,
    max,
    unit,
    of: of.map((index) => text.slice(tokens[index]?.start, tokens[index]?.end)).join(' '),
  };
}

/** The unit before or after a number ("£40,000", "40 tys. zł"), with the first and last token. */
function unitAt({ tokens, grammar }: VerbView, at: number, next: number) {
  const before = normAt(tokens, at - 1);
  if (grammar.units.has(before)) return { unit: before, first: at - 1, last: next - 1 };
  const after = normAt(tokens, next);
  if (grammar.units.has(after)) return { unit: after, first: at, last: next };
  return { unit: null, first: at, last: next - 1 };
}

function countedAfter(text: string, view: VerbView, { after }: Place, next: number): number[] {
  const counted: number[] = [];
  const isOwn = (at: number) => after.includes(at) && isCounted(text, view, at);
  for (let at = next; at < next + COUNTED && isOwn(at); at += 1) counted.push(at);
  return counted;
}

/** A word that goes on naming what is counted; "3 Maja" and "Route 44 North" are names. */
function isCounted(text: string, view: VerbView, at: number): boolean {
  const { tokens, grammar, verb } = view;
  const token = tokens[at];
  if (token?.kind !== 'word' || at === verb.at || isTimed(view, token.start)) return false;
  if (isUpperAt(text, token.start)) return false;
  return !grammar.label.prepositions.has(token.norm) && !grammar.label.joints.has(token.norm);
}

function kindByUnit({ grammar }: VerbView, unit: string | null): string | null {
  if (unit === null) return null;
  return grammar.currencies.has(unit) ? 'money' : (grammar.unitKinds.get(unit) ?? 'measure');
}

/** Kind by the nearest telling word after the number, else before it: "18 zabitych", "killed 18". */
function kindOf(view: VerbView, { before, after }: Place): string {
  const isComma = (index: number) => normAt(view.tokens, index) === ',';
  const until = after.findIndex(isComma);
  const near = until < 0 ? after : after.slice(0, until);
  const comma = before.findIndex(isComma);
  const close = comma < 0 ? before : before.slice(0, comma);
  return kindAmong(view, [...near, ...close, ...(comma < 0 ? after : [])]);
}

/** The kind that the words of a clause tell, 'count' when none does. */
export function kindAmong({ tokens, grammar }: VerbView, indexes: readonly number[]): string {
  const kindIn = kindsOf(grammar.quantities);
  for (const index of indexes) {
    const kind = kindIn(normAt(tokens, index));
    if (kind !== NO_KIND) return kind;
  }
  return 'count';
}

type Kinds = VerbView['grammar']['quantities'];

const NO_KIND = '';
const kindTables = new WeakMap<Kinds, (word: string) => string>();

/** Tells the kind that a word stands for; each word of a language is compared with the stems once. */
function kindsOf(kinds: Kinds): (word: string) => string {
  const known = kindTables.get(kinds);
  if (known) return known;
  const made = kept((word: string) => {
    const found = kinds.find(({ stems }) => stems.some((stem) => word.startsWith(stem)));
    return found?.kind ?? NO_KIND;
  });
  kindTables.set(kinds, made);
  return made;
}
