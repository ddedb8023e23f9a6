import { Button, TextArea } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { type SubmitEvent, useState } from 'react';
import { RefusalWords } from '../../../../change/refusal-words';
import { DecisionActions } from '../../decision-actions';
import { takeFocus } from '../../take-focus';
import { useCallOffVisit } from './arrival-changes';

export interface CallOffFormProps {
  visitId: string;
  version: number;
  onDone: () => void;
  onBack: () => void;
}

/** Asks once more before nobody comes. */
export function CallOffForm({ visitId, version, onDone, onBack }: CallOffFormProps) {
  const { t } = useLingui();
  const callOff = useCallOffVisit();
  const [reason, setReason] = useState('');
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await callOff.run({ visitId, version, reason: reason.trim() || null })) onDone();
  };
  return (
    <form className="flex flex-col gap-4 border-t border-line pt-3" onSubmit={(event) => void send(event)}>
      <TextArea
        ref={takeFocus}
        label={t`Why do you call the visit off?`}
        hint={t`Nobody will come then. Your request stays open, and you can choose another time.`}
        optional
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <RefusalWords refused={callOff.refused} onReload={onDone} />
      <DecisionActions>
        <Button type="submit" variant="danger" wide busy={callOff.busy}>{t`Call the visit off`}</Button>
        <Button wide onClick={onBack}>{t`Keep the visit`}</Button>
      </DecisionActions>
    </form>
  );
}
