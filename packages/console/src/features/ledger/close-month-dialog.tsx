import { apiProblem, Button, Cell, Dialog, ErrorState, Loading, TableFrame, useLanguage } from '@aftercare/ui';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useViewer } from '../../app/viewer';
import { RefusalBanner } from '../../change/refusal-banner';
import { graphql } from '../../gql';
import { Amount } from '../../money/amount';
import { inAll } from './by-account';
import { CasesTable } from './cases-table';
import { mayKeepBooks } from './may-keep-books';
import { lastDayOf, monthWords } from './month-words';
import { useCloseMonth } from './use-close-month';

const MonthPreview = graphql(`
  query MonthPreview($from: Date!, $to: Date!) {
    claimsLedger(from: $from, to: $to) {
      rows {
        ...CasesRow
      }
      totals {
        ...CasesTotal
      }
    }
    ledgerBalances(filter: { account: [PENALTY], from: $from, to: $to }) {
      party {
        id
        name {
          text
        }
      }
      debit {
        amountMinor
        currency
      }
      credit {
        amountMinor
        currency
      }
      balance {
        amountMinor
        currency
      }
    }
  }
`);

export interface CloseMonthDialogProps {
  /** Its first day. */
  month: string;
  entries: number;
  mayClose: boolean;
  onClose: () => void;
  onReload: () => void;
  onDone: () => void;
}

/** What a month's papers will hold, and its closing: asked twice, as it is never opened again. */
export function CloseMonthDialog({ month, entries, mayClose, onClose, onReload, onDone }: CloseMonthDialogProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { roles } = useViewer();
  const close = useCloseMonth();
  const [sure, setSure] = useState(false);
  const [{ data, error }, again] = useQuery({
    query: MonthPreview,
    variables: { from: month, to: lastDayOf(month) },
    requestPolicy: 'network-only',
  });
  const name = monthWords(month, language);
  const offered = mayClose && mayKeepBooks(roles);
  const send = async () => {
    if (!sure) return setSure(true);
    if (await close.run({ month, entries })) onDone();
  };
  return (
    <Dialog
      open
      wide="table"
      onOpenChange={onClose}
      title={name}
      description={
        <>
          <Plural value={entries} one="# entry" other="# entries" />
          {' · '}
          <Trans>what its papers hold</Trans>
        </>
      }
      footer={
        offered &&
        data && (
          <>
            {sure && (
              <p role="alert" className="mr-auto min-w-0 flex-1 text-small">
                <Trans>A closed month is never opened again. Corrections go into the month that is open.</Trans>
              </p>
            )}
            <Button variant={sure ? 'danger' : 'primary'} busy={close.busy} onClick={() => void send()}>
              {sure ? t`Yes, close ${name}` : t`Close ${name}`}
            </Button>
          </>
        )
      }
    >
      <div className="flex flex-col gap-5">
        <RefusalBanner
          refused={close.refused}
          onReload={() => {
            setSure(false);
            onReload();
            again({ requestPolicy: 'network-only' });
          }}
        />
        {error && !data && (
          <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
        )}
        {!data && !error && <Loading lines={8} />}
        {data && (
          <>
            <section className="flex flex-col gap-2">
              <h3 className="text-body font-semibold">
                <Trans>Returns, compensations, exchanges</Trans>
              </h3>
              <div className="overflow-hidden rounded-control border border-line">
                <CasesTable {...data.claimsLedger} />
              </div>
            </section>
            <section className="flex flex-col gap-2">
              <h3 className="text-body font-semibold">
                <Trans>Penalties by unit</Trans>
              </h3>
              {data.ledgerBalances.length === 0 ? (
                <p className="text-small text-ink-soft">
                  <Trans>No penalty was charged.</Trans>
                </p>
              ) : (
                <TableFrame label={t`Penalties by unit`} className="rounded-control border border-line">
                  <tbody>
                    {data.ledgerBalances.map(({ party, balance }) => (
                      <tr key={`${party?.id} ${balance.currency}`} className="border-b border-line last:border-b-0">
                        <th scope="row" className="px-3 py-2 text-left font-normal">
                          {party?.name.text}
                        </th>
                        <Cell numeric className="h-10 last:pr-3">
                          <Amount of={balance} />
                        </Cell>
                      </tr>
                    ))}
                  </tbody>
                  <tfoot>
                    {inAll(data.ledgerBalances).map(({ currency, total }) => (
                      <tr key={currency} className="border-t border-line bg-page">
                        <th scope="row" className="px-3 py-2 text-left font-semibold">
                          <Trans>Total</Trans>
                        </th>
                        <Cell numeric className="h-10 last:pr-3">
                          <Amount strong of={total.balance} />
                        </Cell>
                      </tr>
                    ))}
                  </tfoot>
                </TableFrame>
              )}
            </section>
            <p className="text-small text-ink-soft">
              <Trans>The bulletin tells the same cases with their causes and outcomes, without personal data.</Trans>
            </p>
            {!mayClose && (
              <p className="text-small text-ink-soft">
                <Trans>It can be closed once it is over and every month before it is closed.</Trans>
              </p>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}
