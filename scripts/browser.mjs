// Finds a Chromium for the tests, or gets one. Run directly, it prints the path.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * How the tests start it. No sandbox: containers and root have none, and only our own pages are
 * opened. The last two make letters come out the same on every machine.
 */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

const WELL_KNOWN = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env['PROGRAMFILES(X86)']}\\Google\\Chrome\\Application\\chrome.exe`,
  ],
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
  ],
};

const system = () => (WELL_KNOWN[process.platform] ?? []).find(starts);

function starts(path) {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function run(command, args) {
  console.error(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // Its output goes to stderr: stdout is for the path alone.
  const options = { stdio: ['ignore', 2, 2], cwd: root, env, shell: process.platform === 'win32' };
  return spawnSync(command, args, options).status === 0;
}

const FONTS_CONF = (dir) =>
  `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
  `<dir>${dir}/fonts/fonts</dir><cachedir>${dir}/fonts/cache</cachedir></fontconfig>\n`;

const WRAPPER = `#!/bin/sh
d=$(dirname "$0")
export LD_LIBRARY_PATH="$d/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" FONTCONFIG_PATH="$d/fonts"
exec "$d/chromium" "$@"
`;

/** Unpacks the browser of @sparticuz/chromium into `staging`; leaves the environment as it was. */
async function unpack(staging) {
  const saved = { ...process.env };
  process.env.TMPDIR = staging;
  // Makes the package unpack the libraries a bare machine lacks (libnss3, libnspr4, libexpat).
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in saved)) delete process.env[name];
    Object.assign(process.env, saved);
  }
}

/** The Chromium inside the npm package @sparticuz/chromium: Linux x64, no system packages needed. */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  let version;
  try {
    const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    version = JSON.parse(readFileSync(join(dirname(main), '../../package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
  const dir = join(root, 'node_modules/.cache', `chromium-${version}`);
  const wrapper = join(dir, 'chromium.sh');
  if (existsSync(wrapper)) return wrapper;

  const staging = `${dir}.${process.pid}`; // two test runs may come here at once
  mkdirSync(staging, { recursive: true });
  await unpack(staging);
  writeFileSync(join(staging, 'fonts/fonts.conf'), FONTS_CONF(dir));
  writeFileSync(join(staging, 'chromium.sh'), WRAPPER, { mode: 0o755 });
  try {
    renameSync(staging, dir);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(wrapper)) throw error;
  }
  return wrapper;
}

async function playwrightOwn() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

function fromApt() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const common = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=300'];
  const install = [...common, 'install', '-y', '--no-install-recommends', 'chromium'];
  return run('apt-get', [...common, 'update']) && run('apt-get', install) ? system() : undefined;
}

/** Where to look, in this order: what is here first, downloads last. */
const PLACES = [
  ['npm package', packaged],
  ['system', system],
  ['playwright', playwrightOwn],
  [
    'playwright install',
    () => (run('npx', ['playwright', 'install', 'chromium']) ? playwrightOwn() : undefined),
  ],
  ['apt', fromApt],
];

/**
 * A Chromium that starts on this machine: the one CHROME_PATH names, else the first of PLACES.
 * @returns {Promise<{ path: string, from: string }>}
 * @throws when CHROME_PATH names one that does not start, or when there is none to be had
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!starts(named))
      throw new Error(`CHROME_PATH names a browser that does not start: ${named}`);
    return { path: named, from: 'CHROME_PATH' };
  }
  for (const [from, find] of PLACES) {
    try {
      const path = await find();
      if (starts(path)) return { path, from };
    } catch (error) {
      console.error(`Chromium from ${from}: ${error.message}`);
    }
  }
  throw new Error(
    'No Chromium for the browser tests. Set CHROME_PATH to a Chromium or Chrome, or install one ' +
      '(Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium).',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log((await findBrowser()).path);
}
