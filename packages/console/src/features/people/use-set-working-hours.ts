import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const SetWorkingHours = graphql(`
  mutation SetWorkingHours($input: SetWorkingHoursInput!) {
    setWorkingHours(input: $input) {
      __typename
      ... on TechnicianSuccess {
        technician {
          id
          version
        }
      }
      ...Refusal
    }
  }
`);

export const useSetWorkingHours = () => useChange(SetWorkingHours);
