import { graphql } from '../../gql';
import type { StockNowQuery } from '../../gql/graphql';

export const StockNow = graphql(`
  query StockNow {
    stockLocations {
      id
      kind
      name
      technician {
        id
        name
      }
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
    priceItems {
      id
      code
      class
      name {
        text
      }
    }
  }
`);

export type Place = StockNowQuery['stockLocations'][number];
export type Level = Place['levels'][number];
/** A part as a dialog offers it. */
export type StockPart = Pick<StockNowQuery['priceItems'][number], 'id' | 'code' | 'name'>;

/** What lies in a place, by the parts' short names. */
export const levelsOf = ({ levels }: Place): Level[] =>
  levels.toSorted((one, other) => (one.item?.code ?? '').localeCompare(other.item?.code ?? ''));

/** What can lie anywhere: labour and travel lie nowhere. */
export const partsOf = ({ priceItems }: StockNowQuery): StockPart[] =>
  priceItems.filter(({ class: kind }) => kind === 'ORDINARY_PART' || kind === 'SPECIAL_PART');
