import { graphql } from '../gql';

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
    }
  }
`);
