import { uuidv7 } from 'uuidv7';
import type { Done, Work } from '../../../kernel/database/unit-of-work.js';
import { refuse, type InputIssue } from '../../../kernel/refusal.js';
import { AdmissionPaper } from '../admission-paper.entity.js';
import { lockAdmission, type AdmissionInHand, type AdmissionSeen } from './lock-admission.js';
import { admitWhenComplete, stepAdmission } from './step-admission.js';

export interface FilePaper extends AdmissionSeen {
  /** Of the policy. */
  readonly paper: string;
  /** Of a special trade's certificate. */
  readonly trade?: string | null;
  readonly copies: number;
  /** The day it was handed in. */
  readonly filedOn: string;
  /** Its last day. */
  readonly validUntil?: string | null;
  /** Uploads of the actor for `ADMISSION_PAPER`. UUIDs. */
  readonly fileIds?: readonly string[] | null;
}

/**
 * A paper is handed in, or more copies of it: copies add up. Refuses like `lockAdmission`, and with InvalidInputError:
 * `paper` and `trade` (`notOffered`), `filedOn` (`admission.inFuture`), `validUntil` (`admission.notGoodAnyMore`,
 * `required` of a certificate), `fileIds`.
 */
export async function filePaper(input: FilePaper, work: Work): Promise<Done> {
  const hand = await lockAdmission(work, input, 'FILE');
  const issues = faultsIn(input, hand);
  if (issues.length) throw refuse.input(...issues);
  const { em, organizationId, actor, now } = work;
  const { admission } = hand;
  const { paper, trade = null, copies, filedOn, validUntil = null } = input;
  const kept = em.create(AdmissionPaper, {
    organizationId,
    id: uuidv7(),
    admissionId: admission.id,
    paper,
    trade,
    copies,
    filedOn,
    validUntil,
    byId: actor.accountId!,
    at: now,
  });
  await em.flush();
  await takeFiles(work, kept.id, input.fileIds ?? []);
  await stepAdmission(work, admission, 'FILE');
  await admitWhenComplete(work, hand);
  return { subjectId: admission.id };
}

function faultsIn({ paper, trade, filedOn, validUntil }: FilePaper, { rules, admission, today }: AdmissionInHand) {
  const isCertificate = paper === rules.specialTrades.paper;
  const offered = isCertificate || Object.hasOwn(rules.classes[admission.class]!.papers, paper);
  const issues: InputIssue[] = [];
  if (!offered) issues.push({ path: 'paper', code: 'notOffered' });
  if (isCertificate && !(trade && Object.hasOwn(rules.specialTrades.trades, trade)))
    issues.push({ path: 'trade', code: 'notOffered' });
  if (!isCertificate && trade) issues.push({ path: 'trade', code: 'notOffered' });
  if (isCertificate && !validUntil) issues.push({ path: 'validUntil', code: 'required' });
  if (filedOn > today) issues.push({ path: 'filedOn', code: 'admission.inFuture' });
  if (validUntil && validUntil < today) issues.push({ path: 'validUntil', code: 'admission.notGoodAnyMore' });
  return issues;
}

async function takeFiles({ em, organizationId, actor }: Work, paperId: string, ids: readonly string[]): Promise<void> {
  const files = [...new Set(ids)];
  if (!files.length) return;
  const taken = await em.execute<unknown[]>(
    `update file set admission_paper_id = ? where organization_id = ? and id = any(?::uuid[])
     and purpose = 'ADMISSION_PAPER' and admission_paper_id is null and uploaded_by_id = ? returning id`,
    [paperId, organizationId, `{${files.join(',')}}`, actor.accountId],
  );
  if (taken.length !== files.length) throw refuse.input({ path: 'fileIds', code: 'unknownChoice' });
}
