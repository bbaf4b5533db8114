import type { Attachment } from 'svelte/attachments';

/**
 * Reports the inner width of an element, at once and whenever it changes. Changes come with the next
 * frame: drawing inside the observer's own turn would change heights and make it report in a loop.
 */
export function watchWidth(onwidth: (width: number) => void): Attachment<HTMLElement> {
  return (element) => {
    let known = element.clientWidth;
    let frame = 0;
    onwidth(known);
    const observer = new ResizeObserver(() => {
      // Asked here, where it is known: later in the frame the whole page would be laid out for it.
      const width = element.clientWidth;
      cancelAnimationFrame(frame);
      if (width === known) return;
      frame = requestAnimationFrame(() => {
        known = width;
        onwidth(known);
      });
    });
    observer.observe(element);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  };
}
