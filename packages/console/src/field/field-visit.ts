import { graphql } from '../gql';
import type { FieldVisitFragment } from '../gql/graphql';

/** Everything a technician needs of a visit where there is no network. */
export const FieldVisitParts = graphql(`
  fragment FieldVisit on Visit {
    id
    number
    version
    kind
    state
    allowedActions
    startsAt
    endsAt
    technician {
      id
      name
    }
    departedAt
    arrivedAt
    finishedAt
    steppedAt
    outcome
    findings
    actions
    labourMinutes
    travelMinutes
    otherMethodAsked
    readings {
      name
      value
      unit
      low
      high
      withinBounds
    }
    checklists {
      name
      label {
        text
      }
      clause
      before
      demanded
      holdsUp
      failed
      items {
        name
        label {
          text
        }
      }
      last {
        passed
        at
        by
        here
      }
    }
    records {
      name
      label {
        text
      }
      clause
      before
      by
      holdsUp
      writtenAt
      states {
        name
        label {
          text
        }
        text
        known
      }
    }
    earlier {
      number
      endedAt
      outcome
      findings
      actions
      technician
      parts
    }
    collectedBy
    collected {
      amountMinor
      currency
    }
    partsToBring {
      priceItemId
      code
      name {
        text
      }
      quantity
      onVan
    }
    parts {
      id
      priceItem {
        id
      }
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
      sha256
      sentSha256
      ...PhotoStripFile
    }
    afterPhotos {
      id
      name
      url
      sha256
      sentSha256
      ...PhotoStripFile
    }
    reportPreview {
      contentHash
      content
      field
    }
    report {
      id
      number
      signedAt
      signerName
      refusalReason
      paperUrl
      signatureValid
    }
    request {
      id
      number
      version
      title
      allowedActions
      entitlement
      approvals {
        id
        subject
        state
      }
      stopOrders {
        id
        ground
        description
        at
        liftedAt
        by {
          id
          displayName
        }
      }
      customer {
        id
        name
      }
      asset {
        id
        serial
        purchasedOn
        handedOverOn
        model {
          id
          product {
            id
          }
        }
        warranties {
          ...WarrantyList
        }
      }
      ...ConsentCard
      ...ApprovalsCard
    }
    ...VisitCard
    ...VisitHeader
    ...VisitPlace
    ...VisitJob
    ...VisitWays
  }
`);

export type FieldVisit = FieldVisitFragment;
