import type { DepotAction } from '@aftercare/schema';
import { Button, Card, lazyDialog, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../gql';
import { Moment } from '../time/moment';
import { depotActionWords, depotStateLooks, depotStateWords } from '../words/depot-words';
import { useClauseWords } from '../words/use-clause-words';

const DepotDialog = lazyDialog(() => import('./depot-dialog').then((module) => ({ default: module.DepotDialog })));

const DepotCardParts = graphql(`
  fragment DepotCard on ServiceRequest {
    id
    version
    state
    depotActions
    depotRepairs {
      id
      number
      state
      sentAt
      cameBy
      receivedAt
      condition
      accessories
      repairedAt
      fixed
      findings
      actions
      returnedAt
      wentBy
    }
    loans {
      id
      free
      clause
      lentAt
      returnedAt
      conditionIn
      unit {
        id
        label
        serial
      }
    }
  }
`);

export interface DepotCardProps {
  request: FragmentType<typeof DepotCardParts>;
  onChanged: () => void;
}

/** The unit in our own workshop, and what is lent meanwhile. */
export function DepotCard({ request, onChanged }: DepotCardProps) {
  const { t } = useLingui();
  const clauseWords = useClauseWords();
  const [acting, setActing] = useState<DepotAction | null>(null);
  const { id, version, depotActions, depotRepairs, loans } = readFragment(DepotCardParts, request);
  if (depotRepairs.length + loans.length + depotActions.length === 0) return null;
  const close = () => setActing(null);
  return (
    <Card title={<Trans>Repair in our workshop</Trans>}>
      <div className="flex flex-col gap-3 text-small">
        {depotRepairs.length + loans.length === 0 && (
          <p className="text-ink-soft">
            <Trans>The unit is with the customer.</Trans>
          </p>
        )}
        {depotRepairs.map((repair) => (
          <section key={repair.id} className="flex flex-col gap-1">
            <p className="flex flex-wrap items-center gap-2">
              <span data-numeric className="font-semibold">
                {repair.number}
              </span>
              <StateChip state={depotStateLooks[repair.state]}>{t(depotStateWords[repair.state])}</StateChip>
              {repair.fixed === false && <StateChip state="broken">{t`Beyond repair`}</StateChip>}
            </p>
            {repair.receivedAt ? (
              <p>
                <Trans>
                  Arrived <Moment at={repair.receivedAt} />
                </Trans>
                {repair.cameBy && ` · ${repair.cameBy}`}
                <span className="block break-words text-ink-soft">
                  {[repair.condition, repair.accessories].filter(Boolean).join(' · ')}
                </span>
              </p>
            ) : (
              repair.sentAt && (
                <p>
                  <Trans>
                    Sent in <Moment at={repair.sentAt} />
                  </Trans>
                  {repair.cameBy && ` · ${repair.cameBy}`}
                </p>
              )
            )}
            {repair.repairedAt && (
              <p className="break-words">
                {repair.findings}
                <span className="block text-ink-soft">{repair.actions}</span>
              </p>
            )}
            {repair.returnedAt && (
              <p>
                <Trans>
                  Went back <Moment at={repair.returnedAt} />
                </Trans>
                {repair.wentBy && ` · ${repair.wentBy}`}
              </p>
            )}
          </section>
        ))}
        {loans.map(({ id: loanId, unit, lentAt, returnedAt, free, clause, conditionIn }) => (
          <section key={loanId} className="flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-line pt-2">
            <span className="font-semibold">
              {unit?.label} <span data-numeric>{unit?.serial}</span>
            </span>
            <StateChip state={returnedAt ? 'ok' : 'risk'}>
              {returnedAt ? t`Loaner is back` : t`Loaner is out`}
            </StateChip>
            <span className="w-full text-ink-soft">
              <Trans>
                Lent <Moment at={lentAt} />
              </Trans>
              {free && (clause ? t` · free of charge, ${clauseWords(clause)}` : t` · free of charge`)}
              {conditionIn && ` · ${conditionIn}`}
            </span>
          </section>
        ))}
        {depotActions.length > 0 && (
          <div data-screen-only className="flex flex-wrap gap-2">
            {depotActions.map((action) => (
              <Button key={action} onClick={() => setActing(action)}>
                {t(depotActionWords[action])}
              </Button>
            ))}
          </div>
        )}
      </div>
      {acting && (
        <Suspense fallback={null}>
          <DepotDialog
            action={acting}
            requestId={id}
            version={version}
            onClose={close}
            onReload={onChanged}
            onDone={() => {
              close();
              onChanged();
            }}
          />
        </Suspense>
      )}
    </Card>
  );
}
