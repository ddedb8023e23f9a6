import type { Role } from '../../gql/graphql';

const claimants: readonly Role[] = ['AGENT', 'ENGINEER', 'SUPERVISOR', 'MANAGER', 'ADMIN'];

/** Who is offered to enter a claim for a customer; the API decides. */
export const mayEnterClaims = (roles: readonly Role[]): boolean => roles.some((role) => claimants.includes(role));
