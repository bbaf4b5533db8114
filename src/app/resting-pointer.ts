const BOUNDARIES = ['pointerover', 'pointerenter'] as const;

const placeOf = ({ screenX, screenY }: PointerEvent) => `${screenX} ${screenY}`;

/**
 * Has a page point only at what the pointer was moved to. What comes under a resting pointer, because the
 * page was scrolled by keys or laid out anew, would otherwise take the place of what is read about.
 *
 * @returns what ends it
 */
export function heedOnlyMoves(): () => void {
  const listening = new AbortController();
  const early = { capture: true, signal: listening.signal };
  let rests = '';
  /** What came under the pointer while it rested. */
  let beneath: EventTarget | null = null;

  const onboundary = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType !== 'mouse' || placeOf(event) !== rests) return;
    event.stopPropagation();
    if (event.type === 'pointerover') beneath = event.target;
  };

  const onmove = (event: PointerEvent) => {
    rests = placeOf(event);
    const target = beneath;
    beneath = null;
    if (!target || target !== event.target) return;
    for (const type of BOUNDARIES)
      target.dispatchEvent(new PointerEvent(type, { ...pointerOf(event), bubbles: true }));
  };

  for (const type of BOUNDARIES) window.addEventListener(type, onboundary, early);
  window.addEventListener('pointermove', onmove, early);
  return () => {
    listening.abort();
  };
}

const pointerOf = ({ pointerType, screenX, screenY, clientX, clientY }: PointerEvent) => ({
  pointerType,
  screenX,
  screenY,
  clientX,
  clientY,
});
