// Installs the dependencies when node_modules does not hold what package-lock.json names.
// Uses nothing but Node itself, so it runs in a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The packages of a lock file by folder; an empty object when the file is missing or broken. */
function packagesOf(lockFile) {
  try {
    return JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** True when every package the lock names is there in that version (optional ones may be absent). */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json'); // npm writes it after each install
  return Object.entries(packagesOf('package-lock.json')).every(
    ([folder, { version, optional }]) => {
      if (folder === '') return true;
      const found = installed[folder];
      if (!found) return optional === true;
      return found.version === version && existsSync(join(root, folder, 'package.json'));
    },
  );
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Dateline needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

if (!isInstalled()) {
  console.error('Installing what package-lock.json names (npm ci) …');
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
  ];
  const npm = process.env.npm_execpath; // set when npm runs this script
  // The caller's `--silent` comes down through the environment and would hide npm's errors.
  const env = { ...process.env, npm_config_loglevel: 'warn' };
  const options = { cwd: root, env, stdio: 'inherit' };
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: true });
  if (status !== 0) {
    console.error('The install failed: see the message of npm above (is the registry reachable?).');
    process.exit(status ?? 1);
  }
}
