import { expect, test } from 'vitest';
import { enterConsole } from './acts/enter-console.js';
import { enterPortal } from './acts/enter-portal.js';
import { fileRequest } from './acts/file-request.js';
import { triage } from './acts/triage.js';
import { eachJourney } from './stage/each-journey.js';
import type { Person } from './stage/person.js';

const journey = eachJourney();

test('a dispatcher has a day planned, reads what it would do and why, has it done, and takes it back', async () => {
  const { stage } = journey;
  const customer = await enterPortal(stage, { name: '王小芳', phone: '13800138001', organization: 'chaoyang' });
  await fileRequest(customer, { unit: /CY-B100-/, kind: /^报修/, part: /水箱/, fault: /漏/, title: '阳台漏水' });
  const agent = await enterConsole(stage, { name: '林晓燕' });
  await triage(agent, /阳台漏水/);

  const dispatcher = await enterConsole(stage, { name: '周志强' });
  await findsWorkingDay(dispatcher);
  await dispatcher.presses('Plan the day');
  await dispatcher.presses('Work out a plan');
  await dispatcher.reads('With the plan');
  const plan = dispatcher.page.getByRole('complementary');
  const choice = plan.getByRole('listitem').filter({ hasText: '阳台漏水' });
  expect(await choice.innerText()).toMatch(/\d\d:\d\d–\d\d:\d\d[^]*会修：水箱/);
  const board = dispatcher.page.getByRole('region', { name: dispatcher.words('Day board') });
  const visit = board.getByRole('button', { name: /阳台漏水/ });
  expect(await visit.count()).toBe(0);
  await dispatcher.looksAround('console plan of a day');

  await dispatcher.presses('Apply 1 choice');
  await visit.waitFor();
  await dispatcher.reads('Done: {done}.', { done: '1' });
  await dispatcher.presses('Take the plan back');
  await dispatcher.reads('Taken back.');
  await visit.waitFor({ state: 'detached' });
  expect(journey.stage.problems()).toEqual([]);
});

/** The first day from tomorrow on that somebody works. */
async function findsWorkingDay(dispatcher: Person): Promise<void> {
  for (let ahead = 1; ahead < 15; ahead++) {
    const day = new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    await dispatcher.goTo(`/dispatch?day=${day}`);
    const board = dispatcher.page.getByRole('region', { name: dispatcher.words('Day board') });
    await board.getByRole('group').first().waitFor();
    if (await board.getByText(/^\d+%$/).count()) return;
  }
  throw new Error('Nobody works for two weeks');
}
