import { type State, StateChip } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { VisitState } from '../gql/graphql';
import { visitStateWords } from '../words/visit-words';

const looks: Record<VisitState, State> = {
  OFFERED: 'risk',
  ACCEPTED: 'ok',
  DECLINED: 'paused',
  ON_THE_WAY: 'ok',
  ARRIVED: 'ok',
  WORKING: 'ok',
  STOPPED: 'paused',
  DONE: 'risk',
  SIGNED: 'met',
  CANCELLED: 'paused',
};

export function VisitStateChip({ state }: { state: VisitState }) {
  const { t } = useLingui();
  return <StateChip state={looks[state]}>{t(visitStateWords[state])}</StateChip>;
}
