import type { Id } from '#story/types.ts';
import { keyWish } from '#view/event-keys.ts';
import type { KeyWish } from '#view/event-keys.ts';
import { canvasMeasure } from '#view/measure.ts';
import { watchWidth } from '#view/watch-width.ts';
import { listenForGestures } from './gestures.ts';
import { patch } from './patch.ts';
import { TimelineView } from './timeline-view.ts';
import type { Setting } from './timeline-view.ts';
import { writeTimeline } from './write.ts';
import type { EmbeddedProps } from './props.ts';

/** Changes that come faster are still one: zooming is over after this, milliseconds. */
const SETTLED = 600;

/** Type size of a page that nobody changed, CSS pixels. */
const USUAL_REM = 16;

/** Puts a timeline into an element, draws it anew when something changes, and hears what readers do. */
export class Stage {
  #view: TimelineView;
  #props: EmbeddedProps | null = null;
  #frame = 0;
  #timer = 0;
  #said = '';
  #styles = '';
  #width = 0;
  #textScale = 1;
  /** The event that the Tab key leads to. */
  #stop: Id | null = null;
  readonly #root: HTMLElement;
  readonly #sheet: CSSStyleSheet;
  readonly #onselect: (id: Id | null) => void;
  readonly #ends: (() => void)[] = [];

  /** @param root an element for the timeline alone, in a document; `ruler` is ten rem wide */
  constructor(
    { root, ruler, sheet }: { root: HTMLElement; ruler: HTMLElement; sheet: CSSStyleSheet },
    setting: Setting,
    onselect: (id: Id | null) => void,
  ) {
    this.#root = root;
    this.#sheet = sheet;
    this.#onselect = onselect;
    this.#view = new TimelineView(setting);
    this.#listen();
    const widths = [
      watchWidth((width) => {
        this.#width = width;
        this.later();
      })(root),
      watchWidth((width) => {
        if (width > 0) this.#textScale = width / (10 * USUAL_REM);
        this.later();
      })(ruler),
    ];
    const fonts = () => {
      this.later();
    };
    document.fonts.addEventListener('loadingdone', fonts);
    this.#ends.push(...widths.flatMap((end) => end ?? []), () => {
      document.fonts.removeEventListener('loadingdone', fonts);
    });
    this.draw();
  }

  /** Other words, another theme or shape; what is selected stays so. */
  set(setting: Setting): void {
    const { selected, lanes } = this.#view;
    this.#view = new TimelineView(setting);
    this.#view.lanes = lanes;
    if (setting.story.events.some(({ id }) => id === selected)) this.#view.selected = selected;
    this.draw();
  }

  /** What is selected; says nothing to the page. */
  select(id: Id | null): void {
    this.#view.selected = id;
    this.later();
  }

  end(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    for (const end of this.#ends) end();
    this.#root.replaceChildren();
  }

  later(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.draw();
    });
  }

  draw(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#width === 0) return;
    const family = getComputedStyle(this.#root).fontFamily;
    const measure = canvasMeasure(family);
    if (!measure) return;
    this.#view.fit({ width: this.#width, textScale: this.#textScale, measure });
    const props = this.#view.drawn();
    if (!props) return;
    const { markup, styles } = writeTimeline(props);
    if (styles !== this.#styles) this.#sheet.replaceSync(styles);
    this.#styles = styles;
    this.#props = props;
    if (this.#root.parentElement) this.#root.parentElement.style.background = props.theme.paper;
    const focused = this.#active();
    patch(this.#root, markup);
    if (focused !== null && this.#active() !== focused) this.#focus(focused);
    this.#markTabStop();
    this.#makeRoomForCard();
    this.#announce(this.#view.said(props));
  }

  #listen() {
    listenForGestures(this.#root, {
      onpan: (dx) => {
        this.#view.panBy(dx);
        this.later();
      },
      onzoom: (factor, x) => {
        this.#view.zoomBy(factor, x);
        this.later();
      },
    });
    const root = this.#root;
    root.addEventListener('click', (event) => {
      const button = buttonOf(event);
      if (button) this.#pressed(button.dataset);
    });
    root.addEventListener('keydown', (event) => {
      this.#typed(event);
    });
    const point = (id: Id | null) => {
      if (this.#view.pointed === id) return;
      this.#view.pointed = id;
      this.later();
    };
    for (const kind of ['pointerover', 'focusin'] as const)
      root.addEventListener(kind, (event) => {
        point(idOf(event));
      });
    for (const kind of ['pointerout', 'focusout'] as const)
      root.addEventListener(kind, () => {
        point(null);
      });
    root.addEventListener('focusin', (event) => {
      const button = buttonOf(event);
      const id = idOf(event);
      this.#stop = id ?? this.#stop;
      this.#view.focused = button?.matches(':focus-visible') ? id : null;
      this.later();
    });
    root.addEventListener('focusout', () => {
      this.#view.focused = null;
      this.later();
    });
  }

  #pressed({ event, span, act }: DOMStringMap) {
    const view = this.#view;
    if (event !== undefined) this.#choose(event === view.selected ? null : event);
    else if (span !== undefined) {
      const [start = 0, end = 0] = span.split(' ').map(Number);
      view.show({ start, end });
    } else if (act === 'lanes') view.lanes = !view.lanes;
    else if (act === 'close') this.#close();
    else if (act === '+' || act === '-' || act === '0') this.#zoom(act);
    this.draw();
  }

  #typed(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#props) return;
    const id = idOf(event);
    if (id === null) {
      if (event.key === 'Escape' && this.#view.selected !== null) this.#close();
      return;
    }
    const { blocks, lanes } = this.#props.layout;
    const index = blocks.findIndex((block) => block.id === id);
    const wish = keyWish(event.key, index, blocks, lanes.length > 0);
    if (wish === null || wish === 'help') return;
    event.preventDefault();
    this.#fulfil(wish, id);
    this.draw();
  }

  #fulfil(wish: Exclude<KeyWish, 'help'>, id: Id) {
    if (typeof wish === 'object') this.#goTo(wish.index);
    else if (wish === 'day') this.#view.showDay(id);
    else if (wish !== 'deselect') this.#zoom(wish);
    else if (this.#view.selected === null) this.#zoom('0');
    else this.#choose(null);
  }

  #goTo(index: number) {
    if (!this.#props) return;
    const { blocks } = this.#props.layout;
    const direction = index < 0 ? -1 : 1;
    const inside = blocks[index]?.id;
    const id = inside ?? this.#view.goBeyond(direction, this.#props);
    if (inside === undefined) this.draw();
    if (id !== null) this.#focus(id);
  }

  #zoom(key: '+' | '-' | '0') {
    if (this.#props) this.#view.press(key, this.#props);
  }

  #choose(id: Id | null) {
    this.#view.selected = id;
    this.#onselect(id);
  }

  /** The focus goes back to where the details came from. */
  #close() {
    const id = this.#view.selected;
    this.#choose(null);
    this.draw();
    if (id !== null) this.#focus(id);
  }

  #buttons(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[data-event]')];
  }

  #focus(id: Id) {
    const button = this.#buttons().find(({ dataset }) => dataset.event === id);
    if (button) button.focus();
    else this.#activeButton()?.blur();
  }

  #activeButton(): HTMLElement | null {
    const { activeElement } = this.#root.getRootNode() as ShadowRoot;
    return activeElement instanceof HTMLElement ? activeElement : null;
  }

  #active(): Id | null {
    return this.#activeButton()?.dataset.event ?? null;
  }

  /** One tab stop for all events, where the reader was last. */
  #markTabStop() {
    const buttons = this.#buttons();
    const wanted = [this.#stop, this.#view.selected];
    const at = wanted.find((id) => buttons.some(({ dataset }) => dataset.event === id));
    const stop = at ?? buttons[0]?.dataset.event;
    for (const button of buttons) button.tabIndex = button.dataset.event === stop ? 0 : -1;
  }

  /** The element grows with a card that goes on below the drawing. */
  #makeRoomForCard() {
    const card = this.#root.querySelector<HTMLElement>('.details')?.firstElementChild;
    const room = card?.nextElementSibling;
    const stage = this.#root.querySelector('.stage');
    if (!(room instanceof HTMLElement) || !card || !stage) return;
    const below = card.getBoundingClientRect().bottom - stage.getBoundingClientRect().bottom;
    room.style.height = `${String(Math.max(0, below))}px`;
  }

  /** What is shown is said once it stays so. */
  #announce(said: string) {
    if (said === this.#said) return;
    const first = this.#said === '';
    this.#said = said;
    clearTimeout(this.#timer);
    if (first) return;
    this.#timer = window.setTimeout(() => {
      this.#view.announced = said;
      this.later();
    }, SETTLED);
  }
}

const buttonOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('button') : null;

const idOf = (event: Event): Id | null => buttonOf(event)?.dataset.event ?? null;
