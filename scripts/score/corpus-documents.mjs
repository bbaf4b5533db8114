import { sameSpan } from './compare.mjs';

/** How many characters two spans share. */
const shared = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * Pairs gold and found expressions one to one, as TempEval-3 does: those of the same span first, then
 * whichever overlap most; of equals the one that the gold, then the parser, names first.
 */
export function pairSpans(gold, found) {
  const pairs = [];
  const freeGold = new Set(gold);
  const freeFound = new Set(found);
  const join = (wanted, one) => {
    if (!freeGold.has(wanted) || !freeFound.has(one)) return;
    freeGold.delete(wanted);
    freeFound.delete(one);
    pairs.push([wanted, one]);
  };
  for (const wanted of gold) {
    const same = found.find((one) => freeFound.has(one) && sameSpan(wanted, one));
    if (same) join(wanted, same);
  }
  const overlapping = [...freeGold]
    .flatMap((wanted) => [...freeFound].map((one) => ({ wanted, one, by: shared(wanted, one) })))
    .filter(({ by }) => by > 0)
    .toSorted((a, b) => b.by - a.by);
  for (const { wanted, one } of overlapping) join(wanted, one);
  return { pairs, missed: [...freeGold], spurious: [...freeFound] };
}

const NOTHING = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, type: 0 };

const told = ({ type, value }) => `${type} ${value}`;

/** Counts a pair into each of the tallies: of the corpus, and of the gold expression's type. */
function countPair(tallies, wanted, one) {
  for (const tally of tallies) {
    tally.relaxed += 1;
    if (sameSpan(wanted, one)) tally.strict += 1;
    if (wanted.value === one.value) tally.value += 1;
    if (wanted.type === one.type) tally.type += 1;
  }
}

/** What is wrong with a pair, in words; null when nothing is. */
function fault(text, wanted, one) {
  if (wanted.value !== one.value || wanted.type !== one.type)
    return `"${text.slice(wanted.start, wanted.end)}": ${told(one)} for ${told(wanted)}`;
  if (sameSpan(wanted, one)) return null;
  return `span: "${text.slice(one.start, one.end)}" for "${text.slice(wanted.start, wanted.end)}"`;
}

/**
 * Scores documents with TIMEX3 annotations. `stories` by record id; a record without one has found
 * nothing and counts as failed. Annotations inside others (`nested`) are no part of the gold.
 *
 * @returns counts of the corpus, counts by type of the gold, and a line of text for each miss
 */
export function scoreDocuments(records, stories) {
  const counts = { ...NOTHING, records: records.length, failed: 0 };
  const byCategory = {};
  const misses = [];
  for (const { id, text, timexes } of records) {
    const story = stories.get(id);
    if (!story) counts.failed += 1;
    const gold = timexes.filter(({ nested }) => !nested);
    const found = story?.expressions ?? [];
    const tallyOf = ({ type }) => (byCategory[type] ??= { ...NOTHING });
    counts.gold += gold.length;
    counts.found += found.length;
    for (const wanted of gold) tallyOf(wanted).gold += 1;
    for (const one of found) tallyOf(one).found += 1;
    const { pairs, missed, spurious } = pairSpans(gold, found);
    const note = (what) => misses.push(`${id}\t${what}`);
    for (const [wanted, one] of pairs) {
      countPair([counts, tallyOf(wanted)], wanted, one);
      const wrong = fault(text, wanted, one);
      if (wrong) note(wrong);
    }
    for (const one of missed) note(`not found: "${text.slice(one.start, one.end)}" ${told(one)}`);
    for (const one of spurious)
      note(`not in gold: "${text.slice(one.start, one.end)}" ${told(one)}`);
  }
  return { counts, byCategory, misses };
}
