import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const RecordTechnicianTraining = graphql(`
  mutation RecordTechnicianTraining($input: RecordTechnicianTrainingInput!) {
    recordTechnicianTraining(input: $input) {
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

export const useRecordTechnicianTraining = () => useChange(RecordTechnicianTraining);
