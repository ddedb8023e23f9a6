import { Trans } from '@lingui/react/macro';
import { CalendarClock, CircleAlert, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import { type FragmentType, graphql, readFragment } from '../../gql';

const YourTurnParts = graphql(`
  fragment YourTurn on ServiceRequest {
    state
    allowedActions
    rating {
      id
    }
  }
`);

/** What waits for the customer: a decision, a look at the work, a word on how it was. Nothing where nothing does. */
export function YourTurn({ request }: { request: FragmentType<typeof YourTurnParts> }) {
  const { state, allowedActions, rating } = readFragment(YourTurnParts, request);
  if (state === 'AWAITING_CUSTOMER' || allowedActions.includes('GIVE_CONSENT')) {
    return (
      <Call icon={<CircleAlert aria-hidden />}>
        <Trans>We need your answer to go on</Trans>
      </Call>
    );
  }
  if (allowedActions.includes('BOOK')) {
    return (
      <Call icon={<CalendarClock aria-hidden />}>
        <Trans>Choose when we come</Trans>
      </Call>
    );
  }
  if (allowedActions.includes('ACCEPT')) {
    return (
      <Call icon={<CircleAlert aria-hidden />}>
        <Trans>Please have a look at the work</Trans>
      </Call>
    );
  }
  if (allowedActions.includes('RATE') && !rating) {
    return (
      <Call icon={<Star aria-hidden />}>
        <Trans>How was it? Your rating helps us</Trans>
      </Call>
    );
  }
  return null;
}

function Call({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <span className="flex items-center gap-2 rounded-control bg-brand-soft px-3 py-2 text-small font-semibold text-brand [&_svg]:size-4 [&_svg]:shrink-0">
      {icon}
      <span className="min-w-0">{children}</span>
    </span>
  );
}
