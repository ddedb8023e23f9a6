import type { Localized, RequestChannel, RequestKind } from '@aftercare/schema';
import type { FactType } from '../../../kernel/decision-table/index.js';

/** What may be asked, and which facts are asked for when it is. */
export interface Intake {
  readonly kinds: readonly RequestKind[];
  readonly channels: readonly RequestChannel[];
  readonly facts: Readonly<Record<string, IntakeFact>>;
}

/** A question of the intake form or of triage. `choices` is empty unless the answer is one of a closed set. */
export interface IntakeFact {
  readonly label: Localized;
  /** `NOBODY`: it is worked out from another fact. */
  readonly askedOf: 'CUSTOMER' | 'STAFF' | 'NOBODY';
  readonly type: FactType;
  readonly choices: readonly Choice[];
  /** The moment whose distance to the filing, in hours, this fact is. */
  readonly hoursSince: string | null;
}

/** One answer. It is offered only where each fact in `onlyFor` has one of the values given there. */
export interface Choice {
  readonly value: string;
  readonly label: Localized;
  readonly onlyFor: Readonly<Record<string, readonly string[]>>;
}
