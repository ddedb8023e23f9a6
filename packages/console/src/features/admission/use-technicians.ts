import { useQuery } from 'urql';
import { graphql } from '../../gql';

const TechniciansToAdmit = graphql(`
  query TechniciansToAdmit {
    technicians {
      id
      name
    }
  }
`);

/** Our own people who go out. */
export function useTechnicians(): readonly { id: string; name: string }[] {
  const [{ data }] = useQuery({ query: TechniciansToAdmit });
  return data?.technicians ?? [];
}
