/** As much of a policy's promises as is looked at here. */
interface Promising {
  readonly promises: readonly { readonly kind: string; readonly startFact: string | null }[];
}

/**
 * The fact that holds when a unit reached us: the one from which the policy's promise to return it runs. `null` where it
 * promises no return, or counts it from an event.
 */
export const returnFact = ({ promises }: Promising): string | null =>
  promises.find(({ kind, startFact }) => kind === 'RETURN' && startFact !== null)?.startFact ?? null;
