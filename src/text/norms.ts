/** Slots; a power of two. A long article fills a third of them. */
const SLOTS = 1 << 14;
/** Longer forms are not kept, so that no text makes the table large. UTF-16 code units. */
const LONGEST = 24;

const forms = new Array<string>(SLOTS).fill('');
const norms = new Array<string>(SLOTS).fill('');

/** The hash of a form with one more code unit. */
export const addToHash = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/**
 * The norm of the form that stands in `text` from `start` to `end`: one and the same string for all
 * tokens of the form, as long as no other form takes its slot. Such strings are equal at a glance,
 * know their place in a `Map` already and take no memory of their own.
 *
 * @param hash of the form's code units, by `addToHash`
 * @param read makes the norm of a form met for the first time
 */
export function normOfForm(
  text: string,
  start: number,
  end: number,
  hash: number,
  read: (form: string) => string,
): string {
  if (end - start > LONGEST) return read(text.slice(start, end));
  const slot = slotOf(hash);
  if (stands(forms[slot] ?? '', text, start, end)) return norms[slot] ?? '';
  const form = copied(text, start, end);
  const norm = read(form);
  forms[slot] = form;
  return (norms[slot] = norm === form ? form : kept(norm));
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

/** The string that is kept for an equal norm, which many forms may share ("The", "the"). */
function kept(norm: string): string {
  let hash = 0;
  for (let at = 0; at < norm.length; at += 1) hash = addToHash(hash, norm.charCodeAt(at));
  const slot = slotOf(hash);
  return forms[slot] === norm ? (norms[slot] ?? norm) : norm;
}

function stands(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = start; at < end; at += 1)
    if (text.charCodeAt(at) !== form.charCodeAt(at - start)) return false;
  return true;
}

/** A string of its own: a slice would keep the whole text in memory. */
function copied(text: string, start: number, end: number): string {
  const codes: number[] = [];
  for (let at = start; at < end; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
