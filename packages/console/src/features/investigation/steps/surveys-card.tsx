import { Button, Card, formatWindow, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { WordedChange } from '../../../change/worded-change';
import { RefusalBanner } from '../../../change/refusal-banner';
import { type FragmentType, graphql, readFragment } from '../../../gql';
import { useFrame } from '../../../time/use-frame';
import { surveyStateLooks, surveyStateWords } from '../../../words/investigation-words';
import { useCancelSurvey } from '../use-cancel-survey';
import { useFinishSurvey } from '../use-finish-survey';
import { SurveyDialog } from './survey-dialog';

const SurveysCardParts = graphql(`
  fragment SurveysCard on Investigation {
    id
    version
    allowedActions
    surveys {
      id
      startsAt
      endsAt
      bring
      state
      reason
    }
  }
`);

export interface SurveysCardProps {
  investigation: FragmentType<typeof SurveysCardParts>;
  onChanged: () => void;
}

/** When somebody looks on site; the customer sees it too. */
export function SurveysCard({ investigation, onChanged }: SurveysCardProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const { id: investigationId, version, allowedActions, surveys } = readFragment(SurveysCardParts, investigation);
  const finish = useFinishSurvey();
  const cancel = useCancelSurvey();
  const [open, setOpen] = useState<'SCHEDULE' | 'CANCEL' | null>(null);
  const ahead = surveys.find(({ state }) => state === 'SCHEDULED');
  const may = allowedActions.includes('SCHEDULE_SURVEY');
  const close = () => setOpen(null);
  const seen = { investigationId, version };
  return (
    <Card
      title={<Trans>Survey on site</Trans>}
      aside={
        may && (
          <Button onClick={() => setOpen('SCHEDULE')}>
            {ahead ? <Trans>Move it</Trans> : <Trans>Arrange a survey</Trans>}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-3">
        {surveys.length === 0 && (
          <p className="text-small text-ink-soft">
            <Trans>No appointment yet. The customer is told as soon as there is one.</Trans>
          </p>
        )}
        <ul className="flex flex-col gap-3 empty:hidden">
          {surveys.toReversed().map(({ id, startsAt, endsAt, bring, state, reason }) => (
            <li key={id} className="flex flex-col gap-1 text-small">
              <div className="flex flex-wrap items-center gap-2">
                <time dateTime={startsAt} className="font-semibold">
                  {formatWindow(startsAt, endsAt, frame)}
                </time>
                <StateChip state={surveyStateLooks[state]}>{t(surveyStateWords[state])}</StateChip>
              </div>
              {bring && (
                <p className="break-words text-ink-soft">
                  <Trans>The customer has ready: {bring}</Trans>
                </p>
              )}
              {reason && <p className="break-words text-ink-soft">{reason}</p>}
            </li>
          ))}
        </ul>
        {ahead && (
          <div className="flex flex-wrap gap-2">
            {allowedActions.includes('RECORD') && (
              <Button busy={finish.busy} onClick={() => void finish.run(seen).then((done) => done && onChanged())}>
                <Trans>The survey was made</Trans>
              </Button>
            )}
            {may && (
              <Button variant="quiet" onClick={() => setOpen('CANCEL')}>
                <Trans>Call it off</Trans>
              </Button>
            )}
          </div>
        )}
        <RefusalBanner refused={finish.refused} onReload={onChanged} />
      </div>
      {open === 'SCHEDULE' && <SurveyDialog {...seen} before={ahead ?? null} onClose={close} onChanged={onChanged} />}
      {open === 'CANCEL' && (
        <WordedChange
          title={<Trans>Call the survey off</Trans>}
          description={<Trans>The customer reads the reason.</Trans>}
          words={<Trans>Reason</Trans>}
          field="reason"
          label={<Trans>Call it off</Trans>}
          danger
          change={cancel}
          run={(reason) => cancel.run({ ...seen, reason })}
          told={t`Called off. The customer was told.`}
          onClose={close}
          onReload={onChanged}
          onDone={() => {
            close();
            onChanged();
          }}
        />
      )}
    </Card>
  );
}
