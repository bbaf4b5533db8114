import { withoutUnseen } from '#import/plain-text.ts';

/** Elements that end the paragraph before them and begin one. */
export const BLOCKS =
  /^(?:address|article|blockquote|center|dd|div|dl|dt|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/;

/** Elements that hold nothing, or that the next of their kind ends: left open they nest nothing. */
const NEVER_NEST =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/;

/**
 * How many elements may stand in each other, summed up over all tags. A long article has some ten thousand
 * tags, thirty deep; three thousand elements left open reach this.
 */
const MOST_NESTING = 5_000_000;

/**
 * Whether elements are nested so deep, or so many left open, that a browser's parser takes minutes: at each
 * tag it goes through the elements that are open, and at each comment outside of the page proper through all
 * others there.
 */
export function isTooDeep(html: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  let nesting = 0;
  let isOutside = true;
  for (const [, slash, written = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]*|!--)/gi)) {
    const name = written.toLowerCase();
    nesting += depth;
    if (nesting > MOST_NESTING) return true;
    if (NEVER_NEST.test(name) || (name === '!--' && !isOutside)) continue;
    isOutside = name === '!--' || (slash === '/' && name === 'html');
    depth += changeBy(open, name, slash === '/');
  }
  return false;
}

/** Notes a tag among those that are open, and gives by how much it changes their number. */
function changeBy(open: Map<string, number>, name: string, isEnd: boolean): number {
  const known = open.get(name) ?? 0;
  if (isEnd && known === 0) return 0;
  const change = isEnd ? -1 : 1;
  open.set(name, known + change);
  return change;
}

/** The same words and paragraphs with nothing in anything: other markup falls away. */
export function flattened(html: string): string {
  const bare = withoutUnseen(html);
  // Behind the last '>' there is no tag; looked through for one, it would be so from each '<'.
  const end = bare.lastIndexOf('>') + 1;
  const words = bare
    .slice(0, end)
    .replaceAll(/<\/?([a-z][^\s/>]*)[^>]*>|</gi, (_, name: string | undefined) => {
      if (name === undefined) return '&lt;';
      return BLOCKS.test(name.toLowerCase()) ? '<p>' : '';
    });
  return words + bare.slice(end).replaceAll('<', '&lt;');
}
