import type { Role } from '../../gql/graphql';

const oneOf = (offered: readonly Role[]) => (roles: readonly Role[]) => roles.some((role) => offered.includes(role));

/** Who is offered what; the API decides. */
export const mayDecide = oneOf(['ENGINEER', 'QUALITY', 'SUPERVISOR', 'MANAGER', 'EXECUTIVE']);
export const mayRecordCustody = oneOf(['STORES', 'QUALITY', 'AGENT', 'ENGINEER', 'SUPERVISOR', 'MANAGER']);
export const mayRecover = oneOf(['AGENT', 'FINANCE', 'MANAGER', 'EXECUTIVE']);
export const mayCharge = oneOf(['ENGINEER', 'QUALITY', 'FINANCE', 'SUPERVISOR', 'MANAGER', 'EXECUTIVE']);
