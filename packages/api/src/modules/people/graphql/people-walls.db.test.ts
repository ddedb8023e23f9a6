import { encodeGlobalId } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../../kernel/actor.js';
import { MillApi } from '../../approvals/graphql/mill-api.test-kit.js';

let api: MillApi;
let own: string;
let other: string;
/** Another company in the same house. */
let neighbour: string;
beforeAll(async () => {
  api = await MillApi.open();
  const { world } = api.mill;
  own = world.ids.technician;
  other = uuidv7();
  neighbour = uuidv7();
  await world.owner.query(
    `insert into organization (id, slug, name, time_zone, currency) values ($1, 'neighbour', '{}', 'Asia/Shanghai', 'CNY')`,
    [neighbour],
  );
  const at = "'2026-01-01Z'";
  await world.write(
    `insert into technician (organization_id, id, name, time_zone, created_at) values (?, ?, '乙', 'Asia/Shanghai', ${at})`,
    world.organizationId,
    other,
  );
  for (const [id, n] of [
    [own, '1'],
    [other, '2'],
  ] as const) {
    const file = uuidv7();
    const place = { organizationId: world.organizationId, table: 'certificate', column: 'number_cipher', id: file };
    const row = (columns: string, values: string, ...params: unknown[]) =>
      world.write(`insert into ${columns} ${values}`, world.organizationId, ...params);
    await row(
      'certificate (organization_id, id, technician_id, kind, title, number_cipher, issued_on, expires_on, recorded_at)',
      `values (?, ?, ?, 'WELDER', '焊接', ?, '2024-01-01', '2099-01-01', ${at})`,
      file,
      id,
      world.personalData.seal(`T33010619870415317${n}`, place),
    );
    await row(
      'leave_of_absence (organization_id, id, technician_id, kind, state, starts_on, from_noon, ends_on, until_noon, asked_at)',
      `values (?, ?, ?, 'SICK', 'ASKED', '2090-01-01', false, '2090-01-02', false, ${at})`,
      uuidv7(),
      id,
    );
    await row(
      'on_call_shift (organization_id, id, technician_id, starts_at, ends_at, entered_at)',
      `values (?, ?, ?, '2090-01-01Z', '2090-01-02Z', ${at})`,
      uuidv7(),
      id,
    );
    await row(
      'training_record (organization_id, id, technician_id, course, minutes, held_on, recorded_at)',
      `values (?, ?, ?, '上岗', 60, '2024-01-01', ${at})`,
      uuidv7(),
      id,
    );
    await row(
      'post_held (organization_id, id, technician_id, post, employer, related, in_house, from_on, recorded_at)',
      `values (?, ?, ?, '维修', '本公司', true, true, '2020-01-01', ${at})`,
      uuidv7(),
      id,
    );
    const home = JSON.stringify({ latitude: 30.27412, longitude: 120.15515, address: '文三路 8 号' });
    const sealed = world.personalData.seal(home, { ...place, table: 'technician', column: 'home_cipher', id });
    await world.write('update technician set home_cipher = ? where id = ?', sealed, id);
  }
});
afterAll(() => api.mill.world.close());

const FILE = `query ($id: ID!) { technician(id: $id) { name certificates { number daysLeft valid } home { latitude address }
  leaves(from: "2090-01-01", to: "2090-02-01") { state viewerMayDecide viewerMayWithdraw }
  onCall(from: "2090-01-01T00:00:00Z", to: "2090-02-01T00:00:00Z") { phone technicianName }
  trainings { course } posts { post } standing { met } viewerMayManage isViewer
  availability(from: "2090-01-01T00:00:00Z", to: "2090-01-03T00:00:00Z") { kind } } }`;
const file = async (actor: Actor, id: string) => {
  const { data, codes } = await api.ask(actor, FILE, { id: encodeGlobalId('Technician', id) });
  return codes ?? data['technician'];
};
const asOwn = () => api.mill.world.technician();

test('the office reads every file with numbers masked and homes to a kilometre, in one statement', async () => {
  await file(api.mill.as('head'), own);
  api.statements = 0;
  expect(await file(api.mill.as('head'), other)).toMatchObject({
    certificates: [{ number: '***************3172', valid: true }],
    home: { latitude: 30.27, address: null },
    leaves: [{ state: 'ASKED' }],
    onCall: [{ technicianName: '乙' }],
    trainings: [{ course: '上岗' }],
    posts: [{ post: '维修' }],
    availability: [{ kind: 'WORKING' }],
    isViewer: false,
  });
  expect(api.statements).toBe(1);
});

test('a technician reads their own file whole, and of a colleague only who is there and whom to call', async () => {
  expect(await file(asOwn(), own)).toMatchObject({
    certificates: [{ number: 'T330106198704153171' }],
    home: { latitude: 30.27412, address: '文三路 8 号' },
    leaves: [{ viewerMayDecide: false, viewerMayWithdraw: true }],
    isViewer: true,
    viewerMayManage: false,
  });
  expect(await file(asOwn(), other)).toMatchObject({
    certificates: [],
    home: null,
    leaves: [],
    onCall: [{ technicianName: '乙' }],
    trainings: [],
    posts: [],
    standing: [],
    availability: [{ kind: 'WORKING' }],
  });
});

test('customers, partners and strangers may not ask for people, and a neighbour’s people are not there', async () => {
  const { world } = api.mill;
  for (const actor of [world.customer(), world.partnerProgram('requests:read')])
    expect(await file(actor, own)).toEqual(['FORBIDDEN']);
  const stranger = { ...api.mill.as('head'), organizationId: neighbour };
  expect(await file(stranger, own)).toBeNull();
  const lists =
    '{ technicians { id } onCallRoster(from: "2090-01-01T00:00:00Z", to: "2090-02-01T00:00:00Z") { id } outlets { id } }';
  expect((await api.ask(stranger, lists)).data).toEqual({ technicians: [], onCallRoster: [], outlets: [] });
});

test('behind the application’s checks the wall of the database holds the same, for each of the tables', async () => {
  const { world } = api.mill;
  const tables = [
    'leave_of_absence',
    'on_call_shift',
    'certificate',
    'demanded_certificate',
    'training_record',
    'post_held',
  ];
  await world.write(
    `insert into demanded_certificate (organization_id, skill, kind) values (?, 'PAPER', 'WELDER')`,
    world.organizationId,
  );
  const sees = async (actor: Actor) => {
    const counts: boolean[] = [];
    for (const table of tables) {
      const em = world.database.entityManagerFor(actor);
      const [row] = await em.transactional((inside) =>
        inside.execute<{ n: number }[]>(`select count(*)::int n from ${table}`),
      );
      counts.push(row!.n > 0);
    }
    return counts;
  };
  expect(await sees(world.system())).toEqual(tables.map(() => true));
  for (const actor of [
    world.customer(),
    world.partnerProgram('requests:read'),
    { ...world.system(), organizationId: neighbour },
  ])
    expect(await sees(actor)).toEqual(tables.map(() => false));
});

test('changes are for those who lead people; leave is asked for by anybody inside, for themselves', async () => {
  const technicianId = encodeGlobalId('Technician', own);
  const ask = async (actor: Actor, name: string, type: string, input: object) => {
    const source = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename } }`;
    const { data, codes } = await api.ask(actor, source, { input: { idempotencyKey: `key-${uuidv7()}`, ...input } });
    return codes?.[0] ?? data[name].__typename;
  };
  const training = { technicianId, course: '复训', minutes: 60, heldOn: '2024-02-01' };
  const leave = {
    technicianId,
    kind: 'SICK',
    startsOn: '2091-01-01',
    fromNoon: false,
    endsOn: '2091-01-01',
    untilNoon: true,
  };
  const { world } = api.mill;
  const cells: [Actor, string, string][] = [
    [world.staff('SUPERVISOR'), 'TechnicianSuccess', 'TechnicianSuccess'],
    [asOwn(), 'FORBIDDEN', 'TechnicianSuccess'],
    [world.staff('AGENT'), 'FORBIDDEN', 'FORBIDDEN'],
    [world.customer(), 'FORBIDDEN', 'FORBIDDEN'],
    [{ ...world.staff('SUPERVISOR'), organizationId: neighbour }, 'NotFoundError', 'NotFoundError'],
  ];
  for (const [place, [actor, keeps, asks]] of cells.entries()) {
    const day = `2091-01-0${place + 1}`;
    expect([
      await ask(actor, 'recordTechnicianTraining', 'RecordTechnicianTrainingInput', training),
      await ask(actor, 'askLeave', 'AskLeaveInput', { ...leave, startsOn: day, endsOn: day }),
    ]).toEqual([keeps, asks]);
  }
});
