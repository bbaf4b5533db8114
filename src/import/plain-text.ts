const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bdquo: '„',
  rdquo: '”',
  ldquo: '“',
  rsquo: '’',
  oacute: 'ó',
  Oacute: 'Ó',
};

function character(code: number): string {
  const real = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return real ? String.fromCodePoint(code) : '\uFFFD';
}

const decode = (text: string) =>
  text.replaceAll(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (whole, hex, decimal, name) => {
    if (typeof hex === 'string') return character(parseInt(hex, 16));
    if (typeof decimal === 'string') return character(Number(decimal));
    return NAMED[String(name)] ?? whole;
  });

/** Elements that end a line or a paragraph. */
const BLOCKS = /^(?:p|br|div|li|h\d|tr|blockquote)$/i;

/** Tags fall away. What stands behind the last '>' has none; looked through for one, it would be so from each '<'. */
function withoutTags(html: string): string {
  const end = html.lastIndexOf('>') + 1;
  const words = html
    .slice(0, end)
    .replaceAll(/<\/?([a-z][^\s/>]*)[^>]*>/gi, (_, name: string) => (BLOCKS.test(name) ? ' ' : ''));
  return words + html.slice(end);
}

/** HTML without scripts, styles and comments, an open one to the end of it. */
export const withoutUnseen = (html: string): string =>
  html
    .replaceAll(/<(script|style)\b(?:[^>]*>[^]*?(?:<\/\1\s*>|$)|[^>]*$)/gi, ' ')
    .replaceAll(/<!--[^]*?(?:-->|$)/g, ' ');

/**
 * The words of a piece of HTML, for text that is never shown as HTML again: tags fall away, what ends a
 * line or a paragraph becomes a space, scripts and styles are left out with what is in them.
 */
export function plainText(html: string): string {
  return decode(withoutTags(withoutUnseen(html)))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
