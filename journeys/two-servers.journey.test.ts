import { expect, test } from 'vitest';
import { enterConsole } from './acts/enter-console.js';
import { enterPortal } from './acts/enter-portal.js';
import { fileRequest } from './acts/file-request.js';
import { eachJourney } from './stage/each-journey.js';

const journey = eachJourney();

test('two servers over one database act as one: what is filed at one arrives live at the other', async () => {
  const { stage } = journey;
  const server = await stage.anotherServer();
  const agent = await enterConsole(stage, { name: '林晓燕', server });
  const customer = await enterPortal(stage, { name: '王小芳', phone: '13800138001', organization: 'chaoyang' });
  const number = await fileRequest(customer, { unit: /CY-B100-/, kind: /^报修/, title: '阳台漏水' });
  await agent.reads(/阳台漏水/);
  await agent.goTo(`/requests/${number}`);
  await agent.writes('Comment', '师傅马上联系您');
  await agent.chooses('To the customer');
  await agent.presses('Send to the customer');
  await customer.reads(/师傅马上联系您/);
  await server.stop();
  expect(journey.stage.problems()).toEqual([]);
}, 120_000);
