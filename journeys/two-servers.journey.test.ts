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
  // A line that broke is mended by itself, and what nobody could tell meanwhile is read all the same.
  await stage.database.change(`update service_request set title = '阳台漏水，已止住'`);
  await stage.database.change(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'aftercare live' and datname = current_database()`,
  );
  await agent.reads(/已止住/);
  await customer.reads(/已止住/);
  // Whoever still looked would look for their server in vain.
  await agent.page.close();
  await server.stop();
  expect(journey.stage.problems()).toEqual([]);
});
