import { dayWords } from '../../../kernel/day-words.js';
import { agree } from '../agreement.js';
import { admissionSeen, admittedTo, onAdmission, type AdmissionSeen } from '../admitting.js';
import { visitOf, type Person } from '../person.js';
import type { Part, Stage } from '../scenario.js';
import { inChina } from '../scenario-clock.js';
import { nextMorning } from './next-morning.js';

const LEVELS = ['COMPANY', 'DEPARTMENT', 'TEAM'] as const;
const day = (at: string) => at.slice(0, 10);

/** Everything an after-sales person needs, but for the papers named. */
async function fill({ company, clock }: Stage, admission: AdmissionSeen, papers: Readonly<Record<string, number>>) {
  const host = company.staff('DEPARTMENT-HOST');
  const filedOn = day(clock.in(8 * 60));
  for (const [paper, copies] of Object.entries(papers))
    admittedTo(await onAdmission(host, 'fileAdmissionPaper', admission, { paper, copies, filedOn }));
  for (const level of LEVELS)
    admittedTo(
      await onAdmission(host, 'recordAdmissionEducation', admission, { level, onDay: filedOn, trainer: '孙教员' }),
    );
}

async function admit({ company }: Stage, admission: AdmissionSeen): Promise<AdmissionSeen> {
  admittedTo(await onAdmission(company.staff('DEPARTMENT-SAFETY'), 'stampAdmission', admission));
  const host = company.staff('DEPARTMENT-HOST');
  const asked = admittedTo(await onAdmission(host, 'askAdmission', admission, { reason: '检修' }));
  await agree(company.staff('SAFETY_HEAD'), asked.approvals[0]!.id);
  return admissionSeen(host, admission.id);
}

/** Clauses 1.1 to 2.5 and 3.1: nobody is sent without, the missing papers are named; a stop freezes the visit alone. */
export const entering: Part = {
  name: 'nobody enters before admission, and safety stops for a missing paper',
  async play(stage) {
    const { clock, company, desk, checks } = stage;
    nextMorning(clock);
    const { request } = await desk.callAndTriage({ facts: [{ name: 'outsider', value: 'AFTER_SALES' }] });
    const { request: at } = await desk.agent.ask<{ request: { site: { id: string } } }>(
      'query ($id: ID!) { request(id: $id) { site { id } } }',
      { id: request.id },
    );
    const siteId = at.site.id;
    await demand(desk.agent, siteId);
    const { technicians } = await desk.agent.ask<{ technicians: { id: string; name: string }[] }>(
      'query { technicians { id name } }',
    );
    const { id: technicianId, name } = technicians[0]!;
    const dispatcher = company.with('DISPATCHER');
    const send = (on: string) => {
      const [startsAt, endsAt] = [`${on} 09:00`, `${on} 10:00`].map((wall) => inChina(wall).toISOString());
      return dispatcher.onRequest('dispatchRequest', request, { technicianId, kind: 'ON_SITE', startsAt, endsAt });
    };
    const tomorrow = day(clock.in(32 * 60));
    checks.equal(
      'nobody is sent before they are registered',
      reasonOf(await send(tomorrow)),
      '不能派往该现场，尚缺：准入登记。备齐后即可派工。',
    );
    const host = company.staff('DEPARTMENT-HOST');
    const who = { technicianId, class: 'AFTER_SALES', trades: [], siteId };
    checks.equal(
      'each admission names the responsible department',
      await onAdmission(desk.agent, 'registerAdmission', null, who),
      'required',
    );
    const admission = admittedTo(await onAdmission(host, 'registerAdmission', null, { ...who, department: 'HOST' }));
    await fill(stage, admission, { SAFETY_CLAUSE: 1, SAFETY_AGREEMENT: 1 });
    checks.equal(
      'the missing papers are named, in the words of the policy',
      reasonOf(await send(tomorrow)),
      '不能派往该现场，尚缺：书面安全告知、安全协议（已有 1 份，须 2 份）、报安全部门备案、准入审批。备齐后即可派工。',
    );
    checks.equal(
      'safety takes nothing in while papers are missing',
      await onAdmission(company.staff('DEPARTMENT-SAFETY'), 'stampAdmission', admission),
      'admission.papersFirst',
    );
    await fill(stage, admission, { SAFETY_NOTICE: 1, SAFETY_AGREEMENT: 1 });
    const admitted = await admit(stage, admission);
    const last = `${Number(admitted.admittedOn!.slice(0, 4)) + 1}${admitted.admittedOn!.slice(4)}`;
    checks.equal('admitted for 12 months', admitted.expiresOn, last);
    checks.that(
      'the day after the last day nobody is sent',
      reasonOf(await send(day(new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString()))).includes(
        dayWords(last)['zh-CN'],
      ),
      last,
    );
    checks.equal('on the last day they are', visitOf(await send(last)).state, 'OFFERED');
    const visit = visitOf(
      await dispatcher.onVisit('moveVisit', await visitOn(desk.agent, request.id), {
        technicianId,
        startsAt: clock.in(0),
        endsAt: clock.in(60),
      }),
    );
    const technician = company.staff(name);
    for (const step of ['acceptVisit', 'departForVisit', 'arriveAtVisit', 'startWork'] as const)
      visitOf(await technician.onVisit(step, visit));

    const notice = admitted.papers.find(({ paper }) => paper.name === 'SAFETY_NOTICE')!;
    admittedTo(
      await onAdmission(host, 'takeBackAdmissionPaper', admission, { paperId: notice.id, reason: '签字无效' }),
    );
    const before = await clocksOf(desk.agent, request.id);
    const safety = company.staff('DEPARTMENT-SAFETY');
    const stop = { ground: 'MISSING_PAPER', description: '告知书无效' };
    checks.equal(
      'only safety stops',
      await onAdmission(host, 'stopAdmission', admission, stop).catch(() => 'no'),
      'no',
    );
    admittedTo(await onAdmission(safety, 'stopAdmission', admission, stop));
    const [frozen, after] = [await visitOn(desk.agent, request.id), await clocksOf(desk.agent, request.id)];
    checks.equal('the visit is frozen', frozen.state, 'STOPPED');
    checks.equal('and nothing is paused by it', after, before);
    const again = async () => {
      const answer = await technician.onVisit('startWork', await visitOn(desk.agent, request.id));
      return (answer as { issues?: { code: string }[] }).issues?.[0]?.code ?? visitOf(answer).state;
    };
    checks.equal('nobody works meanwhile', await again(), 'visit.workStopped');
    const lift = () => onAdmission(safety, 'liftAdmissionStop', admission, { reason: '已补齐' });
    checks.equal('it is not lifted while the paper is missing', await lift(), 'admission.stillMissing');
    await fill(stage, admission, { SAFETY_NOTICE: 1 });
    admittedTo(await onAdmission(safety, 'stampAdmission', admission));
    checks.equal('and is, once it is there', admittedTo(await lift()).stopped, false);
    checks.equal('then the work goes on', await again(), 'WORKING');
  },
};

const reasonOf = (answer: unknown): string =>
  (answer as { reasons?: { zhCN: string }[] }).reasons?.map(({ zhCN }) => zhCN).join() ?? 'sent';

async function demand(person: Person, siteId: string): Promise<void> {
  const input = { idempotencyKey: `demand-${siteId}`, siteId, demanded: true };
  await person.ask('mutation ($input: DemandAdmissionInput!) { demandAdmission(input: $input) { __typename } }', {
    input,
  });
}

interface VisitNow {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

async function visitOn(person: Person, requestId: string): Promise<VisitNow> {
  const { request } = await person.ask<{ request: { visits: VisitNow[] } }>(
    'query ($id: ID!) { request(id: $id) { visits { id version state } } }',
    { id: requestId },
  );
  return request.visits.at(-1)!;
}

async function clocksOf(person: Person, requestId: string) {
  const { request } = await person.ask<{ request: { clocks: { kind: string; state: string; dueAt: string }[] } }>(
    'query ($id: ID!) { request(id: $id) { clocks { kind state dueAt } } }',
    { id: requestId },
  );
  return request.clocks;
}
