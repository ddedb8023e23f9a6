import { MomentField, TextArea, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewer } from '../app/viewer';
import { ChangeDialog } from '../change/change-dialog';
import { issueOf } from '../change/issue-of';
import type { DepotStepProps } from './depot-step';
import { useReceiveUnit } from './use-depot-changes';

/** The unit has arrived: when, and how it looks. The promise to return it runs from that moment. */
export function ReceiveDialog({ requestId, version, onClose, onDone, onReload }: DepotStepProps) {
  const { t } = useLingui();
  const toast = useToast();
  const zone = useViewer().organization.timeZone;
  const change = useReceiveUnit();
  const [receivedAt, setReceivedAt] = useState(() => new Date().toISOString());
  const [texts, setTexts] = useState({ condition: '', accessories: '', cameBy: '' });
  const [tried, setTried] = useState(false);
  const write = (name: keyof typeof texts) => (event: { target: { value: string } }) =>
    setTexts({ ...texts, [name]: event.target.value });
  const send = async () => {
    setTried(true);
    if (texts.condition.trim() === '') return;
    if (!(await change.run({ requestId, version, receivedAt: receivedAt || null, ...texts }))) return;
    toast({ text: t`The unit is here. Its return is promised from now on.` });
    onDone();
  };
  const missing = tried && texts.condition.trim() === '' ? t`Say how it looks.` : undefined;
  return (
    <ChangeDialog
      title={<Trans>The unit has arrived</Trans>}
      description={<Trans>The customer is told, and the promise to return it runs from that moment.</Trans>}
      label={<Trans>Take it in</Trans>}
      {...{ change, onClose, onReload }}
      onSubmit={() => void send()}
    >
      <MomentField
        label={<Trans>Arrived</Trans>}
        zone={zone}
        value={receivedAt}
        onChange={setReceivedAt}
        error={issueOf(change.refused, 'receivedAt')}
      />
      <TextArea
        label={<Trans>How it looks</Trans>}
        rows={3}
        maxLength={1000}
        value={texts.condition}
        onChange={write('condition')}
        error={missing ?? issueOf(change.refused, 'condition')}
      />
      <TextField
        label={<Trans>What came with it</Trans>}
        optional
        maxLength={500}
        value={texts.accessories}
        onChange={write('accessories')}
      />
      <TextField
        label={<Trans>Carrier and tracking number</Trans>}
        optional
        maxLength={200}
        value={texts.cameBy}
        onChange={write('cameBy')}
      />
    </ChangeDialog>
  );
}
