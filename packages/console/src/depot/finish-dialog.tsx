import { RadioCards, TextArea, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../change/change-dialog';
import { issueOf } from '../change/issue-of';
import type { DepotStepProps } from './depot-step';
import { useFinishDepotRepair } from './use-depot-changes';

/** What was found and done in the workshop, and whether it works again. */
export function FinishDialog({ requestId, version, onClose, onDone, onReload }: DepotStepProps) {
  const { t } = useLingui();
  const toast = useToast();
  const change = useFinishDepotRepair();
  const [outcome, setOutcome] = useState<'FIXED' | 'BEYOND'>('FIXED');
  const [texts, setTexts] = useState({ findings: '', actions: '' });
  const [tried, setTried] = useState(false);
  const missing = (name: keyof typeof texts) =>
    tried && texts[name].trim() === '' ? t`Write something here.` : issueOf(change.refused, name);
  const send = async () => {
    setTried(true);
    if (Object.values(texts).some((text) => text.trim() === '')) return;
    if (!(await change.run({ requestId, version, fixed: outcome === 'FIXED', ...texts }))) return;
    toast({ text: t`Recorded. The unit can go back.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Work in the workshop is done</Trans>}
      label={<Trans>Record</Trans>}
      {...{ change, onClose, onReload }}
      onSubmit={() => void send()}
    >
      <RadioCards
        label={<Trans>Outcome</Trans>}
        layout="grid"
        cards={[
          { value: 'FIXED', title: t`It works again` },
          { value: 'BEYOND', title: t`Beyond repair` },
        ]}
        value={outcome}
        onChange={setOutcome}
      />
      <TextArea
        label={<Trans>What was found</Trans>}
        rows={3}
        maxLength={4000}
        value={texts.findings}
        onChange={(event) => setTexts({ ...texts, findings: event.target.value })}
        error={missing('findings')}
      />
      <TextArea
        label={<Trans>What was done</Trans>}
        rows={3}
        maxLength={4000}
        value={texts.actions}
        onChange={(event) => setTexts({ ...texts, actions: event.target.value })}
        error={missing('actions')}
      />
    </ChangeDialog>
  );
}
