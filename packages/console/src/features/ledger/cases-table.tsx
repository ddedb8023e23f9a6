import { Cell, ColumnHead, EmptyState, Row, TableFrame, TwoLines } from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Undo2 } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Amount } from '../../money/amount';
import { requestKindWords } from '../../words/request-words';

const CasesRowParts = graphql(`
  fragment CasesRow on ClaimsLedgerRow {
    requestId
    number
    kind
    customer
    product {
      text
    }
    happened {
      text
    }
    cause {
      text
    }
    remedy {
      text
    }
    loss {
      amountMinor
      currency
    }
    handling {
      amountMinor
      currency
    }
    recovered {
      amountMinor
      currency
    }
    penalties {
      amountMinor
      currency
    }
    borne {
      name {
        text
      }
      claimed
      amount {
        amountMinor
        currency
      }
    }
  }
`);
const CasesTotalParts = graphql(`
  fragment CasesTotal on ClaimsLedgerTotal {
    cases
    loss {
      amountMinor
      currency
    }
    handling {
      amountMinor
      currency
    }
    recovered {
      amountMinor
      currency
    }
    penalties {
      amountMinor
      currency
    }
  }
`);

export interface CasesTableProps {
  rows: readonly FragmentType<typeof CasesRowParts>[];
  /** Of the whole period, whatever is shown of it. */
  totals: readonly FragmentType<typeof CasesTotalParts>[];
}

/** What each case cost and who bears it, and what all of them come to. */
export function CasesTable(props: CasesTableProps) {
  const { t } = useLingui();
  const rows = readFragment(CasesRowParts, props.rows);
  const totals = readFragment(CasesTotalParts, props.totals);
  if (rows.length === 0) {
    return (
      <EmptyState icon={<Undo2 />} title={<Trans>No case in this period</Trans>}>
        <Trans>Cases appear with the first entry that is posted for them.</Trans>
      </EmptyState>
    );
  }
  return (
    <TableFrame label={t`Case by case`}>
      <thead>
        <tr>
          <ColumnHead>
            <Trans>Case</Trans>
          </ColumnHead>
          <ColumnHead>
            <Trans>What happened, and why</Trans>
          </ColumnHead>
          <ColumnHead numeric>
            <Trans>Granted</Trans>
          </ColumnHead>
          <ColumnHead numeric>
            <Trans>Handling</Trans>
          </ColumnHead>
          <ColumnHead numeric>
            <Trans>Recovered</Trans>
          </ColumnHead>
          <ColumnHead numeric>
            <Trans>Penalties</Trans>
          </ColumnHead>
          <ColumnHead>
            <Trans>Who bears it</Trans>
          </ColumnHead>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.requestId} ${row.loss.currency}`}>
            <Cell className="min-w-44">
              <TwoLines
                strong
                first={
                  <Link to="/requests/$number" params={{ number: row.number }} className="hover:underline" data-numeric>
                    {row.number}
                  </Link>
                }
                second={`${row.remedy?.text ?? t(requestKindWords[row.kind])} · ${row.customer}`}
              />
            </Cell>
            <Cell className="min-w-48">
              <span className="block">{row.happened?.text ?? row.product?.text}</span>
              {row.cause && <span className="text-caption text-ink-soft">{row.cause.text}</span>}
            </Cell>
            <Cell numeric>
              <Amount of={row.loss} />
            </Cell>
            <Cell numeric>
              <Amount of={row.handling} />
            </Cell>
            <Cell numeric>
              <Amount of={row.recovered} />
            </Cell>
            <Cell numeric>
              <Amount of={row.penalties} />
            </Cell>
            <Cell className="min-w-48">
              {row.borne.map(({ name, claimed, amount }) => (
                <span key={`${claimed} ${name.text}`} className="flex justify-between gap-3">
                  <span>{claimed ? <Trans>claimed from {name.text}</Trans> : name.text}</span> <Amount of={amount} />
                </span>
              ))}
            </Cell>
          </Row>
        ))}
      </tbody>
      <tfoot>
        {totals.map(({ cases, loss, handling, recovered, penalties }) => (
          <tr key={loss.currency} className="border-b border-line bg-page">
            <th scope="row" colSpan={2} className="px-3 py-2.5 text-left font-semibold first:pl-5">
              <Plural value={cases} one="# case" other="# cases" />
            </th>
            {[loss, handling, recovered, penalties].map((amount, place) => (
              // The four sums have their fixed places.
              // oxlint-disable-next-line react/no-array-index-key
              <Cell key={place} numeric>
                <Amount strong of={amount} />
              </Cell>
            ))}
            <Cell />
          </tr>
        ))}
      </tfoot>
    </TableFrame>
  );
}
