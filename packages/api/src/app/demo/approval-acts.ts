import { approve, askAgain, askApproval, reject, returnForChange } from '../../modules/approvals/index.js';
import type { ClaimAct, ClaimScene } from './claim-story.js';

/** Asks the house to agree, by a rule of the policy; the amount in yuan. */
export const asks =
  (rule: string, title: string, reason: string, yuan?: number, by = 'ENGINEER'): ClaimAct =>
  async ({ stage, requestId }) =>
    void (await stage.does(stage.staff(by), askApproval, { requestId, rule, title, reason, amount: moneyOf(yuan) }));

/** The asker has changed what was sent back. */
export const asksAgain =
  (title: string, reason: string, yuan?: number, by = 'ENGINEER'): ClaimAct =>
  async (scene) => {
    const { id: approvalId, version } = await latestOf(scene);
    const { stage } = scene;
    await stage.does(stage.staff(by), askAgain, { approvalId, version, title, reason, amount: moneyOf(yuan) });
  };

/** Whoever holds the post agrees to what was asked last; a board with its minutes. */
export const agrees =
  (by: string, words: { readonly reason?: string; readonly minutes?: string } = {}): ClaimAct =>
  (scene) =>
    says(scene, by, approve, words);

export const disagrees =
  (by: string, reason: string): ClaimAct =>
  (scene) =>
    says(scene, by, reject, { reason });

export const sendsBack =
  (by: string, reason: string): ClaimAct =>
  (scene) =>
    says(scene, by, returnForChange, { reason });

async function says(
  scene: ClaimScene,
  by: string,
  verdict: typeof approve,
  words: { readonly reason?: string; readonly minutes?: string },
): Promise<void> {
  const { id: approvalId, contentHash } = await latestOf(scene);
  const { stage } = scene;
  await stage.does(stage.staff(by), verdict, { approvalId, contentHash, ...words });
}

interface Latest {
  id: string;
  version: number;
  contentHash: string;
}

async function latestOf({ stage, requestId }: ClaimScene): Promise<Latest> {
  const [latest] = await stage.rows<Latest>(
    `select id, version, content_hash as "contentHash" from approval
     where organization_id = ? and request_id = ? order by id desc limit 1`,
    requestId,
  );
  return latest!;
}

const moneyOf = (yuan?: number) => (yuan === undefined ? null : { amountMinor: yuan * 100, currency: 'CNY' });
