const MINUTE = 60_000;

/** Where the nth occurrence of `needle` stands in `text`; null when there are fewer. */
export function find(text, needle, nth = 1) {
  let start = -1;
  for (let k = 0; k < nth; k++) {
    start = text.indexOf(needle, start + 1);
    if (start < 0) return null;
  }
  return { start, end: start + needle.length };
}

export const sameSpan = (a, b) => a.start === b.start && a.end === b.end;
export const overlaps = (a, b) => a.start < b.end && b.start < a.end;

/** A local day or time as milliseconds; a zone after it is dropped, all are of the story's zone. */
function milliseconds(time) {
  const local = time.replace(/(Z|[+-]\d\d:?\d\d)$/, '');
  return Date.parse(`${local.includes('T') ? local : `${local}T00:00`}Z`);
}

const range = (from, to) => (from && to ? [milliseconds(from), milliseconds(to)] : null);

/** The [from, to) that gold states. */
export const goldRange = ({ from, to }) => range(from, to);

/**
 * The two readings of a predicted time that may count as right: its certain core and its widest
 * possible extent. Each is [from, to) or null; where one of the two is missing the other stands in.
 */
export function readings({ when }) {
  if (!when) return [null, null];
  const { earliest, start, end, latest } = when;
  return [range(start ?? earliest, end ?? latest), range(earliest ?? start, latest ?? end)];
}

/** True when both ends agree to the minute. */
export const sameRange = (a, b) =>
  a !== null && Math.abs(a[0] - b[0]) < MINUTE && Math.abs(a[1] - b[1]) < MINUTE;

/** Intersection over union of two ranges, 0 to 1. */
export function overlapShare(a, b) {
  if (a === null) return 0;
  const common = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return common <= 0 ? 0 : common / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]));
}

/** Lower case, no diacritics, no punctuation: what is left when spelling does not matter. */
const folded = (name) =>
  name
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[łŁ]/g, 'l')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} ]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The words of more than two letters, cut to five, so that inflected forms are equal. */
const stems = (name) =>
  folded(name)
    .split(' ')
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 5));

/** True when half the stems of the shorter name are in the other; stemless names must be equal. */
export function sameName(a, b) {
  const [left, right] = [stems(a), stems(b)];
  if (left.length === 0 || right.length === 0) return folded(a) === folded(b);
  const common = left.filter((stem) => right.includes(stem)).length;
  return common / Math.min(left.length, right.length) >= 0.5;
}
