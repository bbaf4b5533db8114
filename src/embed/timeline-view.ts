import { timelineData } from '#layout/data.ts';
import { dayAround } from '#layout/extents.ts';
import { axisScale, layoutHorizontal } from '#layout/horizontal.ts';
import { shapeFor } from '#layout/options.ts';
import type { LayoutOptions } from '#layout/options.ts';
import type { TimeScale } from '#layout/scale.ts';
import { layoutVertical } from '#layout/vertical.ts';
import type { EventBlock, Measure, TimelineData, TimelineLayout } from '#layout/types.ts';
import type { Id, InterfaceLanguage, Story } from '#story/types.ts';
import type { Interval } from '#time/types.ts';
import { differingPairs } from '#view/remarks.ts';
import { storyWords } from '#view/words.ts';
import type { StoryWords } from '#view/words.ts';
import type { Theme } from '#view/theme.ts';
import type { EmbeddedProps } from './props.ts';
import { fitted, pannedBy, timeIn, zoomedBy } from './zoom-window.ts';
import type { ZoomWindow } from './zoom-window.ts';

/** What the page decides. */
export interface Setting {
  readonly story: Story;
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
  readonly shape: LayoutOptions['shape'];
  /** Room for all of it, CSS pixels; undefined: as much as it takes. */
  readonly maxHeight: number | undefined;
}

/** What surrounds the drawing, as measured. */
export interface Room {
  readonly width: number;
  readonly textScale: number;
  readonly measure: Measure;
}

/** What stands above and below the drawing: period and buttons, a line of the legend. */
const FRAME = 68;

/** Drawings are never narrower, CSS pixels. */
const LEAST_WIDTH = 200;

/** One press of a zoom button or key. */
const STEP = 1.6;

/** State of one timeline on a page, and what is to be drawn for it; touches no element. */
export class TimelineView {
  selected: Id | null = null;
  pointed: Id | null = null;
  focused: Id | null = null;
  lanes = false;
  announced = '';
  readonly setting: Setting;
  readonly data: TimelineData;
  readonly words: StoryWords;
  readonly #pairs: readonly (readonly [Id, Id])[];
  #window: ZoomWindow | null = null;
  #room: Room | null = null;

  constructor(setting: Setting) {
    this.setting = setting;
    this.data = timelineData(setting.story);
    this.words = storyWords(setting.story, this.data, setting.language);
    this.#pairs = differingPairs(setting.story);
  }

  /** To be told before anything is drawn, and whenever it has changed. */
  fit(room: Room): void {
    this.#room = room;
  }

  /** All that the drawing needs; null before the room is known. */
  drawn(): EmbeddedProps | null {
    const options = this.#options();
    if (!options) return null;
    const { story, language, theme } = this.setting;
    const whole = axisScale(this.data, options);
    if (this.#window) this.#window = fitted(this.#window, whole);
    const domain = this.#window ? timeIn(this.#window, whole) : undefined;
    const layout = layoutOf(this.data, { ...options, domain });
    const blockOf = (id: Id | null) => layout.blocks.find((block) => block.id === id);
    const opened = blockOf(this.selected);
    const pointed = blockOf(this.pointed);
    return {
      story,
      language,
      data: this.data,
      layout,
      words: this.words,
      theme,
      textScale: options.textScale,
      shown: domain ?? this.data.span,
      zoomed: this.#window !== null,
      lanes: this.lanes,
      selected: this.selected,
      focused: this.focused,
      lit: (id) => this.#isLit(id),
      pairs: this.#pairs,
      tipped: pointed !== opened && isShort(pointed) ? pointed : undefined,
      opened,
      announced: this.announced,
    };
  }

  /** What is shown, in words. */
  said({ shown, layout }: EmbeddedProps): string {
    const counted = layout.clusters.reduce((sum, { count }) => sum + count, 0);
    return this.words.messages.shown(this.words.range(shown), layout.blocks.length + counted);
  }

  panBy(dx: number): void {
    this.#move((shown, { range }) => pannedBy(shown, dx, range));
  }

  zoomBy(factor: number, x?: number): void {
    this.#move((shown, { range }) =>
      zoomedBy(shown, factor, x ?? (range[0] + range[1]) / 2, range),
    );
  }

  /** Zooming keeps the event in view that the reader is at. */
  press(key: '+' | '-' | '0', { layout }: EmbeddedProps): void {
    const at = this.focused ?? this.selected;
    const mark = layout.blocks.find(({ id }) => id === at)?.mark;
    if (key === '0') this.#window = null;
    else this.zoomBy(key === '+' ? STEP : 1 / STEP, mark && (mark.x0 + mark.x1) / 2);
  }

  show({ start, end }: Interval): void {
    this.#move((_, whole) => [whole.x(start), whole.x(end)]);
  }

  showDay(id: Id): void {
    const item = this.data.events.find(({ event }) => event.id === id);
    if (item) this.show(dayAround(item.extent));
  }

  /**
   * Brings the next event outside the shown part into its middle.
   *
   * @returns its id; null where there is none
   */
  goBeyond(direction: -1 | 1, { layout }: EmbeddedProps): Id | null {
    const edge = direction === 1 ? layout.blocks.at(-1) : layout.blocks[0];
    const at = this.data.events.findIndex(({ event }) => event.id === edge?.id);
    const next = this.data.events[at + direction];
    if (!next || !this.#window) return null;
    this.#move(([x0, x1], whole) => {
      const middle = whole.x(next.extent.start);
      return [middle - (x1 - x0) / 2, middle + (x1 - x0) / 2];
    });
    return next.event.id;
  }

  #options(): LayoutOptions | null {
    if (!this.#room) return null;
    const { width, textScale, measure } = this.#room;
    const { shape, maxHeight } = this.setting;
    return {
      width: Math.max(LEAST_WIDTH, width),
      shape,
      measure,
      textScale,
      words: this.words.layout,
      caption: this.words.caption,
      grouping: this.lanes ? 'source' : 'time',
      height: maxHeight === undefined ? undefined : maxHeight - FRAME * textScale,
    };
  }

  #move(to: (shown: ZoomWindow, whole: TimeScale) => ZoomWindow) {
    const options = this.#options();
    if (!options) return;
    const whole = axisScale(this.data, options);
    this.#window = fitted(to(this.#window ?? whole.range, whole), whole);
  }

  /** Who points at one version sees the others. */
  #isLit(id: Id): boolean {
    if (id === this.pointed) return true;
    const isAt = (other: Id) => other === this.pointed || other === this.selected;
    return this.#pairs.some(([a, b]) => (a === id && isAt(b)) || (b === id && isAt(a)));
  }
}

/** As `layoutTimeline` does it, but a list is never made denser: on a narrow screen the page scrolls. */
function layoutOf(data: TimelineData, options: LayoutOptions): TimelineLayout {
  const isList = shapeFor(options) === 'vertical';
  return isList ? layoutVertical(data, options) : layoutHorizontal(data, options);
}

/** Marks without all their words say them when they are pointed at. */
const isShort = (block: EventBlock | undefined) =>
  block !== undefined && !block.runs.some(({ role }) => role === 'source');
