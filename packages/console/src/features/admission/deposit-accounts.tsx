import { Button, Card, Cell, ColumnHead, KeyValueList, TableFrame } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Amount } from '../../money/amount';

const DepositAccountParts = graphql(`
  fragment DepositAccount on DepositAccount {
    firm
    received {
      amountMinor
      currency
    }
    drawn {
      amountMinor
      currency
    }
    returned {
      amountMinor
      currency
    }
    asked {
      amountMinor
      currency
    }
    balance {
      amountMinor
      currency
    }
  }
`);

export interface DepositAccountsProps {
  accounts: readonly FragmentType<typeof DepositAccountParts>[];
  /** Absent where the viewer may not give anything back. */
  onReturn?: (firm: string) => void;
}

/** What each firm has left as security: a table on a desk, a list on a phone. */
export function DepositAccounts({ accounts, onReturn }: DepositAccountsProps) {
  const { t } = useLingui();
  const read = readFragment(DepositAccountParts, accounts);
  const columns = [
    { key: 'received', name: t`Left as security` },
    { key: 'drawn', name: t`Used` },
    { key: 'asked', name: t`Asked for` },
    { key: 'returned', name: t`Given back` },
    { key: 'balance', name: t`In it now` },
  ] as const;
  const giveBack = (firm: string, left: string) =>
    onReturn &&
    left !== '0' && (
      <Button onClick={() => onReturn(firm)}>
        <Trans>Give back</Trans>
      </Button>
    );
  return (
    <Card title={<Trans>Firm by firm</Trans>} padded={false}>
      <TableFrame label={t`Deposits by firm`} className="max-md:hidden print:block">
        <thead>
          <tr>
            <ColumnHead>
              <Trans>Firm</Trans>
            </ColumnHead>
            {columns.map(({ key, name }) => (
              <ColumnHead key={key} numeric>
                {name}
              </ColumnHead>
            ))}
            <ColumnHead>
              <span className="sr-only">
                <Trans>Actions</Trans>
              </span>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {read.map((account) => (
            <tr key={`${account.firm} ${account.balance.currency}`} className="border-b border-line">
              <Cell className="min-w-36 font-medium">{account.firm}</Cell>
              {columns.map(({ key }) => (
                <Cell key={key} numeric>
                  <Amount strong={key === 'balance'} of={account[key]} />
                </Cell>
              ))}
              <Cell className="text-right" data-screen-only>
                {giveBack(account.firm, account.balance.amountMinor)}
              </Cell>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <ul aria-label={t`Deposits by firm`} className="divide-y divide-line md:hidden print:hidden">
        {read.map((account) => (
          <li key={`${account.firm} ${account.balance.currency}`} className="flex flex-col gap-2 px-4 py-3 text-small">
            <span className="font-semibold">{account.firm}</span>
            <KeyValueList
              items={columns.map(({ key, name }) => ({
                key,
                term: name,
                value: <Amount strong={key === 'balance'} of={account[key]} />,
              }))}
            />
            {giveBack(account.firm, account.balance.amountMinor)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
