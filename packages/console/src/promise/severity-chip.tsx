import { type State, StateChip } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';

const looks: Record<number, State> = { 1: 'gravest', 2: 'risk', 3: 'met' };

/** How grave: 1 is the gravest and the only solid colour. */
export function SeverityChip({ severity }: { severity: number }) {
  const { t } = useLingui();
  return (
    <StateChip state={looks[severity] ?? 'paused'} icon={null}>
      <span aria-hidden>S{severity}</span>
      <span className="sr-only">{t`Severity ${severity}`}</span>
    </StateChip>
  );
}
