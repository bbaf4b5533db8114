/**
 * The sets that pairs of numbers below `count` join, numbers without a pair alone.
 *
 * @returns each set in ascending order, the sets by their first number
 */
export function joinPairs(count: number, pairs: Iterable<readonly [number, number]>): number[][] {
  const up = Array.from({ length: count }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    for (let next = up[at] ?? at; next !== at; next = up[at] ?? at) {
      up[at] = up[next] ?? next; // halves the way for the next one who asks
      at = next;
    }
    return at;
  };
  for (const [one, other] of pairs) {
    const [a, b] = [root(one), root(other)];
    up[Math.max(a, b)] = Math.min(a, b);
  }
  const sets = new Map<number, number[]>();
  for (let index = 0; index < count; index += 1) {
    const set = sets.get(root(index));
    if (set) set.push(index);
    else sets.set(root(index), [index]);
  }
  return [...sets.values()];
}
