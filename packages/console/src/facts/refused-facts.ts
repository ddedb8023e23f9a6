import type { CombinedError } from 'urql';

/** Why these facts cannot be decided on, in the API's words; undefined when it failed for another reason. */
export function refusedFacts(error: CombinedError | undefined): string | undefined {
  return error?.graphQLErrors.find(({ extensions }) => extensions['code'] === 'BAD_USER_INPUT')?.message;
}
