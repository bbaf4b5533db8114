/** Longer names are cut: some systems take no more than 255 bytes. */
const LONGEST_NAME = 60;

/** A file name from a title: its letters and figures in lower case, joined by hyphens. */
export function fileName(title: string, extension: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = Array.from(words.join('-')).slice(0, LONGEST_NAME).join('').replace(/-$/, '');
  return `${name === '' ? 'timeline' : name}.${extension}`;
}

/** Time in which a browser has taken over what it saves, in milliseconds. */
const TAKEN = 60_000;

/** Offers a file for saving, as a link with `download` does. */
export function save(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, TAKEN);
}

/** Whether this browser lets a page put images on the clipboard. */
export const canCopyImages = () =>
  typeof ClipboardItem !== 'undefined' && 'clipboard' in navigator && window.isSecureContext;

/**
 * Puts an image on the clipboard. To be called at once on a click: the image may come later.
 *
 * @throws DOMException when the browser or the reader does not allow it
 */
export async function copyImage(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
