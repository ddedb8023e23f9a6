import { graphql } from '../../gql';

export const QueueRows = graphql(`
  query QueueRows($filter: RequestFilter!, $first: Int!, $after: String) {
    requests(filter: $filter, orderBy: URGENCY, first: $first, after: $after) {
      nodes {
        id
        number
        version
        allowedActions
        ...QueueRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
