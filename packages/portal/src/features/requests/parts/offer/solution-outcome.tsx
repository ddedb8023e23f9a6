import { formatMoment, StateChip } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import type { SolutionState } from '../../../../gql/graphql';
import { useFrame } from '../../../../time/use-frame';

export interface SolutionOutcomeProps {
  state: SolutionState;
  decidedAt: string | null | undefined;
}

/** How a proposal ended, and when. Nothing while it has not. */
export function SolutionOutcome({ state, decidedAt }: SolutionOutcomeProps) {
  const { t } = useLingui();
  const frame = useFrame();
  if (!decidedAt) return null;
  const words = state === 'AGREED' ? t`You agreed` : state === 'OBJECTED' ? t`You did not agree` : t`Taken back by us`;
  return (
    <StateChip state={state === 'AGREED' ? 'met' : 'paused'} icon={state === 'AGREED' ? undefined : null}>
      {words} · {formatMoment(decidedAt, frame)}
    </StateChip>
  );
}
