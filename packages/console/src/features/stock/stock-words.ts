import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { StockLocationKind, StockMovementKind } from '../../gql/graphql';

export const placeWords: Record<StockLocationKind, MessageDescriptor> = {
  STORE: msg`Store`,
  VAN: msg`Van`,
  OUTLET: msg`Outlet`,
};

export const movementWords: Record<StockMovementKind, MessageDescriptor> = {
  RECEIVE: msg`Came in`,
  ISSUE: msg`Issued to a van`,
  RETURN: msg`Returned from a van`,
  TRANSFER: msg`Moved between places`,
  USE: msg`Used on a visit`,
  UNUSED: msg`Not used after all`,
  CORRECT: msg`Counted`,
};
