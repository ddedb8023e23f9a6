import type { VisitState } from '../../gql/graphql';

export type Section =
  | 'place'
  | 'job'
  | 'unit'
  | 'bring'
  | 'loaner'
  | 'consent'
  | 'approvals'
  | 'checks'
  | 'record'
  | 'report'
  | 'expenses';

const travelling: readonly Section[] = [
  'place',
  'job',
  'bring',
  'checks',
  'unit',
  'loaner',
  'consent',
  'approvals',
  'record',
];
const arrived: readonly Section[] = ['checks', ...travelling.filter((section) => section !== 'checks')];
const working: readonly Section[] = [
  'record',
  'checks',
  'consent',
  'approvals',
  'job',
  'bring',
  'unit',
  'loaner',
  'place',
];
const stopped: readonly Section[] = ['checks', ...working.filter((section) => section !== 'checks')];
const closing: readonly Section[] = [
  'report',
  'expenses',
  'checks',
  'record',
  'consent',
  'approvals',
  'loaner',
  'job',
  'bring',
  'unit',
  'place',
];

/** What stands at the top of a visit is what is done next. */
export function inOrder(state: VisitState): readonly Section[] {
  if (state === 'DONE' || state === 'SIGNED') return closing;
  if (state === 'ARRIVED') return arrived;
  if (state === 'STOPPED') return stopped;
  return state === 'WORKING' ? working : travelling;
}
