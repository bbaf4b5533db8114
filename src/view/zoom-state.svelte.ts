import type { TimeScale } from '#layout/scale.ts';
import type { Interval } from '#time/types.ts';
import { AxisZoom, UNZOOMED } from './zoom.ts';

/** On paper a tick every minute may be this far apart; zooming further shows nothing new. */
const MINUTE_WIDTH = 30;

/** One press of a zoom button or key. */
const STEP = 1.6;

/** A movement rests when nothing has moved for so long, milliseconds. */
const REST = 150;

export type ZoomKey = '+' | '-' | '0';

/** What part of the time a timeline shows. Places are CSS pixels on its unzoomed axis. */
export class ZoomState {
  #transform = $state.raw(UNZOOMED);
  #moving = $state(false);
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #whole: () => TimeScale;
  readonly #gestures = new AxisZoom((transform, moving) => {
    this.#transform = transform;
    clearTimeout(this.#resting);
    this.#moving = moving;
    if (moving) this.#resting = setTimeout(() => (this.#moving = false), REST);
  });

  /** @param whole the scale of the unzoomed axis, as it is at any time */
  constructor(whole: () => TimeScale) {
    this.#whole = whole;
  }

  /** For the element on which the reader turns the wheel, drags and pinches. */
  readonly attach = this.#gestures.attach;

  /** True while the reader drags, pinches or turns the wheel. */
  readonly moving = $derived.by(() => this.#moving);

  readonly zoomed = $derived.by(() => this.#transform.k > 1.001);

  /** The part shown as places on the unzoomed axis. */
  readonly window = $derived.by((): [number, number] => {
    const [left, right] = this.#whole().range;
    return this.zoomed
      ? [this.#transform.invertX(left), this.#transform.invertX(right)]
      : [left, right];
  });

  /** The time shown; undefined: all of it. */
  readonly domain = $derived.by((): Interval | undefined => {
    if (!this.zoomed) return undefined;
    const [x0, x1] = this.window;
    return { start: this.#whole().t(x0), end: this.#whole().t(x1) };
  });

  /** To be called whenever the unzoomed axis has changed. */
  readonly resized = () => {
    const { range, pieces } = this.#whole();
    const most = pieces.map(
      ({ start, end, x0, x1 }) => (MINUTE_WIDTH * (end - start)) / 60_000 / Math.max(1, x1 - x0),
    );
    this.#gestures.resize(range, Math.max(...most));
  };

  #suspended = UNZOOMED;

  /** Shows all, until `resume` brings back what is shown now: paper shows the whole. */
  readonly suspend = () => {
    this.#suspended = this.#transform;
    this.press('0');
  };

  readonly resume = () => {
    this.#gestures.step(() => {
      this.#gestures.transformTo(this.#suspended);
    });
  };

  readonly panBy = (dx: number) => {
    this.#gestures.panBy(dx);
  };

  /** Around x of what is shown; without it, around the middle. */
  readonly zoomBy = (factor: number, x?: number) => {
    this.#gestures.zoomBy(factor, x);
  };

  readonly press = (key: ZoomKey, x?: number) => {
    this.#gestures.step(() => {
      if (key === '0') this.#gestures.fit();
      else this.zoomBy(key === '+' ? STEP : 1 / STEP, x);
    });
  };

  /** Shows a stretch of the unzoomed axis over the whole width. */
  readonly showPlaces = (x0: number, x1: number) => {
    this.#gestures.zoomTo(x0, x1);
  };

  readonly show = ({ start, end }: Interval) => {
    const { x } = this.#whole();
    this.#gestures.step(() => {
      this.showPlaces(x(start), x(end));
    });
  };

  /** Brings a moment into the middle. */
  readonly center = (t: number) => {
    this.#gestures.step(() => {
      this.#gestures.center(this.#whole().x(t));
    });
  };
}
