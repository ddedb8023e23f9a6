import type { Localized } from '@aftercare/schema';

/** Names with the words people read for them, in the order the policy gives them. */
export type Labels = Readonly<Record<string, Localized>>;
