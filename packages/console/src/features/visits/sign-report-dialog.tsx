import { Button, Dialog, type Signature, SignaturePad, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useField } from '../../field/use-field';
import { drawName } from '../../signature/draw-name';

export interface SignReportDialogProps {
  visitId: string;
  /** Of the report as it was shown: another one is not signed by it. */
  contentHash: string;
  customerName: string;
  onClose: () => void;
}

/** The customer signs what they have just read: name, and a drawn or typed signature. */
export function SignReportDialog({ visitId, contentHash, customerName, onClose }: SignReportDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const field = useField();
  const [name, setName] = useState(customerName);
  const [signature, setSignature] = useState<Signature | null>(null);
  const [wrong, setWrong] = useState<'name' | 'signature' | null>(null);
  const [busy, setBusy] = useState(false);

  const sign = async () => {
    if (name.trim() === '') return setWrong('name');
    if (!signature) return setWrong('signature');
    setWrong(null);
    setBusy(true);
    try {
      const image = signature.kind === 'drawn' ? signature.image : await drawName(signature.name);
      const picture = await field.keepPhoto(visitId, 'SIGNATURE', image);
      await field.take(visitId, { kind: 'SIGN', contentHash, signerName: name.trim(), signature: picture });
      toast({ text: t`Signed. The customer receives the report.` });
      onClose();
    } finally {
      setBusy(false);
    }
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
        <Button variant="primary" wide className="min-h-12" busy={busy} onClick={() => void sign()}>
          <Trans>Sign</Trans>
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <TextField
          label={<Trans>Your name</Trans>}
          autoComplete="off"
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={wrong === 'name' ? t`Write the name of the person who signs.` : undefined}
        />
        <SignaturePad
          label={<Trans>Signature</Trans>}
          value={signature}
          onChange={setSignature}
          error={wrong === 'signature' ? t`Sign in the field.` : undefined}
        />
      </div>
    </Dialog>
  );
}
