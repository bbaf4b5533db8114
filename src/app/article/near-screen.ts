import type { Attachment } from 'svelte/attachments';

/** Chunks are drawn this far outside of what is seen: about a screen and a half. */
const MARGIN = '1200px';

/**
 * Tells when an element comes near to what is seen and when it goes away again, and how high it
 * was then, in CSS pixels.
 */
export function nearScreen(
  onchange: (near: boolean, height: number) => void,
): Attachment<HTMLElement> {
  return (element) => {
    // scrollMargin: the same for an article that scrolls inside the page.
    const options: IntersectionObserverInit & { scrollMargin: string } = {
      rootMargin: MARGIN,
      scrollMargin: MARGIN,
    };
    const observer = new IntersectionObserver((entries) => {
      const latest = entries.at(-1);
      if (latest) onchange(latest.isIntersecting, latest.boundingClientRect.height);
    }, options);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };
}
