import { expect, test } from 'vitest';
import { enterConsole } from './acts/enter-console.js';
import { enterPortal } from './acts/enter-portal.js';
import { eachJourney } from './stage/each-journey.js';

const journey = eachJourney();

test('whoever calls for the first time finds the request in the portal later', async () => {
  const { stage } = journey;
  const agent = await enterConsole(stage, { name: '林晓燕' });
  await agent.follows('New request');
  await agent.writes('Phone, number or name', '13700137009');
  await agent.presses('Find');
  await agent.reads('Nobody is known by that.');
  await agent.presses('New customer');
  await agent.writes('Name', '何大勇');
  await agent.writes('What it is called', '家');
  await agent.writes('Region', '杭州');
  await agent.writes('Address', '杭州市滨江区江南大道 1 号');
  await agent.presses('A product not known yet');
  await agent.finds('Model', 'CY-180');
  await agent.writes('Serial number', 'CY-180-PHONE-1');
  await agent.writes('In one line', '集热管破了一根');
  await agent.looksAround('console request by phone');
  await agent.presses('Take the request');
  await agent.page.waitForURL(/\/requests\/R-/);
  await agent.reads('Timeline');
  await agent.looksAround('console request taken');

  const caller = await enterPortal(stage, { name: '何大勇', phone: '13700137009', organization: 'chaoyang' });
  await caller.follows('Progress');
  await caller.looksAround('portal progress');
  await caller.follows(/集热管破了一根/);
  await caller.reads(/4 小时内上门/);
  await caller.looksAround('portal request taken by phone');
  expect(journey.stage.problems()).toEqual([]);
});
