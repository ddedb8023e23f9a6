import { beforeAll, expect, test } from 'vitest';
import { enterPortal, returnToPortal } from './acts/enter-portal.js';
import { fillHouse } from './acts/fill-house.js';
import { eachJourney } from './stage/each-journey.js';
import { withoutNetwork } from './stage/network.js';

const journey = eachJourney();
const WIDTHS = [320, 390, 1440];
let number: string;
beforeAll(async () => {
  number = await fillHouse(journey.stage);
});

test.each(['zh-CN', 'en'] as const)('every page of the portal reads well everywhere (%s)', async (language) => {
  const visitor = await journey.stage.person({ name: 'visitor', face: 'portal', device: 'desk', language });
  await visitor.goTo('/sign-in?org=chaoyang');
  await visitor.button('Send me a code').waitFor();
  await visitor.looksEverywhere('sign-in', WIDTHS);

  const customer = await returnToPortal(journey.stage, { name: '王小芳', device: 'desk', language });
  await customer.goTo('/');
  await customer.chooses(/CY-180-/);
  await customer.looksEverywhere('new request', WIDTHS);
  await customer.turnsTo('/progress');
  await customer.reads(/天花板滴水/);
  await customer.looksEverywhere('progress', WIDTHS);
  await customer.turnsTo(`/requests/${number}`);
  // The list that was left names the technician, too.
  await customer.page.getByRole('heading', { level: 1, name: /天花板滴水/ }).waitFor();
  await customer.reads(/王磊/);
  await customer.looksEverywhere('request', WIDTHS);
  await customer.turnsTo('/products');
  await customer.link(/CY-180-/).waitFor();
  await customer.looksEverywhere('products', WIDTHS);
  await customer.follows(/CY-180-/);
  await customer.reads(/476|2028|保修|Warranty/);
  await customer.looksEverywhere('product', WIDTHS);
  await customer.turnsTo('/me');
  await customer.button('Sign out').waitFor();
  await customer.looksEverywhere('me', WIDTHS);
  await customer.turnsTo('/requests/R-2020-000001');
  await customer.reads('There is no such request');
  await customer.looksEverywhere('no such request', WIDTHS);
  await customer.turnsTo('/nowhere');
  await customer.reads('There is no such page');
  await customer.looksEverywhere('no such page', WIDTHS);
  expect(journey.stage.problems()).toEqual([]);
});

test('the portal says what is wrong when nothing is there, the server fails or the network is gone', async () => {
  const customer = await enterPortal(journey.stage, {
    name: '李建国',
    organization: 'chaoyang',
    phone: '13800138003',
  });
  await customer.goTo('/progress');
  await customer.looksEverywhere('progress empty', [390]);
  await customer.whileServerFails(async () => {
    await customer.goTo('/products');
    await customer.reads('Something went wrong on our side');
    await customer.looksEverywhere('failed', [390]);
  });
  await customer.presses('Try again');
  await customer.link(/CY-180-/).waitFor();
  await withoutNetwork(customer, async () => {
    await customer.reads('You are offline. What you see may be out of date.');
    await customer.looksEverywhere('offline', [390]);
  });
  await customer.readsNoMore('You are offline. What you see may be out of date.');
  expect(journey.stage.problems()).toEqual([]);
});
