import { Card, Cell, ColumnHead, StateChip, TableFrame, TwoLines } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Amount } from '../../money/amount';
import { Day } from '../../time/day';
import { depositKindWords } from './admission-words';

const DepositMovementParts = graphql(`
  fragment DepositMovement on DepositMovement {
    id
    firm
    kind
    onDay
    reason
    postedAt
    amount {
      amountMinor
      currency
    }
    admission {
      id
      number
    }
    approval {
      id
      number
      state
    }
    entry {
      id
      number
    }
    by {
      id
      displayName
    }
  }
`);

/** Every movement, the newest first, with its entry in the books. */
export function DepositMovements({ movements }: { movements: readonly FragmentType<typeof DepositMovementParts>[] }) {
  const { t } = useLingui();
  return (
    <Card title={<Trans>Movements</Trans>} padded={false}>
      <TableFrame label={t`Movements of deposits`}>
        <thead>
          <tr>
            <ColumnHead>
              <Trans>What for</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Kind</Trans>
            </ColumnHead>
            <ColumnHead numeric>
              <Trans>Amount</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Entry</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>On</Trans>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {readFragment(DepositMovementParts, movements).map((one) => (
            <tr key={one.id} className="border-b border-line">
              <Cell className="w-full max-w-0 min-w-48">
                <TwoLines
                  first={one.reason}
                  second={
                    <>
                      {one.firm}
                      {one.admission && (
                        <>
                          {' · '}
                          <Link to="/admission/$id" params={{ id: one.admission.id }} className="underline">
                            {one.admission.number}
                          </Link>
                        </>
                      )}
                      {one.by?.displayName && ` · ${one.by.displayName}`}
                    </>
                  }
                />
              </Cell>
              <Cell className="whitespace-nowrap">{t(depositKindWords[one.kind])}</Cell>
              <Cell numeric>
                <Amount of={one.amount} />
              </Cell>
              <Cell className="whitespace-nowrap">
                {one.entry ? (
                  <Link to="/ledger" search={{ number: one.entry.number }} className="underline" data-numeric>
                    {one.entry.number}
                  </Link>
                ) : (
                  !one.postedAt && (
                    <StateChip state={one.approval?.state === 'REJECTED' ? 'broken' : 'risk'}>
                      {one.approval?.state === 'REJECTED' ? (
                        <Trans>not agreed to</Trans>
                      ) : (
                        <Trans>waits for approval</Trans>
                      )}
                    </StateChip>
                  )
                )}
              </Cell>
              <Cell className="whitespace-nowrap text-ink-soft">
                <Day on={one.onDay} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Card>
  );
}
