import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from './chromium.js';

let browser: Browser;
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const text = decodeURIComponent(request.url!.slice(1));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><style>span { font: 40px sans-serif }</style><span>${text}</span>`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await openChromium();
}, 60_000);
afterAll(() => {
  server.close();
});

async function pictureOf(text: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${encodeURIComponent(text)}`);
  const picture = await page.locator('span').screenshot();
  await page.close();
  return picture.toString('base64');
}

// Where a font lacks a character, every such character is drawn as the same empty box.
test('a page in Chinese is drawn in Chinese, each character with its own face', async () => {
  const [repair, warranty, repairAgain] = [await pictureOf('维修'), await pictureOf('保修'), await pictureOf('维修')];
  expect(repair).toBe(repairAgain);
  expect(repair).not.toBe(warranty);
}, 60_000);
