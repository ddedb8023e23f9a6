import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { chromium } from 'playwright-core';
import { AGENT, fill, madeId, ORGANIZATION } from '../database/fill.mjs';
import { start } from '../servers/start.mjs';

const TECHNICIANS = 100;
const DAYS = 14;
const VISITS_A_DAY = 4;
/** What a frame may take at 60 a second, in milliseconds. */
const FRAME = 1000 / 60;
/** How long each of scrolling and dragging goes on, in milliseconds. */
const LONG = 3000;
const DOCUMENTS = new URL('../../../packages/console/src/gql/persisted-documents.json', import.meta.url);

/**
 * A hundred technicians over fourteen days, four visits a day each: the board as a dispatcher has it, in a browser, scrolled
 * both ways and with a visit dragged across. What counts is all that the page's main thread does for a frame, in its own time,
 * painting included; how much of that is script, style and layout, and how far frames were apart, is printed beside.
 */
export async function board({ scratch }) {
  const house = await scratch();
  const { appUrl } = await house.database('board', busyBoard);
  const account = { organizationId: ORGANIZATION, id: AGENT, kind: 'STAFF' };
  const documents = fileURLToPath(DOCUMENTS);
  const { stop, port, cookie } = await start('product.mjs', { appUrl, account, documents });
  const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, extraHTTPHeaders: { cookie } });
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/console/dispatch?span=fortnight`);
    await page.locator('[data-visit]').first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1000);
    const scrolled = await measured(page, () => scroll(page));
    await pickUp(page);
    const dragged = await measured(page, () => carry(page));
    const figures = [told('scrolling', scrolled), told('dragging', dragged)].join('; ');
    const shown = await page.locator('[data-visit]').count();
    return {
      ok: Math.max(scrolled.whole, dragged.whole) <= FRAME,
      figure: `${figures} (≤ ${FRAME.toFixed(1)} ms); ${shown} of ${TECHNICIANS * DAYS * VISITS_A_DAY} visits in the page`,
    };
  } finally {
    await browser.close();
    await stop();
  }
}

const told = (name, { work, whole, median, slow }) =>
  `${name} ${whole.toFixed(1)} ms a frame (${work.toFixed(1)} of it script, style and layout; frames of ${median.toFixed(1)} ms, ${slow} % late)`;

/** Main-thread time for a frame and how far frames were apart, in milliseconds, while something goes on. */
async function measured(page, act) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taken(session);
  await page.evaluate((long) => {
    const frames = (window.frames60 = []);
    const end = performance.now() + long;
    let last = performance.now();
    requestAnimationFrame(function frame(now) {
      frames.push(now - last);
      last = now;
      if (now < end) requestAnimationFrame(frame);
    });
  }, LONG);
  await act();
  const frames = (await page.evaluate(() => window.frames60)).slice(2);
  const after = await taken(session);
  const spent = (names) => names.reduce((sum, name) => sum + after[name] - before[name], 0) * 1000;
  await session.detach();
  const sorted = frames.toSorted((a, b) => a - b);
  const slow = Math.round((frames.filter((one) => one > FRAME * 1.5).length / frames.length) * 100);
  return {
    work: spent(OWN) / frames.length,
    whole: spent(['TaskDuration']) / frames.length,
    median: sorted[Math.floor(sorted.length / 2)],
    slow,
  };
}

const OWN = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'];

/** What the page's main thread has spent so far, by what on, in seconds. */
async function taken(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Down the technicians and along the days, some 25 pixels a frame, and back. */
const scroll = (page) =>
  page.evaluate(
    (long) =>
      new Promise((done) => {
        const board = document.querySelector('[data-board]');
        const end = performance.now() + long;
        let way = 1;
        requestAnimationFrame(function frame(now) {
          board.scrollBy(way * 18, way * 25);
          if (board.scrollTop + board.clientHeight >= board.scrollHeight - 1) way = -1;
          if (board.scrollTop <= 0) way = 1;
          if (now < end) requestAnimationFrame(frame);
          else done();
        });
      }),
    LONG,
  );

/** Takes hold of a visit that lies in the middle of the board. */
async function pickUp(page) {
  await page.evaluate(() => document.querySelector('[data-board]').scrollTo(0, 300));
  const found = await page.waitForFunction(
    () =>
      [...document.querySelectorAll('[data-movable]')]
        .map((card) => card.getBoundingClientRect())
        .map(({ x, y, width, height }) => ({ x, y, width, height }))
        .find(({ x, y, width }) => x > 500 && x < 800 && y > 250 && y < 600 && width > 20),
    undefined,
    { timeout: 60_000 },
  );
  const box = await found.jsonValue();
  await page.mouse.move(box.x + 8, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(650, 450);
}

/** Carries it in circles over the board: one move a frame, as the browser itself hands them out. */
const carry = (page) =>
  page.evaluate(
    (long) =>
      new Promise((done) => {
        const end = performance.now() + long;
        let step = 0;
        requestAnimationFrame(function frame(now) {
          step += 1;
          const [clientX, clientY] = [650 + 180 * Math.cos(step / 8), 450 + 180 * Math.sin(step / 8)];
          dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, buttons: 1, pointerType: 'mouse' }));
          if (now < end) requestAnimationFrame(frame);
          else done();
        });
      }),
    LONG,
  );

/** The house of the other cases, with a hundred technicians who have a full fortnight. */
async function busyBoard(ownerUrl) {
  await fill(ownerUrl, TECHNICIANS * DAYS * VISITS_A_DAY + 400);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query(`update account set roles = '{DISPATCHER}' where id = $1`, [AGENT]);
    await client.query('update technician set retired_at = now() where id > $1', [madeId(9, TECHNICIANS)]);
    await client.query('update site set latitude = 30 + random(), longitude = 120 + random()');
    await client.query(
      `insert into visit (organization_id, id, request_id, number, kind, state, technician_id, starts_at, ends_at, created_at)
       select $1, uuidv7(), ('01900000-0001-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'B-' || n, 'ON_SITE', 'OFFERED',
         ('01900000-0009-7000-8000-' || lpad(to_hex(n % ${TECHNICIANS} + 1), 12, '0'))::uuid, at, at + interval '90 minutes', now()
       from (select n, (date_trunc('week', now() at time zone 'Asia/Shanghai') + interval '1 day' * (n / ${TECHNICIANS} % ${DAYS})
         + interval '8 hours 30 minutes' + interval '2 hours' * (n / ${TECHNICIANS * DAYS})) at time zone 'Asia/Shanghai' as at
         from generate_series(0, ${TECHNICIANS * DAYS * VISITS_A_DAY - 1}) n) made where n > 0`,
      [ORGANIZATION],
    );
    await client.query('set session_replication_role = origin');
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
