import type { ObjectionGround, SolutionMeasure } from '@aftercare/schema';
import {
  agreeToSolution,
  draftSolution,
  objectToSolution,
  sendSolution,
  submitSolution,
} from '../../modules/solutions/index.js';
import { act } from './act.js';
import type { ClaimAct } from './claim-story.js';
import { newestOf } from './newest-of.js';

/** What is offered: the cost in yuan, the time in days. */
interface Offer {
  readonly measures: readonly SolutionMeasure[];
  readonly explanation: string;
  readonly steps: readonly string[];
  readonly days: number;
  readonly yuan: number;
}

/** Prepares the next round and puts it to those of the house who must agree. */
export const proposes =
  ({ days: durationDays, yuan, ...offer }: Offer, by = 'ENGINEER'): ClaimAct =>
  async (scene) => {
    const expectedCost = { amountMinor: yuan * 100, currency: 'CNY' };
    await act(scene, by, draftSolution, { ...offer, durationDays, expectedCost });
    await scene.stage.does(scene.stage.staff(by), submitSolution, await seen(scene));
  };

/** Puts it to the customer: it is their turn. */
export const sends =
  (by = 'ENGINEER'): ClaimAct =>
  async (scene) =>
    void (await scene.stage.does(scene.stage.staff(by), sendSolution, await seen(scene)));

export const objects =
  (ground: ObjectionGround, reason: string): ClaimAct =>
  async (scene) => {
    const { stage, customer } = scene;
    await stage.does(stage.customer(customer.id), objectToSolution, { ...(await seen(scene)), ground, reason });
  };

export const consents: ClaimAct = async (scene) => {
  const { stage, customer } = scene;
  await stage.does(stage.customer(customer.id), agreeToSolution, await seen(scene));
};

const seen = async (scene: Parameters<ClaimAct>[0]) => {
  const { id: solutionId, version } = await newestOf(scene, 'solution');
  return { solutionId, version };
};
