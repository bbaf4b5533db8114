/** So many answers are kept of each kind; a long article asks for some hundreds. */
const MOST = 4096;

/**
 * A function that keeps what it has made for a key: texts ask for the same few days again and again.
 * Answers must depend on the key alone. When too many are kept, all are forgotten, so that no text
 * takes more memory.
 */
export function kept<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}
