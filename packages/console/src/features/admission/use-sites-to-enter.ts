import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { SitesToEnterQuery } from '../../gql/graphql';

const SitesToEnter = graphql(`
  query SitesToEnter {
    sitesToEnter {
      id
      label
      region
      needsAdmission
    }
  }
`);

export type SiteToEnter = SitesToEnterQuery['sitesToEnter'][number];

/** The sites that let nobody in without admission. */
export function useSitesToEnter(): readonly SiteToEnter[] {
  const [{ data }] = useQuery({ query: SitesToEnter, requestPolicy: 'cache-and-network' });
  return data?.sitesToEnter ?? [];
}
