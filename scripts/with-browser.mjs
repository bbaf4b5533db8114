// Runs a command with CHROME_PATH set to a Chromium that starts here:
//   node scripts/with-browser.mjs npx vitest run --project e2e
import { spawnSync } from 'node:child_process';
import { findBrowser } from './browser.mjs';

const [command, ...args] = process.argv.slice(2);
const browser = await findBrowser().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
console.error(`Chromium: ${browser.path} (${browser.from})`);
const { status } = spawnSync(command, args, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, CHROME_PATH: browser.path },
});
process.exit(status ?? 1);
