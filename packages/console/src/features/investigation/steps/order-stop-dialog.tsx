import { RadioCards, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../../change/change-dialog';
import { useOrderStop } from '../use-order-stop';
import { StopFields, type StopSaid } from './stop-fields';

export interface OrderStopDialogProps {
  requestId: string;
  grounds: readonly { name: string; label: { text: string } }[];
  states: readonly string[];
  onClose: () => void;
  onDone: () => void;
}

/** Stops the work at once. It is reported with it where all is said that the policy wants stated. */
export function OrderStopDialog({ requestId, grounds, states, onClose, onDone }: OrderStopDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const order = useOrderStop();
  const [ground, setGround] = useState<string | null>(grounds[0]?.name ?? null);
  const [said, setSaid] = useState<StopSaid>({ description: '', place: '', model: '' });
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!said.description.trim()) return;
    const { description, place, model } = said;
    const report = { description: description.trim(), place: place.trim() || null, model: model.trim() || null };
    if (!(await order.run({ requestId, ground, ...report }))) return;
    toast({ text: t`The work rests. Those above were told.`, urgent: true });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Stop the work at once</Trans>}
      description={<Trans>Whoever is at work stops, nobody begins, and those the policy names are told.</Trans>}
      label={<Trans>Stop the work</Trans>}
      danger
      change={order}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      {grounds.length > 0 && (
        <RadioCards<string>
          label={<Trans>Why</Trans>}
          cards={grounds.map(({ name, label }) => ({ value: name, title: label.text }))}
          value={ground}
          onChange={setGround}
        />
      )}
      <StopFields
        said={said}
        onChange={setSaid}
        states={states}
        missing={tried && !said.description.trim() ? t`Write something here.` : undefined}
        refused={order.refused}
      />
    </ChangeDialog>
  );
}
