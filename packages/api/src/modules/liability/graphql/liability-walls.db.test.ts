import { encodeGlobalId } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/actor.js';
import { MillApi } from '../../approvals/graphql/mill-api.test-kit.js';
import { Losses } from '../commands/liability.test-kit.js';
import { claimRecovery } from '../commands/claim-recovery.js';
import { disputeLiability } from '../commands/dispute-liability.js';
import { signCustody } from '../commands/sign-custody.js';

let losses: Losses;
let api: MillApi;
beforeAll(async () => {
  api = await MillApi.open();
  losses = Losses.in(api.mill);
});
afterAll(() => losses.world.close());

const TABLES = [
  'custody_record',
  'liability_decision',
  'liability_share',
  'liability_dispute',
  'recovery',
  'recovery_step',
  'penalty',
  'penalty_share',
];

test('who bears what among ourselves is not for customers, partners or a neighbour, through either wall', async () => {
  const { world, mill } = losses;
  const claim = await losses.claim({ loss: '900', falseReportBy: 'SALESPERSON' }, 'TRANSIT_DAMAGE');
  const handedOverAt = new Date(0);
  const version = await losses.version(claim);
  await world.does(mill.as('manager'), signCustody, {
    requestId: claim,
    version,
    stage: 'PRODUCTION',
    handedOverAt,
    signedBy: '王',
  });
  await losses.decide(claim, { named: [{ department: 'CARRIER_AND_INSURER', named: '顺达物流' }] });
  await losses.charge(claim, 'false-report-of-sales');
  const [share] = await world.rows('select id, decision_id from liability_share');
  await world.does(mill.as('deputy'), claimRecovery, { shareId: share!['id'], party: 'CARRIER' as const });
  const objection = {
    decisionId: share!['decision_id'],
    version: 1,
    department: 'CARRIER_AND_INSURER',
    reason: '不同意',
  };
  await world.does(mill.as('manager'), disputeLiability, objection);

  const neighbour: Actor = { ...mill.as('head'), organizationId: uuidv7() };
  await world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'next-door', '{"zh-CN":"乙","en":"B"}', 'Asia/Shanghai', 'CNY')`,
    [neighbour.organizationId],
  );
  const one = async (table: string) => (await world.rows(`select id from ${table} limit 1`))[0]!['id'] as string;
  const ids = [
    encodeGlobalId('CustodyRecord', await one('custody_record')),
    encodeGlobalId('LiabilityDecision', await one('liability_decision')),
    encodeGlobalId('LossShare', await one('liability_share')),
    encodeGlobalId('LiabilityDispute', await one('liability_dispute')),
    encodeGlobalId('Recovery', await one('recovery')),
    encodeGlobalId('RecoveryStep', await one('recovery_step')),
    encodeGlobalId('Penalty', await one('penalty')),
    encodeGlobalId('PenaltyShare', await one('penalty_share')),
  ];
  const field = { ...mill.world.technician() };
  for (const id of ids) {
    const node = 'query ($id: ID!) { node(id: $id) { id } }';
    expect((await api.ask(mill.as('engineer'), node, { id })).data).toEqual({ node: { id } });
    for (const actor of [neighbour, world.customer(), world.partnerProgram('requests:read'), field])
      expect((await api.ask(actor, node, { id })).data).toEqual({ node: null });
  }
  const of = encodeGlobalId('ServiceRequest', claim);
  const page = `query ($of: ID!) { request(id: $of) { custody { id } liability { id } liabilityDecisions { id } recoveries { id } penalties { id } } }`;
  expect((await api.ask(world.customer(), page, { of })).data).toEqual({
    request: { custody: [], liability: null, liabilityDecisions: [], recoveries: [], penalties: [] },
  });
  expect((await api.ask(neighbour, page, { of })).data).toEqual({ request: null });
  const rulings =
    'query ($of: ID!) { lossRuling(requestId: $of) { rule { name } } chargeablePenalties(requestId: $of) { amount { currency } } }';
  expect((await api.ask(neighbour, rulings, { of })).data).toEqual({ lossRuling: null, chargeablePenalties: [] });
  expect((await api.ask(world.customer(), rulings, { of })).codes?.[0]).toBe('FORBIDDEN');
  expect((await api.ask(field, '{ penalties { totalCount } }')).codes).toEqual(['FORBIDDEN']);
  const lists = '{ penalties { totalCount } recoveries { totalCount } }';
  const none = { penalties: { totalCount: 0 }, recoveries: { totalCount: 0 } };
  expect((await api.ask(neighbour, lists)).data).toEqual(none);
  await world.write(`update partner set kind = 'SUPPLIER'`);
  const suppliers = '{ suppliers { code } }';
  expect((await api.ask(mill.as('engineer'), suppliers)).data).toEqual({ suppliers: [{ code: 'OUT-1' }] });
  for (const actor of [neighbour, field]) expect((await api.ask(actor, suppliers)).data).toEqual({ suppliers: [] });
  for (const actor of [world.customer(), world.partnerProgram('requests:read')])
    expect((await api.ask(actor, suppliers)).codes?.[0]).toBe('FORBIDDEN');
  // With the application's own rules out of the way.
  for (const actor of [neighbour, world.customer(), world.partnerProgram('requests:read')])
    for (const table of TABLES) {
      const rows = await world.database
        .entityManagerFor(actor)
        .transactional((em) => em.execute(`select id from ${table}`));
      expect([table, rows]).toEqual([table, []]);
    }
});

test('whoever is complained of reads nothing of what it costs whom', async () => {
  const { world } = losses;
  const claim = await losses.claim({ loss: '900' }, 'HOLES');
  await losses.decide(claim);
  await world.write(
    `update service_request set kind = 'COMPLAINT', technician_id = ? where id = ?`,
    world.ids.technician,
    claim,
  );
  const complainedOf: Actor = { ...losses.mill.as('engineer'), technicianId: world.ids.technician };
  const of = encodeGlobalId('ServiceRequest', claim);
  const page =
    'query ($of: ID!) { request(id: $of) { id } lossRuling(requestId: $of) { rule { name } } recoveries { totalCount } }';
  expect((await api.ask(complainedOf, page, { of })).data).toMatchObject({ request: null, lossRuling: null });
  const [row] = await world.rows('select id from liability_decision where request_id = $1', claim);
  const node = 'query ($id: ID!) { node(id: $id) { id } }';
  const id = encodeGlobalId('LiabilityDecision', row!['id']);
  expect((await api.ask(complainedOf, node, { id })).data).toEqual({ node: null });
  expect((await api.ask(losses.mill.as('engineer'), node, { id })).data).toEqual({ node: { id } });
});
