import type { Language, Role } from '@aftercare/schema';

/**
 * Who is asking: everything an access rule may depend on. Ids are UUIDs.
 * An actor belongs to exactly one organization; somebody in two organizations signs in to each.
 */
export interface Actor {
  readonly kind: 'ANONYMOUS' | 'CUSTOMER' | 'STAFF' | 'PARTNER' | 'SYSTEM';
  readonly organizationId: string;
  readonly accountId: string | null;
  readonly roles: readonly Role[];
  /** The customer on whose behalf a customer acts. */
  readonly customerId: string | null;
  /** The technician a member of staff is in the field. */
  readonly technicianId: string | null;
  /** The partner whose program or person is asking. */
  readonly partnerId: string | null;
  /** What an API client's key may do; empty for people. */
  readonly scopes: readonly string[];
  readonly language: Language;
}
