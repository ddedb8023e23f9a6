import type { State } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ApprovalState, ApprovalSubject, ApprovalVerdict } from '../gql/graphql';

export const approvalStateWords: Record<ApprovalState, MessageDescriptor> = {
  PENDING: msg`Waiting for a decision`,
  APPROVED: msg`Approved`,
  REJECTED: msg`Not agreed`,
  RETURNED: msg`Returned for change`,
  WITHDRAWN: msg`No longer asked`,
  SUPERSEDED: msg`Asked anew`,
};

export const approvalStateLooks: Record<ApprovalState, State> = {
  PENDING: 'risk',
  APPROVED: 'met',
  REJECTED: 'broken',
  RETURNED: 'risk',
  WITHDRAWN: 'paused',
  SUPERSEDED: 'paused',
};

export const approvalVerdictWords: Record<ApprovalVerdict, MessageDescriptor> = {
  APPROVED: msg`agreed`,
  REJECTED: msg`did not agree`,
  RETURNED: msg`returned it for change`,
};

export const approvalSubjectWords: Record<ApprovalSubject, MessageDescriptor> = {
  ADMISSION: msg`Entry to a site`,
  ALTERNATIVE_METHOD: msg`Another way of doing the work`,
  CLAIM: msg`A claim`,
  DEPOSIT_USE: msg`Drawing on a deposit`,
  EXCEPTION: msg`An exception`,
  EXTENSION: msg`More time`,
  GOODWILL: msg`Goodwill`,
  LIABILITY: msg`Who bears a loss`,
  PENALTY: msg`A penalty`,
  POLICY_VERSION: msg`A version of the policy`,
  PURCHASE_PLAN: msg`A purchase`,
  REQUISITION: msg`Parts from the store`,
  SETTLEMENT: msg`A settlement`,
  SOLUTION: msg`A solution`,
  STOCKTAKE: msg`A stocktake`,
  TEAM: msg`A service team`,
  WEEKLY_PLAN: msg`A weekly plan`,
  WRITE_OFF: msg`A write-off`,
};
