import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readStoryFile } from './stories.ts';

/** What the explorer's server gives out. */
export interface Site {
  /** Folder of the built explorer. */
  readonly appFolder: string;
  /** Files and folders of the stories; null for the examples that are built into the explorer. */
  readonly stories: readonly string[] | null;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer | Readable;
  readonly headers?: Readonly<Record<string, string>>;
}

const TEXT = 'text/plain; charset=utf-8';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': TEXT,
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': TEXT,
  '.woff2': 'font/woff2',
};

/**
 * Nothing but the explorer's own files runs, styles or loads; pictures and fonts may also be made by
 * it (data:, blob:). Styles that a component sets on an element by script are not concerned.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The page for frames names its own scripts by their hashes, in itself. */
const FRAME_PAGE = '/embed/embed.html';
const FRAME_POLICY = "frame-ancestors 'self'";

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  // Everything may have changed at the next reload: the stories, and the explorer with an update.
  'Cache-Control': 'no-cache',
} as const;

/** Names that this machine has for itself; another one in a request comes from a foreign page. */
const OWN_NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Answers one request: the list of stories, a story, or a file of the explorer. */
export async function respond(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, type, body, headers } = await answerTo(site, request);
  response.writeHead(status, { ...HEADERS, 'Content-Type': type, ...headers });
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    response.end(request.method === 'HEAD' ? undefined : body);
  } else if (request.method === 'HEAD') {
    body.destroy();
    response.end();
  } else {
    // A reader who goes away in the middle is no fault of ours.
    await pipeline(body, response).catch(() => response.destroy());
  }
}

async function answerTo(
  site: Site,
  { method = '', headers, url = '/' }: IncomingMessage,
): Promise<Answer> {
  // A page elsewhere could have its own name point at this machine and read drafts (DNS rebinding).
  if (!OWN_NAMES.has((headers.host ?? '').replace(/:\d+$/, ''))) {
    return plain(
      403,
      'This explorer answers only to this machine: use http://127.0.0.1 and its port.',
    );
  }
  if (method !== 'GET' && method !== 'HEAD') {
    const answer = plain(405, `${method} does nothing here: the explorer can only be read.`);
    return { ...answer, headers: { Allow: 'GET, HEAD' } };
  }
  const path = pathOf(url);
  if (path === null)
    return plain(400, 'This address cannot be read: it has a broken % code in it.');
  try {
    return (await find(site, path)) ?? notFound(path);
  } catch (error) {
    return plain(
      500,
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const plain = (status: number, text: string): Answer => ({ status, type: TEXT, body: `${text}\n` });

const notFound = (path: string) =>
  plain(404, `There is nothing at ${path}. The explorer is at the address / of this server.`);

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
}

const STORIES = '/stories/';

async function find({ appFolder, stories }: Site, path: string): Promise<Answer | null> {
  if (stories === null || !path.startsWith(STORIES)) return appFile(appFolder, path);
  const content = await readStoryFile(stories, path.slice(STORIES.length));
  return content && { status: 200, ...content };
}

const isBelow = (folder: string, file: string) =>
  file.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** A file of the explorer; null when there is none, or when the path or a link leaves its folder. */
async function appFile(folder: string, path: string): Promise<Answer | null> {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!isBelow(folder, file) || path.includes('\0')) return null;
  const found = await stat(file).catch(() => null);
  if (!found?.isFile() || !isBelow(await realpath(folder), await realpath(file))) return null;
  return {
    status: 200,
    type: TYPES[extname(file)] ?? 'application/octet-stream',
    body: createReadStream(file),
    headers: {
      'Content-Length': String(found.size),
      ...(path === FRAME_PAGE && { 'Content-Security-Policy': FRAME_POLICY }),
    },
  };
}
