import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ActorKind, CustomerGrade, CustomerKind, Role } from '../gql/graphql';

export const roleWords: Record<Role, MessageDescriptor> = {
  CUSTOMER: msg`Customer`,
  AGENT: msg`Service agent`,
  DISPATCHER: msg`Dispatcher`,
  TECHNICIAN: msg`Technician`,
  ENGINEER: msg`Engineer`,
  QUALITY: msg`Quality`,
  CALLBACK_AGENT: msg`Call-back agent`,
  STORES: msg`Stores`,
  FINANCE: msg`Finance`,
  SUPERVISOR: msg`Supervisor`,
  MANAGER: msg`Manager`,
  EXECUTIVE: msg`Executive`,
  PARTNER: msg`Partner`,
  ADMIN: msg`Administrator`,
};

export const actorKindWords: Record<ActorKind, MessageDescriptor> = {
  ANONYMOUS: msg`Somebody`,
  CUSTOMER: msg`Customer`,
  STAFF: msg`Staff`,
  PARTNER: msg`Partner`,
  SYSTEM: msg`System`,
};

export const customerKindWords: Record<CustomerKind, MessageDescriptor> = {
  PERSON: msg`Person`,
  COMPANY: msg`Company`,
};

export const customerGradeWords: Record<CustomerGrade, MessageDescriptor> = {
  ORDINARY: msg`Ordinary customer`,
  LONG_STANDING: msg`Long-standing customer`,
  IMPORTANT: msg`Important customer`,
  KEY: msg`Key customer`,
};
