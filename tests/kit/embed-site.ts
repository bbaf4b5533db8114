import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { chromiumArgs } from '../../scripts/browser.mjs';

const DIST = fileURLToPath(new URL('../../dist/embed/', import.meta.url));

/** What docs/embedding.md lists for a page with the component, and nothing more. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  css: 'text/css; charset=utf-8',
};

/** A file of the site by its path ('/a.html'), with the policy of its page. */
export type Files = Record<string, { readonly body: string; readonly policy?: string }>;

interface Reader {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly javaScript?: boolean;
}

/** A page with all that went wrong in it and all that it asked for. */
interface OpenPage {
  readonly page: Page;
  /** Errors and warnings of the console (refusals of the policy are there), exceptions. */
  readonly problems: string[];
  /** Paths of what was asked for, in order. */
  readonly requests: string[];
}

export interface EmbedSite {
  /** Without a slash at its end. */
  readonly url: string;
  readonly files: Files;
  readonly open: (path: string, reader?: Reader) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** A foreign newspaper's site with the built embed on it, and a browser. */
export async function startEmbedSite(files: Files): Promise<EmbedSite> {
  if (!existsSync(DIST)) throw new Error('dist/embed is not built: run `npm run build` first');
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) throw new Error('no browser: run under `node scripts/with-browser.mjs`');
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://x').pathname;
    const built = DIST + path.slice(1);
    const file =
      files[path] ?? (existsSync(built) ? { body: readFileSync(built, 'utf8') } : undefined);
    const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain';
    response.writeHead(file ? 200 : 404, {
      'Content-Type': type,
      ...(file?.policy !== undefined && { 'Content-Security-Policy': file.policy }),
    });
    response.end(file?.body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  return {
    url,
    files,
    open: async (path, reader = {}) => {
      const { width = 1000, height = 800, colorScheme = 'light', javaScript = true } = reader;
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme,
        javaScriptEnabled: javaScript,
        locale: 'pl-PL',
        reducedMotion: 'reduce',
      });
      const problems: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(String(error)));
      page.on('dialog', (dialog) => {
        problems.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => requests.push(request.url().replace(url, '')));
      await page.goto(url + path);
      return { page, problems, requests };
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** A page of a newspaper with this in its article. */
export const articlePage = (content: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>An article</title>
<link rel="stylesheet" href="/page.css">
<script type="module" src="/dateline-timeline.js"></script>
</head>
<body>
<main>
<h1>An article</h1>
<p>Before the timeline.</p>
${content}
<p id="after">After the timeline.</p>
</main>
</body>
</html>`;

/** Counts from the start of the page how much of it moves by itself. */
export async function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(
            list
              .getEntries()
              .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
          );
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(0);
        }, 500);
      }),
  );
}
