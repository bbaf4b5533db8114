import type { Attachment } from 'svelte/attachments';
import type { TimeScale } from '#layout/scale.ts';
import type { Id, StoryEvent, TimeSpan } from '#story/types.ts';
import { parseLocal } from '#time/local.ts';
import { movedTime } from './moved-time.ts';

/** The strip of a button that its mark takes, and how far beside a mark it is still hit, CSS pixels. */
const STRIP = 12;
const BESIDE = 8;

/** A press that moves less than this is a click, CSS pixels. */
const STILL = 4;

interface DragPage {
  /** Scale of the axis as it is shown; null where the timeline is a list. */
  readonly axis: () => TimeScale | null;
  readonly eventOf: (id: Id) => StoryEvent | undefined;
  readonly onmove: (event: StoryEvent, when: TimeSpan) => void;
}

/** A mark under the pointer. Places are CSS pixels from the left of the drawing, and of the window. */
interface Grip {
  readonly event: StoryEvent;
  readonly scale: TimeScale;
  readonly from: number;
  readonly left: number;
  readonly top: number;
}

/** A mark on its way: the time that it would get, and where that is in the window. */
export interface Ghost {
  readonly event: StoryEvent;
  readonly when: TimeSpan;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const at = (local: string) => parseLocal(local)?.at ?? 0;

/**
 * Dragging marks of events along the axis with mouse or pen. Fingers pan and pinch there; what is
 * dragged beside a mark pans as ever.
 */
export class MarkDrag {
  #ghost: Ghost | null = $state.raw(null);
  #grip: Grip | null = null;
  #isMoving = false;
  readonly #page: DragPage;

  constructor(page: DragPage) {
    this.#page = page;
  }

  get ghost(): Ghost | null {
    return this.#ghost;
  }

  readonly #begin = (event: PointerEvent) => {
    this.#isMoving = false;
    this.#grip = event.button === 0 && !event.ctrlKey ? this.#gripAt(event) : null;
  };

  /** What pans the axis listens further in. */
  readonly #keepStill = (event: MouseEvent) => {
    if (this.#grip) event.stopPropagation();
  };

  /** The click that ends a drag would let go of the event. Where none came, a key's must not be taken for it. */
  readonly #click = (event: MouseEvent) => {
    if (this.#isMoving && event.detail > 0) event.stopPropagation();
    this.#isMoving = false;
  };

  readonly #cancel = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !this.#grip) return;
    event.preventDefault();
    event.stopPropagation();
    this.#end();
  };

  /** The cursor says where a mark can be taken. */
  readonly #hint = (event: PointerEvent) => {
    const button = buttonAt(event);
    if (!button || this.#grip || event.buttons > 0) return;
    button.style.cursor = this.#gripAt(event) ? 'ew-resize' : '';
  };

  #gripAt(event: PointerEvent): Grip | null {
    const button = event.pointerType === 'touch' ? null : buttonAt(event);
    const scale = button && this.#page.axis();
    const told = button && this.#page.eventOf(button.dataset.event ?? '');
    if (!button || !scale || !told) return null;
    const { top } = button.getBoundingClientRect();
    const left = button.offsetParent?.getBoundingClientRect().left ?? 0;
    const from = event.clientX - left;
    if (event.clientY - top > STRIP || !isOver(told, scale, from)) return null;
    return { event: told, scale, from, left, top };
  }

  readonly #move = ({ clientX }: PointerEvent) => {
    if (!this.#grip) return;
    const { event, scale, from, left, top } = this.#grip;
    const to = clientX - left;
    if (Math.abs(to - from) >= STILL) this.#isMoving = true;
    if (!this.#isMoving) return;
    const when = movedTime(event.when, scale, from, to) ?? event.when;
    const x0 = scale.x(at(when.start));
    const width = scale.x(at(when.end)) - x0;
    this.#ghost = { event, when, left: left + x0, top, width };
  };

  readonly #drop = () => {
    const ghost = this.#ghost;
    this.#end();
    if (ghost && ghost.when !== ghost.event.when) this.#page.onmove(ghost.event, ghost.when);
  };

  readonly #end = () => {
    this.#grip = null;
    this.#ghost = null;
  };

  /** For the element around the timeline. */
  readonly attach: Attachment<HTMLElement> = (element) => {
    const listening = new AbortController();
    const early = { capture: true, signal: listening.signal };
    element.addEventListener('pointerdown', this.#begin, early);
    element.addEventListener('mousedown', this.#keepStill, early);
    element.addEventListener('pointermove', this.#hint, early);
    element.addEventListener('click', this.#click, early);
    window.addEventListener('pointermove', this.#move, early);
    window.addEventListener('pointerup', this.#drop, early);
    window.addEventListener('pointercancel', this.#end, early);
    window.addEventListener('keydown', this.#cancel, early);
    return () => {
      listening.abort();
      this.#end();
    };
  };
}

/** True where the mark of an event is, or close beside it. */
function isOver({ when }: StoryEvent, { x }: TimeScale, place: number): boolean {
  return place >= x(at(when.start)) - BESIDE && place <= x(at(when.end)) + BESIDE;
}

const buttonAt = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('button[data-event]') : null;
