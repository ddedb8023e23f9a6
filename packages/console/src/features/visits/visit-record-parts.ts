import { graphql } from '../../gql';

export const VisitRecordParts = graphql(`
  fragment VisitRecord on Visit {
    id
    state
    version
    request {
      id
      entitlement
    }
    allowedActions
    outcome
    findings
    actions
    labourMinutes
    collected {
      amountMinor
      currency
    }
    parts {
      id
      name
      quantity
      unitPrice {
        amountMinor
        currency
      }
      covered
      oldPartTaken
    }
    beforePhotos {
      id
      name
      url
      ...PhotoStripFile
    }
    afterPhotos {
      id
      name
      url
      ...PhotoStripFile
    }
  }
`);
