import { graphql } from '../gql';

/** The visits of these days, those that are not closed, whenever they were, and the register of error codes. */
export const FieldDay = graphql(`
  query FieldDay($from: DateTime!, $to: DateTime!) {
    day: visits(filter: { mine: true, from: $from, to: $to }, first: 30) {
      nodes {
        ...FieldVisit
      }
    }
    open: visits(filter: { mine: true, state: [ON_THE_WAY, ARRIVED, WORKING, STOPPED, DONE] }, first: 20) {
      nodes {
        ...FieldVisit
      }
    }
    errorCodes {
      id
      code
      module {
        text
      }
      meaning {
        text
      }
      remedy {
        text
      }
      product {
        id
        name {
          text
        }
      }
    }
  }
`);

export const FieldVisitById = graphql(`
  query FieldVisitById($id: ID!) {
    visit(id: $id) {
      ...FieldVisit
    }
  }
`);

/** What lies on the technician's own van. */
export const FieldVan = graphql(`
  query FieldVan {
    stockLocations(filter: { mine: true }) {
      id
      name
      levels {
        id
        onHand
        missing
        item {
          id
          code
          name {
            text
          }
        }
      }
    }
  }
`);

export const FieldPrices = graphql(`
  query FieldPrices {
    priceItems {
      id
      code
      class
      name {
        text
      }
      unitPrice {
        amountMinor
        currency
      }
    }
  }
`);
