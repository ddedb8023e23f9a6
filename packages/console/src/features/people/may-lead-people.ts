import type { Role } from '../../gql/graphql';

/** Whether such a question is worth asking; the API decides what is answered. */
export const mayLeadPeople = (roles: readonly Role[]): boolean =>
  roles.some((role) => ['DISPATCHER', 'SUPERVISOR', 'MANAGER', 'ADMIN'].includes(role));
