import { useQuery } from 'urql';
import { graphql } from '../../../gql';
import type { CauseTreeQuery } from '../../../gql/graphql';

const CauseTreeDocument = graphql(`
  query CauseTree {
    causeTree {
      id
      family
      code
      label {
        text
        zhCN
        en
      }
      retiredAt
      version
    }
  }
`);

export type CauseLeaf = CauseTreeQuery['causeTree'][number];

/** The organization's own causes. */
export function useCauseTree(): { leaves: readonly CauseLeaf[]; renew: () => void } {
  const [{ data }, again] = useQuery({ query: CauseTreeDocument });
  return { leaves: data?.causeTree ?? [], renew: () => again({ requestPolicy: 'network-only' }) };
}
