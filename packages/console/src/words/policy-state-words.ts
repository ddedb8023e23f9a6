import type { State } from '@aftercare/ui';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PolicyState } from '../gql/graphql';

export const policyStateWords: Record<PolicyState, MessageDescriptor> = {
  DRAFT: msg`Draft`,
  REVIEWED: msg`Reviewed`,
  APPROVED: msg`Approved`,
  IN_FORCE: msg`In force`,
  SUPERSEDED: msg`Superseded`,
  WITHDRAWN: msg`Withdrawn`,
};

export const policyStateLooks: Record<PolicyState, State> = {
  DRAFT: 'risk',
  REVIEWED: 'ok',
  APPROVED: 'ok',
  IN_FORCE: 'met',
  SUPERSEDED: 'paused',
  WITHDRAWN: 'paused',
};
