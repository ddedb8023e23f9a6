import { Button, Dialog, type Signature, SignaturePad, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { issueOf } from '../../change/issue-of';
import { RefusalBanner } from '../../change/refusal-banner';
import { useUpload } from '../../upload/use-upload';
import { drawName } from './draw-name';
import { useSignReport } from './use-sign-report';

export interface SignReportDialogProps {
  visitId: string;
  version: number;
  /** Of the report as it was shown: another one is not signed by it. */
  contentHash: string;
  customerName: string;
  onClose: () => void;
  onChanged: () => void;
}

/** The customer signs what they have just read: name, and a drawn or typed signature. */
export function SignReportDialog({
  visitId,
  version,
  contentHash,
  customerName,
  onClose,
  onChanged,
}: SignReportDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const sign = useSignReport();
  const upload = useUpload('SIGNATURE', visitId);
  const sent = useRef<{ signature: Signature; id: string } | null>(null);
  const [name, setName] = useState(customerName);
  const [signature, setSignature] = useState<Signature | null>(null);
  const [wrong, setWrong] = useState<'name' | 'signature' | 'sending' | null>(null);
  const [sending, setSending] = useState(false);

  const send = async () => {
    if (name.trim() === '') return setWrong('name');
    if (!signature) return setWrong('signature');
    setWrong(null);
    setSending(true);
    try {
      if (sent.current?.signature !== signature) {
        const image = signature.kind === 'drawn' ? signature.image : await drawName(signature.name);
        sent.current = { signature, ...(await upload(image, () => {}, {})) };
      }
    } catch {
      setSending(false);
      return setWrong('sending');
    }
    const done = await sign.run({
      visitId,
      version,
      contentHash,
      signerName: name.trim(),
      signatureFileId: sent.current.id,
    });
    setSending(false);
    if (!done) return;
    toast({ text: t`Signed. The customer receives the report.` });
    onClose();
    onChanged();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={<Trans>Please sign the report</Trans>}
      description={
        <Trans>With your signature you confirm what the report says. It does not accept the work for good.</Trans>
      }
      footer={
        <Button variant="primary" wide className="min-h-12" busy={sending || sign.busy} onClick={() => void send()}>
          <Trans>Sign</Trans>
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <TextField
          label={<Trans>Your name</Trans>}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={wrong === 'name' ? t`Write the name of the person who signs.` : issueOf(sign.refused, 'signerName')}
        />
        <SignaturePad
          label={<Trans>Signature</Trans>}
          value={signature}
          onChange={setSignature}
          error={
            wrong === 'signature'
              ? t`Sign in the field.`
              : wrong === 'sending'
                ? t`The signature could not be sent. Check the network and press again.`
                : undefined
          }
        />
        <RefusalBanner refused={sign.refused} onReload={onChanged} />
      </div>
    </Dialog>
  );
}
