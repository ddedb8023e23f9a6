import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ReplayDimension, ReplayState } from '../../../gql/graphql';

export const dimensionWords: Record<ReplayDimension, MessageDescriptor> = {
  TIER: msg`Tier`,
  SEVERITY: msg`Severity`,
  OWNER: msg`Who takes it`,
  ENTITLEMENT: msg`Who pays`,
  DEADLINE: msg`Deadlines`,
  PROMISE: msg`Promises kept and broken`,
  APPROVAL: msg`Who must agree`,
  PENALTY: msg`Penalties`,
  LIABILITY: msg`Who bears the loss`,
  FACT: msg`Facts left out`,
  JUDGEMENT: msg`Cannot be compared`,
};

export const replayStateWords: Record<ReplayState, MessageDescriptor> = {
  ASKED: msg`waits for its turn`,
  RUNNING: msg`running`,
  DONE: msg`finished`,
  FAILED: msg`failed`,
  CANCELLED: msg`stopped`,
};
