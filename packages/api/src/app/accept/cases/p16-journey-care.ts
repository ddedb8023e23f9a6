import type { Part, Stage } from '../scenario.js';
import { careOf, train } from '../unit-care.js';

/**
 * Clauses 5.1, 6.1 and 2.4: maintenance falls due twice a year and training two days after acceptance, both free, however
 * old the unit; a household receives one warranty card.
 */
export const care: Part = {
  name: 'free maintenance and training',
  async play(stage) {
    stage.clock.set('2026-04-15 09:00');
    await plannedMaintenance(stage);
    await trainingInUse(stage);
    await warrantyCard(stage);
  },
};

async function plannedMaintenance({ desk, checks }: Stage): Promise<void> {
  const { request, caller } = await desk.callAndTriage({ kind: 'MAINTENANCE', boughtOn: '2025-10-15' });
  const planned = () => careOf(caller, request.asset!, 'maintenance');
  const { dueOn, state, free, performedBy, clause } = await planned();
  checks.equal(
    'six months after acceptance maintenance is due: that day it is not late, and it is free, by clause 5.1',
    [dueOn, state, free, performedBy, clause],
    ['2026-04-15', 'OPEN', true, 'PARTNER', '5.1'],
  );
  const sent = await desk.send(request);
  await desk.arrive(sent);
  await desk.work(sent);
  await desk.finish(sent);
  checks.equal(
    'once maintained, the unit is due again six months on: twice a year',
    (await planned()).dueOn,
    '2026-10-15',
  );
  const missed = await desk.call({ kind: 'MAINTENANCE', boughtOn: '2025-10-14' });
  const late = await careOf(missed.caller, missed.request.asset!, 'maintenance');
  checks.equal('a day past its six months it is overdue', [late.dueOn, late.state], ['2026-04-14', 'OVERDUE']);
}

async function trainingInUse({ desk, checks }: Stage): Promise<void> {
  const { request, caller } = await desk.call({ kind: 'TRAINING', boughtOn: '2026-04-13' });
  const unit = request.asset!;
  const planned = () => careOf(caller, unit, 'after-acceptance');
  const { dueOn, state, free, clause, who, topics } = await planned();
  checks.equal(
    'training is due 2 days after acceptance: on that day it is not late, and it is free, by clause 6.1',
    [dueOn, state, free, clause],
    ['2026-04-15', 'OPEN', true, '6.1'],
  );
  checks.equal(
    'for named roles',
    who.map(({ zhCN }) => zhCN),
    ['户主', '日常使用人'],
  );
  checks.equal(
    'in named topics',
    topics.map(({ zhCN }) => zhCN),
    ['操作方法', '日常维护', '安全事项', '简单故障处理'],
  );
  const missed = await desk.call({ kind: 'TRAINING', boughtOn: '2026-04-12' });
  const late = await careOf(missed.caller, missed.request.asset!, 'after-acceptance');
  checks.equal('on the third day it is overdue', [late.dueOn, late.state], ['2026-04-14', 'OVERDUE']);

  const attends = (name: string, role: string) =>
    train(desk.agent, unit, 'after-acceptance', [{ name, role, worksAlone: false }]);
  checks.equal(
    'nobody is trained as what the policy does not name',
    await attends('王芳', 'NEIGHBOUR'),
    'InvalidInputError',
  );
  checks.equal('the householder is trained', await attends('王芳', 'HOUSEHOLDER'), 'RecordTrainingSuccess');
  checks.equal('it is not done while the daily user was not there', (await planned()).state, 'OPEN');
  await attends('李小明', 'DAILY_USER');
  const done = await planned();
  checks.equal(
    'with both it is done, and the customer reads who was there',
    [done.state, done.trainees.map(({ name }) => name)],
    ['DONE', ['王芳', '李小明']],
  );
  const inside = await careOf(desk.agent, unit, 'after-acceptance');
  checks.equal(
    'the office reads their names masked',
    inside.trainees.map(({ name }) => name),
    ['王*', '李*明'],
  );
}

async function warrantyCard({ company, checks }: Stage): Promise<void> {
  const { assets } = await company
    .customer('13800138001')
    .ask<{ assets: { nodes: { papersDue: { zhCN: string }[] }[] } }>(
      'query { assets(first: 10) { nodes { papersDue { zhCN } } } }',
    );
  checks.equal(
    'a household with two units is handed one warranty card',
    assets.nodes.flatMap(({ papersDue }) => papersDue.map(({ zhCN }) => zhCN)),
    ['保修卡'],
  );
}
