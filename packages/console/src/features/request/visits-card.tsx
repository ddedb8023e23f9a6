import { Button, Card, formatWindow, lazyDialog, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { Suspense, useState } from 'react';
import { CancelVisitDialog } from '../../assign/cancel-visit-dialog';
import { SecondVisit } from '../../assign/second-visit';
import { VisitStateChip } from '../../assign/visit-state-chip';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { useFrame } from '../../time/use-frame';
import { visitKindWords, visitOutcomeWords } from '../../words/visit-words';

const MoveVisitDrawer = lazyDialog(() =>
  import('../../assign/move-visit-drawer').then(({ MoveVisitDrawer: it }) => ({ default: it })),
);

const VisitsCardParts = graphql(`
  fragment VisitsCard on ServiceRequest {
    id
    number
    visits {
      id
      number
      kind
      state
      version
      startsAt
      endsAt
      outcome
      findings
      declineReason
      secondVisit {
        ...SecondVisit
      }
      allowedActions
      technician {
        id
        name
      }
      report {
        id
        number
        paperUrl
      }
    }
  }
`);

export interface VisitsCardProps {
  request: FragmentType<typeof VisitsCardParts>;
  onChanged: () => void;
}

/** Every visit made or ahead, with its report. */
export function VisitsCard({ request, onChanged }: VisitsCardProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const toast = useToast();
  const { id: requestId, visits } = readFragment(VisitsCardParts, request);
  const [acting, setActing] = useState<{ id: string; action: 'MOVE' | 'CANCEL' } | null>(null);
  const visit = visits.find(({ id }) => id === acting?.id);
  const close = () => setActing(null);
  const done = (text: string) => {
    toast({ text });
    close();
    onChanged();
  };
  if (visits.length === 0) return null;
  return (
    <Card title={<Trans>Visits</Trans>}>
      <ul className="flex flex-col gap-4">
        {visits.map(
          ({
            id,
            number,
            kind,
            state,
            startsAt,
            endsAt,
            technician,
            outcome,
            findings,
            declineReason,
            secondVisit,
            report,
            allowedActions,
          }) => (
            <li key={id} className="flex flex-col gap-1 text-small">
              <div className="flex flex-wrap items-center gap-2">
                <Link
                  to="/visits/$visitId"
                  params={{ visitId: id }}
                  className="font-semibold text-brand hover:underline"
                  data-numeric
                >
                  {number}
                </Link>
                <span className="text-ink-soft">{t(visitKindWords[kind])}</span>
                <VisitStateChip state={state} />
              </div>
              <div data-numeric>{formatWindow(startsAt, endsAt, frame)}</div>
              <div className="text-ink-soft">
                {technician?.name}
                {outcome && <> · {t(visitOutcomeWords[outcome])}</>}
                {declineReason && <> · {declineReason}</>}
              </div>
              {findings && <p className="line-clamp-3">{findings}</p>}
              {secondVisit && (
                <div className="flex flex-col gap-1 border-l-2 border-line pl-3">
                  <p className="font-semibold">
                    <Trans>For the second visit</Trans>
                  </p>
                  <SecondVisit wish={secondVisit} />
                </div>
              )}
              <div className="flex flex-wrap gap-2">
                {report && (
                  <a
                    href={report.paperUrl}
                    target="_blank"
                    rel="noreferrer"
                    className="inline-flex items-center gap-1.5 text-brand hover:underline"
                  >
                    <FileText aria-hidden className="size-4" /> <Trans>Report {report.number}</Trans>
                  </a>
                )}
                {allowedActions.includes('MOVE') && (
                  <Button onClick={() => setActing({ id, action: 'MOVE' })}>{t`Move`}</Button>
                )}
                {allowedActions.includes('CANCEL') && (
                  <Button
                    variant="quiet"
                    onClick={() => setActing({ id, action: 'CANCEL' })}
                  >{t`Cancel the visit`}</Button>
                )}
              </div>
            </li>
          ),
        )}
      </ul>
      {visit && acting?.action === 'MOVE' && (
        <Suspense fallback={null}>
          <MoveVisitDrawer
            requestId={requestId}
            visit={{ ...visit, technicianId: visit.technician?.id ?? null }}
            onClose={close}
            onReload={onChanged}
            onDone={() => done(t`Moved. The technician is asked again.`)}
          />
        </Suspense>
      )}
      {visit && acting?.action === 'CANCEL' && (
        <CancelVisitDialog
          visitId={visit.id}
          version={visit.version}
          onClose={close}
          onReload={onChanged}
          onDone={() => done(t`Visit cancelled.`)}
        />
      )}
    </Card>
  );
}
