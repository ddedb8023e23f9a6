import type { QueueSearch } from '../../app/queue-search';
import type { RequestFilter } from '../../gql/graphql';
import { shiftDay, zonedInstant } from '@aftercare/ui/zoned-instant';

/** The filters of the address as the API takes them. Only the view of all requests holds closed ones. */
export function queueFilter(search: QueueSearch, zone: string): RequestFilter {
  const { view = 'open', severity, state, kind, repeat, q, from, to } = search;
  return {
    ...(view !== 'all' && { open: true }),
    ...(view === 'mine' && { mine: true }),
    ...(view === 'risk' && { atRisk: true }),
    ...(view === 'broken' && { broken: true }),
    ...(view === 'unassigned' && { unassigned: true }),
    ...(view === 'acceptance' && { state: ['AWAITING_ACCEPTANCE'] }),
    ...(state && { state: [state] }),
    ...(severity && { severity: [severity] }),
    ...(kind && { kind: [kind] }),
    ...(repeat && { repeat }),
    ...(q && { search: q }),
    ...(from && { filedFrom: zonedInstant(from, 0, zone) }),
    ...(to && { filedTo: zonedInstant(shiftDay(to, 1), 0, zone) }),
  };
}
