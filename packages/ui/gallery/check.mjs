// Photographs the built gallery in both widths, themes and languages, and fails on any axe violation, script error,
// refusal by the content security policy, or sideways scrolling at 320 px.
// Usage: pnpm --filter @aftercare/console gallery:build && node packages/ui/gallery/check.mjs [folder for pictures]
import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

const pictures = process.argv[2];
if (pictures) mkdirSync(pictures, { recursive: true });

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
const policy = "default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'";
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://x').pathname;
  try {
    const body = readFileSync(join(import.meta.dirname, 'dist', path === '/' ? 'index.html' : path));
    response.writeHead(200, {
      'content-type': types[extname(path === '/' ? '.html' : path)] ?? 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(body);
  } catch {
    response.writeHead(204).end();
  }
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

const views = [];
for (const language of ['zh-CN', 'en']) {
  for (const theme of ['light', 'dark']) {
    for (const width of [390, 1440]) views.push({ language, theme, width, open: null });
  }
}
for (const open of ['dialog', 'drawer', 'confirm', 'menu', 'toast', 'select', 'search', 'photos']) {
  views.push({ language: 'zh-CN', theme: 'light', width: 390, open });
  views.push({ language: 'en', theme: 'dark', width: 1440, open });
}
views.push({ language: 'en', theme: 'light', width: 320, open: null });

// `ONLY=menu` looks at the views whose name contains it.
const only = process.env.ONLY ?? '';
let failures = 0;
for (const { language, theme, width, open } of views) {
  const name = [language, theme, width, open].filter(Boolean).join('-');
  if (!name.includes(only)) continue;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    hasTouch: width < 500,
    isMobile: width < 500,
    locale: language,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const fail = (text) => {
    failures += 1;
    console.error(`${name}: ${text}`);
  };
  page.on('pageerror', (error) => fail(`script error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && fail(`console: ${message.text()}`));

  const overlay = ['dialog', 'drawer', 'confirm'].includes(open ?? '');
  const density = width < 500 ? 'comfortable' : 'compact';
  await page.goto(`${origin}?language=${language}&theme=${theme}&density=${density}${overlay ? `&open=${open}` : ''}`);
  await page.locator('main').waitFor();
  await page.locator('canvas').waitFor();
  if (open === 'menu') await page.locator('#menu').click();
  if (open === 'toast') await page.locator('#toast').click();
  if (open === 'select')
    await page
      .getByLabel(language === 'en' ? 'Status' : '城市')
      .first()
      .click();
  if (open === 'search') {
    await page.getByRole('combobox', { name: language === 'en' ? 'Find' : '查找' }).click();
    await page.locator('[role=listbox] [role=option]').first().waitFor();
  }
  if (open === 'photos') {
    const picture = await page.locator('header').screenshot();
    await page
      .locator('input[type=file]')
      .last()
      .setInputFiles(
        ['one.png', 'slow.png', 'fail.png'].map((file) => ({ name: file, mimeType: 'image/png', buffer: picture })),
      );
    await page.locator('canvas').scrollIntoViewIfNeeded();
  }
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  for (const violation of violations) {
    fail(`axe ${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  }
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (sideways > 0) fail(`scrolls sideways by ${sideways} px`);
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: open === null });
  await context.close();
}

await browser.close();
server.close();
console.log(failures === 0 ? `${views.length} views, no violation` : `${failures} failures in ${views.length} views`);
process.exitCode = failures === 0 ? 0 : 1;
