import { beforeAll, expect, test } from 'vitest';
import { returnToConsole } from './acts/enter-console.js';
import { fillHouse } from './acts/fill-house.js';
import { eachJourney } from './stage/each-journey.js';
import { withoutNetwork } from './stage/network.js';

const journey = eachJourney();
const WIDTHS = [390, 1440];
let number: string;
beforeAll(async () => {
  number = await fillHouse(journey.stage);
});

test.each(['zh-CN', 'en'] as const)('every page of the desk reads well everywhere (%s)', async (language) => {
  const visitor = await journey.stage.person({ name: 'visitor', face: 'console', language });
  await visitor.goTo('/sign-in');
  await visitor.button(/韩梅/).waitFor();
  await visitor.looksEverywhere('sign-in', WIDTHS);

  const manager = await returnToConsole(journey.stage, { name: '韩梅', language });
  await manager.turnsTo('/queue');
  await manager.reads(/天花板滴水/);
  await manager.looksEverywhere('queue', WIDTHS);
  await manager.turnsTo(`/queue?open=${number}`);
  await manager.button('Change the facts').waitFor();
  await manager.looksEverywhere('triage', WIDTHS);
  await manager.turnsTo(`/requests/${number}`);
  await manager.reads(/V-\d{4}-\d{6}/);
  await manager.looksEverywhere('request', WIDTHS);
  // What becomes of a case, before anything has.
  const once = language === 'en' ? [1440] : [390];
  await manager.turnsTo(`/requests/${number}/investigation`);
  await manager.button('Open an investigation').first().waitFor();
  await manager.looksEverywhere('investigation', once);
  await manager.turnsTo(`/requests/${number}/solution`);
  await manager.button('Write a solution').first().waitFor();
  await manager.looksEverywhere('solution', once);
  await manager.turnsTo('/claims');
  await manager.reads('Nothing is claimed');
  await manager.looksEverywhere('claims', once);
  await manager.turnsTo('/ledger');
  await manager.reads('No entries');
  await manager.looksEverywhere('ledger', once);
  await manager.turnsTo('/intake');
  await manager.button('Take the request').waitFor();
  await manager.looksEverywhere('intake', WIDTHS);
  await manager.turnsTo('/dispatch');
  await manager.reads(/王磊/);
  await manager.looksEverywhere('dispatch', WIDTHS);
  await manager.turnsTo('/customers?by=phone&q=13800138001');
  await manager.follows(/王\*芳/);
  await manager.reads(/天花板滴水/);
  await manager.looksEverywhere('customer', WIDTHS);
  await manager.turnsTo('/customers');
  await manager.looksEverywhere('customers', WIDTHS);
  await manager.turnsTo('/products?serial=CY-180');
  await manager.follows(/CY-180-0101/);
  await manager.reads(/天花板滴水/);
  await manager.looksEverywhere('product', WIDTHS);
  await manager.turnsTo('/products');
  await manager.looksEverywhere('products', WIDTHS);
  await manager.turnsTo('/dashboard');
  await manager.looksEverywhere('dashboard', WIDTHS);
  await manager.turnsTo('/policies');
  await manager.follows(/P16/);
  await manager.reads(/水箱、集热管、支架|tank, collector tubes, frame/);
  await manager.looksEverywhere('policy', WIDTHS);
  await manager.turnsTo('/notifications');
  await manager.looksEverywhere('notifications', WIDTHS);
  await manager.turnsTo('/nowhere');
  await manager.reads('There is no such page');
  await manager.looksEverywhere('no such page', WIDTHS);
});

test.each(['zh-CN', 'en'] as const)('the pages of a technician read well everywhere (%s)', async (language) => {
  const technician = await returnToConsole(journey.stage, { name: '王磊', language });
  await technician.turnsTo('/visits');
  await technician.link(/天花板滴水/).waitFor();
  await technician.looksEverywhere('my visits', WIDTHS);
  await technician.follows(/天花板滴水/);
  await technician.button('Accept').waitFor();
  await technician.looksEverywhere('visit', WIDTHS);
});

test('the console says what is wrong when nothing is there, the server fails or the network is gone', async () => {
  const { stage } = journey;
  const stranger = await returnToConsole(stage, { name: '徐婷' });
  await stranger.goTo('/queue');
  await stranger.reads('Nothing here');
  await stranger.looksEverywhere('queue empty', WIDTHS);
  await stranger.goTo(`/requests/${number}`);
  await stranger.reads('There is no request {number}', { number });
  await stranger.looksEverywhere('not to be seen', WIDTHS);
  const technician = await returnToConsole(stage, { name: '赵敏', device: 'phone' });
  await technician.goTo('/visits');
  await technician.reads('No visits for you at the moment');
  await technician.looksAround('console my visits empty');
  await stranger.whileServerFails(async () => {
    await stranger.goTo('/dashboard');
    await stranger.reads('Something went wrong on our side');
    await stranger.looksEverywhere('failed', WIDTHS);
  });
  await stranger.presses('Try again');
  await stranger.page.getByRole('navigation', { name: stranger.words('Main') }).waitFor();
  await withoutNetwork(stranger, async () => {
    await stranger.reads('You are offline. What you see may be out of date.');
    await stranger.looksEverywhere('offline', WIDTHS);
  });
  expect(journey.stage.problems()).toEqual([]);
});
