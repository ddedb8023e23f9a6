import { useQuery } from 'urql';
import { graphql } from '../../gql';

const PoliciesToAcknowledge = graphql(`
  query PoliciesToAcknowledge {
    policiesToAcknowledge {
      id
      code
      number
      title {
        text
      }
    }
  }
`);

/** The versions the viewer's department, or the viewer, is asked to read; empty until known. */
export function useToAcknowledge() {
  const [{ data }, again] = useQuery({ query: PoliciesToAcknowledge, requestPolicy: 'cache-and-network' });
  return {
    versions: data?.policiesToAcknowledge ?? [],
    renew: () => again({ requestPolicy: 'network-only' }),
  };
}
