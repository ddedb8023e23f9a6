import type { CustodyStage, RecoveryParty } from '@aftercare/schema';
import { chargePenalty, type GivenQuantities } from '../../modules/liability/commands/charge-penalty.js';
import { claimRecovery } from '../../modules/liability/commands/claim-recovery.js';
import { decideLiability } from '../../modules/liability/commands/decide-liability.js';
import { recordRecoveryLetter, recordRecoveryReceipt } from '../../modules/liability/commands/follow-recovery.js';
import { overrideLiability } from '../../modules/liability/commands/override-liability.js';
import { signCustody } from '../../modules/liability/commands/sign-custody.js';
import { act } from './act.js';
import type { ClaimAct, ClaimScene } from './claim-story.js';
import { newestOf } from './newest-of.js';
import { dayOf } from './working-hours.js';

const HOUR = 3_600_000;

/** The hand-overs on record, in order: who signed, and how many hours before filing. */
export const handed =
  (chain: readonly (readonly [stage: CustodyStage, signedBy: string, hoursBefore: number])[]): ClaimAct =>
  async (scene) => {
    for (const [stage, signedBy, before] of chain) {
      const handedOverAt = new Date(scene.filedAt.getTime() - before * HOUR);
      await act(scene, 'STORES', signCustody, { stage, signedBy, handedOverAt });
    }
  };

/** Who bears the loss, by the rule; outsiders by the code of a partner, and a name. */
export const charges =
  (named: Readonly<Record<string, readonly [partner: string, name: string]>> = {}, by = 'ENGINEER'): ClaimAct =>
  async (scene) => {
    const partners = await partnersOf(scene);
    await act(scene, by, decideLiability, {
      named: Object.entries(named).map(([department, [partner, name]]) => ({
        department,
        named: name,
        partnerId: partners.get(partner)!,
      })),
    });
  };

/** Proposes other shares than the rule's, in per cent. */
export const shares =
  (perCent: Readonly<Record<string, number>>, reason: string, by = 'ENGINEER'): ClaimAct =>
  (scene) =>
    act(scene, by, overrideLiability, {
      reason,
      shares: Object.entries(perCent).map(([department, part]) => ({ department, basisPoints: part * 100 })),
    });

/** Claims the first share of somebody outside; all of it. */
export const recovers =
  (party: RecoveryParty, words: string, by = 'AGENT'): ClaimAct =>
  async (scene) => {
    const { stage } = scene;
    const decision = await newestOf(scene, 'liability_decision');
    const [share] = await stage.rows<{ id: string }>(
      `select id from liability_share where organization_id = ? and decision_id = ? and kind = 'OUTSIDER' order by place`,
      decision.id,
    );
    await stage.does(stage.staff(by), claimRecovery, { shareId: share!.id, party, words });
  };

export const writesOutside =
  (received: boolean, words: string, by = 'AGENT'): ClaimAct =>
  async (scene) => {
    const { stage } = scene;
    const { id: recoveryId, version } = await newestOf(scene, 'recovery');
    const letter = { recoveryId, version, received, on: dayOf(stage.now), words };
    await stage.does(stage.staff(by), recordRecoveryLetter, letter);
  };

/** Money has come from outside; yuan. */
export const receives =
  (yuan: number, words: string, by = 'FINANCE'): ClaimAct =>
  async (scene) => {
    const { stage } = scene;
    const { id: recoveryId, version } = await newestOf(scene, 'recovery');
    const receipt = { recoveryId, version, on: dayOf(stage.now), amountMinor: yuan * 100, words };
    await stage.does(stage.staff(by), recordRecoveryReceipt, receipt);
  };

/** Charges what a failing costs, by a rule of the policy. */
export const penalizes =
  (rule: string, given: GivenQuantities = {}, by = 'ENGINEER'): ClaimAct =>
  (scene) =>
    act(scene, by, chargePenalty, { rule, ...given });

async function partnersOf({ stage }: ClaimScene): Promise<Map<string, string>> {
  const rows = await stage.rows<{ id: string; code: string }>('select id, code from partner where organization_id = ?');
  return new Map(rows.map(({ id, code }) => [code, id]));
}
