import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const StrikeTechnicianTraining = graphql(`
  mutation StrikeTechnicianTraining($input: StrikeTechnicianTrainingInput!) {
    strikeTechnicianTraining(input: $input) {
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

export const useStrikeTechnicianTraining = () => useChange(StrikeTechnicianTraining);
