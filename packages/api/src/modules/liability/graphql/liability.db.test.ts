import { encodeGlobalId } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/actor.js';
import type { Mill, Person } from '../../approvals/commands/approvals.test-kit.js';
import { MillApi } from '../../approvals/graphql/mill-api.test-kit.js';

let mill: Mill;
let api: MillApi;
beforeAll(async () => {
  api = await MillApi.open();
  mill = api.mill;
});
afterAll(() => mill.world.close());

const REFUSED =
  '__typename ... on UserError { message code } ... on InvalidInputError { issues { path code message } } ... on ConflictError { currentVersion }';
const change = (name: string, input: string, success: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${REFUSED} ... on ${success} } }`;
const DECIDE = change(
  'decideLiability',
  'DecideLiabilityInput',
  'LiabilitySuccess { liabilityDecision { id state shares { id department basisPoints amount { amountMinor } } allowedActions version } }',
);
const does = async (actor: Actor, source: string, input: object) => {
  const { data, codes } = await api.ask(actor, source, { input: { idempotencyKey: `key-${uuidv7()}`, ...input } });
  if (codes) return { codes };
  return Object.values(data)[0];
};
const as = (person: Person) => mill.as(person);

async function claim(facts: Readonly<Record<string, string>> = { loss: '900.01' }, faultCode = 'HOLES') {
  const id = await mill.claim();
  await mill.world.write('update service_request set fault_code = ? where id = ?', faultCode, id);
  await mill.triage(id, facts);
  return {
    uuid: id,
    id: encodeGlobalId('ServiceRequest', id),
    version: (await mill.world.request(id))['version'] as number,
  };
}

test('who would bear a loss is shown before it is decided: shares to the cent, the clause, and whom to name', async () => {
  const { id } = await claim();
  const RULING = `query ($id: ID!, $loss: String) { lossRuling(requestId: $id, lossMinor: $loss) {
    rule { name } loss { amountMinor } toBeFoundOut mayBeOverridden handOver trace { clause }
    shares { bearer { name kind label { en } } basisPoints amount { amountMinor } nameMissing } bearers { name } } }`;
  const { data } = await api.ask(as('engineer'), RULING, { id });
  expect(data['lossRuling']).toMatchObject({
    rule: { name: 'loss' },
    loss: { amountMinor: '90001' },
    toBeFoundOut: false,
    mayBeOverridden: true,
    handOver: null,
    trace: { clause: '4.1' },
    shares: [
      {
        bearer: { name: 'WORKSHOP', kind: 'UNIT', label: { en: 'Workshop' } },
        basisPoints: 7_000,
        amount: { amountMinor: '63001' },
        nameMissing: false,
      },
      { bearer: { name: 'QUALITY_INSPECTION' }, basisPoints: 3_000, amount: { amountMinor: '27000' } },
    ],
  });
  const names = data['lossRuling'].bearers.map(({ name }: { name: string }) => name);
  expect(names).toContain('CARRIER');
  expect(names).not.toContain('LIABLE_UNITS');
  const other = await api.ask(as('engineer'), RULING, { id, loss: '3' });
  expect(
    other.data['lossRuling'].shares.map(({ amount }: { amount: { amountMinor: string } }) => amount.amountMinor),
  ).toEqual(['2', '1']);
  expect((await api.ask(as('engineer'), RULING, { id, loss: '-1' })).codes).toEqual(['BAD_USER_INPUT']);
  const transit = await claim({ loss: '900' }, 'TRANSIT_DAMAGE');
  const open = await api.ask(as('engineer'), RULING, { id: transit.id });
  expect(open.data['lossRuling'].shares).toMatchObject([{ bearer: { kind: 'OUTSIDER' }, nameMissing: true }]);
});

test('one key decides once; an old version decides nothing, and what is wrong is said in both languages', async () => {
  const { uuid, id: requestId, version } = await claim({ loss: '900' }, 'TRANSIT_DAMAGE');
  expect(await does(as('engineer'), DECIDE, { requestId, version })).toMatchObject({
    __typename: 'InvalidInputError',
    issues: [{ path: 'named.CARRIER_AND_INSURER', code: 'required', message: 'Please fill this in.' }],
  });
  const named = [{ department: 'CARRIER_AND_INSURER', named: '顺达物流' }];
  const input = { idempotencyKey: `key-${uuidv7()}`, requestId, version, named };
  const first = await does(as('engineer'), DECIDE, input);
  expect(first).toMatchObject({ liabilityDecision: { state: 'IN_FORCE', allowedActions: ['DISPUTE', 'DECIDE_ANEW'] } });
  expect(await does(as('engineer'), DECIDE, input)).toEqual(first);
  expect(await mill.world.rows('select id from liability_decision where request_id = $1', uuid)).toHaveLength(1);
  expect(await does(as('engineer'), DECIDE, { ...input, idempotencyKey: undefined, requestId, version })).toBeDefined();
  expect(await does(as('engineer'), DECIDE, { requestId, version, named })).toMatchObject({
    __typename: 'ConflictError',
    currentVersion: (await mill.world.request(uuid))['version'],
  });
});

test('the money page of a request is one statement: shares, objections, claims, penalties and hand-overs', async () => {
  const { id, version } = await claim();
  await does(as('engineer'), DECIDE, { requestId: id, version });
  const PAGE = `query ($id: ID!) { request(id: $id) {
    custody { stage signed handedOverAt forcedBy { name label { en } } recordedBy { displayName } }
    liability { round state origin loss { amountMinor currency } trace { clause because { text } } outdated
      shares { department label { en } kind named basisPoints amount { amountMinor } recoveries { state claimed { amountMinor } steps { kind } } }
      disputes { department reason upheld } approval { state } decidedBy { displayName } }
    liabilityDecisions { round state }
    recoveries { name state received { amountMinor } borne { department } }
    penalties { rule state amount { amountMinor } shares { department amount { amountMinor } } } } }`;
  api.statements = 0;
  const { data, codes } = await api.ask(as('engineer'), PAGE, { id });
  expect(codes).toBeUndefined();
  expect(data['request']).toMatchObject({
    custody: [],
    liability: {
      round: 1,
      state: 'IN_FORCE',
      origin: 'RULE',
      outdated: false,
      shares: [{ amount: { amountMinor: '63001' } }, {}],
    },
    liabilityDecisions: [{ round: 1, state: 'IN_FORCE' }],
    recoveries: [],
    penalties: [],
  });
  expect(api.statements).toBe(1);
});

test('which penalties could be charged, and what each still needs, is told; and charged ones are listed', async () => {
  const { uuid, id } = await claim({
    loss: '900',
    remedy: 'RETURN',
    machine: 'WORKSHOP_4_MACHINE_7',
    falseReportBy: 'SALESPERSON',
  });
  const RULINGS =
    'query ($id: ID!) { chargeablePenalties(requestId: $id) { rule { name } bearer { name kind } amount { amountMinor } missing trace { clause } } }';
  const rulings = async () =>
    (
      (await api.ask(as('engineer'), RULINGS, { id })).data['chargeablePenalties'] as {
        rule: { name: string };
        missing: string[];
      }[]
    ).map(({ rule, missing }) => `${rule.name}: ${missing.join(' ')}`);
  expect(await rulings()).toEqual([
    'goods-pulped-again: units.TON liability',
    'false-report: bases.MONTHLY_BONUS accountId',
    'false-report-of-sales: ',
    'investigation-trip: bases.COSTS liability',
  ]);
  const version = async () => (await mill.world.request(uuid))['version'] as number;
  await does(as('engineer'), DECIDE, { requestId: id, version: await version() });
  const CHARGE = change(
    'chargePenalty',
    'ChargePenaltyInput',
    'PenaltySuccess { penalty { state amount { amountMinor } shares { department } } }',
  );
  const tons = { requestId: id, rule: 'goods-pulped-again', units: [{ unit: 'TON', quantity: 2.5 }] };
  expect(await does(as('engineer'), CHARGE, { ...tons, version: await version() })).toMatchObject({
    penalty: {
      state: 'CHARGED',
      amount: { amountMinor: '300000' },
      shares: [{ department: 'WORKSHOP' }, { department: 'QUALITY_INSPECTION' }],
    },
  });
  expect((await rulings())[0]).toBe('false-report: bases.MONTHLY_BONUS accountId');
  const LIST = 'query ($state: [PenaltyState!]) { penalties(filter: { state: $state }) { nodes { rule state } } }';
  expect((await api.ask(as('engineer'), LIST, { state: ['CHARGED'] })).data['penalties'].nodes).toEqual([
    { rule: 'goods-pulped-again', state: 'CHARGED' },
  ]);
  expect((await api.ask(as('engineer'), LIST, { state: ['REVERSED'] })).data['penalties'].nodes).toEqual([]);
});

test('what costs so much a time is charged as many times as it happened that day, and only whole times', async () => {
  const { uuid, id } = await claim({ loss: '900', falseReportBy: 'SALESPERSON' });
  const CHARGE = change(
    'chargePenalty',
    'ChargePenaltyInput',
    'PenaltySuccess { penalty { amount { amountMinor } } } ... on InvalidInputError { issues { path code } }',
  );
  const charge = async (quantity: number, on: string) => {
    const units = [{ unit: 'TIME', quantity }];
    const version = (await mill.world.request(uuid))['version'] as number;
    return does(as('engineer'), CHARGE, { requestId: id, version, rule: 'false-report-of-sales', on, units });
  };
  for (const [wrong, code] of [
    [1.5, 'malformed'],
    [0, 'tooSmall'],
    [101, 'tooLarge'],
  ] as const)
    expect(await charge(wrong, '2026-01-05')).toMatchObject({ issues: [{ path: 'units.0.quantity', code }] });
  expect(await charge(3, '2026-01-05')).toMatchObject({ penalty: { amount: { amountMinor: '150000' } } });
  expect(await charge(1, '2026-01-06')).toMatchObject({ penalty: { amount: { amountMinor: '50000' } } });
  expect(await charge(1, '2026-01-05')).toMatchObject({ issues: [{ path: 'on', code: 'penalty.chargedThatDay' }] });
});

test('names of those who signed are masked, and lie sealed', async () => {
  const { id, version } = await claim();
  const SIGN = change('signCustody', 'SignCustodyInput', 'CustodySuccess { custodyRecord { stage signedBy } }');
  const input = {
    requestId: id,
    version,
    stage: 'PRODUCTION',
    handedOverAt: '2026-01-01T00:00:00Z',
    signedBy: '王保管',
  };
  const { custodyRecord } = (await does(as('manager'), SIGN, input)) as { custodyRecord: { signedBy: string } };
  expect(custodyRecord.signedBy).not.toContain('保管');
});
