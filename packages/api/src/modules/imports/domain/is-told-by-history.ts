import type { ImportedPromiseKind } from './imported-promise.js';

const KINDS: readonly string[] = ['RESPOND', 'ANSWER', 'RESOLVE'] satisfies ImportedPromiseKind[];
/** An incident is sorted by its impact as it is filed, so both mean the same moment here. */
const BEGINNINGS: readonly string[] = ['request.filed', 'request.triaged'];

/** Whether a history of status events can tell if a promise of a policy was kept. */
export const isToldByHistory = ({
  kind,
  startEvent,
}: {
  readonly kind: string;
  readonly startEvent: string | null;
}): boolean => KINDS.includes(kind) && startEvent !== null && BEGINNINGS.includes(startEvent);
