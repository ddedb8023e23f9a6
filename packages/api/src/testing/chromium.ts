import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM_PROGRAMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// Parts of a browser no page needs. Its address bar alone is two pages of its own beside each window, a second of work.
// (This list takes the place of Playwright's, the last one counts: what pages would notice of that is repeated here.)
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'MediaRouter',
  'OptimizationHints',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'DestroyProfileOnBrowserClose',
];

// No network but the pages': a test must not wait for, or depend on, what a browser asks its maker.
const QUIET = [
  `--disable-features=${WITHOUT.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless Chromium: the one named by CHROMIUM, else the system's, else the one among the installed packages
 * (Linux only). The caller closes it.
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: QUIET, headless: true });
}

async function findChromium(): Promise<string> {
  const found = process.env['CHROMIUM'] ?? SYSTEM_PROGRAMS.find((path) => existsSync(path));
  if (found) return found;
  // Without the switches it recommends: they are for a cloud function, and switch the web's security off.
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
