import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { QuestionForm, RequestKind } from '../../gql/graphql';

const IntakeChoices = graphql(`
  query IntakeChoices($kind: RequestKind, $assetId: ID, $componentCode: String) {
    intakeForm(kind: $kind, assetId: $assetId, componentCode: $componentCode) {
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
      }
    }
  }
`);

export interface Known {
  kind: RequestKind | null;
  assetId: string | null;
  componentCode: string | null;
}

export interface IntakeChoice {
  code: string;
  label: { text: string };
}

export interface Question {
  name: string;
  label: { text: string };
  form: QuestionForm;
  choices: readonly IntakeChoice[];
  /** What a number counts. */
  unit?: string | null;
  required: boolean;
}

export interface IntakeChoices {
  components: readonly IntakeChoice[];
  faults: readonly IntakeChoice[];
  /** The policy's own, in its order. */
  questions: readonly Question[];
}

const nothing: IntakeChoices = { components: [], faults: [], questions: [] };

/** What the policy in force asks next: parts of the unit that is known, faults of the part that is. */
export function useIntakeChoices({ kind, assetId, componentCode }: Known): IntakeChoices {
  const [{ data }] = useQuery({
    query: IntakeChoices,
    variables: { kind, assetId, componentCode },
    pause: kind === null,
  });
  if (!kind || !data) return nothing;
  // A choice nothing is left of for this kind of request is not asked.
  const questions = data.intakeForm.questions.filter(({ form, choices }) => form !== 'CHOICE' || choices.length > 0);
  return { ...data.intakeForm, questions };
}
