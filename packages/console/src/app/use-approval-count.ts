import { useQuery } from 'urql';
import { graphql } from '../gql';
import { useApprovalsLive } from './use-live';

const ApprovalCount = graphql(`
  query ApprovalCount {
    approvalsToDecide(first: 1) {
      totalCount
    }
  }
`);

/** How many approvals wait for the viewer, kept true while the page is open. */
export function useApprovalCount(): number {
  const [{ data }, again] = useQuery({ query: ApprovalCount });
  useApprovalsLive(() => again({ requestPolicy: 'network-only' }));
  return data?.approvalsToDecide.totalCount ?? 0;
}
