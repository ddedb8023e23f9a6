import { formatMoney, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { useDay } from '../../../../time/use-day';
import { paymentWords } from './claim-words';

const ClaimMoneyParts = graphql(`
  fragment ClaimMoney on Claim {
    kind
    claimed {
      amountMinor
      currency
    }
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
      reversedAt
      reversedReason
    }
  }
`);

/** What was asked for, what was approved, and what of it has come: sums, and each payment with its day. */
export function ClaimMoney({ claim }: { claim: FragmentType<typeof ClaimMoneyParts> }) {
  const { t } = useLingui();
  const language = useLanguage();
  const day = useDay();
  const { kind, claimed, approved, settled, outstanding, payments } = readFragment(ClaimMoneyParts, claim);
  const inGoods = kind === 'EXCHANGE';
  const sums = [
    { key: 'asked', term: t`Asked in all`, money: claimed },
    ...(approved ? [{ key: 'approved', term: t`Approved in all`, money: approved }] : []),
    ...(approved ? [{ key: 'settled', term: inGoods ? t`Sent to you in goods` : t`Paid so far`, money: settled }] : []),
    ...(outstanding && outstanding.amountMinor !== '0'
      ? [{ key: 'open', term: inGoods ? t`Still to be sent` : t`Still to be paid`, money: outstanding }]
      : []),
  ];
  return (
    <div className="flex flex-col gap-2 border-t border-line-strong pt-3 text-small">
      <dl className="flex flex-col gap-1">
        {sums.map(({ key, term, money }) => (
          <div key={key} className="flex flex-wrap justify-between gap-x-3">
            <dt className="text-ink-soft">{term}</dt>
            <dd data-numeric className="ml-auto font-semibold">
              {formatMoney(money, language)}
            </dd>
          </div>
        ))}
      </dl>
      {payments.length > 0 && (
        <ul aria-label={t`Payments`} className="flex flex-col gap-1.5 rounded-control bg-sunken px-3 py-2.5">
          {payments.map(({ id, amount, method, paidOn, reference, reversedAt, reversedReason }) => (
            <li key={id} className="flex flex-col">
              <span className="flex flex-wrap justify-between gap-x-3">
                <span className="min-w-0 break-words">
                  {day(paidOn)} · {t(paymentWords[method])}
                  {reference && ` · ${reference}`}
                </span>
                <span data-numeric className={reversedAt ? 'ml-auto line-through' : 'ml-auto font-semibold'}>
                  {formatMoney(amount, language)}
                </span>
              </span>
              {reversedAt && (
                <span className="break-words text-ink-soft">
                  <Trans>Recorded by mistake, and taken back: {reversedReason}</Trans>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
