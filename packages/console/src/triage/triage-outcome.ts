import { graphql } from '../gql';

/** What triage decides about a request; read again after it. */
export const TriageOutcome = graphql(`
  fragment TriageOutcome on ServiceRequest {
    id
    version
    state
    severity
    tier
    safety
    kind
    componentCode
    faultCode
    causeCode
    complexity
    regionClass
    wishedTo
    facts {
      name
      value
    }
    entitlement
    allowedActions
    dueAt
    dueKind
    promiseState
    asset {
      id
    }
  }
`);
