import { useChange } from '../../change/use-change';
import { graphql } from '../../gql';

const WithdrawLeave = graphql(`
  mutation WithdrawLeave($input: WithdrawLeaveInput!) {
    withdrawLeave(input: $input) {
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

export const useWithdrawLeave = () => useChange(WithdrawLeave);
