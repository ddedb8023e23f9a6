import { type FragmentType, graphql, readFragment } from '../../gql';
import { AcceptanceDecision } from './acceptance-decision';
import { ConsentDecision } from './consent-decision';
import { RatingCard } from './rating-card';

const CustomerDecisionsParts = graphql(`
  fragment CustomerDecisions on ServiceRequest {
    id
    version
    allowedActions
    silenceAcceptsOn
    consents {
      id
      state
      ...ConsentDecision
    }
    rating {
      __typename
    }
    timeline(first: 100) {
      nodes {
        payload
      }
    }
  }
`);

export interface CustomerDecisionsProps {
  request: FragmentType<typeof CustomerDecisionsParts>;
  /** The best mark of the policy. */
  scale: number;
  onChanged: () => void;
}

/** What waits for the customer's word: a price to agree to, work to accept, a rating to give. */
export function CustomerDecisions({ request, scale, onChanged }: CustomerDecisionsProps) {
  const { id, version, allowedActions, silenceAcceptsOn, consents, rating, timeline } = readFragment(
    CustomerDecisionsParts,
    request,
  );
  const accepts = allowedActions.includes('ACCEPT');
  return (
    <>
      {allowedActions.includes('GIVE_CONSENT') &&
        consents
          .filter(({ state }) => state === 'REQUESTED')
          .map((consent) => <ConsentDecision key={consent.id} consent={consent} onChanged={onChanged} />)}
      {accepts && (
        <AcceptanceDecision
          {...{ requestId: id, version, onChanged }}
          done={saidToBeDone(timeline.nodes)}
          lastDay={silenceAcceptsOn ?? null}
        />
      )}
      {/* One thing after the other. */}
      {!accepts && allowedActions.includes('RATE') && !rating && (
        <RatingCard requestId={id} scale={scale} onChanged={onChanged} />
      )}
    </>
  );
}

/** What was written of the work when it was put to the customer; nothing where a report tells it. */
function saidToBeDone(events: readonly { readonly payload: unknown }[]): string | null {
  const shown = events
    .map(({ payload }) => (payload ?? {}) as { to?: unknown; text?: unknown })
    .findLast(({ to }) => to === 'AWAITING_ACCEPTANCE');
  return typeof shown?.text === 'string' ? shown.text : null;
}
