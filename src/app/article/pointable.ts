import type { Attachment } from 'svelte/attachments';
import type { StopMove } from './segments.ts';

/** What a reader does to the marks of an article; places are offsets where segments begin. */
export interface PointListener {
  /** The pointer or the focus came to a mark, or left (`null`). */
  readonly onpoint: (at: number | null) => void;
  readonly onfocus: (at: number) => void;
  readonly onselect: (at: number) => void;
  readonly onmove: (from: number, move: StopMove) => void;
}

const MOVES: Readonly<Record<string, StopMove>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};

function placeOf({ target }: Event): number | null {
  const marked = target instanceof Element ? target.closest('[data-at]') : null;
  return marked instanceof HTMLElement ? Number(marked.dataset.at) : null;
}

/** True when a click only ends the selecting of words. */
function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}

/**
 * Listens to pointer and keyboard for all marks of an article at once: a long one has thousands.
 */
export function pointable(listener: PointListener): Attachment<HTMLElement> {
  return (element) => {
    const stopped = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      handle: (event: HTMLElementEventMap[K]) => void,
    ) => {
      element.addEventListener(type, handle, { signal: stopped.signal });
    };
    on('pointerover', (event) => {
      // A finger does not hover: its tap comes as a click.
      if (event.pointerType !== 'touch') listener.onpoint(placeOf(event));
    });
    on('pointerleave', () => {
      listener.onpoint(null);
    });
    on('focusin', (event) => {
      const at = placeOf(event);
      if (at !== null) listener.onfocus(at);
    });
    on('focusout', () => {
      listener.onpoint(null);
    });
    on('click', (event) => {
      const at = placeOf(event);
      if (at !== null && !isSelecting()) listener.onselect(at);
    });
    on('keydown', (event) => {
      onkey(event, listener);
    });
    return () => {
      stopped.abort();
    };
  };
}

function onkey(event: KeyboardEvent, { onselect, onmove }: PointListener): void {
  const at = placeOf(event);
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  if (at === null || isCommand) return;
  const move = MOVES[event.key];
  if (move) onmove(at, move);
  else if (event.key === 'Enter' || event.key === ' ') onselect(at);
  else return;
  event.preventDefault();
}
