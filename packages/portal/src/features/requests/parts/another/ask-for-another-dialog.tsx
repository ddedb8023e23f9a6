import { ConfirmDialog, TextArea, useToast } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalWords } from '../../../../change/refusal-words';
import { useChange } from '../../../../change/use-change';
import { graphql } from '../../../../gql';

const AskForAnother = graphql(`
  mutation AskForAnother($input: RequestStepInput!) {
    askForAnother(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          version
          state
        }
      }
      ...Refusal
    }
  }
`);

export interface AskForAnotherDialogProps {
  requestId: string;
  version: number;
  onChanged: () => void;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Says what follows, and asks why: whoever came does not read it. */
export function AskForAnotherDialog({ requestId, version, onChanged, open, onOpenChange }: AskForAnotherDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const ask = useChange(AskForAnother);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const run = async () => {
    const said = reason.trim();
    setMissing(said === '');
    if (said === '' || !(await ask.run({ requestId, version, reason: said }))) return;
    onOpenChange(false);
    toast({ text: t`Thank you for telling us. Somebody else will come.` });
    onChanged();
  };
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t`Ask for another technician?`}
      consequence={t`The person who was sent will not come again. A time already agreed is called off, and we arrange a new one with somebody else.`}
      confirmLabel={t`Send somebody else`}
      dismissLabel={t`Keep it as it is`}
      onConfirm={() => void run()}
      busy={ask.busy}
    >
      <TextArea
        label={t`What was not right?`}
        hint={t`Only our office reads this.`}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={missing ? t`Please say why in a few words.` : undefined}
      />
      <RefusalWords refused={ask.refused} onReload={onChanged} />
    </ConfirmDialog>
  );
}
