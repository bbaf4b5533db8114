/** What the reader does to the axis with wheel, mouse and fingers; places from its left edge, CSS pixels. */
export interface Gestures {
  readonly onpan: (dx: number) => void;
  readonly onzoom: (factor: number, x: number) => void;
}

/** Shorter movements are clicks. */
const CLICK = 4;

/** A double click or a notch of the wheel. */
const DOUBLE = 2;
const WHEEL_RATE = 0.002;
const LINE = 25;

/** Buttons lie in the drawing; all others keep their own gestures. */
const STAGE = '.stage.horizontal';

const stageOf = ({ target }: Event) => (target instanceof Element ? target.closest(STAGE) : null);

const placeIn = (root: HTMLElement, { clientX }: MouseEvent) =>
  clientX - root.getBoundingClientRect().left;

/**
 * Listens on an element for gestures on the axis in it. The wheel zooms with Ctrl or Cmd only (pinching
 * a touchpad sends that), so that the page scrolls on over a timeline; a sideways wheel pans.
 */
export function listenForGestures(root: HTMLElement, { onpan, onzoom }: Gestures): void {
  const fingers = new Map<number, number>();
  let travelled = 0;

  const placeOf = (event: MouseEvent) => placeIn(root, event);

  root.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.ctrlKey || !stageOf(event)) return;
    if (fingers.size === 0) travelled = 0;
    fingers.set(event.pointerId, placeOf(event));
  });

  const onmove = (event: PointerEvent) => {
    const from = fingers.get(event.pointerId);
    if (from === undefined) return;
    const to = placeOf(event);
    travelled += Math.abs(to - from);
    const others = [...fingers].filter(([id]) => id !== event.pointerId);
    fingers.set(event.pointerId, to);
    const other = others[0]?.[1];
    if (other !== undefined) {
      onzoom(
        Math.max(1, Math.abs(to - other)) / Math.max(1, Math.abs(from - other)),
        (to + other) / 2,
      );
      onpan((to - from) / 2);
    } else if (travelled > CLICK) {
      // Only now: a captured pointer would take the click away from the button under it.
      if (!root.hasPointerCapture(event.pointerId)) root.setPointerCapture(event.pointerId);
      onpan(to - from);
    }
  };
  root.addEventListener('pointermove', onmove);
  for (const end of ['pointerup', 'pointercancel'] as const)
    root.addEventListener(end, (event) => {
      fingers.delete(event.pointerId);
    });

  root.addEventListener(
    'click',
    (event) => {
      if (travelled > CLICK && event.detail > 0 && stageOf(event)) event.stopPropagation();
      travelled = 0;
    },
    true,
  );

  root.addEventListener('dblclick', (event) => {
    if (stageOf(event)) onzoom(DOUBLE, placeOf(event));
  });

  listenForWheel(root, { onpan, onzoom });
}

function listenForWheel(root: HTMLElement, { onpan, onzoom }: Gestures): void {
  root.addEventListener(
    'wheel',
    (event) => {
      if (!stageOf(event)) return;
      const zooming = event.ctrlKey || event.metaKey;
      if (!zooming && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
      event.preventDefault();
      const step = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE;
      if (zooming) {
        // A touchpad's pinch sends small steps.
        const rate = WHEEL_RATE * step * (event.ctrlKey ? 5 : 1);
        onzoom(2 ** (-event.deltaY * rate), placeIn(root, event));
      } else onpan(-event.deltaX * step);
    },
    { passive: false },
  );
}
