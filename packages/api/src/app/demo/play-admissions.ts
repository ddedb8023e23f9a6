import type { Actor } from '../../kernel/actor.js';
import { receiveDeposit } from '../../modules/admission/commands/deposit-money.js';
import { demandAdmission } from '../../modules/admission/commands/demand-admission.js';
import { filePaper } from '../../modules/admission/commands/file-paper.js';
import { inspectSite } from '../../modules/admission/commands/inspect-site.js';
import { recordEducation } from '../../modules/admission/commands/record-education.js';
import { recordExam } from '../../modules/admission/commands/record-exam.js';
import { recordViolation } from '../../modules/admission/commands/record-violation.js';
import { registerAdmission, type RegisterAdmission } from '../../modules/admission/commands/register-admission.js';
import { stampAdmission } from '../../modules/admission/commands/stamp-admission.js';
import { askAdmission } from '../../modules/admission/commands/ask-admission.js';
import { approve } from '../../modules/approvals/index.js';
import type { Stage } from './stage.js';

const DAY = 86_400_000;
const SITE = '彩盒车间';
const FIRM = '华津设备安装公司';

/**
 * Who enters where, at the mill: one of the service team is admitted to a customer's plant, a colleague lacks two papers,
 * and a contractor's admission to the mill ends soon.
 */
export async function playAdmissions(stage: Stage, today: Date): Promise<void> {
  const [agent, keeper, safety] = [stage.staff('AGENT'), stage.staff('何卫东'), stage.staff('宋督查')];
  const [site] = await stage.rows<{ id: string }>('select id from site where organization_id = ? and label = ?', SITE);
  const technicianId = async (name: string) =>
    (await stage.rows<{ id: string }>('select id from technician where organization_id = ? and name = ?', name))[0]!.id;
  const contractor = await enter(stage, keeper, ago(today, 345), {
    name: '侯建军',
    firm: FIRM,
    class: 'CONTRACTOR',
    trades: [],
    department: 'WORKSHOP',
  });
  await contractor.file({ CONTRACT: 1, SAFETY_NOTICE: 1, SAFETY_AGREEMENT: 4 });
  await contractor.educate(['COMPANY', 'SITE'], '安全员 邱立');
  await contractor.does(keeper, recordExam, { passed: true, score: 92, onDay: contractor.day });
  await contractor.admit(safety);

  await stage.comesTo(ago(today, 30));
  await stage.does(agent, demandAdmission, { siteId: site!.id, demanded: true });
  const of = { class: 'SERVICE_TEAM', trades: [], siteId: site!.id, department: 'TECHNICAL_CENTRE' };
  const admitted = await enter(stage, keeper, ago(today, 28), { ...of, technicianId: await technicianId('石磊') });
  await admitted.file({ SAFETY_NOTICE: 1, SAFETY_AGREEMENT: 2 });
  await admitted.educate(['COMPANY', 'SITE'], '客户安全员 齐伟');
  await admitted.admit(safety);
  stage.now = ago(today, 12);
  await stage.does(stage.staff('FINANCE'), receiveDeposit, {
    firm: FIRM,
    amountMinor: 2_000_000,
    method: 'TRANSFER',
    reason: '四车间烘缸检修安全风险抵押金',
  });
  const onDay = day(stage.now);
  await contractor.does(safety, inspectSite, {
    round: 'site-safety',
    answers: [
      { item: 'PAPERS', passed: true, note: null },
      { item: 'PROTECTION', passed: false, note: '一人未系安全带' },
      { item: 'SITE', passed: true, note: null },
    ],
  });
  await contractor.does(safety, recordViolation, { what: '高处作业未系安全带', onDay, amountMinor: 50_000 });
  const waiting = await enter(stage, keeper, ago(today, 3), { ...of, technicianId: await technicianId('庞慧') });
  await waiting.educate(['COMPANY', 'SITE'], '客户安全员 齐伟');
}

const ago = (today: Date, days: number): Date => new Date(today.getTime() - days * DAY);
const day = (at: Date): string => new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** Registers somebody on a day. What is done for them then is done as the admission stands. */
async function enter(stage: Stage, keeper: Actor, at: Date, who: RegisterAdmission) {
  stage.now = at;
  const id = await stage.does(keeper, registerAdmission, who);
  const seen = async () => {
    const [row] = await stage.rows<{ version: number }>(
      'select version from admission where organization_id = ? and id = ?',
      id,
    );
    return { admissionId: id, version: row!.version };
  };
  type Command<I> = Parameters<typeof stage.does<I & Awaited<ReturnType<typeof seen>>, { subjectId: string }>>[1];
  const does = async <I>(by: Actor, command: Command<I>, input: I) =>
    stage.does(by, command, { ...(await seen()), ...input });
  return {
    does,
    day: day(at),
    async file(papers: Readonly<Record<string, number>>) {
      for (const [paper, copies] of Object.entries(papers))
        await does(keeper, filePaper, { paper, copies, filedOn: day(at) });
    },
    async educate(levels: readonly string[], trainer: string) {
      for (const level of levels) await does(keeper, recordEducation, { level, onDay: day(at), trainer });
    },
    /** The papers are confirmed and, where somebody must agree, they do. */
    async admit(safety: Actor) {
      await does(safety, stampAdmission, {});
      const [open] = await stage.rows<{ state: string }>(
        'select state from admission where organization_id = ? and id = ?',
        id,
      );
      if (open!.state === 'ADMITTED') return;
      await does(keeper, askAdmission, { reason: '检修' });
      const [asked] = await stage.rows<{ id: string; content_hash: string }>(
        `select id, content_hash from approval where organization_id = ? and subject_id = ? and state = 'PENDING'`,
        id,
      );
      if (asked) await stage.does(safety, approve, { approvalId: asked.id, contentHash: asked.content_hash });
    },
  };
}
