import {
  find,
  goldRange,
  overlaps,
  overlapShare,
  readings,
  sameName,
  sameRange,
  sameSpan,
} from './compare.mjs';

/** What is counted for a story. Sums of these over stories make the figures of report.mjs. */
export const NOTHING = {
  stories: 0,
  failed: 0,
  createdRight: 0,
  goldExpressions: 0,
  foundExpressions: 0, // predicted ones
  strictSpan: 0,
  relaxedSpan: 0,
  rightType: 0,
  rightValue: 0,
  goldPlaced: 0, // gold expressions that have a place on the calendar
  rightPlace: 0,
  goldEvents: 0,
  drawnEvents: 0, // predicted ones
  foundEvents: 0, // gold events that some predicted one covers
  rightEvents: 0, // predicted events that cover a gold one, each counted once
  timeExact: 0,
  timeClose: 0,
  rightStatus: 0,
  sourced: 0, // found gold events with a source
  nearestRight: 0,
  chainRight: 0,
  unsourced: 0, // found gold events without one
  unsourcedRight: 0,
  notEvents: 0,
  notEventsDrawn: 0,
  toldTwice: 0,
};

/** The span of a gold string in its text; throws when the gold itself is wrong. */
function placeOf(text, needle, nth) {
  const at = find(text, needle, nth);
  if (at === null) throw new Error(`gold string not in its text: "${needle}" ${nth ?? 1}`);
  return at;
}

const rangeText = (from, to) => `${from}..${to}`;
const whenText = ({ when }) => rangeText(when?.start, when?.end);

function scoreCreated(score, gold, story) {
  const found = story?.documents?.[0]?.created?.value ?? null;
  const wanted = gold.expect.created ?? '';
  if ((found ?? '').slice(0, 10) === wanted.slice(0, 10)) score.counts.createdRight++;
  else score.misses.push(`created: ${found} for ${wanted}`);
}

/** Counts one gold expression that the parser found as `found`. */
function scoreFoundExpression({ counts, misses }, wanted, found, at) {
  counts.relaxedSpan++;
  if (sameSpan(found, at)) counts.strictSpan++;
  if (found.type === wanted.type) counts.rightType++;
  if (found.value === wanted.value) counts.rightValue++;
  else misses.push(`value: "${wanted.text}" ${found.value} for ${wanted.value}`);
  const range = goldRange(wanted);
  if (range === null) return;
  if (readings(found).some((reading) => sameRange(reading, range))) counts.rightPlace++;
  else {
    const meant = rangeText(wanted.from, wanted.to);
    misses.push(`interval: "${wanted.text}" ${whenText(found)} for ${meant}`);
  }
}

function scoreExpressions(score, gold, story) {
  const { counts, misses } = score;
  const free = new Set(story?.expressions ?? []);
  counts.foundExpressions += free.size;
  for (const wanted of gold.expect.expressions) {
    const at = placeOf(gold.text, wanted.text, wanted.nth);
    counts.goldExpressions++;
    if (wanted.from) counts.goldPlaced++;
    const candidates = [...free].filter((x) => overlaps(x, at));
    const found = candidates.find((x) => sameSpan(x, at)) ?? candidates[0];
    if (found) {
      free.delete(found);
      scoreFoundExpression(score, wanted, found, at);
    } else misses.push(`expression not found: "${wanted.text}"`);
  }
  for (const { text, value } of free) misses.push(`expression not in gold: "${text}" ${value}`);
}

/** The predicted event with the tightest mention that touches `at`; of equals the first. */
function tightestAround(at, predicted) {
  let best;
  for (const event of predicted) {
    for (const mention of event.mentions ?? []) {
      const length = mention.end - mention.start;
      if (overlaps(mention, at) && !(best?.length <= length)) best = { event, length };
    }
  }
  return best?.event;
}

function scoreTime({ counts, misses }, wanted, found) {
  const range = goldRange(wanted);
  const both = readings(found);
  if (both.some((reading) => sameRange(reading, range))) counts.timeExact++;
  if (both.some((reading) => overlapShare(reading, range) >= 0.5)) counts.timeClose++;
  else
    misses.push(
      `time: "${wanted.head}" ${whenText(found)} for ${rangeText(wanted.from, wanted.to)}`,
    );
}

function scoreStatus({ counts, misses }, wanted, found) {
  if (found.status === wanted.status) counts.rightStatus++;
  else misses.push(`status: "${wanted.head}" ${found.status} for ${wanted.status}`);
}

const chainsText = (chains) => chains.map((chain) => chain.join(' → ')).join(' | ');

/** `chains`: of each attribution of the predicted event the names, nearest to the event first. */
function scoreSources({ counts, misses }, wanted, chains) {
  const names = chains.flat();
  const [nearest] = wanted.sources;
  if (nearest === undefined) {
    counts.unsourced++;
    if (names.length === 0) counts.unsourcedRight++;
    else misses.push(`source: "${wanted.head}" [${chainsText(chains)}] for none`);
    return;
  }
  counts.sourced++;
  if (chains.some((chain) => chain.length > 0 && sameName(chain[0], nearest))) {
    counts.nearestRight++;
  } else {
    const meant = wanted.sources.join(' → ');
    misses.push(`source: "${wanted.head}" [${chainsText(chains)}] for ${meant}`);
  }
  if (wanted.sources.every((source) => names.some((name) => sameName(name, source))))
    counts.chainRight++;
}

/** Pairs one gold event with a predicted one; both are null or undefined when there is none. */
function pairEvent({ counts, misses }, gold, wanted, predicted, free) {
  const around = ({ head, nth }) => tightestAround(placeOf(gold.text, head, nth), predicted);
  const retold = (wanted.also ?? []).map(around);
  const found = around(wanted) ?? retold.find(Boolean);
  for (const event of retold) {
    if (!event || event === found || !free.delete(event)) continue;
    counts.toldTwice++;
    misses.push(`told twice, not merged: "${wanted.head}"`);
  }
  return found;
}

function scoreEvents(score, gold, story) {
  const { counts, misses } = score;
  const predicted = story?.events ?? [];
  const names = new Map((story?.sources ?? []).map(({ id, name }) => [id, name]));
  const free = new Set(predicted);
  counts.drawnEvents += predicted.length;
  for (const wanted of gold.expect.events) {
    counts.goldEvents++;
    const found = pairEvent(score, gold, wanted, predicted, free);
    if (!found) {
      misses.push(`event not found: "${wanted.head}"`);
      continue;
    }
    counts.foundEvents++;
    if (free.delete(found)) counts.rightEvents++;
    scoreTime(score, wanted, found);
    scoreStatus(score, wanted, found);
    const attributions = found.attributions ?? [];
    const chains = attributions.map(({ chain = [] }) => chain.map((id) => names.get(id) ?? id));
    scoreSources(score, wanted, chains);
  }
  for (const { label } of free) misses.push(`event not in gold: "${label}"`);
  scoreNotEvents(score, gold, free);
}

/** `free`: the predicted events that no gold event has claimed. */
function scoreNotEvents({ counts, misses }, gold, free) {
  for (const string of gold.expect.notEvents ?? []) {
    counts.notEvents++;
    if (!tightestAround(placeOf(gold.text, string), free)) continue;
    counts.notEventsDrawn++;
    misses.push(`no event: "${string}"`);
  }
}

/**
 * Compares a gold story (tests/gold/GUIDE.md) with the line that batch wrote for it, undefined when
 * there was none. Gives back id and language of the story, the counts named in NOTHING, and what was
 * missed, a line of text each.
 */
export function scoreStory(gold, result) {
  const score = { id: gold.id, lang: gold.lang, counts: { ...NOTHING, stories: 1 }, misses: [] };
  const story = result?.story;
  if (!story) {
    score.counts.failed++;
    score.misses.push(`no story: ${result?.error ?? 'no line in the output'}`);
  }
  scoreCreated(score, gold, story);
  scoreExpressions(score, gold, story);
  scoreEvents(score, gold, story);
  return score;
}
