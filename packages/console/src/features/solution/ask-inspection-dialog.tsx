import { TextArea, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useAskInspection } from './use-ask-inspection';

export interface AskInspectionDialogProps {
  requestId: string;
  version: number;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Puts disputed quality to the body the policy names. */
export function AskInspectionDialog({ requestId, version, onClose, onReload, onDone }: AskInspectionDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const ask = useAskInspection();
  const [body, setBody] = useState('');
  const [matter, setMatter] = useState('');
  const [tried, setTried] = useState(false);
  const required = (text: string) => (tried && !text.trim() ? t`Write something here.` : undefined);
  const send = async () => {
    setTried(true);
    if (!body.trim() || !matter.trim()) return;
    if (!(await ask.run({ requestId, version, body: body.trim(), matter: matter.trim() }))) return;
    toast({ text: t`Asked. No solution is sent before it has found.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Ask an inspection body</Trans>}
      description={<Trans>Where the policy calls its word final, nobody objects on quality any more.</Trans>}
      label={<Trans>Ask it</Trans>}
      change={ask}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <TextField
        label={<Trans>The body, as the contract names it</Trans>}
        maxLength={200}
        value={body}
        onChange={(event) => setBody(event.target.value)}
        error={required(body) ?? issueOf(ask.refused, 'body')}
      />
      <TextArea
        label={<Trans>What it is asked</Trans>}
        rows={4}
        maxLength={2000}
        value={matter}
        onChange={(event) => setMatter(event.target.value)}
        error={required(matter) ?? issueOf(ask.refused, 'matter')}
      />
    </ChangeDialog>
  );
}
