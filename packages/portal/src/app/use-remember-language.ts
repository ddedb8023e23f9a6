import { useLanguage } from '@aftercare/ui';
import { useEffect } from 'react';
import { useClient } from 'urql';
import { graphql } from '../gql';
import { useViewer } from './viewer';

const SetLanguage = graphql(`
  mutation SetLanguage($input: SetLanguageInput!) {
    setLanguage(input: $input) {
      __typename
      ... on SetLanguageSuccess {
        viewer {
          language
        }
      }
      ... on InvalidInputError {
        message
      }
    }
  }
`);

/** The language chosen here becomes the account's, for messages sent while nobody looks at a screen. */
export function useRememberLanguage(): void {
  const client = useClient();
  const language = useLanguage();
  const known = useViewer().language;
  useEffect(() => {
    if (language !== known) void client.mutation(SetLanguage, { input: { language } }).toPromise();
  }, [client, language, known]);
}
