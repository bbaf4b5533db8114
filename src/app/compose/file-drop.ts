import type { Attachment } from 'svelte/attachments';

/** True when files are dragged rather than words. */
function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/**
 * Takes files dropped anywhere on an element. Without it the browser would leave the page for the
 * file, and a text typed here would be gone.
 *
 * @param onhover true while a file is held over the element
 */
export function fileDrop(
  onfile: (file: File) => void,
  onhover: (hovering: boolean) => void,
): Attachment<HTMLElement> {
  return (element) => {
    const stopped = new AbortController();
    const { signal } = stopped;
    const take = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      onhover(event.type !== 'drop');
      const file = event.type === 'drop' ? event.dataTransfer?.files[0] : undefined;
      if (file) onfile(file);
    };
    element.addEventListener('dragover', take, { signal });
    element.addEventListener('drop', take, { signal });
    element.addEventListener(
      'dragleave',
      (event) => {
        if (!(event.relatedTarget instanceof Node)) onhover(false);
      },
      { signal },
    );
    return () => {
      stopped.abort();
    };
  };
}
