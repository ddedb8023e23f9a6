import { useQuery } from 'urql';
import { graphql } from '../../gql';

const PolicyCalendars = graphql(`
  query PolicyCalendars {
    policyCalendars {
      name
      label {
        text
      }
    }
  }
`);

/** The calendars of the policy in force, by their hours; `undefined` while they are not known. */
export function usePolicyCalendars(pause = false) {
  const [{ data }] = useQuery({ query: PolicyCalendars, pause });
  return data?.policyCalendars;
}
