import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumArgs } from '../../scripts/browser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLI = `${ROOT}dist/cli/dateline.js`;

/** How long the explorer may take to print its address, in milliseconds. */
const START_LIMIT = 20_000;

/** The reader's machine, as far as the page can tell. Sizes in CSS pixels. */
export interface PageOptions {
  /** BCP 47, `pl-PL` unless told. */
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** True: the page may keep itself for later (service worker); its requests then pass no routes. */
  readonly offline?: boolean;
  /** What is done to the page before it loads anything, e.g. routes or clock. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A page and what went wrong in it so far: console errors and warnings, exceptions, requests. */
interface OpenPage {
  readonly page: Page;
  readonly problems: readonly string[];
}

/** The built explorer, served as `npm start` serves it, with a browser beside it. */
export interface Explorer {
  /** Ends in a slash. */
  readonly url: string;
  /** A fresh page (own storage) at `path`, loaded. It is closed with the explorer. */
  readonly open: (path?: string, options?: PageOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** Runs `dateline serve …files` and waits for the address it prints. */
async function serve(files: readonly string[]): Promise<{ url: string; server: ChildProcess }> {
  if (!existsSync(CLI)) throw new Error('dist/ is not built: run `npm run build` first');
  const server = spawn(process.execPath, [CLI, 'serve', ...files], { cwd: ROOT });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => {
      server.kill();
      reject(new Error(`dateline serve ${why}; it printed:\n${output}`));
    };
    const timer = setTimeout(fail, START_LIMIT, 'printed no address');
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /https?:\/\/[^\s/]+:\d+\//.exec(`${output.trimEnd()}/`);
      if (!address) return;
      clearTimeout(timer);
      resolve(address[0]);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${String(code)}`);
    });
  });
  return { url, server };
}

/** What the driver itself warns of where a page may not keep itself for later. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

function watch(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    const isProblem = ['error', 'warning'].includes(message.type());
    if (isProblem && message.text() !== BLOCKED) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('requestfailed', (request) => {
    problems.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.url()}: ${String(response.status())}`);
  });
  return problems;
}

async function openPage(browser: Browser, url: string, options: PageOptions): Promise<OpenPage> {
  const { locale = 'pl-PL', width = 1280, height = 800, colorScheme = 'light' } = options;
  const serviceWorkers = options.offline ? ('allow' as const) : ('block' as const);
  const context = await browser.newContext({
    locale,
    colorScheme,
    serviceWorkers,
    viewport: { width, height },
    timezoneId: 'Pacific/Auckland', // far from every story, so a slip into local time shows
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const problems = watch(page);
  await options.prepare?.(page);
  await page.goto(url);
  return { page, problems };
}

/**
 * Starts the built explorer with these files (the project's `seeds` unless told) and a browser.
 * @throws when dist/ is not built, CHROME_PATH is not set or the explorer does not come up
 */
export async function startExplorer(files: readonly string[] = ['seeds']): Promise<Explorer> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath) {
    throw new Error('no browser: run under `node scripts/with-browser.mjs npx vitest …`');
  }
  const { url, server } = await serve(files);
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  return {
    url,
    open: (path = '', options = {}) => openPage(browser, new URL(path, url).href, options),
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands, one line a rule: `color-contrast: #a, #b`. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE); // not a script tag: those are stopped by a strict CSP
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document),
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}
