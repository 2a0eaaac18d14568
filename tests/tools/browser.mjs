// Finds the Chromium-like browser that the tests drive, and installs one where there is none.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
  'chrome',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] === undefined
      ? []
      : [
          join(process.env[name], 'Google/Chrome/Application/chrome.exe'),
          join(process.env[name], 'Microsoft/Edge/Application/msedge.exe'),
        ],
  ),
];

/** Switches that keep a test browser quiet: no sandbox where root runs it, and no traffic of its own. */
export const browserArgs = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Path of a browser on this machine, or undefined. `BROWSER_PATH` names one by hand. */
export function findBrowser() {
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.BROWSER_PATH, ...inPath, ...PLACES, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
}

function isDebianRoot() {
  return (
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    /debian|ubuntu/i.test(readFileSync('/etc/os-release', 'utf8'))
  );
}

/** Path of a browser, installed first where there is none: Playwright's, else Debian's package when root on Debian. */
export function ensureBrowser() {
  const present = findBrowser();
  if (present !== undefined) return present;
  console.log('No browser found; installing one for the tests …');
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: 300_000,
  });
  if (findBrowser() === undefined && isDebianRoot()) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const installed = findBrowser();
  if (installed === undefined) {
    throw new Error('The tests need Chrome, Chromium or Edge. Install one, or name it in the variable BROWSER_PATH.');
  }
  return installed;
}

if (process.argv[1] === import.meta.filename) console.log(`Browser for the tests: ${ensureBrowser()}`);
