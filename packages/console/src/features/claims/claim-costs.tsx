import { Button } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { WordedChange } from '../../change/worded-change';
import { TraceList } from '../../decision/trace-list';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Amount } from '../../money/amount';
import { Day } from '../../time/day';
import { claimCostWords } from '../../words/claim-words';
import { useReverseClaimCost } from './use-reverse-claim-cost';

const ClaimCostsParts = graphql(`
  fragment ClaimCosts on Claim {
    id
    version
    allowedActions
    costs {
      id
      kind
      amount {
        amountMinor
        currency
      }
      spentOn
      note
      trace {
        ...TraceListStep
      }
      reversedAt
      reversedReason
    }
  }
`);

export interface ClaimCostsProps {
  claim: FragmentType<typeof ClaimCostsParts>;
  onChanged: () => void;
}

/** What the claim costs the house beside what the customer gets: freight, storage, and re-pulping with its rate. */
export function ClaimCosts({ claim, onChanged }: ClaimCostsProps) {
  const { t } = useLingui();
  const reverse = useReverseClaimCost();
  const [taking, setTaking] = useState<string | null>(null);
  const { id: claimId, version, allowedActions, costs } = readFragment(ClaimCostsParts, claim);
  if (costs.length === 0) return null;
  return (
    <section className="flex flex-col gap-2 text-small">
      <h3 className="text-body font-semibold">
        <Trans>What it costs us besides</Trans>
      </h3>
      <ul className="flex flex-col divide-y divide-line">
        {costs.map(({ id, kind, amount, spentOn, note, trace, reversedAt, reversedReason }) => (
          <li key={id} className="flex flex-col gap-1.5 py-1.5">
            <div className="flex flex-wrap items-center gap-x-3">
              <span className={reversedAt ? 'line-through' : undefined}>
                <Amount strong of={amount} />
              </span>
              <span className="min-w-0 flex-1 break-words text-ink-soft">
                {t(claimCostWords[kind])} · <Day on={spentOn} />
                {note && <> · {note}</>}
                {reversedAt && <span className="block text-broken">{t`Taken back: ${reversedReason}`}</span>}
              </span>
              {!reversedAt && allowedActions.includes('CORRECT') && (
                <Button variant="quiet" onClick={() => setTaking(id)}>{t`Reverse`}</Button>
              )}
            </div>
            <TraceList steps={trace} />
          </li>
        ))}
      </ul>
      {taking && (
        <WordedChange
          danger
          title={<Trans>Take this cost back?</Trans>}
          description={<Trans>It was recorded wrongly: a reversing entry of today takes it out of the books.</Trans>}
          label={<Trans>Reverse</Trans>}
          words={<Trans>Why</Trans>}
          field="reason"
          change={reverse}
          run={(reason) => reverse.run({ claimId, version, costId: taking, reason })}
          told={t`The cost is taken back.`}
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
