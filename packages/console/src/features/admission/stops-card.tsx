import { Card, StateChip } from '@aftercare/ui';
import { Trans } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';
import { Moment } from '../../time/moment';

const AdmissionStopsParts = graphql(`
  fragment AdmissionStops on Admission {
    id
    stops {
      id
      description
      at
      liftedAt
      liftReason
      ground {
        name
        label {
          text
        }
      }
      by {
        id
        displayName
      }
      liftedBy {
        id
        displayName
      }
    }
  }
`);

/** When the work was stopped, and when it went on. */
export function StopsCard({ admission }: { admission: FragmentType<typeof AdmissionStopsParts> }) {
  const { stops } = readFragment(AdmissionStopsParts, admission);
  if (stops.length === 0) return null;
  return (
    <Card title={<Trans>Stops</Trans>} padded={false}>
      <ul className="divide-y divide-line border-t border-line">
        {stops.toReversed().map(({ id, ground, description, at, by, liftedAt, liftedBy, liftReason }) => (
          <li key={id} className="px-card py-2.5 text-small">
            <div className="flex flex-wrap items-center gap-2">
              <span className="min-w-0 flex-1 font-medium">{ground.label.text}</span>
              <StateChip state={liftedAt ? 'paused' : 'gravest'}>
                {liftedAt ? <Trans>lifted</Trans> : <Trans>stands</Trans>}
              </StateChip>
            </div>
            <p className="break-words">{description}</p>
            <p className="text-caption text-ink-soft">
              {by?.displayName} · <Moment at={at} />
            </p>
            {liftedAt && (
              <p className="text-caption text-ink-soft">
                {liftReason} — {liftedBy?.displayName} · <Moment at={liftedAt} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
