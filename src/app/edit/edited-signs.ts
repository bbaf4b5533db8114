import type { Attachment } from 'svelte/attachments';
import type { Id } from '#story/types.ts';

/** Id of the words that say what the sign means. */
export const SIGN_WORDS = 'edited-sign';

/**
 * Marks the buttons of events that a person corrected (`data-edited`), however they are drawn, so that the
 * page can set a sign on each; and has them described by the words of the sign. The drawing itself, which
 * other pages have too, knows nothing of it.
 *
 * @param isEdited by id of the event
 */
export function editedSigns(isEdited: (event: Id) => boolean): Attachment<HTMLElement> {
  return (element) => {
    const mark = () => {
      for (const button of element.querySelectorAll<HTMLElement>('button[data-event]')) {
        const edited = isEdited(button.dataset.event ?? '');
        if (edited === button.hasAttribute('data-edited')) continue;
        button.toggleAttribute('data-edited', edited);
        if (edited) button.setAttribute('aria-describedby', SIGN_WORDS);
        else button.removeAttribute('aria-describedby');
      }
    };
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(element, { subtree: true, childList: true, attributeFilter: ['data-event'] });
    return () => {
      observer.disconnect();
    };
  };
}
