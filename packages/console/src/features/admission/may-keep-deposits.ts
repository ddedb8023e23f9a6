import type { Role } from '../../gql/graphql';

const KEEPERS: readonly Role[] = ['FINANCE', 'SUPERVISOR', 'MANAGER', 'ADMIN'];

/** Who is offered to take in deposits and give them back; the API decides. */
export const mayKeepDeposits = (roles: readonly Role[]): boolean => roles.some((role) => KEEPERS.includes(role));
