import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ObjectionGround, SolutionMeasure } from '../../../../gql/graphql';

export const measureWords: Record<SolutionMeasure, MessageDescriptor> = {
  REPAIR: msg`We repair it`,
  REPLACE: msg`We replace it`,
  TECHNICAL_IMPROVEMENT: msg`We improve it technically`,
  TRAINING: msg`We train your people`,
  RETURN: msg`You return the goods`,
  COMPENSATE: msg`We compensate you`,
  EXCHANGE: msg`We exchange the goods`,
  ADVICE: msg`We advise you`,
};

export const groundWords: Record<ObjectionGround, MessageDescriptor> = {
  QUALITY: msg`The quality`,
  MEASURE: msg`What is to be done`,
  PRICE: msg`The price`,
  TIME: msg`The time`,
  OTHER: msg`Something else`,
};
