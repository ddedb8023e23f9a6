import { dayIn, NumberField, PaperPicker, type Photo, Select, TextField } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { useFrame } from '../../time/use-frame';
import { useUpload } from '../../upload/use-upload';
import type { AdmissionDialogProps } from './admission-dialog';
import { optionsOf, type AdmissionForm, type OutsiderClass } from './use-admission-form';
import { useFilePaper } from './use-file-paper';

export interface PaperDialogProps extends AdmissionDialogProps {
  form: AdmissionForm;
  named: OutsiderClass;
}

/** A paper is handed in, or more copies of it. */
export function PaperDialog({ seen, form, named, onClose, onReload, onDone }: PaperDialogProps) {
  const { t } = useLingui();
  const { now, zone } = useFrame();
  const today = dayIn(now, zone);
  const file = useFilePaper();
  const upload = useUpload('ADMISSION_PAPER');
  const [paper, setPaper] = useState<string | null>(null);
  const [trade, setTrade] = useState<string | null>(null);
  const [copies, setCopies] = useState('1');
  const [filedOn, setFiledOn] = useState(today);
  const [validUntil, setValidUntil] = useState('');
  const [files, setFiles] = useState<readonly Photo[]>([]);
  const [sending, setSending] = useState(false);
  const [tried, setTried] = useState(false);
  const isCertificate = paper === form.certificate.name;
  const count = Number(copies);
  const noCount = !Number.isInteger(count) || count < 1 || count > 100;
  const needsTrade = isCertificate && !trade;
  const needsEnd = isCertificate && !validUntil;
  const send = async () => {
    setTried(true);
    if (!paper || noCount || needsTrade || needsEnd || !filedOn) return;
    const done = await file.run({
      ...seen,
      paper,
      trade: isCertificate ? trade : null,
      copies: count,
      filedOn,
      validUntil: validUntil || null,
      fileIds: files.map(({ id }) => id),
    });
    if (done) onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>File a paper</Trans>}
      description={<Trans>Copies handed in on several days add up.</Trans>}
      label={<Trans>File it</Trans>}
      change={file}
      ready={!sending}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <Select
        label={<Trans>Paper</Trans>}
        placeholder={t`Choose`}
        options={[
          ...named.papers.map(({ name, label, copies: needed }) => ({
            value: name,
            label: needed > 1 ? t`${label.text} (${needed} copies)` : label.text,
          })),
          { value: form.certificate.name, label: form.certificate.label.text },
        ]}
        value={paper}
        onChange={setPaper}
        error={tried && !paper ? t`Needed.` : issueOf(file.refused, 'paper')}
      />
      {isCertificate && (
        <Select
          label={<Trans>Special trade</Trans>}
          placeholder={t`Choose`}
          options={optionsOf(form.trades)}
          value={trade}
          onChange={setTrade}
          error={tried && needsTrade ? t`Needed.` : issueOf(file.refused, 'trade')}
        />
      )}
      <div className="grid gap-3 sm:grid-cols-3">
        <NumberField
          label={<Trans>Copies</Trans>}
          value={copies}
          onChange={setCopies}
          error={tried && noCount ? t`1 to 100.` : issueOf(file.refused, 'copies')}
        />
        <TextField
          type="date"
          label={<Trans>Handed in on</Trans>}
          max={today}
          value={filedOn}
          onChange={({ target }) => setFiledOn(target.value)}
          error={issueOf(file.refused, 'filedOn')}
        />
        <TextField
          type="date"
          optional={!isCertificate}
          label={<Trans>Good until</Trans>}
          min={today}
          value={validUntil}
          onChange={({ target }) => setValidUntil(target.value)}
          error={tried && needsEnd ? t`Needed.` : issueOf(file.refused, 'validUntil')}
        />
      </div>
      <PaperPicker
        optional
        label={<Trans>The paper itself</Trans>}
        papers={files}
        onChange={setFiles}
        upload={upload}
        onSending={setSending}
        error={issueOf(file.refused, 'fileIds')}
      />
    </ChangeDialog>
  );
}
