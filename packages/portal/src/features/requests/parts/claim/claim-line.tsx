import { formatMoney, useLanguage } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { quantityWords } from './quantity-words';

const ClaimLineParts = graphql(`
  fragment ClaimLine on ClaimLine {
    batch
    product
    quantity
    unit
    unitPrice {
      amountMinor
      currency
    }
    amount {
      amountMinor
      currency
    }
    assessment {
      quantity
      amount {
        amountMinor
        currency
      }
      reason
    }
  }
`);

/** Goods of one batch: what was asked for them, what was approved, and why not all of it. */
export function ClaimLine({ line }: { line: FragmentType<typeof ClaimLineParts> }) {
  const language = useLanguage();
  const { batch, product, quantity, unit, unitPrice, amount, assessment } = readFragment(ClaimLineParts, line);
  return (
    <li className="flex flex-col gap-1.5 border-t border-line py-3 first:border-t-0 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="min-w-0 font-semibold break-words">{product}</span>
        <span className="text-caption break-all text-ink-soft">
          <Trans>Batch {batch}</Trans>
        </span>
      </p>
      <dl className="flex flex-col gap-1 text-small">
        <div className="flex flex-wrap justify-between gap-x-3">
          <dt className="text-ink-soft">
            <Trans>
              Asked: {quantityWords(quantity, unit, language)} at {formatMoney(unitPrice, language)}
            </Trans>
          </dt>
          <dd data-numeric className="ml-auto">
            {formatMoney(amount, language)}
          </dd>
        </div>
        {assessment && (
          <div className="flex flex-wrap justify-between gap-x-3">
            <dt className="text-ink-soft">
              <Trans>Approved: {quantityWords(assessment.quantity, unit, language)}</Trans>
            </dt>
            <dd data-numeric className="ml-auto font-semibold">
              {formatMoney(assessment.amount, language)}
            </dd>
          </div>
        )}
      </dl>
      {assessment?.reason && (
        <p className="border-l-2 border-line pl-3 text-small break-words">
          <span className="text-ink-soft">
            <Trans>Why not all of it:</Trans>
          </span>{' '}
          {assessment.reason}
        </p>
      )}
    </li>
  );
}
