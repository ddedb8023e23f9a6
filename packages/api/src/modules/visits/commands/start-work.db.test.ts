import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { triageRequest } from '../../requests/commands/triage-request.js';
import { climbLadder } from '../../requests/commands/climb-ladder.js';
import { FieldWork } from '../testing/field-work.test-kit.js';
import { acceptVisit } from './accept-visit.js';
import { arriveAtVisit } from './arrive-at-visit.js';
import { departForVisit } from './depart-for-visit.js';
import { finishVisit } from './finish-visit.js';
import { recordVisit } from './record-visit.js';
import { startWork } from './start-work.js';
import { stopWork } from './stop-work.js';

let heaters: FieldWork;
let hospitals: FieldWork;
beforeAll(async () => {
  heaters = await FieldWork.open('P16');
  hospitals = await FieldWork.open('P03');
});
afterAll(async () => {
  await heaters.close();
  await hospitals.close();
});
// Every test has a morning of its own: the technician is in one place at a time.
beforeEach(() => {
  heaters.world.pass(7 * 24 * 60);
  hospitals.world.pass(7 * 24 * 60);
});

test('work on site does not start where nobody arrived, nor at home', async () => {
  const visitId = await heaters.send(await heaters.leak());
  expect(await heaters.try(startWork, visitId, {})).toMatchObject({
    type: 'IllegalTransitionError',
    fields: { state: 'OFFERED' },
  });
  await heaters.do(acceptVisit, visitId, {});
  expect(await heaters.try(startWork, visitId, {})).toMatchObject({
    fields: { state: 'ACCEPTED', allowedActions: ['DEPART'] },
  });
});

test('a repair that turned out to be paid does not start before the price is agreed', async () => {
  const requestId = await heaters.leak();
  const visitId = await heaters.send(requestId);
  await heaters.do(acceptVisit, visitId, {});
  await heaters.do(departForVisit, visitId, {});
  await heaters.do(arriveAtVisit, visitId, {});
  const version = await heaters.version(requestId);
  await heaters.world.does(heaters.world.staff('AGENT'), triageRequest, {
    requestId,
    version,
    causeCode: 'TAKEN_APART_BY_USER',
  });
  expect(await heaters.try(startWork, visitId, {})).toMatchObject({
    type: 'ConsentRequiredError',
    fields: { kind: 'PAID_WORK' },
  });
  // Nor is it done without having started: stopped on the way, recorded, and said to be put right.
  await heaters.do(stopWork, visitId, { reason: '等客户确认' });
  await heaters.do(recordVisit, visitId, { findings: 'f', actions: 'a', parts: [] });
  expect(await heaters.try(finishVisit, visitId, { outcome: 'FIXED' as const })).toMatchObject({
    type: 'ConsentRequiredError',
  });
  await heaters.agree(requestId, 'PAID_WORK', [{ priceItemId: heaters.world.ids.priceItem, quantity: 1 }]);
  await heaters.do(startWork, visitId, {});
});

test('remote work does not start before the customer authorises it; a telephone visit needs no leave', async () => {
  const requestId = await hospitals.question();
  const call = await hospitals.send(requestId, hospitals.plan(undefined, 60, 'PHONE'));
  await hospitals.begin(call);
  await hospitals.finish(call, 'NOT_FIXED');
  await hospitals.write(`update visit set state = 'SIGNED' where id = ?`, call);
  await hospitals.write(`update service_request set state = 'PLANNED' where id = ?`, requestId);
  const version = await hospitals.version(requestId);
  await hospitals.world.does(hospitals.world.staff('AGENT'), climbLadder, {
    requestId,
    version,
    to: 'REMOTE',
    reason: '电话无法解决',
  });
  const visitId = await hospitals.send(requestId, hospitals.plan(undefined, 240, 'REMOTE'));
  await hospitals.do(acceptVisit, visitId, {});
  expect(await hospitals.try(departForVisit, visitId, {})).toMatchObject({
    type: 'IllegalTransitionError',
    fields: { allowedActions: ['START'] },
  });
  expect(await hospitals.try(startWork, visitId, {})).toMatchObject({
    type: 'ConsentRequiredError',
    fields: { kind: 'REMOTE_ACCESS' },
  });
  await hospitals.agree(requestId, 'REMOTE_ACCESS');
  await hospitals.do(startWork, visitId, {});
  expect(await hospitals.world.request(requestId)).toMatchObject({ state: 'IN_SERVICE' });
});
