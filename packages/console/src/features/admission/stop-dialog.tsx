import { Select, TextArea } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import type { AdmissionDialogProps } from './admission-dialog';
import { optionsOf, type AdmissionForm } from './use-admission-form';
import { useStopAdmission } from './use-stop-admission';

/** Stops somebody's work at a place at once. */
export function StopDialog({ seen, form, onClose, onReload, onDone }: AdmissionDialogProps & { form: AdmissionForm }) {
  const { t } = useLingui();
  const stop = useStopAdmission();
  const only = form.stopGrounds.length === 1 ? form.stopGrounds[0]!.name : null;
  const [ground, setGround] = useState<string | null>(only);
  const [description, setDescription] = useState('');
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!ground || description.trim() === '') return;
    if (await stop.run({ ...seen, ground, description: description.trim() })) onDone();
  };
  return (
    <ChangeDialog
      danger
      title={<Trans>Stop the work</Trans>}
      description={
        <Trans>
          At once: visits of this person there rest and none begins. What was promised to customers runs on. It is
          lifted once nothing is missing.
        </Trans>
      }
      label={<Trans>Stop the work</Trans>}
      change={stop}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <Select
        label={<Trans>Ground</Trans>}
        placeholder={t`Choose`}
        options={optionsOf(form.stopGrounds)}
        value={ground}
        onChange={setGround}
        error={tried && !ground ? t`Needed.` : issueOf(stop.refused, 'ground')}
      />
      <TextArea
        label={<Trans>What is the matter</Trans>}
        rows={3}
        maxLength={1000}
        value={description}
        onChange={({ target }) => setDescription(target.value)}
        error={tried && description.trim() === '' ? t`Needed.` : issueOf(stop.refused, 'description')}
      />
    </ChangeDialog>
  );
}
