import { Select, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import type { CertificateKind } from '../../gql/graphql';
import type { FilePartProps } from './person-query';
import { certificateKinds, certificateWords } from './person-words';
import { useRecordCertificate } from './use-record-certificate';

/** Records a certificate somebody holds. */
export function CertificateDialog({ person, onClose, onChanged }: FilePartProps & { onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const record = useRecordCertificate();
  const [kind, setKind] = useState<CertificateKind>('ELECTRICIAN');
  const [title, setTitle] = useState('');
  const [number, setNumber] = useState('');
  const [issuedOn, setIssuedOn] = useState('');
  const [expiresOn, setExpiresOn] = useState('');
  const [tried, setTried] = useState(false);
  const missing = (value: string) => (tried && !value.trim() ? t`This is needed.` : undefined);
  const send = async () => {
    setTried(true);
    if (!number.trim() || !issuedOn) return;
    const done = await record.run({
      technicianId: person.id,
      kind,
      title: title.trim() || t(certificateWords[kind]),
      number: number.trim(),
      issuedOn,
      expiresOn: expiresOn || null,
    });
    if (!done) return;
    toast({ text: t`Recorded.` });
    onChanged();
  };
  return (
    <ChangeDialog
      title={<Trans>A certificate of {person.name}</Trans>}
      label={<Trans>Put on record</Trans>}
      change={record}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <Select<CertificateKind>
        label={<Trans>What it is for</Trans>}
        options={certificateKinds.map((value) => ({ value, label: t(certificateWords[value]) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        optional
        label={<Trans>What the certificate is called</Trans>}
        maxLength={100}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        error={issueOf(record.refused, 'title')}
      />
      <TextField
        label={<Trans>Number</Trans>}
        hint={<Trans>Kept sealed; others read its last four characters.</Trans>}
        maxLength={60}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
        error={missing(number) ?? issueOf(record.refused, 'number')}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          type="date"
          label={<Trans>Good from</Trans>}
          value={issuedOn}
          onChange={(event) => setIssuedOn(event.target.value)}
          error={missing(issuedOn) ?? issueOf(record.refused, 'issuedOn')}
        />
        <TextField
          optional
          type="date"
          label={<Trans>Last day</Trans>}
          hint={<Trans>Left empty, it does not run out.</Trans>}
          value={expiresOn}
          onChange={(event) => setExpiresOn(event.target.value)}
          error={issueOf(record.refused, 'expiresOn')}
        />
      </div>
    </ChangeDialog>
  );
}
