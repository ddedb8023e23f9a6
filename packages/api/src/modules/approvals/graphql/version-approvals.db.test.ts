import { encodeGlobalId } from '@aftercare/schema';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliverPost } from '../../../kernel/jobs/deliver-post.js';
import { Notify } from '../../notifications/index.js';
import { acknowledgePolicy } from '../../policy/commands/acknowledge-policy.js';
import { draftPolicyVersion } from '../../policy/commands/draft-policy-version.js';
import { reviewPolicyVersion } from '../../policy/commands/judge-policy-version.js';
import { putPolicyInForce } from '../../policy/commands/put-policy-in-force.js';
import { returnPolicyDraft } from '../../policy/commands/return-policy-draft.js';
import { savePolicyDraft } from '../../policy/commands/save-policy-draft.js';
import type { Mill, Person } from '../commands/approvals.test-kit.js';
import { askApproval } from '../commands/ask-approval.js';
import { delegateApprovals, revokeDelegation } from '../commands/delegate-approvals.js';
import { MillApi } from './mill-api.test-kit.js';

let mill: Mill;
let api: MillApi;
beforeAll(async () => {
  api = await MillApi.open();
  mill = api.mill;
});
afterAll(() => mill.world.close());

const issues = (answer: unknown) => (answer as { fields?: { issues: { code: string }[] } }).fields?.issues[0]?.code;
const version = async (id: string) => (await mill.world.rows('select * from policy_version where id = $1', id))[0]!;
const seen = async (id: string) => ({ policyVersionId: id, revision: (await version(id))['revision'] as number });
const words = (policyVersionId: string) => ({
  rule: 'policy-version',
  title: '新版制度',
  reason: '每年修订',
  policyVersionId,
});
const ask = (id: string, by: Person) => mill.world.does(mill.as(by), askApproval, words(id));

/** A version these people have written in, looked through by an engineer. */
async function written(...authors: Person[]): Promise<string> {
  const { world } = mill;
  const id = await world.does(mill.as('manager'), draftPolicyVersion, {});
  const { source } = (await world.rows('select source from policy_version where id = $1', id))[0]!;
  for (const author of authors) {
    const asWriter = { ...mill.as(author), roles: ['MANAGER' as const] };
    await world.does(asWriter, savePolicyDraft, { ...(await seen(id)), source: `${source}# ${author}\n` });
  }
  await world.does(mill.as('engineer'), reviewPolicyVersion, await seen(id));
  return id;
}

/** A paper of a meeting, as somebody has sent it. */
async function paper(by: Person, purpose = 'MINUTES'): Promise<string> {
  const id = uuidv7();
  await mill.world.write(
    `insert into file (organization_id, id, purpose, name, content_type, size, sha256, storage_key, uploaded_by_id, created_at)
     values (?, ?, ?, 'minutes.pdf', 'application/pdf', 9, repeat('a', 64), 'k', ?, now())`,
    mill.world.organizationId,
    id,
    purpose,
    mill.id(by),
  );
  return id;
}

async function told(): Promise<Record<string, unknown>[]> {
  const { world } = mill;
  const emOf = () => world.database.entityManagerFor(world.system());
  await world.write('delete from notification where organization_id = ?', world.organizationId);
  await deliverPost(emOf, world.organizationId, [new Notify(world.personalData, '')], world.now);
  return world.rows(
    'select template, recipient_id, approval_id, policy_version_id from notification order by template, id',
  );
}

test('a version that was looked through is agreed to by those whom the policy in force names, each told in turn', async () => {
  const { world } = mill;
  const versionId = await written();
  await told();
  const draft = await world.does(mill.as('manager'), draftPolicyVersion, {});
  expect(issues(await world.run(mill.as('manager'), askApproval, words(draft)))).toBe('approval.notReviewed');
  const heard: unknown[] = [];
  world.owner.on('notification', ({ payload }) => heard.push(JSON.parse(payload!)));
  await world.owner.query('listen aftercare');
  const id = await ask(versionId, 'manager');
  expect(await mill.approval(id)).toMatchObject({ request_id: null, subject_id: versionId, state: 'PENDING' });
  // Inboxes on screen hear of it at once.
  expect(heard.at(-1)).toMatchObject({ requestIds: [], types: ['approval.asked'] });
  await world.owner.query('unlisten aftercare');
  const news = (template: string, person: Person) => ({
    template: `approval.${template}`,
    recipient_id: mill.id(person),
    approval_id: id,
    policy_version_id: null,
  });
  expect(await told()).toEqual([news('asked', 'general')]);
  await mill.says('general', 'approve', id);
  expect(await told()).toHaveLength(2);
  await mill.says('board', 'approve', id, { minutes: '一致同意' });
  expect(await told()).toEqual([news('approved', 'manager')]);
  expect(await version(versionId)).toMatchObject({ state: 'APPROVED' });
  expect((await mill.approval(id)).effective_at).toEqual(world.now);
  const source = '{ notifications(first: 1) { template sentence { text } approval { number newVersion { number } } } }';
  expect((await api.ask(mill.as('manager'), source)).data['notifications']).toMatchObject([
    {
      sentence: { text: 'Approved: A version of the policy' },
      approval: { number: expect.stringMatching(/^A-/), newVersion: { number: expect.any(Number) } },
    },
  ]);
});

test('where only authors and the asker hold a post nothing is asked, and the way out is said', async () => {
  const { world } = mill;
  const versionId = await written('board');
  const asked = () => world.run(mill.as('head'), askApproval, words(versionId));
  expect(issues(await asked())).toBe('approval.allTheirOwn');
  const appoint = (person: Person, offices: string) =>
    world.write(
      'update account set offices = ? where organization_id = ? and id = ?',
      offices,
      world.organizationId,
      mill.id(person),
    );
  await appoint('head', '{TECHNICAL_CENTRE_HEAD,BOARD_MEETING}');
  expect(issues(await asked())).toBe('approval.allTheirOwn');
  await appoint('head', '{TECHNICAL_CENTRE_HEAD}');
  await appoint('engineer', '{BOARD_MEETING}');
  expect(await asked()).not.toBeInstanceOf(Error);
  await appoint('engineer', '{}');
});

const inbox = async (as: ReturnType<Mill['as']>) =>
  (await api.ask(as, '{ approvalsToDecide { nodes { id viewerMayDecide } } }')).data['approvalsToDecide'].nodes;

test('where another holds the post beside an author, the author is passed over and the other decides', async () => {
  const secretary = uuidv7();
  await mill.world.write(
    `insert into account (organization_id, id, kind, roles, offices, display_name, created_at)
     values (?, ?, 'STAFF', '{EXECUTIVE}', '{BOARD_MEETING}', 'secretary', now())`,
    mill.world.organizationId,
    secretary,
  );
  const id = await ask(await written('board'), 'head');
  const delegationId = await mill.world.does(mill.as('general'), delegateApprovals, {
    toId: mill.id('board'),
    startsAt: new Date(0),
    endsAt: new Date(mill.world.now.getTime() + 3_600_000),
  });
  // Neither in the place of whoever is asked first.
  expect(await inbox(mill.as('board'))).toEqual([]);
  await mill.world.does(mill.as('general'), revokeDelegation, { delegationId });
  await mill.says('general', 'approve', id);
  await expect(mill.says('board', 'approve', id, { minutes: '同意' })).rejects.toThrow('may not');
  const another = { ...mill.as('board'), accountId: secretary };
  expect(await inbox(mill.as('board'))).toEqual([]);
  expect(await inbox(another)).toEqual([{ id: encodeGlobalId('Approval', id), viewerMayDecide: true }]);
});

test('whoever copies a draft that nobody agreed to does not make its authors strangers to it', async () => {
  const first = await written('deputy');
  const copy = await mill.world.does(mill.as('head'), draftPolicyVersion, { fromVersionId: first });
  expect((await version(copy))['authors'].toSorted()).toEqual(
    [mill.id('manager'), mill.id('deputy'), mill.id('head')].toSorted(),
  );
});

test('a version that is given back to its authors is agreed to by nobody as it was', async () => {
  const { world } = mill;
  const versionId = await written();
  const id = await ask(versionId, 'head');
  await mill.says('general', 'approve', id);
  await told();
  await world.does(mill.as('deputy'), returnPolicyDraft, { ...(await seen(versionId)), reason: '请改第二章' });
  expect(await mill.approval(id)).toMatchObject({ state: 'WITHDRAWN', awaited_offices: [] });
  expect(await told()).toMatchObject([{ template: 'approval.withdrawn', recipient_id: mill.id('head') }]);
  expect(await mill.says('board', 'approve', id, { minutes: '同意' })).toMatchObject({
    type: 'IllegalTransitionError',
  });
});

test('papers of a meeting become the approval’s with the vote: their voter’s own, for those inside, and never changed', async () => {
  const { world } = mill;
  const id = await ask(await written(), 'manager');
  await mill.says('general', 'approve', id);
  const [own, other, photo] = [await paper('board'), await paper('general'), await paper('board', 'REQUEST_PHOTO')];
  const minutes = '一致同意';
  for (const file of [other, photo, uuidv7()]) {
    const refused = await mill.says('board', 'approve', id, { minutes, minutesFileIds: [own, file] });
    expect(issues(refused)).toBe('unknownChoice');
  }
  await mill.says('board', 'approve', id, { minutes, minutesFileIds: [own] });
  const source = 'query ($id: ID!) { approval(id: $id) { votes { minutesFiles { id name sha256 purpose } } } }';
  const variables = { id: encodeGlobalId('Approval', id) };
  expect((await api.ask(mill.as('head'), source, variables)).data['approval'].votes.at(-1).minutesFiles).toEqual([
    { id: encodeGlobalId('File', own), name: 'minutes.pdf', sha256: 'a'.repeat(64), purpose: 'MINUTES' },
  ]);
  const node = '($id: ID!) { node(id: $id) { id } }';
  const file = { id: encodeGlobalId('File', own) };
  expect((await api.ask(mill.as('head'), `query ${node}`, file)).data['node']).toEqual(file);
  const neighbour = { ...mill.as('board'), organizationId: uuidv7() };
  for (const actor of [world.customer(), world.partnerProgram('requests:read'), neighbour]) {
    expect((await api.ask(actor, `query ${node}`, file)).data['node']).toBe(null);
    // With the application's own rules out of the way.
    const rows = await world.database
      .entityManagerFor(actor)
      .transactional((em) => em.execute(`select id from file where purpose = 'MINUTES'`));
    expect(rows).toEqual([]);
  }
  await expect(world.write(`update file set name = 'other.pdf' where id = ?`, own)).rejects.toThrow('do not change');
});

test('once a version has its day, everybody whose department has not read it is told, and finds it from there', async () => {
  const { world } = mill;
  const versionId = await written();
  const id = await ask(versionId, 'manager');
  await mill.says('general', 'approve', id);
  await mill.says('board', 'approve', id, { minutes: '一致同意' });
  await world.write(
    `update account set department = 'SALES' where organization_id = ? and id in (?, ?)`,
    world.organizationId,
    mill.id('head'),
    mill.id('engineer'),
  );
  await told();
  await world.does(mill.as('manager'), putPolicyInForce, await seen(versionId));
  const people = (await told()).map(({ recipient_id }) => recipient_id);
  expect(people).toEqual(expect.arrayContaining(['head', 'engineer', 'general'].map((one) => mill.id(one as Person))));
  expect(people).not.toContain(mill.id('manager'));
  const source = '{ notifications(first: 1) { sentence { text } policyVersion { id } approval { id } } }';
  const { number } = await version(versionId);
  expect((await api.ask(mill.as('head'), source)).data['notifications']).toEqual([
    {
      sentence: { text: expect.stringMatching(new RegExp(`^Please read a new version .*, version ${number}$`)) },
      policyVersion: { id: encodeGlobalId('PolicyVersion', versionId) },
      approval: null,
    },
  ]);
  await world.does(mill.as('engineer'), acknowledgePolicy, { policyVersionId: versionId });
  const later = new Date(world.now.getTime() + 3_600_000);
  await world.does(mill.as('manager'), putPolicyInForce, { ...(await seen(versionId)), from: later });
  const again = (await told()).map(({ recipient_id }) => recipient_id);
  expect(again).toContain(mill.id('general'));
  expect(again).not.toContain(mill.id('head'));
});
