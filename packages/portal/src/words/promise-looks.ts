import type { State } from '@aftercare/ui';
import type { PromiseState } from '../gql/graphql';

/** How the state of a promise looks; where there is none there is nothing to look at. */
export const promiseLooks: Record<Exclude<PromiseState, 'NONE'>, State> = {
  ON_TRACK: 'ok',
  AT_RISK: 'risk',
  BROKEN: 'broken',
  PAUSED: 'paused',
  MET: 'met',
};
