import { cacheOf, outdated, STORIES_CACHE, wayOf } from './plan.ts';

// What of a service worker is used here: its types can't stand beside those of a page.
interface Lifetime extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface Fetching extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

interface Scope {
  /** Written by the build before this script. */
  readonly datelineFiles: { readonly version: string; readonly files: readonly string[] };
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lifetime) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
}

/** How long the network has before what is kept is taken, in milliseconds. */
const PATIENCE = 4_000;

/** Most stories that are kept before anybody opened them. */
const MANY = 30;

const worker = self as unknown as Scope;
const { version, files } = worker.datelineFiles;
const { scope } = worker.registration;

/** Fetches past the cache of the browser, which may hold what the server had before. */
const fresh = (path: string) => new Request(new URL(path, scope), { cache: 'no-cache' });

async function install(): Promise<void> {
  const cache = await caches.open(cacheOf(version));
  await cache.addAll(files.map(fresh));
  // Without the stories the explorer works all the same.
  await keepStories().catch(() => undefined);
  await worker.skipWaiting();
}

async function keepStories(): Promise<void> {
  const list = 'stories/index.json';
  const cache = await caches.open(STORIES_CACHE);
  await cache.add(fresh(list));
  const found = (await (await cache.match(fresh(list)))?.json()) as
    { readonly stories?: readonly { readonly id?: unknown }[] } | undefined;
  const ids = (found?.stories ?? []).map(({ id }) => id).filter((id) => typeof id === 'string');
  await cache.addAll(ids.slice(0, MANY).map((id) => fresh(`stories/${encodeURIComponent(id)}`)));
}

async function activate(): Promise<void> {
  const names = outdated(await caches.keys(), version);
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** What the server says; when it says nothing in time, what is kept. */
async function networkFirst(
  request: Request,
  kept: () => Promise<Response | undefined>,
): Promise<Response> {
  const answer = fetch(request);
  try {
    return await Promise.race([
      answer,
      new Promise<never>((_, reject) => {
        setTimeout(reject, PATIENCE);
      }),
    ]);
  } catch {
    return (await kept()) ?? answer;
  }
}

async function storyFor(request: Request): Promise<Response> {
  const cache = await caches.open(STORIES_CACHE);
  const answer = await networkFirst(request, () => cache.match(request));
  if (answer.ok) await cache.put(request, answer.clone()).catch(() => undefined);
  return answer;
}

/** @param file what is kept of this version for the request */
const ownFileFor = (request: Request, file: URL | Request) =>
  networkFirst(request, async () => {
    const cache = await caches.open(cacheOf(version));
    return cache.match(file, { ignoreSearch: true });
  });

/** Of whatever version: a page that was opened before an update goes on with its own files. */
const fileFor = async (request: Request) => (await caches.match(request)) ?? fetch(request);

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const way = wayOf(request, scope);
  if (way === 'page') event.respondWith(ownFileFor(request, new URL('index.html', scope)));
  else if (way === 'named-file') event.respondWith(ownFileFor(request, request));
  else if (way === 'story') event.respondWith(storyFor(request));
  else if (way === 'file') event.respondWith(fileFor(request));
});
