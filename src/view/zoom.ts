import { select, zoom, zoomIdentity, zoomTransform } from 'd3';
import type { D3ZoomEvent, Selection, ZoomBehavior, ZoomTransform } from 'd3';
import type { Attachment } from 'svelte/attachments';

/** D3 takes a double tap for a double click. Its own way to answer would be an animation. */
const DOUBLE_CLICK = 2;

/** The transform of an axis that is shown whole. */
export const UNZOOMED: ZoomTransform = zoomIdentity;

type Stage = Selection<HTMLElement, unknown, null, undefined>;

/**
 * Zooming and panning of one timeline along its axis; the one place where D3 meets the DOM. It listens
 * to wheel, drag and pinch, reports a transform along x and whether it is part of a movement that may
 * go on, and draws nothing. The wheel zooms with Ctrl or Cmd only (pinching a touchpad sends that), so
 * that the page scrolls on over a timeline; a sideways wheel pans.
 */
export class AxisZoom {
  #stage: Stage | null = null;
  #range: readonly [number, number] = [0, 1];
  #moving = true;
  readonly #behaviour: ZoomBehavior<HTMLElement, unknown>;

  constructor(onzoom: (transform: ZoomTransform, moving: boolean) => void) {
    this.#behaviour = behaviourOf((transform) => {
      onzoom(transform, this.#moving);
    });
  }

  readonly attach: Attachment<HTMLElement> = (element) => {
    this.#stage = select<HTMLElement, unknown>(element)
      .call(this.#behaviour)
      .on('dblclick.zoom', (event: MouseEvent) => {
        this.step(() => {
          this.zoomBy(DOUBLE_CLICK, event.clientX - element.getBoundingClientRect().left);
        });
      });
    const stop = panBySideways(element, (dx) => {
      this.panBy(dx);
    });
    return () => {
      this.#stage?.on('.zoom', null);
      this.#stage = null;
      stop();
    };
  };

  /** What is done in here is one step and not part of a movement that goes on. */
  step(act: () => void) {
    this.#moving = false;
    act();
    this.#moving = true;
  }

  /** Tells the size of what is zoomed; `most` is the largest factor that makes sense. */
  resize(range: readonly [number, number], most: number) {
    this.#range = range;
    limit(this.#behaviour, range, most);
  }

  /** By pixels of the screen; d3 counts in those of the unzoomed axis. */
  panBy(dx: number) {
    if (!this.#stage) return;
    const { k } = zoomTransform(this.#stage.node() ?? document.body);
    this.#behaviour.translateBy(this.#stage, dx / k, 0);
  }

  /** Around x of what is shown; without it, around the middle. */
  zoomBy(factor: number, x = (this.#range[0] + this.#range[1]) / 2) {
    if (this.#stage) this.#behaviour.scaleBy(this.#stage, factor, [x, 0]);
  }

  transformTo(transform: ZoomTransform) {
    if (this.#stage) this.#behaviour.transform(this.#stage, transform);
  }

  fit() {
    this.transformTo(UNZOOMED);
  }

  /** Shows [x0, x1] of the unzoomed axis over the whole width. */
  zoomTo(x0: number, x1: number) {
    const [left, right] = this.#range;
    const k = (right - left) / Math.max(1e-6, x1 - x0);
    this.transformTo(UNZOOMED.translate(left - x0 * k, 0).scale(k));
  }

  /** Moves x of the unzoomed axis to the middle. */
  center(x: number) {
    if (this.#stage) this.#behaviour.translateTo(this.#stage, x, 0);
  }
}

function behaviourOf(
  onzoom: (transform: ZoomTransform) => void,
): ZoomBehavior<HTMLElement, unknown> {
  return zoom<HTMLElement, unknown>()
    .filter(wanted)
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      onzoom(event.transform);
    });
}

/** Nothing outside the range is ever shown. */
function limit(
  behaviour: ZoomBehavior<HTMLElement, unknown>,
  [x0, x1]: readonly [number, number],
  most: number,
) {
  const extent: [[number, number], [number, number]] = [
    [x0, 0],
    [x1, 1],
  ];
  behaviour
    .extent(extent)
    .translateExtent(extent)
    .scaleExtent([1, Math.max(1, most)]);
}

/** A wheel turned sideways, or a two-finger swipe along the axis. */
function panBySideways(element: HTMLElement, pan: (dx: number) => void): () => void {
  const onwheel = (event: WheelEvent) => {
    if (event.ctrlKey || event.metaKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    pan(-event.deltaX);
  };
  element.addEventListener('wheel', onwheel, { passive: false });
  return () => {
    element.removeEventListener('wheel', onwheel);
  };
}

/** Left button or fingers (which have no button); the wheel only with the key of zooming. */
function wanted(event: MouseEvent | TouchEvent): boolean {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
  return !event.ctrlKey && (!('button' in event) || event.button === 0);
}
