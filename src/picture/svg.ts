/** Characters that XML 1.0 forbids, even as references; lone halves of surrogate pairs too. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are the characters in question
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Makes a file of a drawing as Svelte writes it: without its comments, well formed for any XML
 * reader, with styles at its beginning.
 *
 * @param css for `@font-face`; '' for none
 */
export function svgFile(drawing: string, css = ''): string {
  const style = css === '' ? '' : `<style>${css}</style>`;
  return drawing
    .replaceAll(/<!--.*?-->/gsu, '')
    .trim()
    .replaceAll(FORBIDDEN, '\uFFFD')
    .replaceAll(']]>', ']]&gt;')
    .replace(/^<svg [^>]*>/u, (start) => start + style);
}
