import {
  apiProblem,
  Button,
  Card,
  EmptyState,
  ErrorState,
  KeyValueList,
  lazyDialog,
  Select,
  StateChip,
} from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { PiggyBank } from 'lucide-react';
import { Suspense, useState } from 'react';
import { PageLoading } from '../../app/page-loading';
import { useViewer } from '../../app/viewer';
import type { YearBudgetsQuery } from '../../gql/graphql';
import { Amount } from '../../money/amount';
import type { LedgerViewProps } from './ledger-entries';
import { mayKeepBooks } from './may-keep-books';
import { useThisYear, useYearBudgets } from './use-year-budgets';

const SalesDialog = lazyDialog(() => import('./sales-dialog').then(({ SalesDialog: it }) => ({ default: it })));

const YEARS = 5;

/** What the policy wants set aside in a year, what was given and spent, and what is missing of it. */
export function LedgerBudgets({ search, onChange }: Pick<LedgerViewProps, 'search' | 'onChange'>) {
  const { t } = useLingui();
  const thisYear = useThisYear();
  const [entering, setEntering] = useState(false);
  const keeps = mayKeepBooks(useViewer().roles);
  const year = Number(search.year) || thisYear;
  const { data, error, renew } = useYearBudgets(year);
  const found = data?.yearBudgets;
  return (
    <>
      <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-2 md:px-5">
        <Select
          compact
          label={t`Year`}
          options={Array.from({ length: YEARS }, (_, back) => String(thisYear - back)).map((value) => ({
            value,
            label: value,
          }))}
          value={String(year)}
          onChange={(value) => onChange({ year: value === String(thisYear) ? undefined : value })}
        />
        {found && (
          <span className="text-small text-ink-soft">
            {found.sales ? (
              <>
                <Trans>Turnover</Trans> <Amount strong of={found.sales} />
              </>
            ) : (
              <Trans>Nobody entered the sales of this year yet.</Trans>
            )}
          </span>
        )}
        {keeps && (
          <Button className="ml-auto" onClick={() => setEntering(true)}>
            <Trans>Enter the sales</Trans>
          </Button>
        )}
      </div>
      {error && !data && <ErrorState problem={apiProblem(error)} onRetry={renew} />}
      {!data && !error && <PageLoading lines={6} />}
      {found?.budgets.length === 0 && (
        <EmptyState icon={<PiggyBank />} title={<Trans>The policy sets nothing aside</Trans>}>
          <Trans>Where it demands a share of sales for service, it is measured here.</Trans>
        </EmptyState>
      )}
      {found && found.budgets.length > 0 && (
        <div className="grid gap-4 p-3 md:grid-cols-2 md:p-5">
          {found.budgets.map((one) => (
            <Budget key={one.budget.name} of={one} />
          ))}
        </div>
      )}
      {entering && (
        <Suspense fallback={null}>
          <SalesDialog
            year={year}
            onClose={() => setEntering(false)}
            onDone={() => {
              setEntering(false);
              renew();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

type Standing = YearBudgetsQuery['yearBudgets']['budgets'][number];
type Money = Standing['planned'];

function Budget({ of: one }: { of: Standing }) {
  const { t } = useLingui();
  const items = [
    {
      key: 'share',
      term: t`No less than`,
      value: (
        <>
          <Trans>
            {one.atLeastPercent} % of {one.of.label.text}
          </Trans>
          {one.atLeast && (
            <>
              : <Amount strong of={one.atLeast} />
            </>
          )}
        </>
      ),
    },
    { key: 'planned', term: t`Set aside`, value: <Held of={one.planned} short={one.plannedShort} /> },
    { key: 'spent', term: t`Spent`, value: <Held of={one.spent} short={one.spentShort} /> },
  ];
  return (
    <Card title={one.budget.label.text}>
      <div className="flex flex-col gap-3">
        <KeyValueList items={items} />
        <p className="text-caption text-ink-soft">{one.trace[0]?.sentence.text}</p>
      </div>
    </Card>
  );
}

function Held({ of, short }: { of: Money; short?: Money | null }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <Amount of={of} />
      {short && short.amountMinor === '0' && (
        <StateChip state="met">
          <Trans>enough</Trans>
        </StateChip>
      )}
      {short && short.amountMinor !== '0' && (
        <StateChip state="broken">
          <Trans>
            short of <Amount of={short} />
          </Trans>
        </StateChip>
      )}
    </span>
  );
}
