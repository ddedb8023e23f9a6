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
  const { id, version, allowedActions, silenceAcceptsOn, consents, rating } = readFragment(
    CustomerDecisionsParts,
    request,
  );
  return (
    <>
      {allowedActions.includes('GIVE_CONSENT') &&
        consents
          .filter(({ state }) => state === 'REQUESTED')
          .map((consent) => <ConsentDecision key={consent.id} consent={consent} onChanged={onChanged} />)}
      {allowedActions.includes('ACCEPT') && (
        <AcceptanceDecision requestId={id} version={version} lastDay={silenceAcceptsOn ?? null} onChanged={onChanged} />
      )}
      {allowedActions.includes('RATE') && !rating && <RatingCard requestId={id} scale={scale} onChanged={onChanged} />}
    </>
  );
}
