import { afterAll, beforeAll, expect, test } from 'vitest';
import { startExplorer, type Explorer } from '../kit/e2e.ts';

let explorer: Explorer;

beforeAll(async () => {
  explorer = await startExplorer();
});

afterAll(() => explorer.close());

/** An element that words of an article could become, and the part of the policy that forbids what it does. */
const ATTEMPTS: readonly (readonly [
  title: string,
  element: string,
  attributes: Readonly<Record<string, string>>,
  directive: string,
])[] = [
  ['runs a script of its own', 'script', {}, 'script-src-elem'],
  ['runs a handler', 'img', { src: 'data:,x', onerror: 'window.ran = true' }, 'script-src-attr'],
  ['loads a script', 'script', { src: 'http://127.0.0.1:9/x.js' }, 'script-src-elem'],
  ['loads a picture', 'img', { src: 'http://127.0.0.1:9/?draft' }, 'img-src'],
  ['loads a frame', 'iframe', { src: 'http://127.0.0.1:9/' }, 'frame-src'],
  ['loads a style', 'link', { rel: 'stylesheet', href: 'http://127.0.0.1:9/' }, 'style-src-elem'],
  ['moves all addresses', 'base', { href: 'http://127.0.0.1:9/' }, 'base-uri'],
  ['plays a film', 'video', { src: 'http://127.0.0.1:9/' }, 'media-src'],
];

test.each(ATTEMPTS)(
  'nothing that is put into the explorer %s: <%s>',
  async (_, name, attributes, directive) => {
    const { page } = await explorer.open();
    const outcome = await page.evaluate(
      async ([tag, pairs]) => {
        const violation = new Promise<string>((resolve) => {
          const tell = (event: SecurityPolicyViolationEvent) => {
            resolve(event.effectiveDirective);
          };
          document.addEventListener('securitypolicyviolation', tell);
          setTimeout(resolve, 3000, 'nothing was forbidden');
        });
        const element = document.createElement(tag);
        if (Object.keys(pairs).length === 0) element.textContent = 'window.ran = true';
        for (const [key, value] of Object.entries(pairs)) element.setAttribute(key, value);
        document.body.append(element);
        return { forbidden: await violation, ran: 'ran' in window };
      },
      [name, attributes] as const,
    );
    expect(outcome).toEqual({ forbidden: directive, ran: false });
  },
);

test('a request to another server is forbidden', async () => {
  const { page } = await explorer.open();
  const outcome = page.evaluate(() => fetch('http://127.0.0.1:9/?draft').then(() => 'sent'));
  await expect(outcome).rejects.toThrow(/Refused to connect|Failed to fetch/);
});
