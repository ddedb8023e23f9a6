import { chromium, type Browser } from 'playwright-core';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The browser's program. */
    chromium: string;
  }
}

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

let shared: Promise<Browser> | undefined;

/**
 * The headless Chromium of this worker, started when it is first needed and gone with the worker. Whoever uses it closes the
 * contexts they opened, not the browser.
 */
export async function openChromium(): Promise<Browser> {
  const browser = await (shared ??= launch());
  return browser.isConnected() ? browser : (shared = launch());
}

const launch = () => chromium.launch({ executablePath: inject('chromium'), args: QUIET, headless: true });
