import { expect, test } from 'vitest';
import { returnToConsole } from './acts/enter-console.js';
import { returnToPortal } from './acts/enter-portal.js';
import { fileRequest } from './acts/file-request.js';
import { eachJourney } from './stage/each-journey.js';

const journey = eachJourney();

test('two servers over one database act as one: what is filed at one arrives live at the other', async () => {
  const { stage } = journey;
  const server = await stage.anotherServer();
  const agent = await returnToConsole(stage, { name: '林晓燕', server });
  await agent.goTo('/queue');
  const customer = await returnToPortal(stage, { name: '王小芳' });
  const number = await fileRequest(customer, { unit: /CY-B100-/, kind: /^报修/, title: '阳台漏水' });
  await agent.reads(/阳台漏水/);
  await agent.turnsTo(`/requests/${number}`);
  await agent.writes('Comment', '师傅马上联系您');
  await agent.chooses('To the customer');
  await agent.presses('Send to the customer');
  await customer.reads(/师傅马上联系您/);
  await server.stop();
  expect(journey.stage.problems()).toEqual([]);
});
