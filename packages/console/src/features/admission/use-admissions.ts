import { type ApiProblem, apiProblem } from '@aftercare/ui';
import { useQuery } from 'urql';
import type { AdmissionSearch } from '../../app/admission-search';
import { graphql } from '../../gql';
import type { AdmissionRowsQuery } from '../../gql/graphql';
import { admissionFilter } from './admission-filter';

const AdmissionRows = graphql(`
  query AdmissionRows($filter: AdmissionFilter!) {
    admissions(filter: $filter, first: 100) {
      nodes {
        id
        number
        state
        stopped
        name
        firm
        expiresOn
        daysLeft
        endsSoon
        class {
          name
          label {
            text
          }
        }
        department {
          name
          label {
            text
          }
        }
        site {
          id
          label
          region
        }
        technician {
          id
          name
        }
        missing {
          need
          name
          label {
            text
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export type AdmissionRowNode = AdmissionRowsQuery['admissions']['nodes'][number];

/** The newest hundred admissions under the filters of the address. */
export function useAdmissions(search: AdmissionSearch) {
  const [{ data, error, fetching }, again] = useQuery({
    query: AdmissionRows,
    variables: { filter: admissionFilter(search) },
    requestPolicy: 'cache-and-network',
  });
  const problem: ApiProblem | null = error && !data ? apiProblem(error) : null;
  return {
    rows: data?.admissions.nodes ?? [],
    more: data?.admissions.pageInfo.hasNextPage ?? false,
    total: data?.admissions.totalCount ?? 0,
    loading: fetching && !data,
    problem,
    renew: () => again({ requestPolicy: 'network-only' }),
  };
}
