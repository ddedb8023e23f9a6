import { dayIn, PaperPicker, type Photo, RadioCards, TextArea, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import type { InspectionRuling } from '../../gql/graphql';
import { useFrame } from '../../time/use-frame';
import { useUpload } from '../../upload/use-upload';
import { useRecordInspection } from './use-record-inspection';

export interface RecordInspectionDialogProps {
  inspectionId: string;
  version: number;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Writes down what the inspection body found, and for whom. */
export function RecordInspectionDialog({ inspectionId, version, ...dialog }: RecordInspectionDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { now, zone } = useFrame();
  const record = useRecordInspection();
  const [ruling, setRuling] = useState<InspectionRuling | null>(null);
  const [finding, setFinding] = useState('');
  const [ruledOn, setRuledOn] = useState(() => dayIn(now, zone));
  const upload = useUpload('INSPECTION_PAPER');
  const [papers, setPapers] = useState<readonly Photo[]>([]);
  const [sending, setSending] = useState(false);
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!ruling || !finding.trim() || !ruledOn || sending) return;
    const fileId = papers[0]?.id ?? null;
    if (!(await record.run({ inspectionId, version, ruling, finding: finding.trim(), ruledOn, fileId }))) return;
    toast({ text: t`What it found is on record.` });
    dialog.onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Record what it found</Trans>}
      description={<Trans>The customer reads it too.</Trans>}
      label={<Trans>Keep it</Trans>}
      change={record}
      onSubmit={() => void send()}
      onClose={dialog.onClose}
      onReload={dialog.onReload}
    >
      <RadioCards<InspectionRuling>
        label={<Trans>For whom it found</Trans>}
        layout="grid"
        cards={[
          { value: 'FOR_CUSTOMER', title: t`For the customer` },
          { value: 'FOR_COMPANY', title: t`For the company` },
        ]}
        value={ruling}
        onChange={setRuling}
        error={tried && !ruling ? t`Choose for whom.` : issueOf(record.refused, 'ruling')}
      />
      <TextArea
        label={<Trans>What it found</Trans>}
        rows={4}
        maxLength={2000}
        value={finding}
        onChange={(event) => setFinding(event.target.value)}
        error={tried && !finding.trim() ? t`Write something here.` : issueOf(record.refused, 'finding')}
      />
      <TextField
        label={<Trans>Day on its paper</Trans>}
        type="date"
        max={dayIn(now, zone)}
        value={ruledOn}
        onChange={(event) => setRuledOn(event.target.value)}
        error={tried && !ruledOn ? t`Choose a day.` : issueOf(record.refused, 'ruledOn')}
      />
      <PaperPicker
        label={<Trans>Its paper</Trans>}
        hint={<Trans>A PDF or a picture, kept as it is and never changed.</Trans>}
        accept="application/pdf,image/jpeg,image/png,image/webp"
        max={1}
        papers={papers}
        onChange={setPapers}
        upload={upload}
        onSending={setSending}
        error={tried && sending ? t`A file is still on its way.` : issueOf(record.refused, 'fileId')}
      />
    </ChangeDialog>
  );
}
