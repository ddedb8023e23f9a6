import { graphql } from '../../gql';
import type { ScorecardPageQuery } from '../../gql/graphql';

export const Card = graphql(`
  query ScorecardPage($id: ID!) {
    scorecard(id: $id) {
      id
      number
      version
      state
      rule {
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
      judgedBy {
        label {
          text
        }
      }
      total
      criteria {
        name
        label {
          text
        }
        partOf {
          text
        }
        points
        mark
        metric
        counted {
          part
          whole
        }
      }
      deductions {
        id
        deduction {
          label {
            text
          }
        }
        points
        at
        request {
          id
          number
          title
        }
      }
      scale {
        name
        label {
          text
        }
        from
      }
      score
      grade {
        label {
          text
        }
      }
      payPercent
      consequences {
        name
        label {
          text
        }
        measures {
          name
          label {
            text
          }
        }
        times
      }
      trace {
        ...TraceListStep
      }
      signedOffBy {
        id
        displayName
      }
      signedOffAt
      reason
      corrects {
        id
        number
      }
      superseded
      allowedActions
    }
  }
`);

export type CardShown = NonNullable<ScorecardPageQuery['scorecard']>;
