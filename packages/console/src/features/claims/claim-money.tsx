import { Button, ProgressBar } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { WordedChange } from '../../change/worded-change';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Amount } from '../../money/amount';
import { Day } from '../../time/day';
import { claimPaymentWords } from '../../words/claim-words';
import { useReverseClaimPayment } from './use-reverse-claim-payment';

const ClaimMoneyParts = graphql(`
  fragment ClaimMoney on Claim {
    id
    version
    allowedActions
    approved {
      amountMinor
      currency
    }
    settled {
      amountMinor
      currency
    }
    outstanding {
      amountMinor
      currency
    }
    payments {
      id
      amount {
        amountMinor
        currency
      }
      method
      paidOn
      reference
      by {
        id
        displayName
      }
      reversedAt
      reversedReason
    }
  }
`);

export interface ClaimMoneyProps {
  claim: FragmentType<typeof ClaimMoneyParts>;
  onChanged: () => void;
}

/** How much of what was approved has reached the customer, payment by payment. */
export function ClaimMoney({ claim, onChanged }: ClaimMoneyProps) {
  const { t } = useLingui();
  const reverse = useReverseClaimPayment();
  const [taking, setTaking] = useState<string | null>(null);
  const parts = readFragment(ClaimMoneyParts, claim);
  const { id: claimId, version, allowedActions, approved, settled, outstanding, payments } = parts;
  if (!approved) return null;
  return (
    <section className="flex flex-col gap-2 text-small">
      <h3 className="text-body font-semibold">
        <Trans>Money</Trans>
      </h3>
      <p>
        <Trans>
          <Amount strong of={settled} /> of <Amount of={approved} /> has reached the customer
        </Trans>
        {outstanding && outstanding.amountMinor !== '0' && (
          <>
            {' · '}
            <Trans>
              <Amount strong of={outstanding} /> still owed
            </Trans>
          </>
        )}
      </p>
      <ProgressBar
        label={t`Reached the customer`}
        tone={outstanding?.amountMinor === '0' ? 'ok' : 'brand'}
        fraction={Number(settled.amountMinor) / Math.max(1, Number(approved.amountMinor))}
      />
      <ul className="flex flex-col divide-y divide-line">
        {payments.map(({ id, amount, method, paidOn, reference, by, reversedAt, reversedReason }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 py-1.5">
            <span className={reversedAt ? 'line-through' : undefined}>
              <Amount strong of={amount} />
            </span>
            <span className="min-w-0 flex-1 break-words text-ink-soft">
              {t(claimPaymentWords[method])} · <Day on={paidOn} />
              {reference && <> · {reference}</>}
              {by?.displayName && <> · {by.displayName}</>}
              {reversedAt && <span className="block text-broken">{t`Taken back: ${reversedReason}`}</span>}
            </span>
            {!reversedAt && allowedActions.includes('CORRECT') && (
              <Button variant="quiet" onClick={() => setTaking(id)}>{t`Reverse`}</Button>
            )}
          </li>
        ))}
      </ul>
      {taking && (
        <WordedChange
          danger
          title={<Trans>Take this payment back?</Trans>}
          description={<Trans>It was recorded wrongly: a reversing entry of today takes it out of the books.</Trans>}
          label={<Trans>Reverse</Trans>}
          words={<Trans>Why</Trans>}
          field="reason"
          change={reverse}
          run={(reason) => reverse.run({ claimId, version, paymentId: taking, reason })}
          told={t`The payment is taken back.`}
          onClose={() => setTaking(null)}
          onReload={onChanged}
          onDone={() => {
            setTaking(null);
            onChanged();
          }}
        />
      )}
    </section>
  );
}
