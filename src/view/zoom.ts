import { select, zoom, zoomIdentity, zoomTransform } from 'd3';
import type { D3ZoomEvent, Selection, ZoomBehavior, ZoomTransform } from 'd3';
import type { Attachment } from 'svelte/attachments';

/** Zooming and panning of one timeline along its axis. */
export interface AxisZoom {
  readonly attach: Attachment<HTMLElement>;
  /** Tells the size of what is zoomed; `most` is the largest factor that makes sense. */
  readonly resize: (range: readonly [number, number], most: number) => void;
  /** Zooms around x of what is shown; without it, around the middle. */
  readonly zoomBy: (factor: number, x?: number) => void;
  readonly panBy: (dx: number) => void;
  readonly fit: () => void;
  /** Shows [x0, x1] of the unzoomed axis over the whole width. */
  readonly zoomTo: (x0: number, x1: number) => void;
  /** Moves x of the unzoomed axis to the middle. */
  readonly center: (x: number) => void;
}

/** D3 takes a double tap for a double click. Its own way to answer would be an animation. */
const DOUBLE_CLICK = 2;

type Stage = Selection<HTMLElement, unknown, null, undefined>;

/**
 * The one place where D3 meets the DOM: it listens to wheel, drag and pinch and reports a transform
 * along x; it draws nothing. The wheel zooms with Ctrl or Cmd only (pinching a touchpad sends that),
 * so that the page scrolls on over a timeline; a sideways wheel pans.
 */
export function axisZoom(onzoom: (transform: ZoomTransform) => void): AxisZoom {
  let stage: Stage | null = null;
  let range: readonly [number, number] = [0, 1];
  const behaviour = behaviourOf(onzoom);
  const on = (act: (stage: Stage) => void) => {
    if (stage) act(stage);
  };
  const transformTo = (transform: ZoomTransform) => {
    on((node) => {
      behaviour.transform(node, transform);
    });
  };

  /** By pixels of the screen; d3 counts in those of the unzoomed axis. */
  const panBy = (dx: number) => {
    on((node) => {
      behaviour.translateBy(node, dx / zoomTransform(node.node() ?? document.body).k, 0);
    });
  };

  const zoomBy: AxisZoom['zoomBy'] = (factor, x = (range[0] + range[1]) / 2) => {
    on((node) => {
      behaviour.scaleBy(node, factor, [x, 0]);
    });
  };

  const attach: AxisZoom['attach'] = (element) => {
    stage = select<HTMLElement, unknown>(element)
      .call(behaviour)
      .on('dblclick.zoom', (event: MouseEvent) => {
        zoomBy(DOUBLE_CLICK, event.clientX - element.getBoundingClientRect().left);
      });
    const stop = panBySideways(element, panBy);
    return () => {
      stage?.on('.zoom', null);
      stage = null;
      stop();
    };
  };

  return {
    attach,
    panBy,
    resize: (next, most) => {
      range = next;
      limit(behaviour, next, most);
    },
    zoomBy,
    fit: () => {
      transformTo(zoomIdentity);
    },
    zoomTo: (x0, x1) => {
      const k = (range[1] - range[0]) / Math.max(1e-6, x1 - x0);
      transformTo(zoomIdentity.translate(range[0] - x0 * k, 0).scale(k));
    },
    center: (x) => {
      on((node) => {
        behaviour.translateTo(node, x, 0);
      });
    },
  };
}

function behaviourOf(onzoom: (transform: ZoomTransform) => void) {
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
