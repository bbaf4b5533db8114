import type { Attachment } from 'svelte/attachments';
import { watchWidth } from './watch-width.ts';

/** Type size of a page that nobody changed, CSS pixels. */
const USUAL_REM = 16;

/** What a timeline has to know of the page it stands in. */
export class Surroundings {
  /** Inner width of the timeline, CSS pixels; 0 before it is known. */
  width = $state(0);
  /** The reader's type size divided by the usual one. */
  textScale = $state(1);
  /** Grows when fonts arrive: every width of text is another one then. */
  fonts = $state(0);

  /** For the element whose width counts. */
  readonly frame: Attachment<HTMLElement> = watchWidth((width) => {
    this.width = width;
  });

  /** For an element ten rem wide. */
  readonly tenRem: Attachment<HTMLElement> = watchWidth((width) => {
    if (width > 0) this.textScale = width / (10 * USUAL_REM);
  });

  /** For any element of the page. */
  readonly page: Attachment<HTMLElement> = () => {
    const { fonts } = document;
    const loaded = () => {
      this.fonts += 1;
    };
    if (fonts.status === 'loading') void fonts.ready.then(loaded);
    fonts.addEventListener('loadingdone', loaded);
    return () => {
      fonts.removeEventListener('loadingdone', loaded);
    };
  };
}
