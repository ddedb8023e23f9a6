import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { RequestKind } from '../../gql/graphql';
import type { KnownFacts } from './known-facts';

const PromisePreviewQuery = graphql(`
  query PromisePreview($facts: FactsInput!) {
    promisePreview(facts: $facts) { ...PromiseAhead }
  }
`);

/** What would be promised if the request were sent now; asked again with each answer. Null while nothing can be said. */
export function usePromisePreview(kind: RequestKind | null, chosen: boolean, facts: KnownFacts) {
  const { assetId, site, componentCode, faultCode } = facts;
  const regionClass = site?.regionClass ?? null;
  const variables = useMemo(
    () => ({ facts: { kind: kind ?? ('REPAIR' as const), assetId, regionClass, componentCode, faultCode } }),
    [kind, assetId, regionClass, componentCode, faultCode],
  );
  const ready = kind !== null && chosen;
  const [{ data, error, fetching }] = useQuery({
    query: PromisePreviewQuery,
    variables,
    pause: !ready,
    // Time passes: what was promised a minute ago is not what would be promised now.
    requestPolicy: 'cache-and-network',
  });
  return { ready, preview: (ready && data?.promisePreview) || null, error: ready ? error : undefined, fetching };
}
