import { EMBED_MESSAGES } from '#i18n/embed.ts';
import { preferredLanguage } from '#i18n/language.ts';
import type { UiLanguage } from '#i18n/language.ts';
import type { Story } from '#story/types.ts';
import type { ThemeName } from '#view/theme.ts';
import { customTheme } from './colors.ts';
import { Stage } from './stage.ts';
import { storyAt, storyIn, storyOf } from './story-source.ts';
import type { Found } from './story-source.ts';
import type { Setting } from './timeline-view.ts';

const SHAPES = ['auto', 'horizontal', 'vertical'] as const;

const BASE = `:host{display:block;overflow:auto;contain:layout;text-align:start;
font-family:var(--dateline-font,system-ui,sans-serif)}
:host([hidden]){display:none}
.frame{padding:var(--dateline-padding,8px)}
.ruler{position:absolute;width:10rem;height:0;visibility:hidden}
.message{margin:0;padding:.75rem 1rem;border:1px solid currentcolor;border-radius:4px;font-size:.875rem}
.waiting{position:absolute;inset-block-start:0;inset-inline-end:0;padding:.25rem .5rem;border:0;
color:#fff;background:rgb(0 0 0/70%)}`;

/**
 * `<dateline-timeline>`: shows the story at `src`, or the one that a script of type `application/json`
 * in it holds. Until it can be drawn, what else is in the element stays in sight.
 *
 * Attributes: `src`, `shape` (auto, horizontal, vertical), `theme` (auto, light, dark), `lang`,
 * `max-height` (CSS pixels, for shorter labels). Event: `select` with `detail: { id, event }`.
 */
export class DatelineTimeline extends HTMLElement {
  static readonly observedAttributes = ['src', 'shape', 'theme', 'lang', 'max-height'];

  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #sheet = new CSSStyleSheet();
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  #story: Story | null = null;
  #stage: Stage | null = null;
  #life: AbortController | null = null;
  #loading: AbortController | null = null;

  constructor() {
    super();
    const base = new CSSStyleSheet();
    base.replaceSync(BASE);
    this.#root.adoptedStyleSheets = [base, this.#sheet];
  }

  /** The story that is shown; setting one (as `JSON.parse` gives it) shows that. */
  get story(): Story | null {
    return this.#story;
  }

  set story(story: unknown) {
    this.#loading?.abort();
    this.#take(storyOf(story, this.#language));
  }

  /** Chooses an event by its id, as a click does; null chooses none. Sends no event. */
  select(id: string | null): void {
    this.#stage?.select(id);
  }

  connectedCallback(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#dark.addEventListener(
      'change',
      () => {
        this.#refresh();
      },
      { signal },
    );
    if (this.#story) this.#refresh();
    else this.#load();
  }

  disconnectedCallback(): void {
    this.#life?.abort();
    this.#loading?.abort();
    this.#stage?.end();
    this.#stage = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (!this.isConnected || before === now) return;
    if (name === 'src') this.#load();
    else this.#refresh();
  }

  get #language(): UiLanguage {
    const near = this.closest('[lang]')?.getAttribute('lang');
    return preferredLanguage([near ?? this.#story?.language ?? 'en']);
  }

  get #theme(): ThemeName {
    const asked = this.getAttribute('theme');
    if (asked === 'light' || asked === 'dark') return asked;
    return this.#dark.matches ? 'dark' : 'light';
  }

  #setting(story: Story): Setting {
    const height = Number(this.getAttribute('max-height') ?? NaN);
    return {
      story,
      language: this.#language,
      theme: customTheme(this.#theme),
      shape: SHAPES.find((shape) => shape === this.getAttribute('shape')) ?? 'auto',
      maxHeight: height > 0 ? height : undefined,
    };
  }

  #load() {
    this.#loading?.abort();
    this.#loading = new AbortController();
    const { signal } = this.#loading;
    const address = this.getAttribute('src');
    if (address === null) this.#readOwn(signal);
    else {
      this.#say(EMBED_MESSAGES[this.#language].loading, 'waiting');
      void storyAt(address, this.#language, signal).then((found) => {
        if (!signal.aborted) this.#take(found);
      });
    }
  }

  /** The story in the element; while the page is still being read, it may be yet to come. */
  #readOwn(signal: AbortSignal) {
    const script = this.querySelector('script[type="application/json"]');
    if (script) this.#take(storyIn(script.textContent, this.#language));
    else if (document.readyState === 'loading')
      document.addEventListener(
        'DOMContentLoaded',
        () => {
          this.#readOwn(signal);
        },
        {
          signal,
          once: true,
        },
      );
    else this.#take({ fault: EMBED_MESSAGES[this.#language].noStory });
  }

  #take(found: Found) {
    if ('story' in found) {
      this.#story = found.story;
      try {
        this.#refresh();
      } catch (error) {
        this.#fail(EMBED_MESSAGES[this.#language].notStory(String(error)));
      }
    } else this.#fail(found.fault);
  }

  #fail(fault: string) {
    this.#story = null;
    this.#stage?.end();
    this.#stage = null;
    this.#say(`${EMBED_MESSAGES[this.#language].failed} ${fault}`, 'fault');
  }

  /** Words above what is in the element for readers without scripts. */
  #say(words: string, kind: 'waiting' | 'fault') {
    if (this.#stage) return;
    const message = document.createElement('p');
    message.className = `message ${kind}`;
    message.part.add('message', kind);
    message.setAttribute('role', kind === 'fault' ? 'alert' : 'status');
    message.textContent = words;
    this.#root.replaceChildren(message, document.createElement('slot'));
  }

  #refresh() {
    if (!this.#story || !this.isConnected) return;
    const setting = this.#setting(this.#story);
    if (this.#stage) {
      this.#stage.set(setting);
      return;
    }
    const ruler = document.createElement('span');
    ruler.className = 'ruler';
    const frame = document.createElement('div');
    frame.className = 'frame';
    const root = document.createElement('div');
    frame.append(ruler, root);
    this.#root.replaceChildren(frame);
    this.#stage = new Stage({ root, ruler, sheet: this.#sheet }, setting, (id) => {
      const event = this.#story?.events.find((each) => each.id === id) ?? null;
      const detail = { id, event };
      this.dispatchEvent(new CustomEvent('select', { detail, bubbles: true, composed: true }));
    });
  }
}
