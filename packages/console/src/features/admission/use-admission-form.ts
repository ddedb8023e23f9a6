import { useQuery } from 'urql';
import { graphql } from '../../gql';
import type { AdmissionFormQuery } from '../../gql/graphql';

const AdmissionFormQueryDocument = graphql(`
  query AdmissionForm($admissionId: ID) {
    admissionForm(admissionId: $admissionId) {
      departmentRequired
      subcontractingAllowed
      drawsOnDeposit
      classes {
        name
        label {
          text
        }
        exam
        accidentReportedBy
        clause
        papers {
          name
          copies
          label {
            text
          }
        }
        educated {
          name
          label {
            text
          }
        }
      }
      trades {
        name
        label {
          text
        }
      }
      certificate {
        name
        label {
          text
        }
      }
      departments {
        name
        label {
          text
        }
      }
      stopGrounds {
        name
        label {
          text
        }
      }
      stopOrderedBy {
        name
        label {
          text
        }
      }
      inspections {
        name
        label {
          text
        }
        items {
          name
          label {
            text
          }
        }
      }
    }
  }
`);

export type AdmissionForm = NonNullable<AdmissionFormQuery['admissionForm']>;
export type OutsiderClass = AdmissionForm['classes'][number];

/** What there is to choose from, by the policy of an admission or by the one in force; null where it has no such rules. */
export function useAdmissionForm(admissionId: string | null = null) {
  const [{ data, fetching, error }] = useQuery({ query: AdmissionFormQueryDocument, variables: { admissionId } });
  // What could not be asked is not known, and that is not the same as none.
  return { form: data?.admissionForm ?? null, fetching: !data && (fetching || error !== undefined) };
}

/** Names of the policy as options. */
export const optionsOf = (names: readonly { name: string; label: { text: string } }[]) =>
  names.map(({ name, label }) => ({ value: name, label: label.text }));
