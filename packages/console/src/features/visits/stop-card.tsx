import { Banner, buttonClass } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { FieldVisit } from '../../field/field-visit';
import { standingStop } from '../../field/may-begin';
import { Moment } from '../../time/moment';

/** That the work rests, by what, and where it is let go on. Nothing where none does. */
export function StopCard({ visit }: { visit: FieldVisit }) {
  const stop = standingStop(visit);
  if (!stop || !visit.request || visit.state === 'SIGNED') return null;
  const ground = visit.checklists.find(({ name }) => name === stop.ground)?.label.text;
  return (
    <Banner
      tone="broken"
      action={
        <Link
          to="/requests/$number/investigation"
          params={{ number: visit.request.number }}
          className={`${buttonClass()} min-h-12`}
        >
          <Trans>Report it, or let it go on</Trans>
        </Link>
      }
    >
      <p className="font-semibold">
        {ground ? <Trans>The work rests: {ground}</Trans> : <Trans>The work rests</Trans>}
      </p>
      <p className="mt-0.5 break-words whitespace-pre-line">{stop.description}</p>
      <p className="mt-1 text-caption">
        {stop.by && <>{stop.by.displayName} · </>}
        <Moment at={stop.at} />
      </p>
    </Banner>
  );
}
