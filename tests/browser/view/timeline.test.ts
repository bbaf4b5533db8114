import '@fontsource-variable/source-sans-3/wght.css';
import axe from 'axe-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Id, Story } from '#story/types.ts';
import { THEMES } from '#view/theme.ts';
import Timeline from '#view/Timeline.svelte';
import { storyFromGold } from '../../kit/gold-story.ts';
import type { Gold } from '../../kit/gold-story.ts';
import { SAMPLES } from '../../kit/sample-stories.ts';

const gold = import.meta.glob<Gold>('../../gold/*.json', { eager: true, import: 'default' });
const golden = Object.values(gold).map((file) => [file.id, storyFromGold(file)] as const);

/** What the component told its page. */
let chosen: (Id | null)[] = [];
let pointed: (Id | null)[] = [];

beforeAll(async () => {
  await Promise.all(
    [400, 600, 700].map((weight) =>
      document.fonts.load(`${String(weight)} 16px 'Source Sans 3 Variable'`, 'aąŁ'),
    ),
  );
});

beforeEach(async () => {
  chosen = [];
  pointed = [];
  await page.viewport(1300, 900);
  // Where the last test left the pointer an event of the next one may lie.
  await userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } });
});

interface Scene {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  readonly selected?: Id;
  readonly lit?: readonly Id[];
  readonly details?: boolean;
}

async function show(story: Story, scene: Scene = {}) {
  const { width = 1200, theme = 'light', selected, lit, details = false } = scene;
  document.body.style.background = THEMES[theme].paper;
  const target = document.createElement('div');
  target.style.width = `${String(width)}px`;
  document.body.replaceChildren(target);
  await render(
    Timeline,
    {
      story,
      language: 'en',
      theme,
      selected: selected ?? null,
      lit: new Set(lit),
      details,
      onselect: (id: Id | null) => chosen.push(id),
      onpoint: (id: Id | null) => pointed.push(id),
    },
    { baseElement: target },
  );
  // The picture comes first, its buttons a moment later.
  if (story.events.length > 0)
    await expect.poll(() => target.querySelector('.stage ol button')).not.toBeNull();
  return target;
}

const forms = SAMPLES.forms!;
const buttons = (root: Element) => [...root.querySelectorAll<HTMLElement>('button[data-event]')];
const active = () => document.activeElement?.textContent ?? '';
const bridge = page.getByRole('button', { name: /bridge is closed/u });

test('is an ordered list of events, each with its time, content and source', async () => {
  const root = await show(forms);
  const list = page.getByRole('list', { name: 'Timeline: 10 events' });
  await expect.element(list).toBeInTheDocument();
  expect(root.querySelectorAll('ol > li > button[data-event]')).toHaveLength(10);
  await expect
    .element(bridge)
    .toHaveTextContent(
      'Wednesday 13 March 2024, 06:00–12:00. The bridge is closed for the morning. Source: city hall',
    );
});

test('a click chooses an event, another lets it go', async () => {
  await show(forms);
  await userEvent.click(bridge);
  expect(chosen).toEqual(['e1']);
  await show(forms, { selected: 'e1' });
  await expect.element(bridge).toHaveAttribute('aria-pressed', 'true');
  chosen = [];
  await userEvent.click(bridge);
  expect(chosen).toEqual([null]);
});

test('pointing tells the page and lights up the drawing', async () => {
  const root = await show(forms);
  const before = root.querySelectorAll('svg rect').length;
  await userEvent.hover(bridge);
  expect(pointed).toEqual(['e1']);
  await expect.poll(() => root.querySelectorAll('svg rect').length).toBeGreaterThan(before);
  await userEvent.unhover(bridge);
  expect(pointed).toEqual(['e1', null]);
});

test('events pointed at elsewhere are lit', async () => {
  const plain = (await show(forms)).querySelectorAll(`rect[fill="${THEMES.light.lit}"]`).length;
  const root = await show(forms, { lit: ['e1', 'e2'] });
  const lit = root.querySelectorAll(`rect[fill="${THEMES.light.lit}"]`).length;
  expect([plain, lit]).toEqual([0, 4]);
});

describe('by keyboard', () => {
  test('all events are one tab stop and arrows go along time', async () => {
    const root = await show(forms);
    expect(buttons(root).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    buttons(root)[0]!.focus();
    const names = buttons(root).map(({ textContent }) => textContent);
    const seen = [active()];
    for (let i = 1; i < names.length; i++) {
      await userEvent.keyboard('{ArrowRight}');
      seen.push(active());
    }
    expect(seen).toEqual(names);
    await userEvent.keyboard('{Home}');
    expect(active()).toBe(names[0]);
    await userEvent.keyboard('{End}{ArrowUp}');
    expect(active()).toBe(names.at(-2));
  });

  test('Enter chooses, Escape lets go', async () => {
    const root = await show(forms);
    buttons(root)[2]!.focus();
    await userEvent.keyboard('{Enter}{Escape}');
    expect(chosen).toEqual([buttons(root)[2]!.dataset.event, null]);
  });

  test('plus zooms in on the event and keeps the focus there, zero shows all', async () => {
    const root = await show(forms);
    const all = buttons(root).length;
    buttons(root)[3]!.focus();
    const name = active();
    await userEvent.keyboard('++++');
    expect(active()).toBe(name);
    await expect.poll(() => buttons(root).length).toBeLessThan(all);
    await userEvent.keyboard('0');
    await expect.poll(() => buttons(root).length).toBe(all);
  });

  test('arrows go on beyond the zoomed part', async () => {
    const root = await show(forms);
    const order = buttons(root).map(({ dataset }) => dataset.event);
    buttons(root)[0]!.focus();
    await userEvent.keyboard('++++++');
    for (let i = 1; i < order.length; i++) await userEvent.keyboard('{ArrowRight}');
    await expect
      .poll(() => (document.activeElement as HTMLElement).dataset.event)
      .toBe(order.at(-1));
  });
});

describe('zoom', () => {
  test('by buttons, and back', async () => {
    const root = await show(forms);
    const fit = page.getByRole('button', { name: 'Show all' });
    await expect.element(fit).toBeDisabled();
    for (let i = 0; i < 4; i++)
      await userEvent.click(page.getByRole('button', { name: 'Zoom in' }));
    await expect.element(fit).toBeEnabled();
    const zoomed = root.querySelector('p')?.textContent;
    await userEvent.click(fit);
    await expect.element(fit).toBeDisabled();
    expect(root.querySelector('p')?.textContent).not.toBe(zoomed);
  });

  test('the wheel scrolls the page and zooms only with Ctrl', async () => {
    const root = await show(forms);
    const stage = root.querySelector('.stage')!;
    const turn = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', {
        deltaY: -200,
        ctrlKey,
        bubbles: true,
        cancelable: true,
        clientX: 400,
        clientY: 200,
      });
      stage.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(turn(false)).toBe(false);
    await expect.element(page.getByRole('button', { name: 'Show all' })).toBeDisabled();
    expect(turn(true)).toBe(true);
    await expect.element(page.getByRole('button', { name: 'Show all' })).toBeEnabled();
  });

  test('two fingers zoom, one pans', async () => {
    Object.defineProperty(navigator, 'maxTouchPoints', { value: 5, configurable: true });
    const root = await show(forms);
    const stage = root.querySelector<HTMLElement>('.stage')!;
    const fingers = (type: string, places: readonly number[]) => {
      const touches = places.map(
        (clientX, identifier) => new Touch({ identifier, target: stage, clientX, clientY: 200 }),
      );
      const live = type === 'touchend' ? [] : touches;
      const event = { touches: live, changedTouches: touches, bubbles: true, cancelable: true };
      stage.dispatchEvent(new TouchEvent(type, event));
    };
    const all = buttons(root).length;
    fingers('touchstart', [400, 600]);
    fingers('touchmove', [200, 800]);
    fingers('touchend', [200, 800]);
    await expect.poll(() => buttons(root).length).toBeLessThan(all);
    const ticks = () =>
      [...root.querySelectorAll('.stage svg text')].map((t) => t.getAttribute('x')).join();
    const before = ticks();
    fingers('touchstart', [400]);
    fingers('touchmove', [700]);
    fingers('touchend', [700]);
    await expect.poll(ticks).not.toBe(before);
  });

  test('into a crowd until its events have names', async () => {
    const root = await show(SAMPLES.crowd!);
    for (let i = 0; i < 3 && buttons(root).length === 0; i++)
      await userEvent.click(page.getByRole('button', { name: /zoom in$/u }).nth(10));
    await expect.poll(() => buttons(root).length).toBeGreaterThan(0);
    expect(buttons(root).length).toBeLessThanOrEqual(300);
  });
});

test('the width of the container, not of the window, makes it a list', async () => {
  const root = await show(forms, { width: 1200 });
  await expect.element(page.getByRole('button', { name: 'Zoom in' })).toBeInTheDocument();
  root.style.width = '390px';
  await expect.element(page.getByRole('button', { name: 'Zoom in' })).not.toBeInTheDocument();
  await expect.poll(() => root.querySelector('.stage svg')?.getAttribute('width')).toBe('390');
  const tops = buttons(root).map((button) => button.getBoundingClientRect().top);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  root.style.width = '900px';
  await expect.element(page.getByRole('button', { name: 'Zoom in' })).toBeInTheDocument();
});

test('lanes by source are a switch', async () => {
  await show(forms);
  const lanes = page.getByRole('button', { name: 'One lane for each source' });
  await userEvent.click(lanes);
  await expect.element(lanes).toHaveAttribute('aria-pressed', 'true');
});

test('the legend explains what occurs', async () => {
  await show(SAMPLES.folded!);
  await expect
    .element(page.getByRole('list', { name: 'Legend' }))
    .toHaveTextContent(
      /time told in the text\s*planned\s*night\s*time left out\s*time compressed/u,
    );
});

test('an empty story says so', async () => {
  await show(SAMPLES.empty!);
  await expect.element(page.getByText('There are no events to draw here.')).toBeVisible();
});

test.each([340, 640, 1200])(
  'every target is at least 24 pixels high and wide at %i',
  async (width) => {
    const root = await show(forms, { width });
    await expect
      .poll(() => root.querySelector('.stage svg')?.getAttribute('width'))
      .toBe(String(width));
    for (const button of root.querySelectorAll('button')) {
      const { width: w, height: h } = button.getBoundingClientRect();
      expect(Math.min(w, h)).toBeGreaterThanOrEqual(24);
    }
  },
);

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test.each([340, 640, 1200])('axe finds nothing at %i pixels', async (width) => {
    const root = await show(forms, { width, theme, selected: 'e2', lit: ['e3'] });
    buttons(root)[0]!.focus();
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
    ).toEqual([]);
  });
});

/** Boxes of all drawn lines of text, as the browser set them. */
function textBoxes(root: Element) {
  const stage = root.querySelector('.stage svg')?.getBoundingClientRect();
  return [...root.querySelectorAll<SVGTextElement>('.stage svg text')].map((text) => {
    const { left, top, width, height } = text.getBoundingClientRect();
    const x = left - (stage?.left ?? 0);
    const y = top - (stage?.top ?? 0);
    const size = Number(text.getAttribute('font-size'));
    // The box of a line of type is taller than its letters.
    const cut = Math.max(0, height - size);
    return { text: text.textContent ?? '', x, y: y + cut / 2, width, height: height - cut };
  });
}

test.each(golden)('in the browser’s own type no words touch or leave: %s', async (_, story) => {
  for (const width of [340, 640, 800, 1200]) {
    const root = await show(story, { width });
    await expect
      .poll(() => root.querySelector('.stage svg')?.getAttribute('width'))
      .toBe(String(width));
    const boxes = textBoxes(root);
    const faults = boxes.flatMap((a, i) => [
      ...(a.x < -1 || a.x + a.width > width + 1 ? [`${a.text} leaves`] : []),
      ...boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.x + a.width > b.x + 1 &&
            b.x + b.width > a.x + 1 &&
            a.y + a.height > b.y + 1 &&
            b.y + b.height > a.y + 1,
        )
        .map((b) => `${a.text} / ${b.text}`),
    ]);
    expect(faults).toEqual([]);
  }
});

describe('help, details and what is announced', () => {
  const axeFinds = async (root: Element) => {
    const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  };

  test.each(['light', 'dark'] as const)(
    'the help opens with ?, is clean in %s, and Escape closes it',
    async (theme) => {
      const root = await show(forms, { theme });
      buttons(root)[2]!.focus();
      await userEvent.keyboard('?');
      const dialog = page.getByRole('dialog', { name: 'Keys and gestures' });
      await expect.element(dialog).toBeVisible();
      expect(await axeFinds(root)).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => root.querySelector('dialog')).toBeNull();
      expect(document.activeElement).toBe(buttons(root)[2]);
    },
  );

  test.each([
    [1200, 'light'],
    [390, 'dark'],
  ] as const)(
    'details of the selected event at %i pixels in %s are clean and stay inside',
    async (width, theme) => {
      const root = await show(SAMPLES.papers!, { width, theme, selected: 'e2', details: true });
      const card = page.getByRole('region', { name: /Seven people/u });
      await expect.element(card).toBeVisible();
      await expect
        .element(card)
        .toHaveTextContent(/Sources differ.*“Eleven people”.*neighbours, via Evening Post/u);
      const box = root.querySelector('.card')!.getBoundingClientRect();
      const frame = root.getBoundingClientRect();
      expect([
        box.left >= frame.left - 1,
        box.right <= frame.right + 1,
        box.bottom <= frame.bottom + 1,
      ]).toEqual([true, true, true]);
      expect(await axeFinds(root)).toEqual([]);
      await userEvent.click(page.getByRole('button', { name: 'Close' }));
      expect(chosen).toEqual([null]);
    },
  );

  test('d shows the day of an event, Escape all again, and both are announced', async () => {
    const root = await show(forms);
    const all = buttons(root).length;
    buttons(root)[1]!.focus();
    await userEvent.keyboard('d');
    await expect.poll(() => buttons(root).length).toBeLessThan(all);
    await expect
      .poll(() => root.querySelector('[role=status]')?.textContent)
      .toMatch(/^Shown: 13 Mar.*, \d events$/u);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => buttons(root).length).toBe(all);
    await expect.poll(() => root.querySelector('[role=status]')?.textContent).toMatch(/10 events/u);
  });

  test('a day’s name shows that day alone; a double click zooms in', async () => {
    const root = await show(forms);
    await userEvent.click(page.getByRole('button', { name: /Show only 14 Mar/u }));
    await expect
      .element(page.getByText('14 March 2024 · local time (Europe/Warsaw)'))
      .toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Show all' }));
    const stage = root.querySelector('.stage')!;
    const double = new MouseEvent('dblclick', { bubbles: true, clientX: 300, clientY: 400 });
    stage.dispatchEvent(double);
    await expect.element(page.getByRole('button', { name: 'Show all' })).toBeEnabled();
  });

  test('the overview: dragging in it shows that part', async () => {
    const root = await show(forms);
    const strip = root.querySelector<HTMLElement>('.overview')!;
    const { left, width, top } = strip.getBoundingClientRect();
    const at = (type: string, share: number) =>
      strip.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId: 1,
          button: 0,
          clientX: left + share * width,
          clientY: top + 5,
        }),
      );
    strip.setPointerCapture = () => undefined;
    at('pointerdown', 0.1);
    at('pointermove', 0.3);
    at('pointerup', 0.3);
    await expect.element(page.getByRole('button', { name: 'Show all' })).toBeEnabled();
  });

  test('pointing at a version of a conflict shows the other and joins them', async () => {
    const root = await show(SAMPLES.papers!);
    const joined = () => root.querySelectorAll(`circle[stroke="${THEMES.light.differs}"]`).length;
    expect(joined()).toBe(0);
    await userEvent.hover(page.getByRole('button', { name: /Seven people are taken/u }));
    await expect.poll(joined).toBe(2);
  });
});

test('a whole story can be read by touch alone, on a phone', async () => {
  const root = await show(forms, { width: 390 });
  await expect.poll(() => root.querySelector('.stage svg')?.getAttribute('width')).toBe('390');
  for (const button of buttons(root)) {
    button.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'touch' }));
    button.click();
  }
  expect(chosen).toEqual(buttons(root).map(({ dataset }) => dataset.event));
});
