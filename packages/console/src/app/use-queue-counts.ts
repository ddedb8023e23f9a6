import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { QueueCountsQuery } from '../gql/graphql';
import { useQueueLive } from './use-live';

const QueueCounts = graphql(`
  query QueueCounts {
    queueCounts {
      open
      mine
      atRisk
      broken
      unassigned
      awaitingAcceptance
    }
  }
`);

/** How many requests stand in each view of the queue, kept true while the page is open. */
export function useQueueCounts(): QueueCountsQuery['queueCounts'] | undefined {
  const [{ data }, again] = useQuery({ query: QueueCounts });
  useQueueLive(() => again({ requestPolicy: 'network-only' }));
  return data?.queueCounts;
}
