import { afterAll, beforeAll, expect, test } from 'vitest';
import { INVARIANTS } from '../../audit/invariants.js';
import { refusedAs, Works } from '../testing/works.test-kit.js';
import { returnForChange } from '../../approvals/index.js';
import { addTripCost } from './add-trip-cost.js';
import { concludeInvestigation, dropInvestigation } from './conclude-investigation.js';
import { cancelSurvey, finishSurvey } from './end-survey.js';
import { holdPanel } from './hold-panel.js';
import { nameComplainedOf } from './name-complained-of.js';
import { openInvestigation } from './open-investigation.js';
import { proposeTeam } from './propose-team.js';
import { recordInterview } from './record-interview.js';
import { scheduleSurvey } from './schedule-survey.js';
import { stateFinding } from './state-finding.js';

let works: Works;
beforeAll(async () => {
  works = await Works.open();
});
afterAll(() => works.world.close());

test('one investigation at a time, by those who investigate, and the request is under investigation', async () => {
  const { world } = works;
  const request = await works.beam();
  const input = { requestId: request, version: await works.version(request), purpose: '原因' };
  await expect(world.run(works.as('agent'), openInvestigation, input)).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  expect(refusedAs(await world.run(works.as('engineer'), openInvestigation, { ...input, version: 1 }))).toBe(
    'ConflictError',
  );
  const id = await works.look(request);
  expect(await works.investigation(id)).toMatchObject({ state: 'OPEN', number: expect.stringMatching(/^I-2026-/) });
  expect(await world.request(request)).toMatchObject({ state: 'INVESTIGATING' });
  const again = { ...input, version: await works.version(request) };
  expect(refusedAs(await world.run(works.as('quality'), openInvestigation, again))).toBe('investigation.openAlready');
});

test('nobody goes to look before the team was agreed to; the customer is told when somebody comes', async () => {
  const { world } = works;
  const request = await works.beam();
  const id = await works.look(request);
  const schedule = async () =>
    world.run(works.as('engineer'), scheduleSurvey, { ...(await works.seen(id)), ...works.appointment() });
  expect(refusedAs(await schedule())).toBe('investigation.noTeam');
  const members = [{ accountId: works.id('engineer'), role: 'LEAD' as const }];
  const team = { ...(await works.seen(id)), members, grade: '高级', reason: '结构' };
  await world.does(works.as('engineer'), proposeTeam, team);
  expect(refusedAs(await schedule())).toBe('investigation.teamNotApproved');
  expect(refusedAs(await world.run(works.as('engineer'), proposeTeam, { ...team, ...(await works.seen(id)) }))).toBe(
    'approval.askedAlready',
  );
  const proposals = `select id, round, content_hash, title, payload, awaited_offices from approval where subject_id = $1`;
  const [asked] = await world.rows(proposals, id);
  // Whoever agrees reads who it is.
  expect(asked).toMatchObject({
    title: expect.stringMatching(/^高级 · \S/),
    payload: { grade: '高级', members },
    awaited_offices: ['SERVICE_HEAD'],
  });
  const sentBack = { approvalId: asked!['id'], contentHash: asked!['content_hash'], reason: '请加检验员' };
  await world.does(works.as('head'), returnForChange, sentBack);
  world.pass(1);
  await works.team(id);
  // Another team is the next round of the same question.
  expect(await world.rows(proposals, id)).toMatchObject([{ id: asked!['id'], round: 2 }]);
  expect(refusedAs(await schedule())).toBe(undefined);
  const [told] = await world.rows(
    `select public, payload from request_event where request_id = $1 and type = 'survey.scheduled'`,
    request,
  );
  expect(told).toMatchObject({ public: true, payload: { bring: '图纸', moved: false } });
  await schedule();
  expect(await world.rows('select state from survey where investigation_id = $1', id)).toEqual([
    { state: 'SCHEDULED' },
  ]);
  const past = { ...(await works.seen(id)), ...works.appointment(), startsAt: new Date(world.now.getTime() - 1) };
  expect(refusedAs(await world.run(works.as('engineer'), scheduleSurvey, past))).toBe('investigation.past');
});

test('a survey is over when its lists were gone through and what failed was put right; called off it says why', async () => {
  const { world } = works;
  const request = await works.beam();
  const id = await works.look(request);
  await works.team(id);
  const finish = async () => world.run(works.as('engineer'), finishSurvey, await works.seen(id));
  expect(refusedAs(await finish())).toBe('investigation.noSurvey');
  await world.does(works.as('engineer'), scheduleSurvey, { ...(await works.seen(id)), ...works.appointment() });
  expect(refusedAs(await finish())).toBe('investigation.checkFirst');
  await works.checks(request, 'before-survey', 'APPOINTMENT TOOLS', ['TOOLS']);
  await works.checks(request, 'survey', 'USE SURROUNDINGS SYMPTOMS PHOTOS VIDEO');
  expect(refusedAs(await finish())).toBe('investigation.putRightFirst');
  world.pass(5);
  await works.checks(request, 'before-survey', 'APPOINTMENT TOOLS');
  expect(refusedAs(await finish())).toBe(undefined);
  await world.does(works.as('engineer'), scheduleSurvey, { ...(await works.seen(id)), ...works.appointment() });
  const off = async (reason?: string) =>
    world.run(works.as('engineer'), cancelSurvey, { ...(await works.seen(id)), reason });
  expect(refusedAs(await off())).toBe('required');
  expect(refusedAs(await off('下雨'))).toBe(undefined);
  expect(await world.rows('select state, reason from survey where investigation_id = $1 order by id', id)).toEqual([
    { state: 'DONE', reason: null },
    { state: 'CANCELLED', reason: '下雨' },
  ]);
});

test('whoever is complained of leaves the team, is put on none, and knows nothing of it', async () => {
  const { world } = works;
  const request = await works.beam();
  const id = await works.look(request, 'quality');
  await works.team(id, 'engineer', 'quality');
  expect(await works.knows('engineer', request)).toBe(true);
  const named = { requestId: request, version: await works.version(request), accountIds: [works.id('engineer')] };
  await expect(world.run(works.as('stores'), nameComplainedOf, named)).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
  expect(
    refusedAs(
      await world.run(works.as('supervisor'), nameComplainedOf, { ...named, accountIds: [works.id('supervisor')] }),
    ),
  ).toBe('investigation.notYourself');
  await world.does(works.as('supervisor'), nameComplainedOf, named);
  expect(await works.knows('engineer', request)).toBe(false);
  const left = await world.rows(
    'select role, left_at from investigation_member where investigation_id = $1 order by role',
    id,
  );
  expect(left).toMatchObject([
    { role: 'INSPECTOR', left_at: null },
    { role: 'LEAD', left_at: world.now },
  ]);
  expect(refusedAs(await world.run(works.as('engineer'), addTripCost, works.trip(id)))).toBe('NotFoundError');
  const members = [{ accountId: works.id('engineer'), role: 'LEAD' as const }];
  const team = { ...(await works.seen(id)), members, grade: '高级', reason: '再提' };
  expect(refusedAs(await world.run(works.as('quality'), proposeTeam, team))).toBe('investigation.complainedOf');
});

test('whoever looks into a complaint knows of it, and no longer once they have left', async () => {
  const { world } = works;
  const request = await works.beam('SERIOUS', 'COMPLAINT');
  expect(await works.knows('stores', request)).toBe(false);
  const id = await works.look(request, 'supervisor').catch(() => '');
  const investigation = id || (await works.look(request, 'head'));
  const members = [
    { accountId: works.id('supervisor'), role: 'LEAD' as const },
    { accountId: works.id('stores'), role: 'EXPERT' as const },
  ];
  const team = { members, grade: '高级', reason: '投诉' };
  await world.does(works.as('supervisor'), proposeTeam, { ...team, ...(await works.seen(investigation)) });
  expect(await works.knows('stores', request)).toBe(true);
  await world.write(
    `update approval set state = 'WITHDRAWN', decided_at = now(), awaited_offices = '{}' where subject_id = ?`,
    investigation,
  );
  await world.does(works.as('supervisor'), proposeTeam, {
    ...team,
    members: members.slice(0, 1),
    ...(await works.seen(investigation)),
  });
  expect(await works.knows('stores', request)).toBe(false);
});

test('interviews, panels and costs are added by the team, names sealed; a panel holds nobody complained of', async () => {
  const { world } = works;
  const request = await works.beam();
  const id = await works.look(request);
  const heldAt = world.now;
  const said = { investigationId: id, person: '赵工', capacity: '养护', said: '三天', heldAt };
  await world.does(works.as('quality'), recordInterview, said);
  const [interview] = await world.rows('select person_cipher from interview where investigation_id = $1', id);
  expect(interview!['person_cipher']).toMatch(/^v1\./);
  const later = { ...said, heldAt: new Date(heldAt.getTime() + 1) };
  expect(refusedAs(await world.run(works.as('quality'), recordInterview, later))).toBe('investigation.inTheFuture');
  const paper = await works.sent('quality', 'application/pdf', 'MINUTES');
  const panel = {
    investigationId: id,
    heldAt,
    question: '是否影响结构',
    minutes: '影响',
    memberIds: [works.id('engineer')],
  };
  await world.does(works.as('quality'), holdPanel, { ...panel, fileIds: [paper] });
  expect(refusedAs(await world.run(works.as('quality'), holdPanel, { ...panel, fileIds: [paper] }))).toBe('unknown');
  await world.does(works.as('supervisor'), nameComplainedOf, {
    requestId: request,
    version: await works.version(request),
    accountIds: [works.id('engineer')],
  });
  expect(refusedAs(await world.run(works.as('quality'), holdPanel, panel))).toBe('investigation.complainedOf');
  await world.does(works.as('quality'), addTripCost, works.trip(id));
  const ahead = { ...works.trip(id), onDay: '2099-01-01' };
  expect(refusedAs(await world.run(works.as('quality'), addTripCost, ahead))).toBe('investigation.inTheFuture');
  await expect(world.run(works.as('agent'), addTripCost, works.trip(id))).rejects.toMatchObject({
    extensions: { code: 'FORBIDDEN' },
  });
});

test('it ends with what was found, or without; what is over stays as it is', async () => {
  const { world } = works;
  const request = await works.beam('ORDINARY');
  const id = await works.look(request);
  const end = { recommendation: '更换', toldCustomer: '养护不足' };
  const conclude = async () =>
    world.run(works.as('engineer'), concludeInvestigation, { ...(await works.seen(id)), ...end });
  expect(refusedAs(await conclude())).toBe('investigation.nothingFound');
  await world.does(works.as('engineer'), stateFinding, {
    ...(await works.seen(id)),
    family: 'PRODUCTION',
    nature: '养护不足',
    degree: 'ORDINARY',
    responsibleUnits: [],
  });
  await works.team(id);
  await world.does(works.as('engineer'), scheduleSurvey, { ...(await works.seen(id)), ...works.appointment() });
  expect(refusedAs(await conclude())).toBe('investigation.surveyAhead');
  await world.does(works.as('engineer'), cancelSurvey, { ...(await works.seen(id)), reason: '不需要' });
  expect(refusedAs(await conclude())).toBe(undefined);
  expect(refusedAs(await world.run(works.as('engineer'), addTripCost, works.trip(id)))).toBe('IllegalTransitionError');
  const [told] = await world.rows(
    `select public, payload from request_event where request_id = $1 and type = 'investigation.concluded'`,
    request,
  );
  expect(told).toMatchObject({ public: true, payload: { text: '养护不足' } });
  expect(JSON.stringify(told)).not.toContain('更换');
  const second = await works.look(request);
  await world.does(works.as('engineer'), dropInvestigation, { ...(await works.seen(second)), reason: '撤回' });
  expect(await works.investigation(second)).toMatchObject({ state: 'DROPPED', end_reason: '撤回' });
});

test('and after all of it every invariant holds', async () => {
  // Customers and visits of the world are numbered by hand.
  const own = INVARIANTS.filter(({ name }) => !name.startsWith('document numbers'));
  for (const { name, faults } of own) expect([name, await works.world.rows(faults)]).toEqual([name, []]);
});
