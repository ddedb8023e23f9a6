import { graphql } from '../../gql';

export const BoardLane = graphql(`
  fragment BoardLane on Technician {
    id
    name
    skills
    regions
    visits(from: $from, to: $to) {
      id
      number
      kind
      state
      version
      startsAt
      endsAt
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
        }
      }
    }
  }
`);
