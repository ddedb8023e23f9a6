import type { AdmissionState } from '@aftercare/schema';
import type { WrittenFile } from './admission-file.sql.js';
import type { AdmissionSituation } from './domain/allowed-admission-actions.js';
import type { MissingForAdmission } from './domain/missing-for-admission.js';

interface AsItStands {
  readonly state: AdmissionState;
  readonly written: WrittenFile;
  readonly missing: readonly MissingForAdmission[];
  readonly fromDeposit: boolean;
}

/** What may be done with an admission depends on this, besides whose hands it takes. */
export function situationOf({ state, written, missing, fromDeposit }: AsItStands): AdmissionSituation {
  const asked = written.approval === 'PENDING' || written.approval === 'RETURNED';
  return {
    state,
    stopped: written.stopped,
    awaitsStamp: missing.some(({ need }) => need === 'STAMP' || need === 'FILING'),
    mayAsk: !asked && missing.length === 1 && missing[0]!.need === 'APPROVAL',
    owesOutcome: written.owesOutcome,
    hasViolations: written.hasViolations,
    fromDeposit,
  };
}
