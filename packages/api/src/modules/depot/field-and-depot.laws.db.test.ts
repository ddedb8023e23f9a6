import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INVARIANTS } from '../audit/invariants.js';
import { moveVisit } from '../dispatch/commands/move-visit.js';
import { dispatchRequest } from '../dispatch/commands/dispatch-request.js';
import { orderStop } from '../investigation/commands/order-stop.js';
import { liftStop } from '../investigation/commands/lift-stop.js';
import { cancelRequest } from '../requests/commands/cancel-request.js';
import { resolveRequest } from '../requests/commands/resolve-request.js';
import { acceptVisit } from '../visits/commands/accept-visit.js';
import { arriveAtVisit } from '../visits/commands/arrive-at-visit.js';
import { cancelVisit } from '../visits/commands/cancel-visit.js';
import { declineVisit } from '../visits/commands/decline-visit.js';
import { departForVisit } from '../visits/commands/depart-for-visit.js';
import { finishVisit } from '../visits/commands/finish-visit.js';
import { refuseSignature } from '../visits/commands/refuse-signature.js';
import { startWork } from '../visits/commands/start-work.js';
import { stopWork } from '../visits/commands/stop-work.js';
import { FieldWork } from '../visits/testing/field-work.test-kit.js';
import { addLoaner } from './commands/keep-loaners.js';
import { lendLoaner, takeLoanerBack } from './commands/lend-loaner.js';
import { receiveUnit, sendUnitIn } from './commands/receive-unit.js';
import { finishDepotRepair, returnUnit } from './commands/return-unit.js';

let field: FieldWork;
let people: readonly string[];
let loaners: readonly string[];
beforeAll(async () => {
  field = await FieldWork.open('P16');
  people = [field.world.ids.technician, await field.hire('赵敏')];
  const stores = field.world.staff('STORES');
  const add = (serial: string) => field.world.does(stores, addLoaner, { label: '备用机', serial });
  loaners = [await add('L-1'), await add('L-2')];
});
afterAll(() => field.close());

const one = <T extends string>(...whats: T[]) => fc.constantFrom(...whats);
const which = fc.nat({ max: 1 });
const hours = fc.integer({ min: 1, max: 6 });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: one('dispatch', 'move'), of: which, to: which, hours }) },
  {
    weight: 8,
    arbitrary: fc.record({ what: one('accept', 'depart', 'arrive', 'start', 'finish', 'close'), of: which }),
  },
  { weight: 2, arbitrary: fc.record({ what: one('decline', 'stop', 'callOff', 'order', 'lift'), of: which }) },
  { weight: 5, arbitrary: fc.record({ what: one('sendIn', 'receive', 'repair', 'giveBack'), of: which }) },
  { weight: 2, arbitrary: fc.record({ what: one('lend', 'takeBack'), of: which, to: which }) },
  { weight: 1, arbitrary: fc.record({ what: one('cancel', 'resolve'), of: which }) },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
/** What every story begins with, so that something is done in each. */
const SENT: Step = { what: 'dispatch', of: 0, to: 0, hours: 1 };
const RUNS = Number(process.env['RUNS'] ?? 4);
const PLACES = [
  ['a unit is here once', `select asset_id from depot_repair where state <> 'RETURNED' group by 1 having count(*) > 1`],
  [
    'a loaner is out once',
    `select loaner_unit_id from loaner_loan where returned_at is null group by 1 having count(*) > 1`,
  ],
  [
    'one visit ahead',
    `select request_id from visit where state not in ('SIGNED', 'DECLINED', 'CANCELLED') group by 1 having count(*) > 1`,
  ],
  ['one report a visit', `select visit_id from service_report group by 1 having count(*) > 1`],
] as const;

test('whoever is sent, moved, stopped, and whatever comes in, is lent and goes home, in whatever order: every invariant holds', async () => {
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 24 }), async (steps) => {
      const requests = [await field.leak(), await field.leak()];
      for (const next of [SENT, ...steps]) done += (await attempt(requests[next.of]!, next)) instanceof Error ? 0 : 1;
      for (const { name, faults } of INVARIANTS) expect([name, await field.world.rows(faults)]).toEqual([name, []]);
      for (const [name, faults] of PLACES) expect([name, await field.world.rows(faults)]).toEqual([name, []]);
      await leaveNothing(requests);
    }),
    { numRuns: RUNS },
  );
  // More than what each begins with.
  expect(done).toBeGreaterThan(RUNS);
}, 600_000);

/** What becomes of it: a refusal, or something else. What breaks fails the test. */
const attempt = (requestId: string, next: Step): Promise<unknown> =>
  take(requestId, next).catch((error: unknown) => {
    // The visit of somebody else.
    if ((error as { extensions?: { code: string } }).extensions?.code === 'FORBIDDEN') return error;
    throw error;
  });

async function take(requestId: string, next: Step): Promise<unknown> {
  const { world } = field;
  const reason = '理由';
  const seen = async () => ({ requestId, version: await field.version(requestId) });
  const [manager, stores] = [world.staff('MANAGER'), world.staff('STORES')];
  const [visit] = await world.rows('select id from visit where request_id = $1 order by id desc limit 1', requestId);
  const id = visit?.['id'] as string | undefined;
  const onVisit = (act: (id: string) => Promise<unknown>) => (id ? act(id) : new Error('nobody is sent'));
  switch (next.what) {
    case 'dispatch': {
      const plan = field.plan(people[next.to], next.hours * 60);
      return world.run(field.dispatcher(), dispatchRequest, { ...(await seen()), ...plan });
    }
    case 'move': {
      const { technicianId, startsAt, endsAt } = field.plan(people[next.to], next.hours * 60);
      return onVisit((at) => field.try(moveVisit, at, { technicianId, startsAt, endsAt }, field.dispatcher()));
    }
    case 'accept':
      return onVisit((at) => field.try(acceptVisit, at, {}));
    case 'depart':
      return onVisit((at) => field.try(departForVisit, at, {}));
    case 'arrive':
      return onVisit((at) => field.try(arriveAtVisit, at, {}));
    case 'start':
      return onVisit((at) => field.try(startWork, at, {}));
    case 'finish':
      await onVisit((at) => field.record(at));
      return onVisit((at) => field.try(finishVisit, at, { outcome: 'FIXED' as const }));
    case 'close':
      return onVisit(async (at) => {
        const { contentHash } = await field.shown(at);
        const tools = { files: field.files };
        return field.try(
          (input: { visitId: string; version: number; contentHash: string; reason: string }, work, house) =>
            refuseSignature(input, work, { ...house, ...tools }),
          at,
          { contentHash, reason },
        );
      });
    case 'decline':
      return onVisit((at) => field.try(declineVisit, at, { reason }));
    case 'stop':
      return onVisit((at) => field.try(stopWork, at, { reason }));
    case 'callOff':
      return onVisit((at) => field.try(cancelVisit, at, { reason }, field.dispatcher()));
    case 'order':
      return world.run(manager, orderStop, { requestId, description: reason });
    case 'lift': {
      const [stop] = await world.rows('select id, version from stop_order where request_id = $1', requestId);
      const lifted = { stopOrderId: stop?.['id'] as string, version: stop?.['version'] as number, reason };
      return stop ? world.run(manager, liftStop, lifted) : new Error('nothing is stopped');
    }
    case 'sendIn':
      return world.run(world.customer(), sendUnitIn, await seen());
    case 'receive':
      return world.run(stores, receiveUnit, { ...(await seen()), condition: '完好' });
    case 'repair':
      return world.run(manager, finishDepotRepair, { ...(await seen()), fixed: true, findings: '漏', actions: '换' });
    case 'giveBack':
      return world.run(stores, returnUnit, await seen());
    case 'lend':
      return world.run(stores, lendLoaner, { ...(await seen()), loanerUnitId: loaners[next.to]! });
    case 'takeBack':
      return world.run(stores, takeLoanerBack, { ...(await seen()), condition: '完好' });
    case 'cancel':
      return world.run(world.customer(), cancelRequest, await seen());
    case 'resolve':
      return world.run(manager, resolveRequest, { ...(await seen()), text: reason });
  }
}

/** Whatever became of a request, its unit and the loaner can go home. */
async function leaveNothing(requests: readonly string[]): Promise<void> {
  for (const of of [0, 1]) await take(requests[of]!, { what: 'cancel', of });
  for (const what of ['receive', 'repair', 'giveBack'] as const)
    for (const of of [0, 1]) await take(requests[of]!, { what, of });
  for (const of of [0, 1]) await take(requests[of]!, { what: 'takeBack', of, to: 0 });
  const { world } = field;
  await field.write(`update visit set state = 'CANCELLED' where state not in ('SIGNED', 'DECLINED', 'CANCELLED')`);
  expect(await world.rows(`select number from depot_repair where state <> 'RETURNED'`)).toEqual([]);
  expect(await world.rows('select id from loaner_loan where returned_at is null')).toEqual([]);
}
