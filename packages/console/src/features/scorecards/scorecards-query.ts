import { graphql } from '../../gql';
import type { ScorecardsPageQuery } from '../../gql/graphql';

export const Scorecards = graphql(`
  query ScorecardsPage($filter: ScorecardFilter!) {
    scorecards(first: 100, filter: $filter) {
      totalCount
      nodes {
        id
        number
        rule {
          name
          label {
            text
          }
        }
        subject {
          kind
          name {
            text
          }
        }
        from
        to
        dueOn
        state
        score
        total
        grade {
          name
          label {
            text
          }
        }
        consequences {
          name
          label {
            text
          }
        }
      }
    }
  }
`);

export type ScorecardRow = ScorecardsPageQuery['scorecards']['nodes'][number];
