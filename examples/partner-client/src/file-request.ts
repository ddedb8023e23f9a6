import { Refused, type AftercareApi } from './aftercare-api.ts';
import type { FileRequestInput, InputIssue, ServiceRequest } from './contract.ts';

const FILE = /* GraphQL */ `
  mutation FileRequest($input: FileRequestInput!) {
    fileRequest(input: $input) {
      __typename
      ... on RequestSuccess {
        request {
          id
          number
          state
          entitlementSentence {
            text
          }
          clocks {
            kind
            dueAt
            sentence {
              text
            }
          }
        }
      }
      ... on UserError {
        code
        message
      }
      ... on InvalidInputError {
        issues {
          path
          code
          message
        }
      }
    }
  }
`;

type FileRequestResult =
  | { readonly __typename: 'RequestSuccess'; readonly request: ServiceRequest }
  | {
      readonly __typename: 'InvalidInputError';
      readonly code: string;
      readonly message: string;
      readonly issues: readonly InputIssue[];
    }
  | { readonly __typename: 'NotFoundError'; readonly code: string; readonly message: string };

/**
 * Files a request. The answer already holds what the customer is promised, and why the service is free or paid.
 *
 * @param reference your own number for it, 8 to 100 letters, digits, - or _: filing the same twice files one request
 * @throws Refused with the fields that are wrong, or when the unit is not one of yours
 */
export async function fileRequest(
  api: AftercareApi,
  reference: string,
  input: FileRequestInput,
): Promise<ServiceRequest> {
  const variables = { input: { ...input, idempotencyKey: reference } };
  const { fileRequest: result } = await api.ask<{ fileRequest: FileRequestResult }>(FILE, variables);
  switch (result.__typename) {
    case 'RequestSuccess':
      return result.request;
    case 'InvalidInputError':
      throw new Refused(result.code, result.message, result.issues);
    case 'NotFoundError':
      throw new Refused(result.code, result.message);
    default:
      throw unexpected(result);
  }
}

// The service may learn to refuse in new ways: the compiler sees what is known, this what is not.
const unexpected = (result: never): Error => new Refused('UNKNOWN', `Not understood: ${JSON.stringify(result)}`);
