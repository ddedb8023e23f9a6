import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { RequestKind } from '../../gql/graphql';

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

export interface IntakeChoices {
  components: readonly IntakeChoice[];
  faults: readonly IntakeChoice[];
}

const nothing: IntakeChoices = { components: [], faults: [] };

/** What the policy in force asks next: parts of the unit that is known, faults of the part that is. */
export function useIntakeChoices({ kind, assetId, componentCode }: Known): IntakeChoices {
  const [{ data }] = useQuery({
    query: IntakeChoices,
    variables: { kind, assetId, componentCode },
    pause: kind === null,
  });
  return (kind && data?.intakeForm) || nothing;
}
