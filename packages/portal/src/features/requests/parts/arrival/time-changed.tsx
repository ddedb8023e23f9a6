import { Button, deviceStorage, formatWindow, useToast } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { CalendarClock } from 'lucide-react';
import { useState } from 'react';
import { HotlineLink } from '../../../../app/hotline-link';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { useFrame } from '../../../../time/use-frame';
import { DecisionActions } from '../../decision-actions';
import { DecisionCard } from '../../decision-card';
import { ChooseTime } from './choose-time';
import { lostWindow } from './lost-window';

const TimeChangedParts = graphql(`
  fragment TimeChanged on ServiceRequest {
    id
    visits {
      id
      version
      state
      startsAt
      endsAt
      windowStartsAt
      customerChange {
        mayMove
      }
    }
    timeline(first: 100) {
      nodes {
        type
        payload
      }
    }
  }
`);

export interface TimeChangedProps {
  request: FragmentType<typeof TimeChangedParts>;
  onChanged: () => void;
}

/** We moved a visit out of the time its customer chose: when we come instead, and another time if that does not suit. */
export function TimeChanged({ request, onChanged }: TimeChangedProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const toast = useToast();
  const [choosing, setChoosing] = useState(false);
  const [kept, setKept] = useState<string>();
  const { id: requestId, visits, timeline } = readFragment(TimeChangedParts, request);
  const visit = visits.find(
    ({ state, windowStartsAt }) => (state === 'OFFERED' || state === 'ACCEPTED') && !windowStartsAt,
  );
  const lost = visit && lostWindow(visit.id, timeline.nodes);
  if (!visit || !lost) return null;
  const { id, version, startsAt, endsAt, customerChange } = visit;
  // The time stands without the customer's word: that it suits them is remembered on this device alone.
  const noted = `time-changed.${id}`;
  if (kept === startsAt || deviceStorage.read(noted) === startsAt) return null;
  const back = () => setChoosing(false);
  const keep = () => {
    deviceStorage.write(noted, startsAt);
    setKept(startsAt);
    toast({ text: t`Thank you. We come at the new time.` });
  };
  const chosen = () => {
    back();
    onChanged();
  };
  return (
    <DecisionCard title={<Trans>We had to change your time</Trans>}>
      <div className="flex items-start gap-3">
        <CalendarClock aria-hidden className="mt-1 size-6 shrink-0 text-brand" />
        <div className="flex flex-col gap-0.5">
          <p className="text-lead font-bold" data-numeric>
            {formatWindow(startsAt, endsAt, frame)}
          </p>
          <p className="text-small text-ink-soft">
            <Trans>
              You had chosen {formatWindow(lost.from, lost.to, frame)}. We are sorry that we could not keep it.
            </Trans>
          </p>
        </div>
      </div>
      {choosing ? (
        <ChooseTime requestId={requestId} visit={{ id, version }} onChosen={chosen} onBack={back} />
      ) : (
        <>
          <p className="text-small">
            {customerChange.mayMove ? (
              <Trans>If the new time suits you, there is nothing more to do.</Trans>
            ) : (
              <Trans>To change the time now, please call us.</Trans>
            )}
          </p>
          <DecisionActions>
            <Button variant="primary" wide onClick={keep}>{t`Keep the new time`}</Button>
            {customerChange.mayMove ? (
              <Button wide onClick={() => setChoosing(true)}>{t`Choose another time`}</Button>
            ) : (
              <HotlineLink />
            )}
          </DecisionActions>
        </>
      )}
    </DecisionCard>
  );
}
