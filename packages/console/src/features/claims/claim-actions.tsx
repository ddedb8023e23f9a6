import { Button, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { WordedChange } from '../../change/worded-change';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { ClaimAction } from '../../gql/graphql';
import { claimActionWords } from '../../words/claim-words';
import { AssessDialog } from './assess-dialog';
import { CostDialog } from './cost-dialog';
import { PayDialog } from './pay-dialog';
import { useReverseClaim } from './use-reverse-claim';
import { useWithdrawClaim } from './use-withdraw-claim';

const ClaimActionsParts = graphql(`
  fragment ClaimActions on Claim {
    id
    number
    version
    allowedActions
    outstanding {
      amountMinor
      currency
    }
    claimed {
      currency
    }
    ...AssessDialog
  }
`);

const shown = ['WITHDRAW', 'REVERSE', 'RECORD_COST', 'ASSESS', 'PAY'] as const;
type Open = (typeof shown)[number] | null;

export interface ClaimActionsProps {
  claim: FragmentType<typeof ClaimActionsParts>;
  onChanged: () => void;
}

/** What may be done to the claim as a whole now; what is done to single goods stands at their lines. */
export function ClaimActions({ claim, onChanged }: ClaimActionsProps) {
  const { t } = useLingui();
  const toast = useToast();
  const parts = readFragment(ClaimActionsParts, claim);
  const { id: claimId, number, version, allowedActions, outstanding, claimed } = parts;
  const withdraw = useWithdrawClaim();
  const reverse = useReverseClaim();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const changed = () => {
    close();
    onChanged();
  };
  const done = (text: string) => {
    toast({ text });
    changed();
  };
  const variants: Partial<Record<ClaimAction, 'primary' | 'quiet'>> = {
    ASSESS: 'primary',
    PAY: 'primary',
    WITHDRAW: 'quiet',
    REVERSE: 'quiet',
  };
  const seen = { claimId, version };
  return (
    <>
      {shown
        .filter((action) => allowedActions.includes(action))
        .map((action) => (
          <Button key={action} variant={variants[action]} onClick={() => setOpen(action)}>
            {t(claimActionWords[action])}
          </Button>
        ))}
      {open === 'ASSESS' && (
        <AssessDialog
          claim={parts}
          onClose={close}
          onReload={onChanged}
          onDone={() => done(t`${number} is assessed.`)}
        />
      )}
      {open === 'PAY' && outstanding && (
        <PayDialog
          {...seen}
          outstanding={outstanding}
          onClose={close}
          onReload={onChanged}
          onDone={() => done(t`The payment is in the books.`)}
        />
      )}
      {open === 'RECORD_COST' && (
        <CostDialog
          {...seen}
          currency={claimed.currency}
          onClose={close}
          onReload={onChanged}
          onDone={() => done(t`The cost is in the books.`)}
        />
      )}
      {open === 'WITHDRAW' && (
        <WordedChange
          danger
          title={<Trans>Withdraw {number}?</Trans>}
          description={<Trans>It is not claimed any more, and nobody need agree to it.</Trans>}
          label={<Trans>Withdraw</Trans>}
          words={<Trans>Why</Trans>}
          field="reason"
          change={withdraw}
          run={(reason) => withdraw.run({ ...seen, reason })}
          told={t`${number} is not claimed any more.`}
          onClose={close}
          onReload={onChanged}
          onDone={changed}
        />
      )}
      {open === 'REVERSE' && (
        <WordedChange
          danger
          title={<Trans>Take the approval of {number} back?</Trans>}
          description={
            <Trans>
              A reversing entry takes it out of the books, and the claim is over. The customer reads the reason.
            </Trans>
          }
          label={<Trans>Reverse</Trans>}
          words={<Trans>Why</Trans>}
          field="reason"
          change={reverse}
          run={(reason) => reverse.run({ ...seen, reason })}
          told={t`The approval is taken back.`}
          onClose={close}
          onReload={onChanged}
          onDone={changed}
        />
      )}
    </>
  );
}
