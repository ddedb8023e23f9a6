import type { Facts } from '../../../kernel/decision-table/index.js';
import type { Work } from '../../../kernel/database/unit-of-work.js';
import type { ServiceRequest } from '../../requests/service-request.entity.js';
import type { Approval } from '../approval.entity.js';

/** What is asked for beside title, reason and amount; which of them depends on the subject. Ids are UUIDs. */
export interface AskedFor {
  /** Working minutes or working days, one of the two, on the clock's own calendar. */
  readonly extension?: {
    readonly clockId: string;
    readonly minutes?: number | null;
    readonly workingDays?: number | null;
  } | null;
  readonly exception?: { readonly clause: string; readonly until?: string | null } | null;
  readonly policyVersionId?: string | null;
  /** What another module asks about, as it is to be shown: asked again, it stays unless another is given. */
  readonly matter?: ApprovalSubjectMatter | null;
}

/** What an approval is about, as it is kept. */
export interface ApprovalSubjectMatter {
  readonly subjectId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  /** What the rule is decided on besides the facts of the request: all of it where there is none. */
  readonly facts?: Facts;
}

/** What approvals of one subject need when they are asked, and what they cause when they are granted. */
export interface ApprovalEffect {
  /** Refuses with InvalidInputError what cannot be asked, or not any more. */
  readonly ask: (
    work: Work,
    request: ServiceRequest | null,
    asked: AskedFor & { readonly rule: string; readonly amountMinor: number | null },
  ) => Promise<ApprovalSubjectMatter>;
  /** Does what was granted, in the change that grants it. @returns whether there was anything to do */
  readonly grant?: (work: Work, approval: Approval, request: ServiceRequest | null) => Promise<boolean>;
  /** Whether a later ruling on the request undoes it, so that it must be done again where the approval still stands. */
  readonly undoneByRuling?: boolean;
}
