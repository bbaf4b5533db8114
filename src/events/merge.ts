import { collect } from '#text/lists.ts';
import { DAY, HOUR } from '#time/calendar.ts';
import { joinPairs } from './sets.ts';
import type { EventDraft, EventMention, EventTime, QuantityDraft, Said } from './types.ts';

/** An event with what it is compared by. */
export interface Comparable {
  readonly draft: EventDraft;
  /** What it does: an act that all languages name alike (`named`), or the stem of its verb. */
  readonly act: string;
  readonly named: boolean;
  /** True for an act of a noun and a verb ("the blaze was put out"): at one time it is the same one. */
  readonly specific: boolean;
  /** Stems of the other words that mean something; beginnings of the names among them. */
  readonly words: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  /** True for a headline: it is only a further telling, never an event of its own. */
  readonly headline: boolean;
}

/** An event with the tellings that were joined, headlines left out. */
export interface MergedEvent {
  readonly event: EventDraft;
  readonly tellings: readonly Comparable[];
}

/** Share of the smaller telling's words that both must have. */
const ALIKE = 0.6;
const HEADLINE_ALIKE = 0.5;

/**
 * Joins tellings of one event: same act, or same numbers, most words in common, times that overlap.
 * The relation is symmetric and what is joined doesn't depend on the order of the tellings; what
 * differs in act stays apart. Headlines without a fellow are dropped.
 */
export function mergeTellings(tellings: readonly Comparable[]): MergedEvent[] {
  const language = mainLanguage(tellings);
  const groups = grouped(tellings);
  return groups.flatMap((group) => {
    const told = group.filter(({ headline }) => !headline);
    return told.length === 0 ? [] : [{ event: joined(told, group, language), tellings: told }];
  });
}

function grouped(tellings: readonly Comparable[]): Comparable[][] {
  const same = candidates(tellings).filter(([one, other]) => {
    const a = tellings[one];
    const b = tellings[other];
    return a !== undefined && b !== undefined && isSame(a, b);
  });
  return joinPairs(tellings.length, same).map((set) =>
    set.map((index) => tellings[index]).filter((telling) => telling !== undefined),
  );
}

/** A key that more tellings share than this says nothing about which of them are the same. */
const COMMON = 40;

/**
 * Pairs that can be the same, by way of an index, so that a long text isn't compared with itself: same
 * act, a number in common, or, with a headline, a word.
 */
export function candidates(tellings: readonly Comparable[]): [number, number][] {
  const inHeadlines = new Set(
    collect(tellings, ({ headline, words }) => (headline ? [...words] : [])),
  );
  const byKey = new Map<string, number[]>();
  const note = (key: string, index: number) => {
    const list = byKey.get(key);
    if (list) list.push(index);
    else byKey.set(key, [index]);
  };
  for (const [index, { act, words, numbers }] of tellings.entries()) {
    note(`act ${act}`, index);
    for (const number of numbers) note(`number ${String(number)}`, index);
    for (const word of words) if (inHeadlines.has(word)) note(word, index);
  }
  return pairsOf(byKey.values(), tellings.length);
}

/** The pairs in each list, whose numbers below `count` go up. */
function pairsOf(lists: Iterable<readonly number[]>, count: number): [number, number][] {
  const known = new Set<number>();
  const pairs: [number, number][] = [];
  for (const list of lists) {
    if (list.length > COMMON) continue;
    for (const [at, one] of list.entries()) {
      for (let next = at + 1; next < list.length; next += 1) {
        const other = list[next] ?? 0;
        const before = known.size;
        if (known.add(one * count + other).size > before) pairs.push([one, other]);
      }
    }
  }
  return pairs;
}

/** True when two tellings are of one event; the same whichever comes first. */
export function isSame(a: Comparable, b: Comparable): boolean {
  if (a.headline && b.headline) return false;
  if (languageOf(a) !== languageOf(b)) return isSameAbroad(a, b);
  const shared = common(a.words, b.words);
  const share = shared / Math.min(a.words.size, b.words.size);
  if (a.headline !== b.headline) return shared >= 2 && share >= HEADLINE_ALIKE;
  if (isSameThing(a, b)) return true;
  if (share < ALIKE || !isCompatible(a, b)) return false;
  const numbers = common(a.numbers, b.numbers);
  return a.act === b.act ? shared + numbers >= 2 : numbers > 0 && shared >= 3;
}

/** "Wybuchł pożar", "pojawił się ogień": told by two reports of one story, and by no other names. */
function isSameThing(a: Comparable, b: Comparable): boolean {
  if (!a.specific || a.act !== b.act || !isApart(a, b) || !isCompatible(a, b)) return false;
  return a.names.size === 0 || b.names.size === 0 || common(a.names, b.names) > 0;
}

const languageOf = ({ draft }: Comparable): string => draft.language;

/**
 * Between languages words cannot be compared: it takes an act that both name, and then a number or a
 * name in common, the same hour, or an act that a noun tells apart.
 */
function isSameAbroad(a: Comparable, b: Comparable): boolean {
  if (!a.named || a.act !== b.act || !isCompatible(a, b)) return false;
  const told = common(a.numbers, b.numbers) + common(a.names, b.names);
  return told > 0 || a.specific || (isPrecise(a.draft.when) && isPrecise(b.draft.when));
}

function isPrecise({ interval }: EventTime): boolean {
  return interval.end - interval.start <= HOUR;
}

/** Times that overlap, numbers that don't clash, and both told as having happened, or both as not. */
function isCompatible(a: Comparable, b: Comparable): boolean {
  if (!overlap(a.draft.when, b.draft.when)) return false;
  const bothOrNone = (a.draft.status === 'negated') === (b.draft.status === 'negated');
  return bothOrNone && !clashes(a, b);
}

/**
 * True when two tellings are of one happening, whatever their numbers and times: the same act in the
 * same words, or, between documents, an act that both name at the same time, or on a day of the same place.
 */
export function isAlike(a: Comparable, b: Comparable): boolean {
  if (a.headline || b.headline || a.act !== b.act) return false;
  if (languageOf(a) === languageOf(b)) {
    const shared = common(a.words, b.words);
    if (shared >= 1 && shared / Math.min(a.words.size, b.words.size) >= ALIKE) return true;
  }
  if (!a.named || !isApart(a, b)) return false;
  const [one, other] = [a.draft.when, b.draft.when];
  return overlap(one, other) || (common(a.names, b.names) > 0 && isWithinDay(one, other));
}

function isWithinDay({ interval: a }: EventTime, { interval: b }: EventTime): boolean {
  return Math.abs(a.start - b.start) < DAY;
}

/** Told by two documents. */
export function isApart({ draft: a }: Comparable, { draft: b }: Comparable): boolean {
  return a.mentions[0]?.document !== b.mentions[0]?.document;
}

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
}

/** Different numbers of the same are different events, or a conflict that must stay visible. */
function clashes(a: Comparable, b: Comparable): boolean {
  return common(a.numbers, b.numbers) === 0 && clashing(a.draft, b.draft).length > 0;
}

/** Keys of quantities that both tell and that cannot both be true. */
export function clashing(a: EventDraft, b: EventDraft): readonly string[] {
  if (a.quantities.length === 0 || b.quantities.length === 0) return [];
  return collect(a.quantities, (one) => {
    const key = quantityKey(one);
    const others = b.quantities.filter((found) => quantityKey(found) === key);
    return others.length > 0 && others.every((other) => excludes(one, other)) ? [key] : [];
  });
}

/** What can be compared: numbers of one kind in one unit; of things that are only counted, the same things. */
export function quantityKey({ kind, unit, of }: QuantityDraft): string {
  return [kind, unit ?? '', kind === 'count' ? of.toLowerCase().slice(0, COUNTED) : ''].join(' ');
}

/** Letters by which two nouns that are counted are the same. */
const COUNTED = 4;

function excludes(a: QuantityDraft, b: QuantityDraft): boolean {
  return (a.max ?? Infinity) < b.min || (b.max ?? Infinity) < a.min;
}

export function overlap(a: EventTime, b: EventTime): boolean {
  return a.interval.start < b.interval.end && b.interval.start < a.interval.end;
}

const BASIS_RANK = { stated: 0, relative: 1, carried: 2, bounded: 3 } as const;

/** The language of most tellings, of equally many the first by its code. */
function mainLanguage(tellings: readonly Comparable[]): string | null {
  const counts = new Map<string, number>();
  for (const telling of tellings) {
    const language = languageOf(telling);
    counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || Number(a > b) - Number(a < b));
  return most?.[0] ?? null;
}

/**
 * The fullest telling in the story's main language leads and lends its label; the time is the most exact one that
 * is told in so many words; sources and mentions of all are kept.
 */
function joined(
  told: readonly Comparable[],
  group: readonly Comparable[],
  language: string | null,
): EventDraft {
  const drafts = told.map(({ draft }) => draft);
  const [lead] = drafts.toSorted(
    (a, b) =>
      Number(a.language !== language) - Number(b.language !== language) ||
      BASIS_RANK[a.basis] - BASIS_RANK[b.basis] ||
      b.full.length - a.full.length ||
      a.full.localeCompare(b.full, 'en') ||
      placed(a.mentions[0], b.mentions[0]),
  );
  if (!lead) throw new RangeError('no telling to join');
  const { when, basis, expressions, why } = mostExact(drafts, lead);
  const mentions = collect(group, ({ draft }) => draft.mentions).toSorted(placed);
  const [first] = lead.mentions;
  return {
    ...lead,
    ...{ when, basis, expressions, why },
    mentions: [...(first ? [first] : []), ...mentions.filter((mention) => mention !== first)],
    attributions: distinct(collect(drafts, ({ attributions }) => attributions)),
    quantities:
      lead.quantities.length > 0
        ? lead.quantities
        : collect(drafts, ({ quantities }) => quantities),
  };
}

/** Of those with the surest basis the one that says best when; of equals the leading one. */
function mostExact(drafts: readonly EventDraft[], lead: EventDraft): EventDraft {
  const length = ({ when: { interval } }: EventDraft) => interval.end - interval.start;
  return [lead, ...drafts].reduce((best, draft) => {
    const rank = BASIS_RANK[draft.basis] - BASIS_RANK[best.basis];
    return rank < 0 || (rank === 0 && length(draft) < length(best)) ? draft : best;
  });
}

/** Compares places: document by document, then in text order. */
export function placed(a: EventMention | undefined, b: EventMention | undefined): number {
  if (!a || !b) return 0;
  return compareIds(a.document, b.document) || a.start - b.start || a.end - b.end;
}

/** 'd2' stands before 'd10'. */
function compareIds(a: string, b: string): number {
  return a.length - b.length || Number(a > b) - Number(a < b);
}

/** Each attribution once, in the order of documents and text. */
function distinct(said: readonly Said[]): Said[] {
  const byKey = new Map(said.map((one) => [`${one.document} ${one.index}`, one]));
  return [...byKey.values()].toSorted(
    (a, b) => compareIds(a.document, b.document) || a.index - b.index,
  );
}
