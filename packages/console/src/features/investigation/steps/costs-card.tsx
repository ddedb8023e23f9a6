import { Button, Card, formatDate, formatMoney, type MoneyAmount, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { useFrame } from '../../../time/use-frame';
import { tripCostKindWords } from '../../../words/investigation-words';
import { TripCostDialog } from './trip-cost-dialog';

const CostsCardParts = graphql(`
  fragment CostsCard on Investigation {
    id
    allowedActions
    costTotals
    costs {
      id
      kind
      onDay
      note
      amount {
        amountMinor
        currency
      }
    }
  }
`);

export interface CostsCardProps {
  investigation: FragmentType<typeof CostsCardParts>;
  onChanged: () => void;
}

/** What looking cost; whoever is liable bears it. */
export function CostsCard({ investigation, onChanged }: CostsCardProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const frame = useFrame();
  const { id, allowedActions, costs, costTotals } = readFragment(CostsCardParts, investigation);
  const [adding, setAdding] = useState(false);
  return (
    <Card
      title={<Trans>Cost of the trip</Trans>}
      aside={allowedActions.includes('RECORD') && <Button onClick={() => setAdding(true)}>{t`Add a cost`}</Button>}
    >
      {costs.length === 0 ? (
        <p className="text-small text-ink-soft">
          <Trans>Nothing was spent so far. Whoever is liable bears it by their shares.</Trans>
        </p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {costs.map(({ id: costId, kind, onDay, note, amount }) => (
            <li key={costId} className="flex flex-wrap gap-x-2 py-1.5 text-small">
              <span className="min-w-0 flex-1 break-words">
                {t(tripCostKindWords[kind])} {note && <span className="text-ink-soft">{note}</span>}
                <span className="block text-caption text-ink-soft">
                  {formatDate(`${onDay}T12:00:00Z`, { ...frame, zone: 'UTC' })}
                </span>
              </span>
              <span data-numeric>{formatMoney(amount, language)}</span>
            </li>
          ))}
          {(costTotals as MoneyAmount[]).map((total) => (
            <li key={total.currency} className="flex justify-between py-1.5 text-body font-semibold">
              <Trans>Total</Trans>
              <span data-numeric>{formatMoney(total, language)}</span>
            </li>
          ))}
        </ul>
      )}
      {adding && (
        <TripCostDialog
          investigationId={id}
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false);
            onChanged();
          }}
        />
      )}
    </Card>
  );
}
