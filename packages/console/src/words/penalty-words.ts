import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PenaltyBase, PenaltyUnit } from '../gql/graphql';

export const penaltyUnitWords: Record<PenaltyUnit, MessageDescriptor> = {
  DAY: msg`each day`,
  MONTH: msg`each month`,
  PIECE: msg`each piece`,
  TIME: msg`each time`,
  TON: msg`each ton`,
};

export const penaltyBaseWords: Record<PenaltyBase, MessageDescriptor> = {
  COSTS: msg`of the costs`,
  EX_WORKS_PRICE: msg`of the price ex works`,
  FREIGHT_AND_STORAGE: msg`of freight and storage`,
  LOSS: msg`of the loss`,
  MONTHLY_BONUS: msg`of the month's bonus`,
};

/** What is asked for, where it must be said how much there is. */
export const penaltyUnitNames: Record<PenaltyUnit, MessageDescriptor> = {
  DAY: msg`Days`,
  MONTH: msg`Months`,
  PIECE: msg`Pieces`,
  TIME: msg`Times`,
  TON: msg`Tons`,
};

export const penaltyBaseNames: Record<PenaltyBase, MessageDescriptor> = {
  COSTS: msg`The costs`,
  EX_WORKS_PRICE: msg`The price ex works`,
  FREIGHT_AND_STORAGE: msg`Freight and storage`,
  LOSS: msg`The loss`,
  MONTHLY_BONUS: msg`The month's bonus`,
};

/** How soon, as a triage says it. */
export const priorityWords: Partial<Record<string, MessageDescriptor>> = {
  URGENT: msg`Urgent`,
  HIGH: msg`High priority`,
  NORMAL: msg`Normal priority`,
  LOW: msg`Low priority`,
};
