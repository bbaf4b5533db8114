import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator } from 'playwright';
import { plainHtml } from '#export/plain-html.ts';
import { embedSnippet } from '#export/snippet.ts';
import { writeStory } from '#story/write.ts';
import { axeViolations } from '../kit/e2e.ts';
import { articlePage, POLICY, startEmbedSite, type EmbedSite } from '../kit/embed-site.ts';
import { hostileEverywhere, hostileStory } from '../kit/hostile.ts';
import { SAMPLES } from '../kit/sample-stories.ts';

const forms = SAMPLES.forms!;
const papers = SAMPLES.papers!;

let site: EmbedSite;

beforeAll(async () => {
  site = await startEmbedSite({
    '/forms.json': { body: writeStory(forms) },
    '/papers.json': { body: writeStory(papers) },
    '/hostile.json': { body: writeStory(HOSTILE.hostile) },
    '/everywhere.json': { body: writeStory(HOSTILE.everywhere) },
    '/crowd.json': { body: writeStory(SAMPLES.crowd!, 0) },
    '/empty.json': { body: writeStory(SAMPLES.empty!) },
    '/list.json': { body: '[1, 2]' },
    '/words.json': { body: 'not JSON' },
    '/broken.json': { body: JSON.stringify({ ...forms, events: [{ id: 'e1', label: 'x' }] }) },
    '/page.css': {
      body: 'body { margin: 16px; } @media (prefers-color-scheme: dark) { body { background: #1c2026; color: #edf0f4; } }',
    },
  });
});

afterAll(() => site.close());

let pages = 0;

/** Opens a page with this in its article, under the policy of the docs. */
async function show(content: string, reader: Parameters<EmbedSite['open']>[1] = {}) {
  const path = `/page${String((pages += 1))}.html`;
  site.files[path] = { body: articlePage(content), policy: POLICY };
  return site.open(path, reader);
}

const embed = (attributes: string, inside = '') =>
  `<dateline-timeline ${attributes}>${inside}</dateline-timeline>`;

const READERS = [
  { width: 1280, colorScheme: 'light' },
  { width: 720, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

test.each(READERS)(
  'under a strict policy it draws all events and asks for the story alone ($width px, $colorScheme)',
  async (reader) => {
    const { page, problems, requests } = await show(embed('src="forms.json"'), reader);
    await expect.poll(() => page.locator('[data-event]').count()).toBe(10);
    expect(await axeViolations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(reader.width);
    expect(new Set(requests.slice(1))).toEqual(
      new Set(['/page.css', '/dateline-timeline.js', '/forms.json']),
    );
    expect(problems).toEqual([]);
  },
);

test('a story inside the element is shown, without a request', async () => {
  const json = writeStory(forms, 0).replaceAll('<', '\\u003c');
  const script = `<script type="application/json">${json}</script>`;
  const { page, problems, requests } = await show(embed('', script));
  await expect.poll(() => page.locator('[data-event]').count()).toBe(10);
  expect(new Set(requests.slice(1))).toEqual(new Set(['/page.css', '/dateline-timeline.js']));
  expect(problems).toEqual([]);
});

test('two on one page know nothing of each other', async () => {
  const { page } = await show(
    embed('id="one" src="forms.json"') + embed('id="two" src="papers.json" lang="pl"'),
  );
  const one = page.locator('#one [data-event]');
  const two = page.locator('#two [data-event]');
  await expect.poll(() => one.count()).toBe(10);
  await expect.poll(() => two.count()).toBe(3);
  await two.first().click();
  await expect
    .poll(() => page.locator('#two').getByRole('button', { name: 'Zamknij' }).count())
    .toBe(1);
  expect(await page.locator('#one [aria-pressed="true"]').count()).toBe(0);
});

test('it leaves no names behind in the page', async () => {
  const plain = await site.open('/page.css');
  const before = await plain.page.evaluate(() => Object.keys(window));
  const { page } = await show(embed('src="forms.json"'));
  await page.locator('[data-event]').first().waitFor();
  expect(await page.evaluate(() => Object.keys(window))).toEqual(before);
});

test('choosing an event tells the page which, across the shadow', async () => {
  const { page } = await show(embed('src="forms.json"'));
  await page.evaluate(() => {
    document.addEventListener('select', (event) => {
      const { detail } = event as CustomEvent<{
        id: string | null;
        event: { label: string } | null;
      }>;
      document.title = `${detail.id ?? 'none'}: ${detail.event?.label ?? ''}`;
    });
  });
  const button = page.locator('[data-event="e2"]');
  await button.click();
  expect(await page.title()).toBe('e2: A lorry breaks down');
  await page.keyboard.press('Escape');
  expect(await page.title()).toBe('none:');
  expect(await button.getAttribute('aria-pressed')).toBe('false');
});

test('keys move along the events, zoom and go beyond what is shown', async () => {
  const { page } = await show(embed('src="forms.json" lang="en"'));
  const focused = () =>
    page.evaluate(
      () =>
        (
          document.querySelector('dateline-timeline')?.shadowRoot
            ?.activeElement as HTMLElement | null
        )?.dataset.event ?? null,
    );
  await page.locator('[data-event]').first().focus();
  const first = await focused();
  await page.keyboard.press('ArrowRight');
  const second = await focused();
  expect(second).not.toBe(first);
  await page.keyboard.press('d');
  const all = await page.locator('[data-event]').count();
  expect(all).toBeLessThan(10);
  expect(await focused()).toBe(second);
  for (let i = 0; i < all; i += 1) await page.keyboard.press('ArrowRight');
  expect(await focused()).not.toBeNull();
  await page.keyboard.press('0');
  await expect.poll(() => page.locator('[data-event]').count()).toBe(10);
  await expect
    .poll(() => page.locator('dateline-timeline').getByRole('status').innerText())
    .toMatch(/^Shown: .*, 10 events$/);
  const stops = await page.locator('[data-event][tabindex="0"]').count();
  expect(stops).toBe(1);
});

test('the buttons zoom; dragging moves along time; a drag chooses nothing', async () => {
  const { page } = await show(embed('src="forms.json" lang="en"'));
  const scope = page.locator('dateline-timeline').locator('[part="scope"]');
  const whole = await scope.innerText();
  for (let i = 0; i < 4; i += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  const near = await scope.innerText();
  const place = await page.locator('[data-event]').first().boundingBox();
  const box = await page.locator('dateline-timeline').locator('[part="drawing"]').boundingBox();
  if (!box || !place) throw new Error('nothing is drawn');
  const ticks = () => page.locator('dateline-timeline').locator('.stage > svg').innerHTML();
  const before = await ticks();
  await page.mouse.move(box.x + 500, place.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, place.y + 4, { steps: 5 });
  await page.mouse.up();
  await expect.poll(ticks).not.toBe(before);
  expect(await page.locator('[aria-pressed="true"]').count()).toBe(0);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect.poll(() => scope.innerText()).toBe(whole);
  expect(near).toBeTruthy();
});

test('the wheel scrolls the page, and zooms with Ctrl', async () => {
  const { page } = await show(embed('src="forms.json"'), { height: 400 });
  await page.locator('[data-event]').first().waitFor();
  await page.mouse.move(500, 300);
  await page.mouse.wheel(0, 80);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -300);
  await page.keyboard.up('Control');
  await expect.poll(() => page.locator('[data-event]').count()).toBeLessThan(10);
});

test('attributes take effect at once', async () => {
  const { page } = await show(embed('src="forms.json" lang="en"'));
  const timeline = page.locator('dateline-timeline');
  const paper = () =>
    timeline.evaluate(
      (host) => getComputedStyle(host.shadowRoot!.querySelector('.timeline')!).backgroundColor,
    );
  await timeline.locator('[data-event]').first().waitFor();
  expect(await paper()).toBe('rgb(255, 255, 255)');
  const set = (name: string, value: string) =>
    timeline.evaluate(
      (host, [key, text]) => {
        host.setAttribute(key!, text!);
      },
      [name, value],
    );
  await set('theme', 'dark');
  expect(await paper()).toBe('rgb(28, 32, 38)');
  await set('lang', 'pl');
  expect(await timeline.getByRole('list').first().getAttribute('aria-label')).toBe(
    'Oś czasu: 10 zdarzeń',
  );
  await set('shape', 'vertical');
  expect(await timeline.locator('.horizontal').count()).toBe(0);
  await set('src', 'papers.json');
  await expect.poll(() => timeline.locator('[data-event]').count()).toBe(3);
});

test('the page gives colours and letters by custom properties and parts', async () => {
  site.files['/own.css'] = {
    body: 'dateline-timeline { --dateline-paper: rgb(250, 240, 230); --dateline-font: Georgia, serif; } dateline-timeline::part(scope) { text-transform: uppercase; }',
  };
  const { page } = await show(
    `<link rel="stylesheet" href="/own.css">${embed('src="forms.json"')}`,
  );
  const timeline = page.locator('dateline-timeline');
  await timeline.locator('[data-event]').first().waitFor();
  const found = await timeline.evaluate((host) => {
    const root = host.shadowRoot!;
    const style = (name: string) => getComputedStyle(root.querySelector(name)!);
    return [
      style('.timeline').backgroundColor,
      style('svg text').fontFamily,
      style('[part="scope"]').textTransform,
    ];
  });
  expect(found).toEqual(['rgb(250, 240, 230)', 'Georgia, serif', 'uppercase']);
});

const FAULTS = [
  ['nowhere.json', 'is not there', /No story comes from nowhere\.json: 404/],
  ['words.json', 'is not JSON', /holds no story: SyntaxError/],
  ['list.json', 'is other JSON', /holds no story: version is not 1/],
  ['broken.json', 'has an event without a time', /events\[0\] is not an event/],
] as const;

test.each(FAULTS)(
  '%s, which %s: it says so and leaves what stands in the element',
  async (file, _, words) => {
    const { page } = await show(embed(`src="${file}"`, '<p>Told in words.</p>'));
    await expect.poll(() => page.getByRole('alert').innerText()).toMatch(words);
    expect(await page.getByText('Told in words.').isVisible()).toBe(true);
  },
);

test('without a story it says what to do', async () => {
  const { page } = await show(embed(''));
  await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/set the attribute src/);
});

test('a story without events says so', async () => {
  const { page, problems } = await show(embed('src="empty.json"'));
  await page.getByText('There are no events to draw here.').waitFor();
  expect(problems).toEqual([]);
});

test('ten thousand events are counted, and a count can be looked into', async () => {
  const { page, problems } = await show(embed('src="crowd.json" lang="en"'));
  const counts = page.locator('[data-span]').filter({ hasText: 'zoom in' });
  await counts.first().waitFor();
  await counts.first().click();
  await expect.poll(() => page.getByRole('button', { name: 'Show all' }).isEnabled()).toBe(true);
  expect(problems).toEqual([]);
});

const HOSTILE = { hostile: hostileStory(), everywhere: hostileEverywhere() };

/** Elements and attributes that a timeline is never made of. */
const foreignIn = (timeline: Locator) =>
  timeline.evaluate((host) =>
    [...host.shadowRoot!.querySelectorAll('*')]
      .filter(
        (element) =>
          element.matches('script, img, a, iframe, link') ||
          element.getAttributeNames().some((name) => /^(?:on|href|src|xlink)/.test(name)),
      )
      .map((element) => element.outerHTML),
  );

test.each(Object.entries(HOSTILE))(
  'hostile text (%s) stays text: nothing runs, nothing is asked for, nothing breaks out',
  async (name, story) => {
    for (const shape of ['horizontal', 'vertical']) {
      const code = embed(`src="${name}.json" shape="${shape}"`, plainHtml(story, 'en'));
      const { page, problems, requests } = await show(code);
      const events = page.locator('[data-event]');
      await expect.poll(() => events.count()).toBe(story.events.length);
      await events.first().focus();
      await page.keyboard.press('Enter');
      await page.locator('dateline-timeline').locator('.card').waitFor();
      expect(await foreignIn(page.locator('dateline-timeline'))).toEqual([]);
      expect(await page.locator('dateline-timeline :is(script, img, a)').count()).toBe(0);
      expect(await page.locator('#after').isVisible()).toBe(true);
      expect(new Set(requests.slice(1))).toEqual(
        new Set(['/page.css', '/dateline-timeline.js', `/${name}.json`]),
      );
      expect(problems).toEqual([]);
      await page.close();
    }
  },
);

test('hostile text in the code that is pasted breaks out of nothing', async () => {
  const options = { language: 'en', src: null, module: null, structured: true } as const;
  const { page, problems } = await show(embedSnippet(HOSTILE.everywhere, options));
  await expect.poll(() => page.locator('[data-event]').count()).toBe(4);
  expect(await page.locator('main img, main style, main [onerror], main [onfocus]').count()).toBe(
    0,
  );
  expect(await page.locator('main script').count()).toBe(2);
  expect(problems).toEqual([]);
});

test('the theme follows the system while the page is open', async () => {
  const { page } = await show(embed('src="forms.json"'));
  await page.locator('[data-event]').first().waitFor();
  const paper = () =>
    page
      .locator('dateline-timeline')
      .evaluate(
        (host) => getComputedStyle(host.shadowRoot!.querySelector('.timeline')!).backgroundColor,
      );
  expect(await paper()).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(paper).toBe('rgb(28, 32, 38)');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(paper).toBe('rgb(255, 255, 255)');
});

test('two fingers that part zoom in on what is between them; neither chooses anything', async () => {
  const { page } = await show(embed('src="forms.json" lang="en"'));
  await page.locator('[data-event]').first().waitFor();
  const box = await page.locator('dateline-timeline').locator('[part="drawing"]').boundingBox();
  if (!box) throw new Error('nothing is drawn');
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: number[]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: xs.map((x, id) => ({ x: box.x + x, y: box.y + box.height - 20, id })),
    });
  await touch('touchStart', [400]);
  await touch('touchStart', [400, 500]);
  for (let i = 1; i <= 10; i += 1) await touch('touchMove', [400 - 20 * i, 500 + 20 * i]);
  await touch('touchEnd', []);
  const all = page.getByRole('button', { name: 'Show all' });
  await expect.poll(() => all.isEnabled()).toBe(true);
  expect(await page.locator('[data-event]').count()).toBeLessThan(10);
  expect(await page.locator('[aria-pressed="true"]').count()).toBe(0);
});

test('taken out and put back it goes on; a story can be given by script', async () => {
  const { page, problems } = await show(embed('src="forms.json"'));
  const events = page.locator('[data-event]');
  await events.first().waitFor();
  await page.evaluate(() => {
    const timeline = document.querySelector('dateline-timeline')!;
    timeline.remove();
    document.body.append(timeline);
  });
  await expect.poll(() => events.count()).toBe(10);
  await page.evaluate((story) => {
    Object.assign(document.querySelector('dateline-timeline')!, { story });
  }, papers);
  await expect.poll(() => events.count()).toBe(3);
  expect(problems).toEqual([]);
});
