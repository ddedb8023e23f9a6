import { Plural, useLingui } from '@lingui/react/macro';
import { Amount } from '../../money/amount';
import { claimTotals } from './claim-totals';
import type { ClaimRowNode } from './use-claims';

/** What the claims on the screen come to. */
export function ClaimsTotals({ rows }: { rows: readonly ClaimRowNode[] }) {
  const { t } = useLingui();
  return (
    <div aria-live="polite" className="flex flex-col divide-y divide-line border-b border-line bg-page">
      {claimTotals(rows).map(({ currency, count, ...amounts }) => (
        <dl
          key={currency}
          className="grid grid-cols-2 gap-x-6 gap-y-1 px-4 py-2.5 text-small sm:flex sm:flex-wrap md:px-5"
        >
          <div className="col-span-2 flex items-baseline gap-2 sm:mr-2">
            <dt className="sr-only">{t`Claims`}</dt>
            <dd className="font-semibold">
              <Plural value={count} one="# claim" other="# claims" />
            </dd>
          </div>
          {[
            { key: 'claimed', word: t`Amount claimed`, amountMinor: amounts.claimed },
            { key: 'approved', word: t`Amount approved`, amountMinor: amounts.approved },
            { key: 'settled', word: t`Reached the customer`, amountMinor: amounts.settled },
            { key: 'outstanding', word: t`Still owed`, amountMinor: amounts.outstanding },
          ].map(({ key, word, amountMinor }) => (
            <div key={key} className="flex flex-wrap items-baseline gap-x-2">
              <dt className="text-ink-soft">{word}</dt>
              <dd>
                <Amount strong of={{ amountMinor, currency }} />
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  );
}
