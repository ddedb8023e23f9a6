import { agree, granted, seenBy } from '../agreement.js';
import { colleague, done, examined, look } from '../investigating.js';
import { newsOf } from '../readings.js';
import { sendPicture } from '../picture.js';
import type { Part, Stage } from '../scenario.js';
import { finding } from './p07-journey-finding.js';

type Case = { readonly id: string };

const all = (items: string, but: Readonly<Record<string, string>> = {}) =>
  items.split(' ').map((item) => ({ item, passed: !but[item], note: but[item] ?? null }));

/** Clauses 2.1, 2.2 and 3.2: a team that was agreed to looks on site by appointment, keeps evidence, names the cause. */
export const investigation: Part = {
  name: 'the investigation of a cracked beam',
  async play(stage) {
    const { clock, company, desk, checks } = stage;
    clock.set('2026-06-01 09:00');
    const level = [{ name: 'qualityLevel', value: 'SERIOUS' }];
    const { request, caller } = await desk.callAndTriage({ componentCode: 'BEAM', facts: level });
    const [engineer, quality] = [company.with('ENGINEER'), company.with('QUALITY')];
    const { version } = await examined(engineer, request);
    const opened = await done(engineer, 'openInvestigation', {
      requestId: request.id,
      version,
      purpose: '梁体裂缝的原因',
    });
    const of = { investigationId: opened['id'] };
    checks.equal(
      'the customer sees that it is looked into',
      (await examined(caller, request))['state'],
      'INVESTIGATING',
    );
    checks.equal(
      'a second investigation beside it is refused',
      await look(engineer, 'openInvestigation', { requestId: request.id, version: version + 1, purpose: '重复' }),
      'investigation.openAlready',
    );
    await team(stage, request, of);
    await survey(stage, request, of, caller);
    await kept(stage, request, caller);
    await records(stage, of);
    await finding(stage, request, of);
    const seen = await examined(engineer, request);
    const concluded = await done(engineer, 'concludeInvestigation', {
      ...of,
      version: seen['investigation'].version,
      recommendation: '更换梁体，检查同批构件',
      toldCustomer: '裂缝由生产养护不足造成。',
    });
    checks.equal('it ends with a recommendation', concluded['state'], 'CONCLUDED');
    const { investigation: told, evidence, stopOrders, complainedOf } = await examined(caller, request);
    checks.equal(
      'the customer reads what was found, and nothing of how',
      [
        told.toldCustomer,
        told.recommendation,
        told.members,
        told.findings,
        told.costs,
        evidence,
        stopOrders,
        complainedOf,
      ],
      ['裂缝由生产养护不足造成。', null, [], [], [], [], [], []],
    );
    await stage.house.round();
    checks.that(
      'and is told so',
      (await newsOf(caller)).includes(`${request.id} investigation.concluded`),
      await newsOf(caller),
    );
    const evidenceId = seen['evidence'][0].id;
    checks.equal(
      'another organization opens none of it',
      await look(stage.neighbour.with('ENGINEER'), 'openEvidence', { evidenceIds: [evidenceId], purpose: '查看' }),
      'NotFoundError',
    );
    checks.equal(
      'what is over stays as it is',
      await look(quality, 'addTripCost', cost(of, 1)),
      'IllegalTransitionError',
    );
  },
};

const cost = (of: object, amountMinor: number) => ({
  ...of,
  kind: 'TRAVEL',
  onDay: '2026-06-02',
  amountMinor: String(amountMinor),
  currency: 'CNY',
});

/** The service head agrees to the team; whoever is complained of is on none, and sees nothing. */
async function team({ company, checks }: Stage, request: Case, of: object): Promise<void> {
  const [engineer, quality, manager] = [company.with('ENGINEER'), company.with('QUALITY'), company.with('MANAGER')];
  const supervisor = company.with('SUPERVISOR');
  const [lead, inspector, complained] = [
    await colleague(engineer, engineer.name),
    await colleague(engineer, quality.name),
    await colleague(engineer, 'CALLBACK_AGENT'),
  ];
  const version = async () => (await examined(engineer, request))['investigation'].version as number;
  const propose = async (members: object[]) =>
    look(engineer, 'proposeTeam', { ...of, version: await version(), members, grade: '高级', reason: '结构问题' });
  const schedule = async () =>
    look(engineer, 'scheduleSurvey', {
      ...of,
      version: await version(),
      startsAt: '2026-06-02T02:00:00.000Z',
      endsAt: '2026-06-02T04:00:00.000Z',
    });
  checks.equal('nobody goes to look before there is a team', await schedule(), 'investigation.noTeam');
  await done(supervisor, 'nameComplainedOf', {
    requestId: request.id,
    version: (await examined(supervisor, request))['version'],
    accountIds: [complained],
  });
  const two = [
    { accountId: lead, role: 'LEAD' },
    { accountId: inspector, role: 'INSPECTOR' },
  ];
  checks.equal(
    'whoever is complained of is on no team',
    await propose([...two, { accountId: complained, role: 'ENGINEER' }]),
    'investigation.complainedOf',
  );
  checks.equal('a team has one lead', await propose(two.slice(1)), 'investigation.oneLead');
  const named = await propose(two);
  const approval = typeof named === 'string' ? null : named['teamApproval'];
  checks.equal('a serious problem: the team waits for the service head', approval?.state, 'PENDING');
  checks.equal('nobody goes before that', await schedule(), 'investigation.teamNotApproved');
  const head = company.staff('SERVICE_HEAD');
  checks.equal('it is asked of the service head', (await seenBy(head, approval.id)).viewerMayDecide, true);
  granted(await agree(head, approval.id));
  checks.equal(
    'whoever is complained of sees nothing of it',
    await company.staff('CALLBACK_AGENT').looksFor(request.id),
    null,
  );
  checks.that('the others do', (await manager.looksFor(request.id)) !== null);
}

/** By appointment, with the lists of clause 2.1 gone through. */
async function survey(
  { company, checks, clock, house }: Stage,
  request: Case,
  of: object,
  caller: Stage['desk']['agent'],
) {
  const engineer = company.with('ENGINEER');
  const version = async () => (await examined(engineer, request))['investigation'].version as number;
  await done(engineer, 'scheduleSurvey', {
    ...of,
    version: await version(),
    startsAt: '2026-06-02T02:00:00.000Z',
    endsAt: '2026-06-02T04:00:00.000Z',
    bring: '请准备施工图纸',
  });
  const { investigation } = await examined(caller, request);
  checks.equal(
    'the customer sees when somebody comes, and what to have ready',
    investigation.surveys.map((one: { state: string; bring: string }) => [one.state, one.bring]),
    [['SCHEDULED', '请准备施工图纸']],
  );
  await house.round();
  checks.that('and is told', (await newsOf(caller)).includes(`${request.id} survey.scheduled`));
  clock.set('2026-06-02 10:00');
  const list = (checklist: string, answers: object[]) =>
    look(engineer, 'runChecklist', { requestId: request.id, checklist, answers });
  const finish = async () => look(engineer, 'finishSurvey', { ...of, version: await version() });
  checks.equal('it is not over before the lists were gone through', await finish(), 'investigation.checkFirst');
  checks.equal('every item is looked at', await list('before-survey', all('TOOLS')), 'investigation.itemsMissing');
  await list('before-survey', all('APPOINTMENT TOOLS', { TOOLS: '回弹仪未带' }));
  await list('survey', all('USE SURROUNDINGS SYMPTOMS PHOTOS VIDEO'));
  checks.equal('what failed is put right first', await finish(), 'investigation.putRightFirst');
  await list('before-survey', all('APPOINTMENT TOOLS'));
  const finished = await finish();
  checks.equal(
    'then the team has looked',
    typeof finished === 'string' ? finished : finished['surveys'].map(({ state }: { state: string }) => state),
    ['DONE'],
  );
}

/** Clause 2.1: photographs and readings are kept as evidence, and nobody looks unseen. */
async function kept({ company, checks }: Stage, request: Case, caller: Stage['desk']['agent']): Promise<void> {
  const [engineer, quality] = [company.with('ENGINEER'), company.with('QUALITY')];
  const fileId = await sendPicture(engineer, 'EVIDENCE');
  const said = { requestId: request.id, title: '裂缝近照', takenAt: '2026-06-02T01:50:00.000Z', place: '三号楼 2 层' };
  checks.equal(
    'a picture is no film',
    await look(engineer, 'recordEvidence', { ...said, kind: 'VIDEO', fileId }),
    'investigation.otherKind',
  );
  const photo = await done(engineer, 'recordEvidence', { ...said, kind: 'PHOTO', fileId });
  checks.that('its digest is kept', /^[0-9a-f]{64}$/.test(photo['sha256']), photo['sha256']);
  checks.equal(
    'what was kept is nobody’s to keep again',
    await look(engineer, 'recordEvidence', { ...said, kind: 'PHOTO', fileId }),
    'unknown',
  );
  await done(engineer, 'recordEvidence', { ...said, kind: 'READING', title: '强度', measured: '27.4', unit: 'MPa' });
  checks.equal(
    'its file is not to be had but by opening it',
    (await engineer.ask<{ node: object | null }>('query ($id: ID!) { node(id: $id) { id } }', { id: fileId })).node,
    null,
  );
  const opened = await done(quality, 'openEvidence', { evidenceIds: [photo['id']], purpose: '认定原因' });
  checks.equal('opened, it can be fetched', await quality.fetchPaper(opened[0].url), 'image/png');
  const mark = { shape: 'BOX', x: 100, y: 200, width: 300, height: 150 };
  const noted = await done(quality, 'annotateEvidence', { evidenceId: photo['id'], text: '贯穿裂缝', marks: [mark] });
  checks.equal(
    'who looked and what for is kept, and the note lies beside the original',
    [noted['looks'].map((one: { purpose: string }) => one.purpose), noted['annotations'][0].marks, noted['sha256']],
    [['认定原因'], [mark], photo['sha256']],
  );
  checks.equal('its chain of custody is a paper', await engineer.fetchPaper(noted['custodyUrl']), 'application/pdf');
  checks.equal('the customer sees none of it', (await examined(caller, request))['evidence'], []);
}

/** What was said, the panel of clause 2.2, the tree of causes, and what it cost. */
async function records({ company, checks }: Stage, of: object): Promise<void> {
  const [engineer, quality] = [company.with('ENGINEER'), company.with('QUALITY')];
  const heldAt = '2026-06-02T01:55:00.000Z';
  const heard = await done(engineer, 'recordInterview', {
    ...of,
    person: '赵工',
    capacity: '养护班组',
    said: '养护三天',
    heldAt,
  });
  checks.equal('who spoke is kept', heard['interviews'][0].person, '赵工');
  const members = [await colleague(engineer, quality.name)];
  const panel = await done(quality, 'holdPanel', {
    ...of,
    heldAt,
    question: '裂缝是否影响结构',
    minutes: '影响主要功能，养护不足',
    memberIds: members,
  });
  checks.equal('the panel has minutes', panel['panelMeetings'][0].minutes, '影响主要功能，养护不足');
  await done(engineer, 'addTripCost', cost(of, 32_050));
  const spent = await done(engineer, 'addTripCost', cost(of, 7_950));
  checks.equal('and what the trip cost is summed', spent['costTotals'], [{ amountMinor: '40000', currency: 'CNY' }]);
}
