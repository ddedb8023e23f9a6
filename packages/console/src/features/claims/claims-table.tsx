import { ColumnHead, TableFrame } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ClaimOrder } from '../../gql/graphql';
import { ClaimCard } from './claim-card';
import { ClaimRow } from './claim-row';
import type { ClaimRowNode } from './use-claims';

export interface ClaimsTableProps {
  rows: readonly ClaimRowNode[];
  activeId: string | null;
  order: ClaimOrder;
  onOrder: (order: ClaimOrder) => void;
  onOpen: (id: string) => void;
}

/** Claims as a table on a desk and as cards on a phone. */
export function ClaimsTable({ rows, activeId, order, onOrder, onOpen }: ClaimsTableProps) {
  const { t } = useLingui();
  return (
    <>
      <TableFrame label={t`Claims`} className="max-md:hidden print:block">
        <thead>
          <tr>
            <ColumnHead>
              <Trans>Number and kind</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Customer</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>State</Trans>
            </ColumnHead>
            <ColumnHead
              numeric
              sort={order === 'LARGEST' ? 'descending' : 'none'}
              onSort={() => onOrder(order === 'LARGEST' ? 'NEWEST' : 'LARGEST')}
            >
              <Trans>Amount claimed</Trans>
            </ColumnHead>
            <ColumnHead numeric>
              <Trans>Amount approved</Trans>
            </ColumnHead>
            <ColumnHead numeric>
              <Trans>Still owed</Trans>
            </ColumnHead>
            <ColumnHead sort={order === 'NEWEST' ? 'descending' : 'none'} onSort={() => onOrder('NEWEST')}>
              <Trans>Entered</Trans>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ClaimRow key={row.id} claim={row} active={row.id === activeId} onOpen={() => onOpen(row.id)} />
          ))}
        </tbody>
      </TableFrame>
      <ul aria-label={t`Claims`} className="md:hidden print:hidden">
        {rows.map((row) => (
          <li key={row.id}>
            <ClaimCard claim={row} onOpen={() => onOpen(row.id)} />
          </li>
        ))}
      </ul>
    </>
  );
}
