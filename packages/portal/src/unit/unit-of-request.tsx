import { useQuery } from 'urql';
import { graphql } from '../gql';
import { AcceptanceStages } from './acceptance-stages';

const UnitOfRequestQuery = graphql(`
  query UnitOfRequest($id: ID!) {
    request(id: $id) {
      id
      asset {
        id
        ...AcceptanceStages
      }
    }
  }
`);

/** The acceptances of the unit a request installs. */
export function UnitOfRequest({ requestId }: { requestId: string }) {
  const [{ data }] = useQuery({
    query: UnitOfRequestQuery,
    variables: { id: requestId },
    requestPolicy: 'cache-and-network',
  });
  const asset = data?.request?.asset;
  return asset ? <AcceptanceStages asset={asset} /> : null;
}
