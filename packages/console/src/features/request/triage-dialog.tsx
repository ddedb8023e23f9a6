import { Drawer } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import type { FragmentType } from '../../gql';
import type { TriageOutcome } from '../../triage/triage-outcome';
import { TriageForm } from '../../triage/triage-form';
import type { StepProps } from './step-props';

export function TriageDialog({
  request,
  onClose,
  onDone,
  onReload,
}: StepProps & { request: FragmentType<typeof TriageOutcome> }) {
  return (
    <Drawer open wide onOpenChange={onClose} title={<Trans>Triage</Trans>}>
      <TriageForm request={request} onDone={onDone} onReload={onReload} />
    </Drawer>
  );
}
