import { type State, StateChip, useOnline } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CheckCheck, CloudUpload, type LucideIcon, UserRound, WifiOff } from 'lucide-react';
import { type FieldState, fieldState } from './field-state';
import { useFieldSnapshot } from './use-field';

const looks: Record<FieldState['kind'], { state: State; Icon: LucideIcon }> = {
  SENT: { state: 'met', Icon: CheckCheck },
  WAITING: { state: 'risk', Icon: CloudUpload },
  OFFLINE: { state: 'paused', Icon: WifiOff },
  NEEDS_YOU: { state: 'broken', Icon: UserRound },
};

/** Whether everything done on this phone has arrived; leads to what has not. */
export function FieldChip() {
  const { t } = useLingui();
  const state = fieldState(useFieldSnapshot(), useOnline());
  const { state: look, Icon } = looks[state.kind];
  const count = state.kind === 'SENT' ? 0 : state.count;
  const words = {
    SENT: t`All sent`,
    WAITING: t`${count} waiting`,
    OFFLINE: count > 0 ? t`Offline, ${count} waiting` : t`Offline`,
    NEEDS_YOU: t`Needs you`,
  };
  return (
    <Link
      to="/visits/sync"
      title={t`What waits to be sent`}
      className="inline-flex min-h-target items-center rounded-control px-1 hover:bg-sunken"
    >
      <span role="status">
        <StateChip state={look} icon={<Icon aria-hidden strokeWidth={2.2} />}>
          {words[state.kind]}
        </StateChip>
      </span>
    </Link>
  );
}
