import { TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useSendLetter } from './use-send-letter';

interface LetterWords {
  cause: string;
  remedy: string;
  result: string;
}

export interface LetterDialogProps {
  requestId: string;
  version: number;
  /** What is known of it already. */
  first: LetterWords;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Writes to the customer what the cause was, what was done about it, and what came of it. */
export function LetterDialog({ requestId, version, first, onClose, onReload, onDone }: LetterDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const send = useSendLetter();
  const [said, setSaid] = useState(first);
  const [tried, setTried] = useState(false);
  const fields = [
    { name: 'cause', label: t`What the cause was` },
    { name: 'remedy', label: t`What was done about it` },
    { name: 'result', label: t`What came of it` },
  ] as const;
  const submit = async () => {
    setTried(true);
    const words = { cause: said.cause.trim(), remedy: said.remedy.trim(), result: said.result.trim() };
    if (Object.values(words).includes('')) return;
    if (!(await send.run({ requestId, version, ...words }))) return;
    toast({ text: t`Sent. The customer finds it in the portal, on paper in both languages.` });
    onDone();
  };
  return (
    <ChangeDialog
      wide
      title={<Trans>Letter to the customer</Trans>}
      description={<Trans>It cannot be changed once it is sent.</Trans>}
      label={<Trans>Send the letter</Trans>}
      change={send}
      onSubmit={() => void submit()}
      onClose={onClose}
      onReload={onReload}
    >
      {fields.map(({ name, label }) => (
        <TextArea
          key={name}
          label={label}
          rows={4}
          maxLength={4000}
          value={said[name]}
          onChange={(event) => setSaid({ ...said, [name]: event.target.value })}
          error={tried && !said[name].trim() ? t`Write something here.` : issueOf(send.refused, name)}
        />
      ))}
    </ChangeDialog>
  );
}
