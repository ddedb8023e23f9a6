import { Button, Card } from '@aftercare/ui';
import { Trans, useLingui } from '@lingui/react/macro';
import { lazy, Suspense, useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';

const TimesToOffer = lazy(() => import('./times-to-offer').then((module) => ({ default: module.TimesToOffer })));

const BookTimeCardParts = graphql(`
  fragment BookTimeCard on ServiceRequest {
    id
    allowedActions
    visits {
      id
      version
      kind
      state
    }
  }
`);

export interface BookTimeCardProps {
  request: FragmentType<typeof BookTimeCardParts>;
  onChanged: () => void;
}

/** For customers on the telephone: the times that can be kept, to be read out and booked as the portal does. */
export function BookTimeCard({ request, onChanged }: BookTimeCardProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { id, allowedActions, visits } = readFragment(BookTimeCardParts, request);
  const ahead = visits.find(({ kind, state }) => kind === 'ON_SITE' && (state === 'OFFERED' || state === 'ACCEPTED'));
  if (!ahead && !allowedActions.includes('BOOK')) return null;
  const done = () => {
    setOpen(false);
    onChanged();
  };
  return (
    <Card title={ahead ? <Trans>Another time for the customer</Trans> : <Trans>A time for the customer</Trans>}>
      {open ? (
        <Suspense>
          <TimesToOffer requestId={id} visit={ahead ?? null} onBooked={done} onClose={() => setOpen(false)} />
        </Suspense>
      ) : (
        <div className="flex flex-col items-start gap-2 text-small">
          <p className="text-ink-soft">
            <Trans>Windows somebody can really keep; the customer may choose one in the portal, too.</Trans>
          </p>
          <Button onClick={() => setOpen(true)}>{t`Show free times`}</Button>
        </div>
      )}
    </Card>
  );
}
