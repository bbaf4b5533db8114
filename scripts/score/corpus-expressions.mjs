const DAY = 86_400_000;

/** The Monday of the ISO week around a day. */
function mondayOf(day) {
  const t = Date.parse(`${day}T00:00Z`);
  const sinceMonday = (new Date(t).getUTCDay() + 6) % 7;
  return new Date(t - sinceMonday * DAY).toISOString().slice(0, 10);
}

/** Quarters by the last of the months before them. */
const quarterOf = (month) => String(Math.ceil(Number(month) / 3));

/**
 * What a local time and another one have in common when they lie in the same unit of the calendar.
 *
 * @example unitKey('2013-02-12T04:30', 'quarter') // '2013-Q1'
 */
export function unitKey(time, grain) {
  const minute = time.length > 10 ? time.slice(0, 16) : `${time}T00:00`;
  switch (grain) {
    case 'year':
      return minute.slice(0, 4);
    case 'quarter':
      return `${minute.slice(0, 4)}-Q${quarterOf(minute.slice(5, 7))}`;
    case 'month':
      return minute.slice(0, 7);
    case 'week':
      return mondayOf(minute.slice(0, 10));
    case 'day':
      return minute.slice(0, 10);
    case 'hour':
      return minute.slice(0, 13);
    default:
      return minute; // stories tell no seconds
  }
}

/** The longest expression that has a place on the calendar, as [from, to). */
function answerOf(story) {
  const placed = (story?.expressions ?? []).filter(({ when }) => when);
  const [longest] = placed.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest) return null;
  const { earliest, start, end, latest } = longest.when;
  return { from: start ?? earliest, to: end ?? latest };
}

/** Whether the start, and the whole interval, are right; an open time is right at its one told end. */
function judge({ from, to, before, after, grain }, answer) {
  const same = (a, b) => unitKey(a, grain) === unitKey(b, grain);
  if (before !== undefined || after !== undefined) {
    const ends = before === undefined ? [answer.from] : [answer.to, answer.from];
    return { start: ends.some((end) => same(end, before ?? after)), interval: false };
  }
  const minute = (time) => unitKey(time, 'minute');
  const exact = (time) => time.length <= 16 || time.slice(16) === ':00';
  const whole = exact(from) && exact(to);
  return {
    start: same(answer.from, from),
    interval: whole && minute(answer.from) === minute(from) && minute(answer.to) === minute(to),
  };
}

const NOTHING = { records: 0, answered: 0, start: 0, interval: 0 };
const WRONG = { start: false, interval: false };

function countInto(tally, answer, right) {
  tally.records += 1;
  tally.answered += Number(answer !== null);
  tally.start += Number(right.start);
  tally.interval += Number(right.interval);
}

/**
 * Scores single expressions: how many have a place on the calendar, how many begin in the expected
 * unit of the calendar, and how many agree at both ends.
 *
 * @returns counts of all, counts by category, and a line of text for each wrong start
 */
export function scoreExpressions(records, stories) {
  const counts = { ...NOTHING, failed: 0 };
  const byCategory = {};
  const misses = [];
  for (const { id, text, category = 'other', expected } of records) {
    const story = stories.get(id);
    counts.failed += Number(!story);
    const answer = answerOf(story);
    const right = answer ? judge(expected, answer) : WRONG;
    countInto(counts, answer, right);
    countInto((byCategory[category] ??= { ...NOTHING }), answer, right);
    if (right.start) continue;
    const meant = expected.before ?? expected.after ?? expected.from;
    misses.push(`${id}\t"${text}": ${answer?.from ?? 'nothing'} for ${meant}`);
  }
  return { counts, byCategory, misses };
}
