import type { Policy } from '../../policy/index.js';

/**
 * The fact that holds when a unit reached us: the one from which the policy's promise to return it runs. `null` where it
 * promises no return, or counts it from an event.
 */
export const returnFact = ({ promises }: Pick<Policy, 'promises'>): string | null =>
  promises.find(({ kind, startFact }) => kind === 'RETURN' && startFact !== null)?.startFact ?? null;
