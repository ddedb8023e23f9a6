import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { IntakeFormQuery, RequestKind } from '../gql/graphql';

/** The answers the policy in force knows for each fact. */
export const IntakeChoices = graphql(`
  query IntakeForm($kind: RequestKind, $assetId: ID) {
    intakeForm(kind: $kind, assetId: $assetId) {
      components {
        code
        label {
          text
        }
      }
      faults {
        code
        label {
          text
        }
      }
      causes {
        code
        label {
          text
        }
      }
      complexities {
        code
        label {
          text
        }
      }
      regionClasses {
        code
        label {
          text
        }
      }
      questions {
        name
        label {
          text
        }
        form
        choices {
          code
          label {
            text
          }
        }
        unit
        required
        askedOfCustomer
      }
    }
  }
`);

/** One of the policy's own questions. */
export type Question = IntakeFormQuery['intakeForm']['questions'][number];

export interface Known {
  kind: RequestKind | null;
  assetId: string | null;
}

/** What the policy in force asks about such a request. */
export const useIntakeChoices = ({ kind, assetId }: Known) =>
  useQuery({ query: IntakeChoices, variables: { kind, assetId } });

/** Its own questions; none while they are on their way. A choice nothing is left of for this kind is not asked. */
export function useQuestions(known: Known): readonly Question[] {
  const [{ data }] = useIntakeChoices(known);
  return askable(data?.intakeForm.questions ?? []);
}

export const askable = (questions: readonly Question[]): readonly Question[] =>
  questions.filter(({ form, choices }) => form !== 'CHOICE' || choices.length > 0);
