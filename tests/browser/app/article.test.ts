import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ArticleView from '#app/article/ArticleView.svelte';
import { Pointing } from '#app/pointing.svelte.ts';
import { indexStory } from '#app/story-index.ts';
import type { Target } from '#app/target.ts';
import type { Story } from '#story/types.ts';
import { storyOf } from '../../app/story-of.ts';

async function show(story: Story) {
  const index = indexStory(story);
  const pointing = new Pointing();
  pointing.follow(index);
  const chosen: (Target | null)[] = [];
  const onselect = (target: Target | null) => {
    chosen.push(target);
    pointing.select(target);
  };
  const document = story.documents[0]!;
  const view = await render(ArticleView, { index, document, pointing, spotlight: null, onselect });
  return { view, pointing, chosen };
}

/** The marks that are lit, as their words. */
function lit(root: Element): string[] {
  return [...root.querySelectorAll('.lit, .lit-time')].map((mark) => mark.textContent ?? '');
}

const THREE = storyOf({ events: 3, expressions: 3 });

test('the words of the article stay as they are', async () => {
  const { view } = await show(THREE);
  await expect.element(page.getByText('On Monday ice fell').first()).toBeVisible();
  expect(view.container.querySelector('p')?.textContent).toBe(THREE.documents[0]!.text);
});

test('pointing at an expression lights it and the clause of its event', async () => {
  const { view, pointing } = await show(THREE);
  await userEvent.hover(page.getByRole('button', { name: 'Monday' }).nth(1));
  expect(pointing.shown).toEqual({ time: 't2', event: 'e2', others: [], side: 'text' });
  expect(lit(view.container)).toEqual(['On ', 'Monday', ' ice fell']);
});

test('pointing at a clause lights the expression that gives its time', async () => {
  const { view, pointing } = await show(THREE);
  await userEvent.hover(page.getByRole('button', { name: 'On', exact: true }).nth(2));
  expect(pointing.shown).toEqual({ time: null, event: 'e3', others: [], side: 'text' });
  expect(lit(view.container)).toEqual(['On ', 'Monday', ' ice fell']);
});

test('an event pointed at elsewhere lights its words', async () => {
  const { view, pointing } = await show(THREE);
  pointing.point({ time: null, event: 'e1', others: [], side: 'text' });
  await expect.poll(() => lit(view.container)).toEqual(['On ', 'Monday', ' ice fell']);
});

test('all marks are one tab stop; arrows, Home and End go through them in text order', async () => {
  const { view, pointing } = await show(THREE);
  const stops = () => [...view.container.querySelectorAll('[tabindex="0"]')];
  await userEvent.tab();
  const walk = [document.activeElement?.textContent];
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'End', 'ArrowRight', 'Home']) {
    await userEvent.keyboard(`{${key}}`);
    walk.push(`${key}: ${document.activeElement?.textContent ?? ''} ${String(stops().length)}`);
  }
  expect(walk).toEqual([
    'On ',
    'ArrowRight: Monday 1',
    'ArrowDown: On  1',
    'ArrowLeft: Monday 1',
    'End: Monday 1',
    'ArrowRight: Monday 1',
    'Home: On  1',
  ]);
  expect(pointing.shown).toEqual({ time: null, event: 'e1', others: [], side: 'text' });
});

test.each(['{Enter}', ' '])('the key %j selects what has the focus', async (key) => {
  const { chosen } = await show(THREE);
  await userEvent.tab();
  await userEvent.keyboard(`{ArrowRight}${key}`);
  expect(chosen).toEqual([{ time: 't1', event: 'e1', others: [], side: 'text' }]);
});

test('a click selects, the end of selecting words does not', async () => {
  const { chosen, view } = await show(THREE);
  const monday = page.getByRole('button', { name: 'Monday' }).first();
  await monday.click();
  getSelection()?.selectAllChildren(view.container);
  await monday.click({ modifiers: ['Shift'] });
  expect(chosen).toEqual([{ time: 't1', event: 'e1', others: [], side: 'text' }]);
});

const HOSTILE =
  '<img src=x onerror="document.title=1"> <script>document.title=2</script> \u202Etxet\u202C [a](javascript:alert(1))';

test('markup in an article is text', async () => {
  const story = storyOf({ events: 0, expressions: 0 });
  const document = { ...story.documents[0]!, text: HOSTILE, blocks: [] };
  const { view } = await show({ ...story, documents: [document] });
  await expect.element(page.getByText('onerror')).toBeVisible();
  expect(view.container.querySelectorAll('img, script, a')).toHaveLength(0);
  expect(view.container.querySelector('p')?.textContent).toBe(HOSTILE);
  expect(getComputedStyle(view.container.querySelector('p')!).unicodeBidi).toBe('isolate');
});

test('of a long article only what is near the screen is drawn, and the keyboard reaches its end', async () => {
  const { view } = await show(storyOf({ events: 20_000, expressions: 20_000 }));
  const drawn = () => view.container.textContent?.length ?? 0;
  await expect.poll(drawn).toBeGreaterThan(1_000);
  expect(drawn()).toBeLessThan(60_000);
  await userEvent.tab();
  await userEvent.keyboard('{End}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Monday');
  expect(drawn()).toBeLessThan(80_000);
  const at = Number((document.activeElement as HTMLElement).dataset.at);
  expect(at).toBe(19_999 * 20 + 3);
});
