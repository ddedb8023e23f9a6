import type { CustodyStage } from '@aftercare/schema';
import { MomentField, SegmentField, Select, type Signature, SignaturePad, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { graphql } from '../../gql';
import { drawName } from '../../signature/draw-name';
import { useFrame } from '../../time/use-frame';
import { useUpload } from '../../upload/use-upload';
import { custodyStageWords } from '../../words/liability-words';
import { useSignCustody } from './use-sign-custody';

const CustodyUnits = graphql(`
  query CustodyUnits($requestId: ID!) {
    lossRuling(requestId: $requestId) {
      bearers {
        name
        label {
          text
        }
        kind
      }
    }
  }
`);

export interface SignCustodyDialogProps {
  requestId: string;
  version: number;
  stage: CustodyStage;
  /** When the hand-over before it was; null for the first. */
  after: string | null;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Puts one hand-over on record: signed by whom, or gone on unsigned and by whose order. It is never changed. */
export function SignCustodyDialog(props: SignCustodyDialogProps) {
  const { requestId, version, stage, after, onClose, onReload, onDone } = props;
  const { t } = useLingui();
  const toast = useToast();
  const { now, zone } = useFrame();
  const sign = useSignCustody();
  const upload = useUpload('SIGNATURE');
  const [signature, setSignature] = useState<Signature | null>(null);
  const [unsent, setUnsent] = useState(false);
  const [sending, setSending] = useState(false);
  const [{ data }] = useQuery({ query: CustodyUnits, variables: { requestId } });
  const [signed, setSigned] = useState<'yes' | 'no'>('yes');
  const [signedBy, setSignedBy] = useState('');
  const [forcedBy, setForcedBy] = useState('');
  const [handedOverAt, setHandedOverAt] = useState(() => new Date(Number(now)).toISOString());
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const units = (data?.lossRuling?.bearers ?? []).filter(({ kind }) => kind === 'UNIT');
  const noName = signed === 'yes' && signedBy.trim() === '';
  const tooEarly = after !== null && handedOverAt !== '' && handedOverAt < after;
  /** The id of the picture of the signature, once it is there; null where there is none, undefined where it got lost. */
  const sent = async (): Promise<string | null | undefined> => {
    if (signed === 'no' || !signature) return null;
    setSending(true);
    setUnsent(false);
    try {
      return (await upload(signature.kind === 'drawn' ? signature.image : await drawName(signature.name), () => {}, {}))
        .id;
    } catch {
      setUnsent(true);
      return undefined;
    } finally {
      setSending(false);
    }
  };
  const send = async () => {
    setTried(true);
    if (noName || !handedOverAt || tooEarly || sending) return;
    const signatureFileId = await sent();
    if (signatureFileId === undefined) return;
    const done = await sign.run({
      requestId,
      version,
      stage,
      handedOverAt,
      signedBy: signed === 'yes' ? signedBy.trim() : null,
      signatureFileId,
      forcedBy: signed === 'no' ? forcedBy || null : null,
      note: note.trim() || null,
    });
    if (!done) return;
    toast({ text: t`The hand-over is on record.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Hand-over: {t(custodyStageWords[stage])}</Trans>}
      description={<Trans>What is on record is never changed. From the signatures follows who bears a loss.</Trans>}
      label={<Trans>Put on record</Trans>}
      change={sign}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <SegmentField<'yes' | 'no'>
        label={<Trans>Was it signed for?</Trans>}
        segments={[
          { value: 'yes', label: t`Signed` },
          { value: 'no', label: t`Went on unsigned` },
        ]}
        value={signed}
        onChange={setSigned}
        error={issueOf(sign.refused, 'stage')}
      />
      {signed === 'yes' ? (
        <>
          <TextField
            label={<Trans>Who signed</Trans>}
            maxLength={100}
            autoComplete="off"
            value={signedBy}
            onChange={({ target }) => setSignedBy(target.value)}
            error={tried && noName ? t`Write the name of whoever signed.` : issueOf(sign.refused, 'signedBy')}
          />
          <SignaturePad
            optional
            label={<Trans>Signature</Trans>}
            hint={<Trans>Here, where they did not sign on paper.</Trans>}
            value={signature}
            onChange={setSignature}
            error={unsent ? t`The signature was not sent. Try again.` : issueOf(sign.refused, 'signatureFileId')}
          />
        </>
      ) : (
        <Select
          optional
          label={<Trans>By whose order</Trans>}
          options={[
            { value: '', label: t`Not known` },
            ...units.map(({ name, label }) => ({ value: name, label: label.text })),
          ]}
          value={forcedBy}
          onChange={setForcedBy}
          error={issueOf(sign.refused, 'forcedBy')}
        />
      )}
      <MomentField
        label={<Trans>Handed over at</Trans>}
        zone={zone}
        value={handedOverAt}
        onChange={setHandedOverAt}
        error={
          tried && tooEarly
            ? t`Not before the hand-over before it.`
            : tried && !handedOverAt
              ? t`Choose a day and a time.`
              : issueOf(sign.refused, 'handedOverAt')
        }
      />
      <TextField
        optional
        label={<Trans>Note</Trans>}
        maxLength={1000}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={issueOf(sign.refused, 'note')}
      />
    </ChangeDialog>
  );
}
