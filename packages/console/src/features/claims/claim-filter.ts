import { shiftDay, zonedInstant } from '@aftercare/ui/zoned-instant';
import type { ClaimsSearch } from '../../app/claims-search';
import type { ClaimFilter } from '../../gql/graphql';

/** What the address asks for, as the API takes it. Days are those of the business's zone; the last one counts whole. */
export function claimFilter({ q, state, kind, owed, from, to }: ClaimsSearch, zone: string): ClaimFilter {
  return {
    ...(q && { search: q }),
    ...(state && { state: [state] }),
    ...(kind && { kind: [kind] }),
    ...(owed && { owed }),
    ...(from && { submittedFrom: zonedInstant(from, 0, zone) }),
    ...(to && { submittedTo: zonedInstant(shiftDay(to, 1), 0, zone) }),
  };
}
