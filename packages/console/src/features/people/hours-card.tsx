import { Button, Card, formatWindow, lazyDialog } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { Suspense, useState } from 'react';
import { useFrame } from '../../time/use-frame';
import { hoursInWords } from './hours-in-words';
import { usePolicyCalendars } from './use-policy-calendars';
import type { FilePartProps } from './person-query';
import { weekdayWords } from './person-words';

const HoursDialog = lazyDialog(() => import('./hours-dialog').then(({ HoursDialog: it }) => ({ default: it })));

/** When somebody works, and when they are on call in the next fortnight. */
export function HoursCard({ person, onChanged }: FilePartProps) {
  const { t } = useLingui();
  const frame = useFrame();
  const [open, setOpen] = useState(false);
  const { workingHours, onCall, viewerMayManage } = person;
  const own = workingHours?.calendar;
  const calendar = usePolicyCalendars(!own)?.find(({ name }) => name === own)?.label.text ?? own;
  return (
    <Card
      title={<Trans>Hours of work</Trans>}
      aside={
        viewerMayManage && (
          <Button onClick={() => setOpen(true)}>
            <Trans>Change</Trans>
          </Button>
        )
      }
    >
      {!workingHours && (
        <p className="text-small text-ink-soft">
          <Trans>No hours are on record: they count as always there.</Trans>
        </p>
      )}
      {calendar && (
        <p className="text-small">
          <Trans>As the calendar of the policy says: {calendar}</Trans>
        </p>
      )}
      {workingHours?.week && (
        <dl className="grid grid-cols-[fit-content(40%)_1fr] gap-x-5 gap-y-1 text-small">
          {workingHours.week.map(({ spans }, index) => (
            <div key={weekdayWords[index]!.id} className="contents">
              <dt className="text-ink-soft">{t(weekdayWords[index]!)}</dt>
              <dd data-numeric>{spans.length ? hoursInWords(spans) : t`free`}</dd>
            </div>
          ))}
        </dl>
      )}
      {workingHours?.week && (
        <p className="mt-2 text-caption text-ink-soft">
          {workingHours.holidays ? (
            <Trans>Public holidays and make-up days change them.</Trans>
          ) : (
            <Trans>Public holidays do not change them.</Trans>
          )}
        </p>
      )}
      {onCall.length > 0 && (
        <ul aria-label={t`On call`} className="mt-3 flex flex-col gap-1 border-t border-line pt-3 text-small">
          {onCall.map(({ id, startsAt, endsAt }) => (
            <li key={id} data-numeric>
              <Trans>On call {formatWindow(startsAt, endsAt, frame)}</Trans>
            </li>
          ))}
        </ul>
      )}
      {open && (
        <Suspense fallback={null}>
          <HoursDialog
            person={person}
            onClose={() => setOpen(false)}
            onChanged={() => {
              setOpen(false);
              onChanged();
            }}
          />
        </Suspense>
      )}
    </Card>
  );
}
