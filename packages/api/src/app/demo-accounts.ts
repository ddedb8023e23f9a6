import type { Localized, Role } from '@aftercare/schema';

/** Somebody the demo lets you be with one click. */
export interface DemoAccount {
  /** `<organization slug>/<account id>` */
  readonly key: string;
  readonly organizationId: string;
  readonly organizationSlug: string;
  readonly organizationName: Localized;
  readonly accountId: string;
  readonly kind: 'CUSTOMER' | 'STAFF' | 'PARTNER';
  readonly name: string;
  readonly roles: readonly Role[];
  readonly hint: Localized;
}

/** The people of the demo; exists only where the demo was loaded, never in production. */
export interface DemoAccounts {
  readonly accounts: readonly DemoAccount[];
}
