import { useNow } from '@aftercare/ui';
import { useEffect, useMemo, useRef } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { FactsInput, RequestKind } from '../../gql/graphql';
import { useSettled } from '../../time/use-settled';
import type { KnownFacts } from './known-facts';

const PromisePreviewQuery = graphql(`
  query PromisePreview($facts: FactsInput!) {
    promisePreview(facts: $facts) {
      ...PromiseAhead
      ...PromiseInBrief
    }
  }
`);

/** What would be promised if the request were sent now; asked again with each answer. Null while unknown. */
export function usePromisePreview(
  kind: RequestKind | null,
  chosen: boolean,
  known: KnownFacts,
  wishedTo: string | null,
) {
  const { assetId, site, componentCode, faultCode } = known;
  const stated = useSettled(JSON.stringify(known.facts));
  const regionClass = site?.regionClass ?? null;
  const variables = useMemo(
    () => ({
      facts: {
        kind: kind ?? ('REPAIR' as const),
        assetId,
        regionClass,
        componentCode,
        faultCode,
        facts: JSON.parse(stated) as FactsInput['facts'],
        wishedTo,
      },
    }),
    [kind, assetId, regionClass, componentCode, faultCode, stated, wishedTo],
  );
  const ready = kind !== null && chosen;
  const [{ data, error, fetching }, again] = useQuery({
    query: PromisePreviewQuery,
    variables,
    pause: !ready,
    requestPolicy: 'cache-and-network',
  });
  // Time passes: what would have been promised a minute ago is not what would be promised now.
  const minute = Math.floor(new Date(useNow()).getTime() / 60_000);
  const asked = useRef(minute);
  useEffect(() => {
    if (!ready || asked.current === minute) return;
    asked.current = minute;
    again({ requestPolicy: 'network-only' });
  }, [ready, minute, again]);
  return { ready, preview: (ready && data?.promisePreview) || null, error: ready ? error : undefined, fetching };
}
