import { Card, Cell, ColumnHead, StateChip, TableFrame, TwoLines } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { type FragmentType, graphql, readFragment } from '../../gql';
import type { DepositMovementFragment } from '../../gql/graphql';
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
  const read = readFragment(DepositMovementParts, movements);
  return (
    <Card title={<Trans>Movements</Trans>} padded={false}>
      <TableFrame label={t`Movements of deposits`} className="max-md:hidden print:block">
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
          {read.map((one) => (
            <tr key={one.id} className="border-b border-line">
              <Cell className="w-full max-w-0 min-w-48">
                <TwoLines first={one.reason} second={<Whose of={one} />} />
              </Cell>
              <Cell className="whitespace-nowrap">{t(depositKindWords[one.kind])}</Cell>
              <Cell numeric>
                <Amount of={one.amount} />
              </Cell>
              <Cell className="whitespace-nowrap">
                <EntryOf of={one} />
              </Cell>
              <Cell className="whitespace-nowrap text-ink-soft">
                <Day on={one.onDay} />
              </Cell>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <ul aria-label={t`Movements of deposits`} className="divide-y divide-line md:hidden print:hidden">
        {read.map((one) => (
          <li key={one.id} className="flex flex-col gap-1 px-4 py-3 text-small">
            <span className="flex items-baseline justify-between gap-3">
              <span className="font-semibold">{t(depositKindWords[one.kind])}</span>
              <Amount of={one.amount} />
            </span>
            <span className="break-words">{one.reason}</span>
            <span className="text-caption text-ink-soft">
              <Whose of={one} />
            </span>
            <span className="flex items-center justify-between gap-3 text-caption text-ink-soft">
              <Day on={one.onDay} />
              <EntryOf of={one} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

type OfMovement = { of: DepositMovementFragment };

/** Whose deposit it is, for which admission, and who wrote it down. */
const Whose = ({ of: { firm, admission, by } }: OfMovement) => (
  <>
    {firm}
    {admission && (
      <>
        {' · '}
        <Link to="/admission/$id" params={{ id: admission.id }} className="underline">
          {admission.number}
        </Link>
      </>
    )}
    {by?.displayName && ` · ${by.displayName}`}
  </>
);

/** The entry in the books; before there is one, how its approval stands. */
function EntryOf({ of: { entry, postedAt, approval } }: OfMovement) {
  if (entry)
    return (
      <Link
        to="/ledger"
        search={{ number: entry.number }}
        className="inline-flex items-center underline pointer-coarse:min-h-target"
        data-numeric
      >
        {entry.number}
      </Link>
    );
  if (postedAt) return null;
  const rejected = approval?.state === 'REJECTED';
  return (
    <StateChip state={rejected ? 'broken' : 'risk'}>
      {rejected ? <Trans>not agreed to</Trans> : <Trans>waits for approval</Trans>}
    </StateChip>
  );
}
