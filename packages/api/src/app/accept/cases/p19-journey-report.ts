import { does, tries } from '../claiming.js';
import type { Part } from '../scenario.js';

const VIEWER = 'query { viewer { account { id } } }';

/** Clauses 3.1 and 4.2: a grave quality problem is reported in eight disciplines, to both root causes, and kept. */
export const eightD: Part = {
  name: 'a grave problem in eight disciplines',
  async play({ clock, company, neighbour, desk, checks }) {
    clock.set('2026-04-20 09:00');
    const { request, caller } = await desk.callAndTriage({
      facts: [
        { name: 'graveQuality', value: 'yes' },
        { name: 'origin', value: 'OWN' },
      ],
    });
    const quality = company.with('QUALITY');
    const { viewer } = await quality.ask<{ viewer: { account: { id: string } } }>(VIEWER);
    const me = viewer.account.id;
    const opened = await does(quality, 'openEightD', { requestId: request.id });
    checks.that(
      'one click fills in what is known',
      opened['disciplines'].problem.what.includes('来电报修') && opened['disciplines'].lead.id === me,
      opened['disciplines'],
    );
    checks.equal(
      'and a request has one report',
      await tries(quality, 'openEightD', { requestId: request.id }),
      'eightD.openAlready',
    );
    let { version } = opened as { version: number };
    const reportId = opened['id'] as string;
    const path = { whys: ['轴承过热', '润滑不足'], rootCause: '加注周期未写入点检表' };
    const nothing = { whys: [], rootCause: '' };
    let written: Record<string, unknown> = {
      leadId: me,
      members: [],
      problem: { what: '主轴卡死', where: '装配线 2', when: '4 月 19 日', extent: '1 台', evidence: '照片 3 张' },
      containment: [],
      occurrence: nothing,
      escape: nothing,
      corrections: [],
      preventions: [],
      closing: '',
    };
    const save = async (change: Record<string, unknown>) => {
      written = { ...written, ...change };
      const saved = await does(quality, 'saveEightD', { reportId, version, disciplines: written });
      version = saved['version'] as number;
    };
    const step = async (name: 'confirmContainment' | 'confirmCauses' | 'confirmCorrection' | 'closeEightD') => {
      const answer = await tries(quality, name, { reportId, version });
      if (typeof answer === 'string') return answer;
      version = answer['version'] as number;
      return answer['state'];
    };
    const done = { action: '停用同批轴承', byId: me, doneOn: '2026-04-20', verification: '' };
    await save({ containment: [{ ...done, verifiedOn: null }] });
    checks.equal(
      'what was done at once counts once it is verified',
      await step('confirmContainment'),
      'required,required',
    );
    const verified = { ...done, verification: '抽检 10 台正常', verifiedOn: '2026-04-21' };
    await save({ containment: [verified] });
    checks.equal('verified, it is contained', await step('confirmContainment'), 'CONTAINED');
    await save({ occurrence: path });
    checks.equal('why it happened is not why it escaped', await step('confirmCauses'), 'required,required');
    await save({ escape: { whys: ['出厂试车未测温'], rootCause: '试车规程无测温项' } });
    checks.equal('both are known', await step('confirmCauses'), 'CAUSES_FOUND');
    const correction = { ...verified, dueOn: '2026-05-20' };
    await save({ corrections: [{ ...correction, path: 'OCCURRENCE' }] });
    checks.equal('each is removed by something', await step('confirmCorrection'), 'eightD.nothingFor.ESCAPE');
    await save({
      corrections: [
        { ...correction, path: 'OCCURRENCE' },
        { ...correction, path: 'ESCAPE' },
      ],
    });
    checks.equal('and seen to work', await step('confirmCorrection'), 'CORRECTED');
    await save({
      preventions: [{ action: '其他机型同样加测温', byId: me, doneOn: '2026-05-25' }],
      closing: '感谢装配二班',
    });
    checks.equal('then it is closed', await step('closeEightD'), 'CLOSED');
    checks.equal(
      'and stays as it is',
      await tries(quality, 'saveEightD', { reportId, version, disciplines: written }),
      'IllegalTransitionError',
    );
    const papers = await Promise.all([opened['paperZh'], opened['paperEn']].map((paper) => quality.fetchPaper(paper)));
    checks.equal('it is printed in both languages', papers, ['application/pdf', 'application/pdf']);
    const seen = await caller.ask<{ request: { eightD: unknown } }>(
      'query ($id: ID!) { request(id: $id) { eightD { id } } }',
      { id: request.id },
    );
    checks.equal('the customer sees nothing of it', seen.request.eightD, null);
    const next = await neighbour
      .with('ENGINEER')
      .ask<{ eightD: unknown }>('query ($id: ID!) { eightD(id: $id) { id } }', { id: reportId });
    checks.equal('nor the neighbour', next.eightD, null);
  },
};
