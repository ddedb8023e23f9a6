import { Card } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FragmentType, graphql, readFragment } from '../../gql';

const RatingGivenParts = graphql(`
  fragment RatingGiven on Rating {
    overall
    attitude
    quality
    speed
    comment
  }
`);

/** What the customer said of the service, with thanks. */
export function RatingGiven({ rating, scale }: { rating: FragmentType<typeof RatingGivenParts>; scale: number }) {
  const { t } = useLingui();
  const { overall, attitude, quality, speed, comment } = readFragment(RatingGivenParts, rating);
  const rows = [
    [t`Overall`, overall],
    [t`Friendliness`, attitude],
    [t`Quality of the work`, quality],
    [t`Speed`, speed],
  ] as const;
  return (
    <Card title={<Trans>Thank you for your rating</Trans>}>
      <dl className="grid gap-x-8 gap-y-1.5 text-small sm:grid-cols-2">
        {rows.map(([label, stars]) => (
          <div key={label} className="flex items-center justify-between gap-2">
            <dt className="text-ink-soft">{label}</dt>
            <dd className="whitespace-nowrap" data-numeric>
              <span aria-hidden className="text-risk">
                {'★'.repeat(stars)}
              </span>
              <span className="sr-only">{t`${stars} of ${scale} stars`}</span>
            </dd>
          </div>
        ))}
      </dl>
      {comment && <blockquote className="mt-3 border-l-2 border-line pl-3 text-small">{comment}</blockquote>}
    </Card>
  );
}
