import { formatMoment, formatWindow } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { CalendarCheck, CalendarClock, CalendarX } from 'lucide-react';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { useFrame } from '../../../../time/use-frame';

const SurveyLineParts = graphql(`
  fragment SurveyLine on Survey {
    startsAt
    endsAt
    bring
    state
    reason
    endedAt
  }
`);

/** When we come to look, and what should be ready then; afterwards, that we were there, or why not. */
export function SurveyLine({ survey }: { survey: FragmentType<typeof SurveyLineParts> }) {
  const frame = useFrame();
  const { startsAt, endsAt, bring, state, reason, endedAt } = readFragment(SurveyLineParts, survey);
  const Sign = { SCHEDULED: CalendarClock, DONE: CalendarCheck, CANCELLED: CalendarX }[state];
  return (
    <li className="flex items-start gap-3 rounded-control bg-sunken px-3 py-2.5 text-small">
      <Sign aria-hidden className="mt-0.5 size-5 shrink-0 text-brand" />
      <div className="flex min-w-0 flex-col gap-0.5">
        {state === 'SCHEDULED' ? (
          <>
            <p>
              <Trans>We come to have a look</Trans>
            </p>
            <p className="text-lead font-semibold">{formatWindow(startsAt, endsAt, frame)}</p>
            {bring && (
              <p className="break-words">
                <Trans>Please have ready: {bring}</Trans>
              </p>
            )}
          </>
        ) : state === 'DONE' ? (
          <p>
            <Trans>We had a look on site</Trans> · {formatMoment(endedAt ?? startsAt, frame)}
          </p>
        ) : (
          <>
            <p>
              <Trans>The appointment to have a look was called off</Trans> · {formatWindow(startsAt, endsAt, frame)}
            </p>
            {reason && <p className="break-words text-ink-soft">{reason}</p>}
          </>
        )}
      </div>
    </li>
  );
}
