import type { LedgerEntryKind } from '@aftercare/schema';
import type { Role } from '../../gql/graphql';

/** Who is offered to post, to take back and to close; the API decides. */
export const mayKeepBooks = (roles: readonly Role[]): boolean => roles.includes('FINANCE');

/** What is posted by hand, and so taken back by hand; anything else is taken back where it was decided. */
const byHand: readonly LedgerEntryKind[] = ['FEE', 'PAYMENT', 'BUDGET'];

export const mayTakeBack = (
  roles: readonly Role[],
  { kind, reversedBy }: { kind: LedgerEntryKind; reversedBy?: object | null },
): boolean => mayKeepBooks(roles) && !reversedBy && byHand.includes(kind);
