import { Button } from '@aftercare/ui';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../../../../gql';
import { ClaimCard } from './claim-card';
import { ClaimForm } from './claim-form';

const ClaimsParts = graphql(`
  fragment Claims on ServiceRequest {
    id
    version
    kind
    state
    claims {
      id
      ...ClaimCard
    }
  }
`);

export interface ClaimsProps {
  request: FragmentType<typeof ClaimsParts>;
  onChanged: () => void;
}

const ABOUT_GOODS = new Set(['COMPLAINT', 'CLAIM']);
const OVER = new Set(['CLOSED', 'REJECTED', 'CANCELLED']);

/** What is claimed on a request, and a new claim where it is about goods and still open. */
export function Claims({ request, onChanged }: ClaimsProps) {
  const { t } = useLingui();
  const { id, version, kind, state, claims } = readFragment(ClaimsParts, request);
  const [writing, setWriting] = useState(false);
  const sent = () => {
    setWriting(false);
    onChanged();
  };
  return (
    <>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} onChanged={onChanged} />
      ))}
      {writing ? (
        <ClaimForm requestId={id} version={version} onChanged={sent} onBack={() => setWriting(false)} />
      ) : (
        ABOUT_GOODS.has(kind) &&
        !OVER.has(state) && (
          <div data-screen-only>
            <Button wide onClick={() => setWriting(true)}>
              {claims.length > 0 ? t`Claim for other goods` : t`Claim a return, an exchange or compensation`}
            </Button>
          </div>
        )
      )}
    </>
  );
}
