// Made-up news events, the same for every page: a third spread over two weeks, the others in five bursts.
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2025, 2, 3);
const SPAN = 14 * DAY;
const BURSTS = [0.18, 0.42, 0.63, 0.81, 0.93];
const SOURCES = ['Ministry', 'Police', 'Hospital', 'City hall', 'Agency', 'Witness'];
const WHO = ['Ministry', 'Police', 'Council', 'Court', 'Operator', 'Mayor', 'Crew', 'Railway'];
const DOES = ['confirms', 'denies', 'orders', 'announces', 'reopens', 'reviews'];
const WHAT = ['evacuation of ward', 'closure of road', 'inspection of plant', 'search of site'];

/** A linear congruential generator: the same numbers everywhere (Park and Miller 1988). */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** @returns {{ id: string, label: string, source: string, start: number, end: number | null, certainty: number }[]} */
export function newsEvents(count) {
  const next = numbers(count + 7);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const around = () => (next() + next() + next() - 1.5) * 8 * HOUR;
  const events = Array.from({ length: count }, (_, i) => {
    const t = next() < 0.3 ? next() * SPAN : pick(BURSTS) * SPAN + around();
    const kind = next();
    const unit = kind < 0.5 ? 60_000 : kind < 0.85 ? 6 * HOUR : DAY;
    const start = Math.floor((START + Math.min(SPAN, Math.max(0, t))) / unit) * unit;
    return {
      id: `e${i}`,
      label: `${pick(WHO)} ${pick(DOES)} ${pick(WHAT)} ${i}`,
      source: pick(SOURCES),
      start,
      end: kind < 0.5 ? null : start + unit,
      certainty: kind < 0.5 ? 1 : kind < 0.85 ? 0.7 : 0.4,
    };
  });
  return events.sort((a, b) => a.start - b.start);
}
