import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Role } from '@aftercare/schema';

const words: Partial<Record<string, MessageDescriptor>> = {
  [Role.AGENT]: msg`Our service desk sees to it`,
  [Role.DISPATCHER]: msg`Our planning desk sees to it`,
  [Role.TECHNICIAN]: msg`Our technician sees to it`,
  [Role.ENGINEER]: msg`Our engineers see to it`,
  [Role.PARTNER]: msg`Our service partner near you sees to it`,
  [Role.SUPERVISOR]: msg`The head of service sees to it in person`,
  [Role.MANAGER]: msg`The service manager sees to it in person`,
};
const team = msg`Our service team sees to it`;

/** Who keeps a promise, for the customer; `role` as the API names it. */
export const owedByWords = (role: string): MessageDescriptor => words[role] ?? team;
