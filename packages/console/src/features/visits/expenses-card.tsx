import { apiProblem, Button, Card, ErrorState, formatDate, formatMoney, useOnline } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { tripCostKindWords } from '../../words/investigation-words';
import { ClaimExpensesDialog } from './claim-expenses-dialog';

const VisitExpensesParts = graphql(`
  fragment VisitExpenses on Visit {
    id
    expenses {
      id
      kind
      onDay
      note
      amount {
        amountMinor
        currency
      }
      receipt {
        id
        name
        url
      }
    }
  }
`);
const VisitExpensesQuery = graphql(`
  query VisitExpensesOf($visitId: ID!) {
    visit(id: $visitId) {
      id
      ...VisitExpenses
    }
  }
`);

export interface ExpensesCardProps {
  visitId: string;
  /** ISO 8601, UTC: on its day most of it was laid out. */
  wentAt: string;
}

/** What the visit cost its technician, paid upon the closed report: what was claimed, and a claim of more. */
export function ExpensesCard({ visitId, wentAt }: ExpensesCardProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const online = useOnline();
  const [claiming, setClaiming] = useState(false);
  const [{ data, error }, again] = useQuery({
    query: VisitExpensesQuery,
    variables: { visitId },
    requestPolicy: 'cache-and-network',
    pause: !online,
  });
  const expenses = data?.visit ? readFragment(VisitExpensesParts, data.visit).expenses : [];
  const isKnown = Boolean(data?.visit);
  if (online && !isKnown && !error) return null;
  return (
    <Card title={<Trans>Expenses</Trans>}>
      <div className="flex flex-col gap-3 text-small">
        {isKnown && expenses.length === 0 && (
          <p className="text-ink-soft">
            <Trans>Nothing was claimed yet. What you laid out is paid upon this report.</Trans>
          </p>
        )}
        {expenses.length > 0 && (
          <ul className="flex flex-col divide-y divide-line">
            {expenses.map(({ id, kind, onDay, amount, note, receipt }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-2 gap-y-1 py-2">
                <span className="min-w-0 flex-1 font-semibold">{t(tripCostKindWords[kind])}</span>
                <span data-numeric className="font-semibold">
                  {formatMoney(amount, frame.language)}
                </span>
                <span className="w-full break-words text-ink-soft">
                  {formatDate(`${onDay}T12:00:00Z`, { ...frame, zone: 'UTC' })}
                  {note && ` · ${note}`}
                </span>
                {receipt && (
                  <a
                    href={receipt.url}
                    target="_blank"
                    rel="noreferrer"
                    className="flex min-h-10 items-center break-all text-brand hover:underline"
                  >
                    <Trans>Receipt: {receipt.name}</Trans>
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
        {online && error && (
          <ErrorState problem={apiProblem(error)} onRetry={() => again({ requestPolicy: 'network-only' })} />
        )}
        {online ? (
          isKnown && (
            <Button className="min-h-12" onClick={() => setClaiming(true)}>
              <Trans>Claim expenses</Trans>
            </Button>
          )
        ) : (
          <p className="text-ink-soft">
            <Trans>Claiming expenses needs a network.</Trans>
          </p>
        )}
      </div>
      {claiming && <ClaimExpensesDialog visitId={visitId} wentAt={wentAt} onClose={() => setClaiming(false)} />}
    </Card>
  );
}
