import { Card, formatMoment, StateChip } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { useFrame } from '../../../../time/use-frame';
import { SurveyLine } from './survey-line';

const ExaminationCardParts = graphql(`
  fragment ExaminationCard on Investigation {
    state
    openedAt
    endedAt
    toldCustomer
    surveys {
      id
      ...SurveyLine
    }
  }
`);

/** That the cause is looked for, when somebody comes to look, and what was found. */
export function ExaminationCard({ investigation }: { investigation: FragmentType<typeof ExaminationCardParts> }) {
  const { t } = useLingui();
  const frame = useFrame();
  const { state, openedAt, endedAt, toldCustomer, surveys } = readFragment(ExaminationCardParts, investigation);
  const when = formatMoment(endedAt ?? openedAt, frame);
  return (
    <Card title={state === 'CONCLUDED' ? <Trans>What we found</Trans> : <Trans>What caused it?</Trans>}>
      <div className="flex flex-col gap-3">
        {state === 'OPEN' ? (
          <div>
            <StateChip state="met" icon={null}>
              <Trans>Being looked into since {when}</Trans>
            </StateChip>
          </div>
        ) : (
          <time dateTime={endedAt!} className="text-caption text-ink-soft">
            {when}
          </time>
        )}
        {state === 'CONCLUDED' && <p className="break-words whitespace-pre-line">{toldCustomer}</p>}
        {state === 'OPEN' && (
          <p className="text-small text-ink-soft">
            <Trans>
              We look for the cause, and keep every photo, reading and paper unchanged as evidence. What we find you
              read here.
            </Trans>
          </p>
        )}
        {state === 'DROPPED' && (
          <p className="text-small text-ink-soft">
            <Trans>There was nothing more to find out.</Trans>
          </p>
        )}
        {surveys.length > 0 && (
          <ul aria-label={t`Appointments to have a look`} className="flex flex-col gap-2">
            {surveys.map((survey) => (
              <SurveyLine key={survey.id} survey={survey} />
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}
