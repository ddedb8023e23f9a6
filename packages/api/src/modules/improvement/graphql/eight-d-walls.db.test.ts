import { encodeGlobalId } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/actor.js';
import { MillApi } from '../../approvals/graphql/mill-api.test-kit.js';

let api: MillApi;
beforeAll(async () => {
  api = await MillApi.open();
});
afterAll(() => api.mill.world.close());

const WHOLE = `query ($id: ID!) { eightD(id: $id) { number state missing version allowedActions paperZh paperEn
  openedBy { displayName } request { number eightD { id } }
  disciplines { lead { id name } members { name part } problem { what where when extent evidence }
    containment { action by { name } doneOn verification verifiedOn } occurrence { whys rootCause } escape { whys rootCause }
    corrections { path action dueOn doneOn verifiedOn } preventions { action by { name } doneOn } closing } } }`;
const ANSWER = `__typename ... on EightDSuccess { report { id state version missing disciplines { lead { id } } } }
  ... on UserError { code message } ... on InvalidInputError { issues { path code } }`;

const change = async (actor: Actor, name: string, type: string, input: object) => {
  const source = `mutation ($input: ${type}!) { ${name}(input: $input) { ${ANSWER} } }`;
  const { data, codes } = await api.ask(actor, source, { input: { idempotencyKey: `key-${uuidv7()}`, ...input } });
  expect(codes).toBe(undefined);
  return data[name];
};

test('it is opened, written and confirmed through the API, and one statement tells all of it', async () => {
  const { mill } = api;
  const engineer = mill.as('engineer');
  const requestId = encodeGlobalId('ServiceRequest', await mill.claim({ loss: '900' }));
  const { report } = await change(engineer, 'openEightD', 'OpenEightDInput', { requestId });
  expect(report.missing).toEqual(['problem.where', 'containment']);
  const lead = encodeGlobalId('Account', mill.id('engineer'));
  const nothing = { whys: [], rootCause: '' };
  const disciplines = {
    leadId: lead,
    members: [{ accountId: encodeGlobalId('Account', mill.id('head')), part: '审核' }],
    problem: { what: '破损', where: '三车间', when: '11 月 1 日', extent: '', evidence: '' },
    containment: [{ action: '封存', byId: lead, doneOn: '2026-11-02', verification: '复检', verifiedOn: '2026-11-02' }],
    occurrence: nothing,
    escape: nothing,
    corrections: [],
    preventions: [],
    closing: '',
  };
  const seen = { reportId: report.id, version: report.version };
  const malformed = { ...disciplines, members: [{ accountId: report.id, part: '' }] };
  expect((await change(engineer, 'saveEightD', 'SaveEightDInput', { ...seen, disciplines: malformed })).issues).toEqual(
    [{ path: 'disciplines.members.0.accountId', code: 'malformed' }],
  );
  const saved = await change(engineer, 'saveEightD', 'SaveEightDInput', { ...seen, disciplines });
  const confirmed = await change(engineer, 'confirmContainment', 'EightDStepInput', {
    reportId: report.id,
    version: saved.report.version,
  });
  expect(confirmed.report).toMatchObject({ state: 'CONTAINED', missing: expect.arrayContaining(['escape.whys']) });
  api.statements = 0;
  const { data, codes } = await api.ask(mill.as('head'), WHOLE, { id: report.id });
  expect([codes, api.statements]).toEqual([undefined, 1]);
  expect(data['eightD']).toMatchObject({
    state: 'CONTAINED',
    request: { eightD: { id: report.id } },
    disciplines: {
      lead: { id: lead, name: 'engineer' },
      members: [{ name: 'head', part: '审核' }],
      containment: [{ by: { name: 'engineer' }, verifiedOn: '2026-11-02' }],
    },
    allowedActions: ['SAVE', 'CONFIRM_CAUSES', 'STEP_BACK'],
  });
});

test('how the house mends its ways is not for customers, partners, technicians or a neighbour, through either wall', async () => {
  const { mill } = api;
  const { world } = mill;
  const uuid = await mill.claim();
  const requestId = encodeGlobalId('ServiceRequest', uuid);
  const { report } = await change(mill.as('engineer'), 'openEightD', 'OpenEightDInput', { requestId });
  await world.write(
    'update service_request set partner_id = ?, technician_id = ? where id = ?',
    world.ids.partner,
    world.ids.technician,
    uuid,
  );
  const neighbour: Actor = { ...mill.as('head'), organizationId: uuidv7() };
  await world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'next-door', '{"zh-CN":"乙","en":"B"}', 'Asia/Shanghai', 'CNY')`,
    [neighbour.organizationId],
  );
  const everything = 'query ($id: ID!) { eightD(id: $id) { id } node(id: $id) { id } eightDs { totalCount } }';
  for (const actor of [neighbour, world.technician()])
    expect((await api.ask(actor, everything, { id: report.id })).data).toEqual({
      eightD: null,
      node: null,
      eightDs: { totalCount: 0 },
    });
  const ofRequest = 'query ($id: ID!, $of: ID!) { node(id: $id) { id } request(id: $of) { eightD { id } } }';
  for (const actor of [world.customer(), world.partnerProgram('requests:read'), world.technician()])
    expect((await api.ask(actor, ofRequest, { id: report.id, of: requestId })).data).toEqual({
      node: null,
      request: { eightD: null },
    });
  expect((await api.ask(world.customer(), '{ eightDs { totalCount } }')).codes).toEqual(['FORBIDDEN']);
  // With the application's own rules out of the way.
  for (const actor of [neighbour, world.customer(), world.partnerProgram('requests:read')]) {
    const rows = await world.database
      .entityManagerFor(actor)
      .transactional((em) => em.execute('select id from eight_d'));
    expect(rows).toEqual([]);
  }
});
