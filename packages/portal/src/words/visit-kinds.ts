import type { RequestKind } from '../gql/graphql';

/** Kinds for which somebody may have to come: only then is there a day to wish for and an appointment to make. */
export const VISIT_KINDS: ReadonlySet<RequestKind> = new Set(['REPAIR', 'INSTALLATION', 'MAINTENANCE', 'TRAINING']);
