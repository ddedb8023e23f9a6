import { Cell, ColumnHead, punctuation, Row, StateChip, TableFrame, TwoLines, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Amount } from '../../money/amount';
import { Day } from '../../time/day';
import { ledgerAccountWords, ledgerEntryKindWords } from '../../words/ledger-words';
import type { LedgerEntryRowNode } from './use-ledger-entries';

export interface EntriesTableProps {
  rows: readonly LedgerEntryRowNode[];
  activeId: string | null;
  onOpen: (id: string) => void;
}

/** Entries as a table on a desk and as cards on a phone. */
export function EntriesTable({ rows, activeId, onOpen }: EntriesTableProps) {
  const { t } = useLingui();
  const { aside } = punctuation(useLanguage());
  const wordsOf = ({ postings }: LedgerEntryRowNode) =>
    postings
      .map(({ account, party }) =>
        party ? aside(t(ledgerAccountWords[account]), party.name.text) : t(ledgerAccountWords[account]),
      )
      .join(' · ');
  return (
    <>
      <TableFrame label={t`Entries`} className="max-md:hidden print:block">
        <thead>
          <tr>
            <ColumnHead sort="descending">
              <Trans>Day</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Entry</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Accounts</Trans>
            </ColumnHead>
            <ColumnHead>
              <Trans>Request</Trans>
            </ColumnHead>
            <ColumnHead numeric>
              <Trans>Amount</Trans>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id} active={row.id === activeId}>
              <Cell className="whitespace-nowrap">
                <Day on={row.on} />
              </Cell>
              <Cell className="whitespace-nowrap">
                <TwoLines
                  strong
                  first={
                    <button
                      type="button"
                      data-print
                      data-numeric
                      aria-haspopup="dialog"
                      onClick={() => onOpen(row.id)}
                      className="hover:underline"
                    >
                      {row.number}
                    </button>
                  }
                  second={t(ledgerEntryKindWords[row.kind])}
                />
              </Cell>
              <Cell className="w-full max-w-0 min-w-64">
                <TwoLines first={wordsOf(row)} second={row.memo ?? row.reason} />
              </Cell>
              <Cell className="whitespace-nowrap">
                {row.request && (
                  <Link
                    data-numeric
                    to="/requests/$number"
                    params={{ number: row.request.number }}
                    className="text-ink-soft hover:underline"
                  >
                    {row.request.number}
                  </Link>
                )}
              </Cell>
              <Cell numeric className="whitespace-nowrap">
                {row.amount && <Amount strong of={row.amount} />}
                {row.reversedBy && <TakenBack />}
              </Cell>
            </Row>
          ))}
        </tbody>
      </TableFrame>
      <ul aria-label={t`Entries`} className="md:hidden print:hidden">
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              aria-haspopup="dialog"
              onClick={() => onOpen(row.id)}
              className="flex w-full flex-col gap-1 border-b border-line px-4 py-3 text-left hover:bg-page"
            >
              <span className="flex flex-wrap items-baseline gap-x-2 text-body font-semibold">
                <span className="min-w-0 flex-1" data-numeric>
                  {row.number} · {t(ledgerEntryKindWords[row.kind])}
                </span>
                {row.amount && <Amount of={row.amount} />}
              </span>
              <span className="text-small text-ink-soft">
                <Day on={row.on} /> · {wordsOf(row)}
              </span>
              {row.reversedBy && (
                <span>
                  <TakenBack />
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function TakenBack() {
  return (
    <StateChip state="paused">
      <Trans>taken back</Trans>
    </StateChip>
  );
}
