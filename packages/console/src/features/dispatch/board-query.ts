import { type FragmentType, graphql, readFragment } from '../../gql';
import type { BoardLaneFragment } from '../../gql/graphql';
import type { BoardLane, BoardVisit } from './board-model';

export const DispatchBoard = graphql(`
  query DispatchBoard($from: DateTime!, $to: DateTime!) {
    technicians {
      ...BoardLane
    }
    requests(filter: { open: true, state: [TRIAGED, INVESTIGATING, PLANNED, REOPENED] }, orderBy: URGENCY, first: 100) {
      nodes {
        id
        number
        version
        title
        rung
        allowedActions
        expectedVisitMinutes
        promiseState
        ...PoolCard
        site {
          id
          region
          latitude
          longitude
        }
      }
    }
  }
`);

export const BoardLaneParts = graphql(`
  fragment BoardLane on Technician {
    id
    name
    skills
    home {
      latitude
      longitude
    }
    availability(from: $from, to: $to) {
      kind
      startsAt
      endsAt
    }
    visits(from: $from, to: $to) {
      id
      number
      kind
      state
      version
      startsAt
      endsAt
      expectedTravelMinutes
      allowedActions
      request {
        id
        number
        title
        severity
        promiseState
        site {
          id
          region
          latitude
          longitude
        }
      }
    }
  }
`);

const GONE = ['CANCELLED', 'DECLINED'];

/** A technician as read, as the board keeps them. */
export function boardLane(read: FragmentType<typeof BoardLaneParts>): BoardLane {
  const { id, name, skills, home, availability, visits } = readFragment(BoardLaneParts, read);
  return {
    id,
    name,
    skills,
    home: home && { latitude: home.latitude, longitude: home.longitude },
    times: availability.map(({ kind, startsAt, endsAt }) => ({
      kind,
      start: Date.parse(startsAt),
      end: Date.parse(endsAt),
    })),
    visits: visits.filter(({ state }) => !GONE.includes(state)).map(boardVisit),
  };
}

function boardVisit(visit: BoardLaneFragment['visits'][number]): BoardVisit {
  const { request } = visit;
  const site = request?.site;
  return {
    id: visit.id,
    number: visit.number,
    kind: visit.kind,
    state: visit.state,
    version: visit.version,
    start: Date.parse(visit.startsAt),
    end: Date.parse(visit.endsAt),
    travel: visit.expectedTravelMinutes ?? null,
    title: request?.title ?? visit.number,
    requestId: request?.id ?? null,
    requestNumber: request?.number ?? null,
    severity: request?.severity ?? 4,
    promise: request?.promiseState ?? 'NONE',
    region: site?.region ?? null,
    place:
      site?.latitude != null && site.longitude != null ? { latitude: site.latitude, longitude: site.longitude } : null,
    actions: visit.allowedActions,
    pending: false,
  };
}
