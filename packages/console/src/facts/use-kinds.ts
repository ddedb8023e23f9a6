import { useQuery } from 'urql';
import { graphql } from '../gql';
import type { RequestKind } from '../gql/graphql';

const IntakeKinds = graphql(`
  query IntakeKinds($assetId: ID) {
    intakeForm(assetId: $assetId) {
      kinds {
        code
        label {
          text
        }
      }
    }
  }
`);

export interface Kinds {
  /** The one asked for if the policy knows it, else its first. */
  kind: RequestKind;
  /** Undefined while they are on their way. */
  offered: readonly { value: RequestKind; label: string }[] | undefined;
}

/** The kinds of request the policy in force knows, and which of them `wanted` comes to. */
export function useKinds(assetId: string | null, wanted: RequestKind): Kinds {
  const [{ data }] = useQuery({ query: IntakeKinds, variables: { assetId } });
  const offered = data?.intakeForm.kinds.map(({ code, label }) => ({ value: code as RequestKind, label: label.text }));
  const known = !offered || offered.some(({ value }) => value === wanted);
  return { kind: known ? wanted : (offered[0]?.value ?? wanted), offered };
}
