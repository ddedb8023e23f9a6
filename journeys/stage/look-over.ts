import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Language } from './words.js';

const shots = fileURLToPath(new URL('../../.cache/journeys/', import.meta.url));
const wanted = Boolean(process.env['JOURNEY_SHOTS']);
const PHONE = 390;

/** What is wrong with how a page looks and reads at this moment: one line each, empty when nothing is. */
export async function lookOver(page: Page, name: string): Promise<string[]> {
  await settled(page);
  await picture(page, name);
  return [...(await unreadable(page)), ...(await tooWide(page))].map((problem) => `${name}: ${problem}`);
}

/**
 * The same at several widths. Who reads Chinese looks at a phone by day and at a desk by night, who reads English the
 * other way round: together they see every width, language and theme, and nobody reads the same page twice. At night
 * only colours can be newly wrong, and on less than a phone only the room there is.
 */
export async function lookOverEverywhere(
  page: Page,
  name: string,
  language: Language,
  widths: readonly number[],
): Promise<string[]> {
  const problems: string[] = [];
  for (const width of widths) {
    const theme = width > PHONE === (language === 'en') ? 'light' : 'dark';
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await settled(page);
    const about = `${name} ${language} ${width} ${theme}`;
    await picture(page, about, { fullPage: true });
    const found = width < PHONE ? [] : await unreadable(page, theme === 'dark' ? ['color-contrast'] : undefined);
    problems.push(...[...found, ...(await tooWide(page))].map((problem) => `${about}: ${problem}`));
  }
  return problems;
}

/** Keeps a picture in `.cache/journeys/` when JOURNEY_SHOTS is set, or always where it says so. */
export async function picture(page: Page, name: string, { fullPage = false, always = wanted } = {}): Promise<void> {
  if (!always || page.isClosed()) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({
    path: join(shots, `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`),
    animations: 'disabled',
    fullPage,
  });
}

// Everything asked for has come, and what fades in is there: a colour on its way has no contrast yet.
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  await page.evaluate(async () => {
    // What a new width or theme sets in motion begins with the next frame.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function unreadable(page: Page, rules?: string[]): Promise<string[]> {
  // Half a megabyte to read: once for as long as the page is there.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // No rule that is asked reads style sheets: they need not be fetched once more each time.
  const options: RunOptions = {
    resultTypes: ['violations'],
    reporter: 'no-passes',
    preload: false,
    ...(rules && { runOnly: rules }),
  };
  const { violations } = await page.evaluate(
    (how) => (window as unknown as { axe: typeof axe }).axe.run(document, how),
    options,
  );
  return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html.slice(0, 160)).join(' and ')}`);
}

async function tooWide(page: Page): Promise<string[]> {
  const widths = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return null;
    const wide = [...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > width + 1);
    return { width, wide: wide.slice(-2).map((it) => it.outerHTML.slice(0, 160)) };
  });
  return widths ? [`is wider than ${widths.width} px: ${widths.wide.join(' and ')}`] : [];
}
