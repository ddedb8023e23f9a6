import { uuidOf } from '@aftercare/schema';

/** A stretch of time; ISO 8601. */
export interface Stretch {
  from: string;
  to: string;
}

/**
 * The window of a visit that was its customer's until we moved it out of it; null where there was none, or they have
 * chosen anew since.
 *
 * @param visitId as the API gives it
 * @param events what happened to the request, the oldest first
 */
export function lostWindow(
  visitId: string,
  events: readonly { readonly type: string; readonly payload: unknown }[],
): Stretch | null {
  const uuid = uuidOf('Visit', visitId);
  const moves = events
    .filter(({ type }) => type === 'visit.moved')
    .map(({ payload }) => payload as { visitId?: string; window?: Stretch; lostWindow?: Stretch })
    .filter((move) => move.visitId === uuid && (move.window ?? move.lostWindow));
  return moves.at(-1)?.lostWindow ?? null;
}
