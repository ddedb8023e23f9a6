import type { ApprovalSubject, Localized, Role } from '@aftercare/schema';
import type { DecisionTable } from '../../../kernel/decision-table/index.js';

/** A post, and the role whose rights its holder has. */
export interface Office {
  readonly role: Role;
  readonly label: Localized;
  /** Who decides what is the holder's own, where nobody else holds it; null: nobody does. */
  readonly above: string | null;
}

/** Whoever decides at one step: the holders of all these offices or roles; a board decides in a meeting, with minutes. */
export interface ApprovalStep {
  readonly by: readonly string[];
  readonly board: boolean;
}

/** Steps in their order, and who is told of the outcome without being asked. */
export interface ApprovalRoute {
  readonly steps: readonly ApprovalStep[];
  readonly tell: readonly string[];
}

/** Who must agree before something is done; `null` where nobody need. */
export interface ApprovalRule {
  readonly key: string;
  readonly of: ApprovalSubject;
  readonly label: Localized;
  readonly table: DecisionTable<ApprovalRoute | null>;
}
