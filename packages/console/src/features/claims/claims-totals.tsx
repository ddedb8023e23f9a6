import { Plural, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Amount } from '../../money/amount';

const ClaimsTotalParts = graphql(`
  fragment ClaimsTotal on ClaimTotal {
    claims
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
  }
`);

/** What all claims under the filter come to, currency by currency: amounts of two are never added up. */
export function ClaimsTotals({ totals }: { totals: readonly FragmentType<typeof ClaimsTotalParts>[] }) {
  const { t } = useLingui();
  return (
    <div aria-live="polite" className="flex flex-col divide-y divide-line border-b border-line bg-page">
      {readFragment(ClaimsTotalParts, totals).map(({ claims, ...sums }) => (
        <dl
          key={sums.claimed.currency}
          className="grid grid-cols-2 gap-x-6 gap-y-1 px-4 py-2.5 text-small sm:flex sm:flex-wrap md:px-5"
        >
          <div className="col-span-2 flex items-baseline gap-2 sm:mr-2">
            <dt className="sr-only">{t`Claims`}</dt>
            <dd className="font-semibold">
              <Plural value={claims} one="# claim" other="# claims" />
            </dd>
          </div>
          {[
            { key: 'claimed', word: t`Amount claimed`, of: sums.claimed },
            { key: 'approved', word: t`Amount approved`, of: sums.approved },
            { key: 'settled', word: t`Reached the customer`, of: sums.settled },
            { key: 'outstanding', word: t`Still owed`, of: sums.outstanding },
          ].map(({ key, word, of }) => (
            <div key={key} className="flex flex-wrap items-baseline gap-x-2">
              <dt className="text-ink-soft">{word}</dt>
              <dd>
                <Amount strong of={of} />
              </dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  );
}
