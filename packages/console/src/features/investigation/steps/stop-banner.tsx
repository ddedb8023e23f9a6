import { Banner, Button, Card, formatList, punctuation, StateChip, useLanguage } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { WordedChange } from '../../../change/worded-change';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { Moment } from '../../../time/moment';
import { stopCauseWords } from '../../../words/investigation-words';
import { useLiftStop } from '../use-lift-stop';
import { ReportStopDialog } from './report-stop-dialog';

const StopBannerParts = graphql(`
  fragment StopBanner on ServiceRequest {
    id
    investigationForm {
      degrees {
        name
        label {
          text
        }
      }
      checklists {
        name
        label {
          text
        }
      }
      stopGrounds {
        name
        label {
          text
        }
      }
      stopStates {
        name
        label {
          text
        }
      }
      stopReportedTo {
        name
        label {
          text
        }
      }
    }
    stopOrders {
      id
      version
      cause
      ground
      at
      by {
        id
        displayName
      }
      place
      model
      description
      reportedTo
      reportedAt
      reportedBy {
        id
        displayName
      }
      liftedAt
      liftedBy {
        id
        displayName
      }
      liftReason
      viewerMayLift
    }
  }
`);

export interface StopBannerProps {
  request: FragmentType<typeof StopBannerParts>;
  onChanged: () => void;
}

/** Whether work may go on at all: a stop and why, its report, and what lifts it. */
export function StopBanner({ request, onChanged }: StopBannerProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { colon } = punctuation(language);
  const { investigationForm: form, stopOrders } = readFragment(StopBannerParts, request);
  const lift = useLiftStop();
  const [open, setOpen] = useState<'REPORT' | 'LIFT' | null>(null);
  const stop = stopOrders.find(({ liftedAt }) => !liftedAt);
  const lifted = stopOrders.filter(({ liftedAt }) => liftedAt);
  const close = () => setOpen(null);
  const grounds = [...(form?.stopGrounds ?? []), ...(form?.degrees ?? []), ...(form?.checklists ?? [])];
  const above = (names: readonly string[]) =>
    formatList(
      names.flatMap((name) => form?.stopReportedTo.find((one) => one.name === name)?.label.text ?? []),
      language,
    );
  const groundOf = (name: string) => grounds.find((one) => one.name === name)?.label.text;
  const done = () => {
    close();
    onChanged();
  };
  if (stopOrders.length === 0) return null;
  return (
    <section aria-label={t`Stop of the work`} className="flex flex-col gap-2">
      {stop && (
        <Banner
          tone="broken"
          action={
            <div className="flex flex-wrap gap-2">
              {!stop.reportedAt && <Button onClick={() => setOpen('REPORT')}>{t`Report it`}</Button>}
              {stop.viewerMayLift && <Button onClick={() => setOpen('LIFT')}>{t`Let the work go on`}</Button>}
            </div>
          }
        >
          <p className="font-semibold">
            {groundOf(stop.ground) ? (
              <Trans>The work rests: {groundOf(stop.ground)}</Trans>
            ) : (
              <Trans>The work rests</Trans>
            )}
          </p>
          <p className="mt-0.5 break-words whitespace-pre-line">{stop.description}</p>
          <p className="mt-1 text-caption">
            {stop.by?.displayName}, {t(stopCauseWords[stop.cause])} · <Moment at={stop.at} />
            {stop.place && <> · {stop.place}</>}
            {stop.model && <> · {stop.model}</>}
            {' · '}
            {stop.reportedAt ? (
              <Trans>
                reported by {stop.reportedBy?.displayName} <Moment at={stop.reportedAt} />
              </Trans>
            ) : (
              <strong>{t`not reported yet: it can be lifted only after that`}</strong>
            )}
            {above(stop.reportedTo) && <> · {t`goes to: ${above(stop.reportedTo)}`}</>}
          </p>
        </Banner>
      )}
      {lifted.length > 0 && (
        <Card padded>
          <details className="text-small">
            <summary className="cursor-pointer text-ink-soft">
              <Trans>Stops that were lifted ({lifted.length})</Trans>
            </summary>
            <ul className="mt-2 flex flex-col gap-2">
              {lifted.map((one) => (
                <li key={one.id}>
                  <StateChip state="met">{groundOf(one.ground) ?? t`lifted`}</StateChip>{' '}
                  <span className="break-words whitespace-pre-line">{one.description}</span>
                  <p className="text-caption text-ink-soft">
                    {one.by?.displayName} <Moment at={one.at} /> → {one.liftedAt && <Moment at={one.liftedAt} />}{' '}
                    {colon(one.liftedBy?.displayName ?? '', one.liftReason ?? '')}
                  </p>
                </li>
              ))}
            </ul>
          </details>
        </Card>
      )}
      {open === 'REPORT' && stop && (
        <ReportStopDialog
          stop={stop}
          states={(form?.stopStates ?? []).map(({ name }) => name)}
          onClose={close}
          onReload={onChanged}
          onDone={done}
        />
      )}
      {open === 'LIFT' && stop && (
        <WordedChange
          title={<Trans>Let the work go on</Trans>}
          description={<Trans>Whoever was at work begins again themselves. The reason stays on record.</Trans>}
          words={<Trans>Why it may go on</Trans>}
          field="reason"
          label={<Trans>Let it go on</Trans>}
          change={lift}
          run={(reason) => lift.run({ stopOrderId: stop.id, version: stop.version, reason })}
          told={t`The stop is lifted.`}
          onClose={close}
          onReload={onChanged}
          onDone={done}
        />
      )}
    </section>
  );
}
