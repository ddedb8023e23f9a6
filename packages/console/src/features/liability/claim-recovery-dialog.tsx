import { RecoveryParty } from '@aftercare/schema';
import { dayIn, majorOf, minorOf, MoneyField, SegmentField, TextArea, TextField, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ChangeDialog } from '../../change/change-dialog';
import { issueOf } from '../../change/issue-of';
import { Amount } from '../../money/amount';
import { useFrame } from '../../time/use-frame';
import { recoveryPartyWords } from '../../words/liability-words';
import { SupplierField } from './supplier-field';
import { useClaimRecovery } from './use-claim-recovery';

export interface ClaimRecoveryDialogProps {
  share: {
    id: string;
    named?: string | null;
    partner?: { id: string } | null;
    label: { text: string };
    /** What was not claimed yet. */
    left: { amountMinor: string; currency: string };
  };
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** Claims money of somebody outside for what they bear. Parts of it can be asked of several. */
export function ClaimRecoveryDialog({ share, onClose, onReload, onDone }: ClaimRecoveryDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const { now, zone } = useFrame();
  const today = dayIn(now, zone);
  const { left } = share;
  const claim = useClaimRecovery();
  const [party, setParty] = useState<RecoveryParty>('CARRIER');
  const [asked, setAsked] = useState({ name: share.named ?? '', partnerId: share.partner?.id ?? null });
  const [amount, setAmount] = useState(() => majorOf(left.amountMinor, left.currency));
  const [on, setOn] = useState(today);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const name = asked.name.trim();
  const amountMinor = minorOf(amount, left.currency);
  const wrong = !amountMinor || amountMinor === '0' || BigInt(amountMinor) > BigInt(left.amountMinor);
  const send = async () => {
    setTried(true);
    if (wrong || !on || name === '') return;
    const done = await claim.run({
      shareId: share.id,
      party,
      name,
      partnerId: asked.partnerId,
      amountMinor,
      on,
      words: words.trim() || null,
    });
    if (!done) return;
    toast({ text: t`The claim is in the books, and followed from now on.` });
    onDone();
  };
  return (
    <ChangeDialog
      title={<Trans>Claim money from outside</Trans>}
      description={
        <Trans>
          Not claimed yet: <Amount of={left} />
        </Trans>
      }
      label={<Trans>Claim it</Trans>}
      change={claim}
      onSubmit={() => void send()}
      onClose={onClose}
      onReload={onReload}
    >
      <SegmentField<RecoveryParty>
        label={<Trans>Who is asked</Trans>}
        segments={Object.values(RecoveryParty).map((value) => ({ value, label: t(recoveryPartyWords[value]) }))}
        value={party}
        onChange={setParty}
      />
      <SupplierField
        label={<Trans>Name</Trans>}
        value={asked}
        onChange={setAsked}
        error={
          tried && name === ''
            ? t`Write a name.`
            : (issueOf(claim.refused, 'name') ?? issueOf(claim.refused, 'partnerId'))
        }
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <MoneyField
          label={<Trans>Amount</Trans>}
          currency={left.currency}
          value={amount}
          onChange={setAmount}
          error={
            tried && wrong ? t`An amount above zero, no more than they bear.` : issueOf(claim.refused, 'amountMinor')
          }
        />
        <TextField
          type="date"
          label={<Trans>Claimed on</Trans>}
          max={today}
          value={on}
          onChange={({ target }) => setOn(target.value)}
          error={tried && !on ? t`Choose a day.` : issueOf(claim.refused, 'on')}
        />
      </div>
      <TextArea
        optional
        label={<Trans>What the claim says</Trans>}
        rows={4}
        maxLength={4000}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        error={issueOf(claim.refused, 'words')}
      />
    </ChangeDialog>
  );
}
