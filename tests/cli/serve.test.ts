import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders } from 'node:http';
import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

let folder: string;
let app: string;
let stop: () => Promise<unknown>;
let port: number;

/** Starts `dateline serve …args`; gives its port and how to stop it. */
async function start(args: readonly string[], appFolder = app) {
  const interruption = new AbortController();
  const stdout = new PassThrough();
  const ended = runCli(['serve', ...args], {
    stdout,
    appFolder,
    interrupted: interruption.signal,
  });
  const [address] = (await Promise.race([once(stdout, 'data'), ended.then((end) => [end])])) as [
    unknown,
  ];
  const found = /^Dateline: http:\/\/127\.0\.0\.1:(\d+)\/\n$/.exec(String(address));
  if (!found) throw new Error(JSON.stringify(address));
  const stopIt = async () => {
    interruption.abort();
    return ended;
  };
  return { port: Number(found[1]), stop: stopIt };
}

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path as it stands, without the tidying that `fetch` does. */
async function ask(
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
): Promise<Reply> {
  const asked = request({ host: '127.0.0.1', port, path, method, headers, agent: false }).end();
  const [answer] = (await once(asked, 'response')) as [import('node:http').IncomingMessage];
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-serve-'));
  app = join(folder, 'app');
  await mkdir(join(app, 'assets'), { recursive: true });
  await mkdir(join(app, 'stories'));
  await mkdir(join(folder, 'stories'));
  await writeFile(join(app, 'index.html'), '<title>Dateline</title>');
  await writeFile(join(app, 'assets/a.js'), 'export {}');
  await writeFile(join(app, 'stories/index.json'), '{"stories":[]}');
  await writeFile(join(app, 'stories/example.md'), 'example');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'app-secret.txt'), 'secret');
  await writeFile(join(folder, 'stories/a ż.md'), '---\ntitle: Żuraw\n---\nTekst');
  await symlink(join(folder, 'secret.txt'), join(app, 'assets/link.js'));
  await symlink(join(folder, 'secret.txt'), join(folder, 'stories/link.txt'));
  await symlink(folder, join(folder, 'stories/folder.txt'));
  ({ port, stop } = await start([join(folder, 'stories'), '--port', '0']));
});

afterAll(async () => {
  expect(await stop()).toMatchObject({ code: 0, stderr: '' });
  await rm(folder, { recursive: true });
});

test.each<[path: string, status: number, type: string, body: string]>([
  ['/', 200, 'text/html; charset=utf-8', '<title>Dateline</title>'],
  ['/index.html?x=1', 200, 'text/html; charset=utf-8', '<title>Dateline</title>'],
  ['/assets/a.js', 200, 'text/javascript; charset=utf-8', 'export {}'],
  [
    '/stories/index.json',
    200,
    'application/json',
    '{"stories":[{"id":"a ż.md","title":"Żuraw","language":""}]}',
  ],
  ['/stories/a%20%C5%BC.md', 200, 'text/plain; charset=utf-8', '---\ntitle: Żuraw\n---\nTekst'],
])('GET %s', async (path, status, type, body) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([
    status,
    type,
    body,
  ]);
});

test.each([
  '/nothing',
  '/assets',
  '/assets/',
  '/stories/',
  '/stories/example.md',
  '/stories/secret.txt',
  '/stories/..%2fsecret.txt',
  '/stories/../secret.txt',
  '/../secret.txt',
  '/..%2f..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..%5csecret.txt',
  '/../app-secret.txt',
  '/assets/../../secret.txt',
  '/%252e%252e/secret.txt',
  '/..%252f..%252fsecret.txt',
  '/stories/..%252fsecret.txt',
  '/..%ef%bc%8fsecret.txt',
  '/....//secret.txt',
  '/index.html%00.txt',
  '/stories/a%20%C5%BC.md%00.txt',
  '/%00',
  '//secret.txt',
  '/assets/link.js',
  '/stories/link.txt',
  '/stories/folder.txt',
  '/stories/folder.txt/secret.txt',
])('GET %s gives nothing out', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).toMatch(
    /^There is nothing at .*\. The explorer is at the address \/ of this server\.\n$/s,
  );
});

test('a file that is put into the folder appears at the next request', async () => {
  const path = join(folder, 'stories/b.txt');
  await writeFile(path, 'x');
  const { body } = await ask('/stories/index.json');
  await rm(path);
  expect(JSON.parse(body)).toMatchObject({ stories: [{ id: 'a ż.md' }, { id: 'b.txt' }] });
});

test('every answer is kept from running or loading what is not its own', async () => {
  const answers = await Promise.all(
    ['/', '/assets/a.js', '/stories/index.json', '/no'].map((path) => ask(path)),
  );
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self';/),
    });
  }
});

test('the page for frames has the policy that stands in it, and only our own pages may show it', async () => {
  await mkdir(join(folder, 'app/embed'), { recursive: true });
  await writeFile(join(folder, 'app/embed/embed.html'), '<title>x</title>');
  const { headers } = await ask('/embed/embed.html');
  expect(headers['content-security-policy']).toBe("frame-ancestors 'self'");
});

test('HEAD answers as GET does, without the body', async () => {
  for (const path of ['/', '/stories/index.json']) {
    const [head, get] = [await ask(path, 'HEAD'), await ask(path)];
    expect([head.status, head.body]).toEqual([200, '']);
    expect(head.headers['content-type']).toBe(get.headers['content-type']);
  }
});

test('nothing can be written', async () => {
  const { status, headers, body } = await ask('/stories/a.md', 'PUT');
  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  expect(body).toBe('PUT does nothing here: the explorer can only be read.\n');
});

test.each(['/%zz', '/..%c0%afsecret.txt', '/%'])('%s, a broken code, is refused', async (path) => {
  expect(await ask(path)).toMatchObject({
    status: 400,
    body: 'This address cannot be read: it has a broken % code in it.\n',
  });
});

test.each<[host: string, status: number]>([
  ['localhost:4173', 200],
  ['127.0.0.1', 200],
  ['[::1]:80', 200],
  ['evil.example', 403],
  ['evil.example:4173', 403],
  ['localhost.evil.example', 403],
])('a request to %j is answered with %i', async (host, status) => {
  expect((await ask('/', 'GET', { host })).status).toBe(status);
});

test('a client that goes away in the middle, or talks nonsense, does no harm', async () => {
  const nonsense = connect(port, '127.0.0.1');
  nonsense.write('\u0000\u0001 nonsense\r\n\r\n');
  await once(nonsense.resume(), 'close');
  const impatient = connect(port, '127.0.0.1');
  impatient.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
  impatient.destroy();
  expect((await ask('/')).status).toBe(200);
});

test('without files the examples of the explorer are served', async () => {
  const { port: own, stop: stopOwn } = await start(['--port', '0']);
  const bodies = await Promise.all(
    ['index.json', 'example.md'].map((id) =>
      fetch(`http://127.0.0.1:${String(own)}/stories/${id}`).then((r) => r.text()),
    ),
  );
  await stopOwn();
  expect(bodies).toEqual(['{"stories":[]}', 'example']);
});

test('a port that is asked for and taken is an error', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const taken = String((other.address() as AddressInfo).port);
  const { code, stderr } = await runCli(['serve', '--port', taken], { appFolder: app });
  other.close();
  expect([code, stderr]).toEqual([
    2,
    `dateline serve: port ${taken} is taken; stop the other program, or choose another: --port N\n`,
  ]);
});

test('two explorers at once take two ports', async () => {
  const [one, two] = [await start([]), await start([])];
  await Promise.all([one.stop(), two.stop()]);
  expect(one.port).toBeGreaterThanOrEqual(4173);
  expect(two.port).toBeGreaterThan(one.port);
});

test.each<[title: string, args: string[], message: RegExp]>([
  [
    'a missing file',
    ['no/such.md'],
    /^dateline serve: cannot read no\/such\.md: no such file or folder; check the path\n$/,
  ],
  [
    'a port that is none',
    ['--port', '99999'],
    /^dateline serve: not a port: 99999; a port is a number from 1 to 65535\n$/,
  ],
  ['a port in words', ['--port', 'http'], /^dateline serve: not a port: http; /],
  [
    'an unknown option',
    ['--host', '0.0.0.0'],
    /^dateline serve: unknown option '--host'; known: --port, --help\. See: dateline serve --help\n$/,
  ],
])('%s is an error', async (_title, args, message) => {
  const { code, stdout, stderr } = await runCli(['serve', ...args], { appFolder: app });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(message);
});

test('an explorer that is not built is an error that says how to build it', async () => {
  const { code, stderr } = await runCli(['serve'], { appFolder: '/no/app' });
  expect([code, stderr]).toEqual([
    2,
    'dateline serve: the explorer is not built: there is no /no/app; run: npm run build\n',
  ]);
});
