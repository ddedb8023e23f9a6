import { graphql } from '../gql';

/** Everything any refusal of a change can say. */
export const RefusalParts = graphql(`
  fragment Refusal on UserError {
    __typename
    message
    code
    ... on InvalidInputError {
      issues {
        path
        code
        message
      }
    }
    ... on ConflictError {
      currentVersion
    }
    ... on IllegalTransitionError {
      state
      allowedActions
    }
    ... on RateLimitedError {
      retryAfterSeconds
    }
    ... on TechnicianIneligibleError {
      reasons {
        text
      }
    }
    ... on ConsentRequiredError {
      kind
    }
  }
`);
